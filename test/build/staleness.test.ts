import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readImports } from '../../build/read-imports.ts'
import { ROOT, stampOf, TARGETS } from '../../build/staleness.mjs'
import { temporaryFolder } from '../electron/temporary-folder.ts'

test('a target is built again when a source is changed, added, renamed or removed, and else not', () => {
  const folder = temporaryFolder()
  mkdirSync(path.join(folder, 'room'))
  const file = path.join(folder, 'room', 'one.ts')
  writeFileSync(file, 'one')
  const target = { name: 'test', from: [path.relative(ROOT, folder)], result: 'none' }
  const first = stampOf(target)
  expect(stampOf(target)).toBe(first)
  const stamps = new Set([first])
  utimesSync(file, 1, 1)
  stamps.add(stampOf(target))
  writeFileSync(file, 'longer')
  stamps.add(stampOf(target))
  writeFileSync(path.join(folder, 'room', 'two.ts'), 'two')
  stamps.add(stampOf(target))
  expect(stamps.size).toBe(4)
})

test('the dataset is built before what reads it', () => {
  expect(TARGETS[0]?.name).toBe('dataset')
})

/** What each script is bundled from; `null` for what is no bundle. */
const ENTRIES: Readonly<Record<string, readonly string[] | null>> = {
  dataset: ['data/dataset/build/build-bundled.ts'],
  node: ['data/process.ts', 'electron/browser-shell/start-app.ts', 'electron/cli/run-cli.ts'],
  renderer: ['renderer/main.tsx'],
  'browser client': ['electron/browser-shell/client/desk-client.ts'],
  licences: null,
  'Electron main': ['electron/main.ts'],
  'Electron preload': ['electron/preload.ts'],
}

test.each(TARGETS)('$name is built again when any file that reaches it is changed', ({ name, from }) => {
  const entries = ENTRIES[name]
  if (entries === undefined) throw new Error(`ENTRIES has no row for ${name}`)
  const unseen = [...filesReachedFrom(entries ?? [])].filter(
    (file) => !from.some((place) => file === place || file.startsWith(`${place}/`)),
  )
  expect(unseen).toEqual([])
})

/** The sources that run when these do, as paths from the root. */
function filesReachedFrom(entries: readonly string[]): ReadonlySet<string> {
  const reached = new Set(entries)
  for (const file of reached)
    for (const { specifier, isTypeOnly } of readImports(file, readFileSync(path.join(ROOT, file), 'utf8'))) {
      if (isTypeOnly || specifier?.startsWith('.') !== true) continue
      const target = path.posix.join(path.posix.dirname(file), specifier)
      if (/\.[jt]sx?$/.test(target) && existsSync(path.join(ROOT, target))) reached.add(target)
    }
  return reached
}
