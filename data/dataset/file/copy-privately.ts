import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { DeskError } from '../../model/error-codes.ts'
import { say } from '../../model/words/say.ts'
import { openForReading } from './open-for-reading.ts'
import { fileFault } from './file-fault.ts'
import type { InspectedFile } from './inspect-file.ts'
import { statBeside } from './stat-beside.ts'
import { UNHEARD } from './open-progress.ts'

/** A copy of a dataset that only this program touches. */
export interface PrivateCopy {
  readonly path: string
  /** SHA-256 (hex) of the reader's file, without its `-wal`. */
  readonly sha256: string
  /** Name of the file beside it that states this very hash; `null`: there is none. */
  readonly sealedBy: string | null
  /** Delete the copy and all that SQLite left beside it. */
  remove(): void
}

const CHUNK_BYTES = 1_048_576
const ATTEMPTS = 3

/**
 * Copy a dataset, with its `-wal` when that has content, into `folder` (made 0700 where missing; the copy is 0600).
 *
 * The reader's folder is only read; `hear` gets how much is copied, 0 to 1. A file that changes while it is copied is tried three times.
 * A `NAME.sha256` beside the file must agree with it.
 * @throws {DeskError} `dataset-locked`, `file-damaged`, `file-missing`, `file-unreadable`.
 */
export function copyPrivately(
  file: InspectedFile,
  folder: string,
  hear: (within: number) => void = UNHEARD,
): PrivateCopy {
  for (let attempt = 1; ; attempt += 1) {
    const copy = copyOnce(file, folder, hear)
    if (copy !== null) {
      const stated = maybeStatedHash(file)
      const checksumFile = basename(`${file.path}.sha256`)
      if (stated === undefined || stated === copy.sha256)
        return { ...copy, sealedBy: stated === undefined ? null : checksumFile }
      copy.remove()
      const reason = say('dataset.checksum-differs', { checksumFile })
      throw new DeskError('file-damaged', { file: file.name, reason })
    }
    if (attempt === ATTEMPTS) throw new DeskError('dataset-locked', { file: file.name })
  }
}

/** `null` when the file changed underneath. */
function copyOnce(
  file: InspectedFile,
  folder: string,
  hear: (within: number) => void,
): Omit<PrivateCopy, 'sealedBy'> | null {
  const path = join(folder, `${randomBytes(12).toString('hex')}.sqlite`)
  const remove = (): void => {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true })
  }
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    chmodSync(folder, 0o700)
    const before = stampOf(file)
    const sha256 = copyBytes(file.path, path, (bytes) => hear(Math.min(1, bytes / file.bytes)))
    if (file.walPath !== null) copyBytes(file.walPath, `${path}-wal`, UNHEARD)
    if (stampOf(file) === before) return { path, sha256, remove }
    remove()
    return null
  } catch (cause) {
    remove()
    throw fileFault(file.name, cause)
  }
}

/** Changes whenever the file, or its `-wal`, is written, replaced, made or deleted. */
function stampOf(file: InspectedFile): string {
  return [file.path, `${file.path}-wal`]
    .map(statBeside)
    .map((stats) =>
      stats === undefined || stats.size === 0n ? 'none' : [stats.ino, stats.size, stats.mtimeNs].join(':'),
    )
    .join(' ')
}

function copyBytes(from: string, to: string, hear: (bytes: number) => void): string {
  const hash = createHash('sha256')
  const source = openForReading(from)
  try {
    const target = openSync(to, 'wx', 0o600)
    try {
      const chunk = Buffer.alloc(CHUNK_BYTES)
      let copied = 0
      for (let read = readSync(source, chunk); read > 0; read = readSync(source, chunk)) {
        const part = chunk.subarray(0, read)
        hash.update(part)
        for (let written = 0; written < read;) written += writeSync(target, part, written)
        copied += read
        hear(copied)
      }
    } finally {
      closeSync(target)
    }
  } finally {
    closeSync(source)
  }
  return hash.digest('hex')
}

/** The hash that a `.sha256` beside the file states, in small letters; `undefined` where none does. */
function maybeStatedHash(file: InspectedFile): string | undefined {
  const beside = `${file.path}.sha256`
  const stats = statBeside(beside)
  if (stats === undefined || !stats.isFile() || stats.size > 4096 || !existsSync(beside)) return undefined
  return /^[0-9a-f]{64}\b/i.exec(readFileSync(beside, 'utf8'))?.[0]?.toLowerCase()
}
