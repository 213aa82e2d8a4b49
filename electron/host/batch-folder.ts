import { constants } from 'node:fs'
import { access, lstat, mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Batch, batchFileNames } from '../../data/model/batch.ts'
import { DeskError } from '../../data/model/error-codes.ts'
import type { FinishedFile } from '../../data/model/finished-file.ts'
import type { NamedFile } from '../../data/publish/data-files/zip-files.ts'
import { atomicSave, saveErrorOf } from './atomic-save.ts'

/**
 * Makes the folder where it is missing, and finds out whether it can be written to.
 * @throws {DeskError} `save-read-only`, `save-disk-full` or `save-failed`.
 */
export async function prepareFolder(path: string): Promise<void> {
  try {
    // Before it is made: on a read-only disk, making it with its parents says that they don’t exist.
    await access(await nearestFolder(path), constants.W_OK)
    await mkdir(path, { recursive: true })
  } catch (error) {
    // Folders above it may have been made by then.
    throw saveErrorOf(error, path, 0, 'something')
  }
}

/** The folder itself, or the first above it that is there. */
async function nearestFolder(path: string): Promise<string> {
  const above = dirname(path)
  return above === path || (await isThere(path)) ? path : await nearestFolder(above)
}

/** Names of the batch’s files that the folder has already, whatever it has under them. Case doesn’t tell files apart on every system. */
export async function filesInTheWay(path: string, batch: Batch): Promise<readonly string[]> {
  const there = new Set((await readdir(path)).map((name) => name.toLowerCase()))
  return batchFileNames(batch).filter((name) => there.has(name.toLowerCase()))
}

/**
 * Makes sure that files of these names may be put into the folder: that it has none of them, or the same one to the byte.
 * @throws {DeskError} `batch-file-exists`, or why one that is there can't be read.
 */
export async function refuseOthers(path: string, files: readonly NamedFile[]): Promise<void> {
  for (const { name, bytes } of files) {
    const target = join(path, basename(name))
    if ((await isThere(target)) && !(await isSameFile(target, bytes)))
      throw new DeskError('batch-file-exists', { file: name })
  }
}

async function isSameFile(path: string, bytes: Uint8Array): Promise<boolean> {
  const { size } = await stat(path).catch(() => ({ size: -1 }))
  return size === bytes.byteLength && (await readFile(path)).equals(bytes)
}

/**
 * Puts finished files into the folder, each whole or not at all. `mayReplace` = `false`: one that is there stays as it is.
 * @throws {DeskError} `batch-file-exists`, or why it can’t be saved.
 */
export function keepInFolder(path: string, mayReplace: boolean): (file: FinishedFile) => Promise<void> {
  let isFirst = true
  return async ({ fileName, bytes }) => {
    const target = join(path, basename(fileName))
    if (!mayReplace && (await isThere(target))) throw new DeskError('batch-file-exists', { file: fileName })
    try {
      await atomicSave(target, bytes)
      isFirst = false
    } catch (error) {
      if (isFirst || !(error instanceof DeskError)) throw error
      // Others of the batch are on the disk by now.
      throw new DeskError(error.code, { ...error.details, changed: 'something' }, error)
    }
  }
}

async function isThere(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  )
}
