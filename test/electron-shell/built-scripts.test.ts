import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildTargets } from '../../build/build-targets.ts'
import { isStale, ROOT, TARGETS } from '../../build/staleness.mjs'

const script = (name: string): string => readFileSync(path.join(ROOT, 'out', 'electron', name), 'utf8')
const requiredBy = (name: string): readonly string[] =>
  [...script(name).matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)].map(([, module = '']) => module)

beforeAll(async () => {
  await buildTargets(TARGETS.filter(isStale), () => undefined)
})

describe('the built shell', () => {
  it('has a preload that needs the package electron and nothing else', () => {
    expect(requiredBy('preload.cjs')).toEqual(['electron'])
    expect(script('preload.cjs')).not.toMatch(/\bimport\s*\(|\bprocess\.binding\b/)
  })

  it('has a main script that needs electron, Node and, for its locks, SQLite: no other package', () => {
    const modules = requiredBy('main.cjs')
    expect(modules).toContain('electron')
    expect(modules.filter((name) => name !== 'electron' && !isBuiltin(name))).toEqual(['better-sqlite3'])
  })

  it('makes windows in one place, with the one set of preferences', () => {
    const made = [...script('main.cjs').matchAll(/new electron\.(\w*(?:Window|View))\(/g)].map(
      ([, kind]) => kind,
    )
    expect(made).toEqual(['BrowserWindow'])
    const set = [...script('main.cjs').matchAll(/\bwebPreferences:\s*([\w.]+)/g)].map(([, value]) => value)
    expect(set).toEqual(['webPreferences'])
  })
})
