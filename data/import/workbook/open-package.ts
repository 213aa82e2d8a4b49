import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import yauzl, { RandomAccessReader, type Entry, type ZipFile } from 'yauzl'
import { DeskError } from '../../model/error-codes.ts'
import { say } from '../../model/words/say.ts'
import { formatBytes } from '../../model/format-bytes.ts'
import type { ReportFile } from '../read-in-chunks.ts'

/** The parts of a workbook's package, each inflated only when it is asked for, and never beyond what the directory promises. */
export interface Package {
  has(name: string): boolean
  /** Of all parts, as they are written. */
  readonly names: readonly string[]
  /** Unpacked, in bytes, as its directory says. */
  sizeOf(name: string): number
  /** Hears the part's bytes in order. @throws {DeskError} `workbook-damaged`. */
  read(name: string, take: (chunk: Buffer) => void): Promise<void>
}

const MAX_PACKED_BYTES = 62_914_560
const MAX_UNPACKED_BYTES = 62_914_560
const MAX_ENTRIES = 2_000
/** Deflate itself ends at about 1,000 to 1; no workbook is written so. */
const MAX_RATIO = 250
/** A part this small may be packed better: its ratio can't do harm. */
const SMALL_BYTES = 1_000_000
const LOCAL_HEADER_BYTES = 30

/**
 * Reads a workbook's directory, before any part of it, and refuses what no workbook is: too many parts, overlapping parts, parts
 * that would unpack to more than 60 MB or more than 250 to 1, names that lead elsewhere or stand twice, encryption.
 *
 * @throws {DeskError} `workbook-refused`, `workbook-damaged`, `file-too-large`.
 */
export async function openPackage(file: ReportFile): Promise<Package> {
  if (file.bytes > MAX_PACKED_BYTES)
    throw new DeskError('file-too-large', {
      file: file.name,
      size: formatBytes(file.bytes),
      limit: formatBytes(MAX_PACKED_BYTES),
    })
  const zip = await openZip(file)
  const entries = await readDirectory(zip, file.name)
  checkDirectory(entries, file)
  const byName = new Map(entries.map((entry) => [entry.fileName.toLowerCase(), entry]))
  return {
    has: (name) => byName.has(name.toLowerCase()),
    names: entries.map(({ fileName }) => fileName),
    sizeOf: (name) => byName.get(name.toLowerCase())?.uncompressedSize ?? 0,
    read: async (name, take) => {
      const entry = byName.get(name.toLowerCase())
      if (entry === undefined)
        throw new DeskError('workbook-damaged', {
          file: file.name,
          reason: say('workbook.part-missing', { part: name }),
        })
      await readEntry(zip, entry, file.name, take)
    },
  }
}

function damaged(file: string, cause: unknown): DeskError {
  return new DeskError('workbook-damaged', { file, reason: say('workbook.package-broken') }, cause)
}

/** Bytes of a file, read where they stand: a large package isn’t held beside what is unpacked from it, and no handle stays open. */
class FileBytes extends RandomAccessReader {
  readonly #path: string

  constructor(path: string) {
    super()
    this.#path = path
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return createReadStream(this.#path, { start, end: end - 1 })
  }

  /** The directory is read in pieces of some bytes: a stream for each would take longer than the reading. */
  override read(...[buffer, offset, length, position, done]: Parameters<RandomAccessReader['read']>): void {
    const fault = this.#maybeFault(buffer, offset, length, position)
    // Not at once: the reader asks for the next piece when it hears of this one, some thousands deep.
    setImmediate(done, fault)
  }

  #maybeFault(buffer: Buffer, offset: number, length: number, position: number): Error | null {
    try {
      const handle = openSync(this.#path, 'r')
      try {
        const bytes = readSync(handle, buffer, offset, length, position)
        return bytes === length ? null : new Error('The file is shorter than it was')
      } finally {
        closeSync(handle)
      }
    } catch (cause) {
      return cause instanceof Error ? cause : new Error('The file can’t be read', { cause })
    }
  }
}

function openZip({ path, bytes, name }: ReportFile): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromRandomAccessReader(
      new FileBytes(path),
      bytes,
      { lazyEntries: true, validateEntrySizes: true, strictFileNames: true, autoClose: false },
      (error, zip) => {
        if (error === null) resolve(zip)
        else reject(damaged(name, error))
      },
    )
  })
}

function readDirectory(zip: ZipFile, file: string): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = []
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      if (entries.length > MAX_ENTRIES)
        reject(refused(file, say('workbook.many-parts', { limit: MAX_ENTRIES })))
      else zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', (error) => reject(damaged(file, error)))
    zip.readEntry()
  })
}

export function refused(file: string, reason: string): DeskError {
  return new DeskError('workbook-refused', { file, reason })
}

function checkDirectory(entries: readonly Entry[], { name: file, bytes }: ReportFile): void {
  const names = new Set<string>()
  let unpacked = 0
  for (const entry of entries) {
    const name = entry.fileName.toLowerCase()
    if (names.has(name))
      throw refused(file, say('workbook.part-twice', { part: entry.fileName.slice(0, 100) }))
    names.add(name)
    if (entry.isEncrypted()) throw refused(file, say('workbook.encrypted'))
    unpacked += entry.uncompressedSize
    const isBomb =
      entry.uncompressedSize > SMALL_BYTES && entry.uncompressedSize > entry.compressedSize * MAX_RATIO
    if (isBomb || unpacked > MAX_UNPACKED_BYTES)
      throw refused(file, say('workbook.unpacks-to-much', { limit: formatBytes(MAX_UNPACKED_BYTES) }))
  }
  const extents = entries
    .map((entry) => ({
      from: entry.relativeOffsetOfLocalHeader,
      to: entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_BYTES + entry.compressedSize,
    }))
    .sort((a, b) => a.from - b.from)
  for (const [place, { from, to }] of extents.entries()) {
    const next = extents[place + 1]
    if (to > bytes || from > bytes || (next !== undefined && next.from < to))
      throw refused(file, say('workbook.parts-overlap'))
  }
}

function readEntry(zip: ZipFile, entry: Entry, file: string, take: (chunk: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        reject(damaged(file, error))
        return
      }
      let checksum = 0
      stream.on('data', (chunk: Buffer) => {
        checksum = crc32(chunk, checksum)
        try {
          take(chunk)
        } catch (cause) {
          stream.destroy()
          reject(cause instanceof Error ? cause : new Error('A part was refused'))
        }
      })
      stream.on('error', (cause) => reject(damaged(file, cause)))
      stream.on('end', () => {
        if (checksum === entry.crc32) resolve()
        else reject(damaged(file, new Error('checksum')))
      })
    })
  })
}
