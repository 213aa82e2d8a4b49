import { closeSync, fstatSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { formatBytes } from '../model/format-bytes.ts'
import { fileFault } from '../dataset/file/file-fault.ts'
import { openForReading } from '../dataset/file/open-for-reading.ts'
import { DeskError } from '../model/error-codes.ts'

/** A file that the reader chose, whole. A device or a pipe is refused before it is read: it could go on for ever. */
export interface GivenFile {
  /** Its name without its folder. */
  readonly name: string
  readonly bytes: Buffer
}

/**
 * `tooLarge` says of a file's size that it is more than `maxBytes`, in other words than the usual ones.
 * @throws {DeskError} `file-missing`, `file-not-regular`, `file-too-large` or `file-unreadable`.
 */
export function readGivenFile(
  path: string,
  maxBytes: number,
  tooLarge: (size: number) => DeskError = (size) =>
    new DeskError('file-too-large', {
      file: basename(path),
      size: formatBytes(size),
      limit: formatBytes(maxBytes),
    }),
): GivenFile {
  const name = basename(path)
  try {
    const file = openForReading(path)
    try {
      const facts = fstatSync(file)
      if (!facts.isFile()) throw new DeskError('file-not-regular', { file: name })
      if (facts.size > maxBytes) throw tooLarge(facts.size)
      const bytes = readFileSync(file)
      // It may have grown since.
      if (bytes.byteLength > maxBytes) throw tooLarge(bytes.byteLength)
      return { name, bytes }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw error instanceof DeskError ? error : fileFault(name, error)
  }
}
