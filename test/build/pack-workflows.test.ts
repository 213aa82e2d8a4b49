import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ROOT } from '../../build/pack-prepare.ts'

const folder = path.join(ROOT, '.github', 'workflows')
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')))
const workflows = readdirSync(folder).map(
  (name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const,
)

describe.each(workflows)('the workflow %s', (_name, text) => {
  test('names every action by its commit, with the version that the commit is', () => {
    const used = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action)
    expect(used.length).toBeGreaterThan(0)
    expect(
      used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? '')),
    ).toEqual([])
  })

  test('may only read, but for the job that makes a draft', () => {
    expect(/^permissions:\n {2}contents: read$/m.test(text)).toBe(true)
    const writing = [...text.matchAll(/^ +\w+: write$/gm)].length
    expect(writing).toBe(text.includes('gh release create') ? 1 : 0)
  })

  test('runs only scripts that there are', () => {
    const named = [...text.matchAll(/npm (?:run )?([\w:-]+)/g)].flatMap(([whole, name = '']) =>
      whole.startsWith('npm run') || name === 'test' ? [name] : [],
    )
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  test('signs nothing and publishes nothing that is not a draft', () => {
    expect(text).not.toMatch(/secrets\./)
    if (text.includes('gh release create')) {
      expect(text).toContain('--draft')
      expect(text).toMatch(/draft:\n(?: {8}.+\n)*? {8}default: false/)
    }
  })
})
