import { closeSync, fstatSync, readSync, realpathSync, statSync, type BigIntStats } from 'node:fs'
import { basename } from 'node:path'
import { DATASET_LIMITS } from '../../model/dataset-limits.ts'
import { DeskError } from '../../model/error-codes.ts'
import { openForReading } from './open-for-reading.ts'
import { fileFault } from './file-fault.ts'
import { formatBytes } from '../../model/format-bytes.ts'
import { statBeside } from './stat-beside.ts'

const HEADER_BYTES = 100
const MAGIC = 'SQLite format 3\0'

/** What the first look at a file found: nothing has read it as a database yet. */
export interface InspectedFile {
  /** Links resolved. */
  readonly path: string
  /** Its name as the reader gave it, without folder. */
  readonly name: string
  readonly bytes: number
  readonly pageSize: number
  /** `-wal` beside it, when that has content. */
  readonly walPath: string | null
}

/**
 * Look at a file before SQLite does: a regular file of a bearable size whose header fits it.
 *
 * A FIFO or a device is refused without being opened.
 * @throws {DeskError} `file-missing`, `file-not-regular`, `file-empty`, `file-too-large`, `file-unreadable`,
 * `file-not-sqlite`, `file-truncated`, `dataset-locked`.
 */
export function inspectFile(path: string, maxBytes: number = DATASET_LIMITS.fileBytes): InspectedFile {
  const file = basename(path)
  const stats = statAt(path, file)
  const bytes = Number(stats.size)
  if (!stats.isFile()) throw new DeskError('file-not-regular', { file })
  if (bytes === 0) throw new DeskError('file-empty', { file })
  if (bytes > maxBytes)
    throw new DeskError('file-too-large', { file, size: formatBytes(bytes), limit: formatBytes(maxBytes) })
  const realPath = realpathSync(path)
  const header = readHeader(realPath, file)
  const walPath = contentBeside(`${realPath}-wal`) ? `${realPath}-wal` : null
  if (contentBeside(`${realPath}-journal`)) throw new DeskError('dataset-locked', { file })
  const pageSize = checkHeader(header, bytes, file, walPath !== null)
  return { path: realPath, name: file, bytes, pageSize, walPath }
}

function statAt(path: string, file: string): BigIntStats {
  try {
    return statSync(path, { bigint: true })
  } catch (cause) {
    throw fileFault(file, cause)
  }
}

function readHeader(path: string, file: string): Buffer {
  let descriptor: number
  try {
    descriptor = openForReading(path)
  } catch (cause) {
    throw fileFault(file, cause)
  }
  try {
    if (!fstatSync(descriptor).isFile()) throw new DeskError('file-not-regular', { file })
    const header = Buffer.alloc(HEADER_BYTES)
    const read = readSync(descriptor, header, 0, HEADER_BYTES, 0)
    return header.subarray(0, read)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Page size × page count must be the file's size: a file that is one byte short passes both of SQLite's integrity checks.
 * With a `-wal` the count may stand in that file, and SQLite before 3.7 left it at 0: then the size must be whole pages, and what is missing
 * is found by SQLite's own checks.
 */
function checkHeader(header: Buffer, bytes: number, file: string, hasWal: boolean): number {
  if (
    header.toString('latin1', 0, Math.min(16, header.length)) !== MAGIC.slice(0, header.length) ||
    bytes < 16
  )
    throw new DeskError('file-not-sqlite', { file })
  if (header.length < HEADER_BYTES)
    throw new DeskError('file-truncated', {
      file,
      actual: formatBytes(bytes),
      expected: formatBytes(HEADER_BYTES),
    })
  const stored = header.readUInt16BE(16)
  const pageSize = stored === 1 ? 65_536 : stored
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0) throw new DeskError('file-not-sqlite', { file })
  const pages = header.readUInt32BE(28)
  const promised = (pages === 0 ? Math.ceil(bytes / pageSize) : pages) * pageSize
  const fits = hasWal ? bytes % pageSize === 0 : bytes === promised
  if (!fits)
    throw new DeskError('file-truncated', {
      file,
      actual: formatBytes(bytes),
      expected: formatBytes(promised),
    })
  return pageSize
}

function contentBeside(path: string): boolean {
  const stats = statBeside(path)
  return stats !== undefined && stats.isFile() && stats.size > 0
}
