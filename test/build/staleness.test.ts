import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
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
