import { createHash } from 'node:crypto'
import { closeSync, fstatSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { DeskError } from '../model/error-codes.ts'
import { fileFault } from '../dataset/file/file-fault.ts'
import { formatBytes } from '../model/format-bytes.ts'
import { openForReading } from '../dataset/file/open-for-reading.ts'

/** Report files above this are refused before they are read (512 MiB). */
export const MAX_REPORT_BYTES = 536_870_912

/** Texts above 128 KB are large objects to V8, which it frees late: with 256 KiB an import's peak was 50 MB higher. */
const CHUNK_BYTES = 65_536

/** A report file that was looked at: its name without folder, its size, the SHA-256 of its bytes and the first of them. */
export interface ReportFile {
  readonly path: string
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  /** Of a file that was unpacked: the SHA-256 of what is read, where `sha256` is the packed file's. */
  readonly unpackedSha256?: string
  /** At most 64 KiB. */
  readonly head: Buffer
}

/**
 * Look at a report file: a regular file of a bearable size, read once for its hash. A FIFO or a device is refused unopened.
 *
 * @throws {DeskError} `file-missing`, `file-not-regular`, `file-empty`, `file-too-large`, `file-unreadable`.
 */
export function lookAtReport(path: string, maxBytes: number = MAX_REPORT_BYTES): ReportFile {
  const name = basename(path)
  const hash = createHash('sha256')
  let head: Buffer = Buffer.alloc(0)
  let bytes = 0
  readInChunks(path, maxBytes, (chunk) => {
    if (head.length === 0) head = Buffer.from(chunk.subarray(0, 65_536))
    hash.update(chunk)
    bytes += chunk.length
  })
  return { path, name, bytes, sha256: hash.digest('hex'), head }
}

/**
 * The bytes of a regular file, a chunk at a time; a chunk is only good until the next one.
 *
 * @throws {DeskError} `file-missing`, `file-not-regular`, `file-empty`, `file-too-large`, `file-unreadable`.
 */
export function readInChunks(path: string, maxBytes: number, take: (chunk: Buffer) => void): void {
  const file = basename(path)
  const descriptor = openRegular(path, file, maxBytes)
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES)
    let total = 0
    for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
      total += read
      if (total > maxBytes) throw tooLarge(file, total, maxBytes)
      take(chunk.subarray(0, read))
    }
  } finally {
    closeSync(descriptor)
  }
}

function openRegular(path: string, file: string, maxBytes: number): number {
  let descriptor: number
  try {
    if (!statSync(path).isFile()) throw new DeskError('file-not-regular', { file })
    descriptor = openForReading(path)
  } catch (cause) {
    throw cause instanceof DeskError ? cause : fileFault(file, cause)
  }
  const stats = fstatSync(descriptor)
  const fault = !stats.isFile()
    ? new DeskError('file-not-regular', { file })
    : stats.size === 0
      ? new DeskError('file-empty', { file })
      : stats.size > maxBytes
        ? tooLarge(file, stats.size, maxBytes)
        : null
  if (fault === null) return descriptor
  closeSync(descriptor)
  throw fault
}

function tooLarge(file: string, size: number, limit: number): DeskError {
  return new DeskError('file-too-large', { file, size: formatBytes(size), limit: formatBytes(limit) })
}
