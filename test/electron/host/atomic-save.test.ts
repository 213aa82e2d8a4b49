import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import * as disk from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { DeskError } from '../../../data/model/error-codes.ts'
import { atomicSave, atomicSaveFrom, type SavingDisk } from '../../../electron/host/atomic-save.ts'
import { failureWithSentence } from '../../../electron/host/error-sentence.ts'
import { maybeOtherNames } from '../../../electron/host/other-names.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const OLD = Buffer.from('the figures of yesterday')
const NEW = Buffer.from('the figures of today, which are more')

async function failure(saving: Promise<void>): Promise<DeskError> {
  const error = await saving.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof DeskError) return error
  throw new Error('The save did not fail with a DeskError', { cause: error })
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: no, said the disk`), { code })
}

/** The real disk, but that the file it opens for writing fails at `step`. */
function diskFailingAt(step: 'writeFile' | 'sync' | 'close' | 'rename', code: string): SavingDisk {
  return {
    ...disk,
    rename: step === 'rename' ? () => Promise.reject(systemError(code)) : disk.rename,
    open: async (path, flags, mode) => {
      const file = await disk.open(path, flags, mode)
      if (step === 'rename' || flags !== 'wx') return file
      const real = file[step].bind(file)
      Object.defineProperty(file, step, {
        value: async (...given: never[]) => {
          // A full disk takes the first bytes; a failing close still closes.
          if (step === 'writeFile') await file.write(NEW.subarray(0, 5))
          if (step === 'close') await Reflect.apply(real, file, given)
          throw systemError(code)
        },
      })
      return file
    },
  }
}

test('a save puts the whole file in its place, and leaves nothing beside it', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'figures.csv')
  await atomicSave(file, NEW)
  expect(readFileSync(file)).toEqual(NEW)
  // What any program's new file gets here.
  writeFileSync(join(folder, 'other'), '')
  expect(statSync(file).mode).toBe(statSync(join(folder, 'other')).mode)
  rmSync(join(folder, 'other'))
  expect(readdirSync(folder)).toEqual(['figures.csv'])
})

test('a file that is replaced keeps its permissions, and a link to it stays a link', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'figures.csv')
  writeFileSync(file, OLD)
  chmodSync(file, 0o644)
  symlinkSync(file, join(folder, 'link.csv'))
  await atomicSave(join(folder, 'link.csv'), NEW)
  expect(readFileSync(file)).toEqual(NEW)
  expect(statSync(file).mode & 0o777).toBe(0o644)
  expect(readdirSync(folder).sort()).toEqual(['figures.csv', 'link.csv'])
})

test('a file that is replaced keeps its owner and group where they may be kept', async ({ skip }) => {
  skip(process.getuid?.() !== 0, 'only root gives files away')
  const file = join(temporaryFolder(), 'figures.csv')
  writeFileSync(file, OLD)
  chownSync(file, 12_345, 54_321)
  chmodSync(file, 0o640)
  await atomicSave(file, NEW)
  const { uid, gid, mode } = statSync(file)
  expect([uid, gid, mode & 0o777]).toEqual([12_345, 54_321, 0o640])
})

test('other names of a file are found: those beside it by name, the others by their number', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'elsewhere'))
  const file = join(folder, 'figures.csv')
  writeFileSync(file, OLD)
  symlinkSync(file, join(folder, 'soft.csv'))
  expect(await maybeOtherNames(file)).toBeNull()
  expect(await maybeOtherNames(join(folder, 'none.csv'))).toBeNull()
  linkSync(file, join(folder, 'beside.csv'))
  linkSync(file, join(folder, 'elsewhere', 'away.csv'))
  expect(await maybeOtherNames(file)).toEqual({ count: 2, names: ['beside.csv'] })
})

describe.each(['writeFile', 'sync', 'close', 'rename'] as const)('a disk that fails at %s', (step) => {
  test.each([
    ['ENOSPC', 'save-disk-full'],
    ['EDQUOT', 'save-disk-full'],
    ['EROFS', 'save-read-only'],
    ['EACCES', 'save-read-only'],
    ['EIO', 'save-failed'],
  ])('with %s says so, keeps the old file and leaves no other', async (code, expected) => {
    const folder = temporaryFolder()
    const file = join(folder, 'figures.csv')
    writeFileSync(file, OLD)
    const error = await failure(atomicSave(file, NEW, diskFailingAt(step, code)))
    expect(error.code).toBe(expected)
    expect(failureWithSentence(error.code, error.details).sentence).toContain('figures.csv')
    expect(readFileSync(file)).toEqual(OLD)
    expect(readdirSync(folder)).toEqual(['figures.csv'])
  })
})

test('a full disk says how much was needed', async () => {
  const file = join(temporaryFolder(), 'figures.csv')
  const error = await failure(atomicSave(file, NEW, diskFailingAt('writeFile', 'ENOSPC')))
  expect(failureWithSentence(error.code, error.details).sentence).toBe(
    'figures.csv was not saved: the disk is full (36 bytes needed). Free some space and save again.',
  )
  expect(existsSync(file)).toBe(false)
})

test('a disk that is really full refuses the save and keeps the old file', async ({ skip }) => {
  const folder = temporaryFolder()
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder])
  skip(mount.status !== 0, 'a small disk may not be mounted here')
  onTestFinished(() => void spawnSync('umount', [folder]))
  const file = join(folder, 'figures.csv')
  writeFileSync(file, OLD)
  const error = await failure(atomicSave(file, Buffer.alloc(100_000, 1)))
  expect(failureWithSentence(error.code, error.details).sentence).toBe(
    'figures.csv was not saved: the disk is full (100,000 bytes needed). Free some space and save again.',
  )
  expect(readFileSync(file)).toEqual(OLD)
  expect(readdirSync(folder)).toEqual(['figures.csv'])
})

test('what can’t be a file is refused: a folder, a missing folder, a device', async () => {
  const folder = temporaryFolder()
  expect((await failure(atomicSave(folder, NEW))).code).toBe('save-failed')
  expect((await failure(atomicSave(join(folder, 'none', 'f.csv'), NEW))).details).toMatchObject({
    reason: 'its folder does not exist',
  })
  expect((await failure(atomicSave('/dev/null', NEW))).code).toBe('save-failed')
  expect(readdirSync(folder)).toEqual([])
})

test('a file is saved from another one, wholly or not at all', async () => {
  const folder = temporaryFolder()
  const from = join(folder, 'packed.sqlite')
  const file = join(folder, 'figures.sqlite')
  // Longer than what is read at once.
  const bytes = Buffer.alloc(3_000_001, 'figures ')
  writeFileSync(from, bytes)
  writeFileSync(file, OLD)
  const error = await failure(atomicSaveFrom(file, from, diskFailingAt('writeFile', 'ENOSPC')))
  expect(error).toMatchObject({
    code: 'save-disk-full',
    details: { file: 'figures.sqlite', size: '3,000,001 bytes' },
  })
  expect(readFileSync(file)).toEqual(OLD)
  await atomicSaveFrom(file, from)
  expect(readFileSync(file).equals(bytes)).toBe(true)
  expect(readdirSync(folder).sort()).toEqual(['figures.sqlite', 'packed.sqlite'])
})
