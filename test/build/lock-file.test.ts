import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const root = path.join(import.meta.dirname, '..', '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

const versionsSchema = z.record(z.string(), z.string()).optional()
const packageSchema = z.object({
  dependencies: versionsSchema,
  devDependencies: versionsSchema,
  optionalDependencies: versionsSchema,
})
// npm keeps a package's own spelling: one word or a list of them.
const wordsSchema = z.union([z.array(z.string()), z.string().transform((word) => [word])]).optional()
const lockedSchema = z.object({
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  optionalDependencies: versionsSchema,
  os: wordsSchema,
  cpu: wordsSchema,
})

const locked = Object.entries(
  z.object({ packages: z.record(z.string(), lockedSchema) }).parse(JSON.parse(read('package-lock.json')))
    .packages,
)
const installed = locked.filter(([place, { link }]) => place.startsWith('node_modules/') && link !== true)

const PLATFORMS = ['linux/x64', 'linux/arm64', 'darwin/x64', 'darwin/arm64', 'win32/x64']

function lockedAs(name: string): readonly z.infer<typeof lockedSchema>[] {
  return locked.filter(([place]) => place.endsWith(`node_modules/${name}`)).map(([, entry]) => entry)
}

describe('the lock file', () => {
  test('names no registry: each machine asks its own', () => {
    const named = installed.flatMap(([place, { resolved }]) =>
      resolved === undefined ? [] : [[place, resolved]],
    )
    expect(named).toEqual([])
  })

  test('every package has the hash of its content', () => {
    const without = installed.filter(
      ([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''),
    )
    expect(without.map(([place]) => place)).toEqual([])
    expect(installed.length).toBeGreaterThan(200)
  })

  test('no package we use needs a script of its own to install, and none is run', () => {
    const scripted = locked.flatMap(([place, { hasInstallScript }]) =>
      hasInstallScript === true ? [place] : [],
    )
    // Comes with electron-builder for Squirrel packages, which are not made here.
    expect(scripted).toEqual(['node_modules/electron-winstaller'])
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true')
  })

  test('a package that comes in one part per platform is locked for each platform', () => {
    const missing = locked.flatMap(([place, { optionalDependencies = {} }]) => {
      const parts = Object.keys(optionalDependencies)
      if (parts.length < PLATFORMS.length) return []
      const covered = parts
        .flatMap(lockedAs)
        .flatMap(({ os = [], cpu = [] }) => os.flatMap((o) => cpu.map((c) => `${o}/${c}`)))
      return PLATFORMS.filter((platform) => !covered.includes(platform)).map(
        (platform) => `${place} ${platform}`,
      )
    })
    expect(missing).toEqual([])
  })

  test.each(PLATFORMS)('the SQLite addon carries its binary for %s', (platform) => {
    const file = `node_modules/better-sqlite3/prebuilds/${platform.replace('/', '-')}.node`
    expect(existsSync(path.join(root, file))).toBe(true)
  })
})

test.each(['package.json', 'build/node-runtime/package.json'])('%s asks for exact versions', (file) => {
  const { dependencies, devDependencies, optionalDependencies } = packageSchema.parse(JSON.parse(read(file)))
  const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})
