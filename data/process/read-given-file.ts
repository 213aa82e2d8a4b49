import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { constants } from 'node:fs'
import { basename } from 'node:path'
import { formatBytes } from '../model/format-bytes.ts'
import { DeskError } from '../model/error-codes.ts'

/** A file that the reader chose, whole. A device or a pipe is refused before it is read: it could go on for ever. */
export interface GivenFile {
  /** Its name without its folder. */
  readonly name: string
  readonly bytes: Buffer
}

/** @throws {DeskError} `file-missing`, `file-not-regular`, `file-too-large` or `file-unreadable`. */
export function readGivenFile(path: string, maxBytes: number): GivenFile {
  const name = basename(path)
  let file
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    if (code === 'ENOENT') throw new DeskError('file-missing', { file: name }, error)
    throw new DeskError('file-unreadable', { file: name, reason: code }, error)
  }
  try {
    const facts = fstatSync(file)
    if (!facts.isFile()) throw new DeskError('file-not-regular', { file: name })
    if (facts.size > maxBytes)
      throw new DeskError('file-too-large', {
        file: name,
        size: formatBytes(facts.size),
        limit: formatBytes(maxBytes),
      })
    return { name, bytes: readFileSync(file) }
  } finally {
    closeSync(file)
  }
}
