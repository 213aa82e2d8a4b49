import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DeskError } from '../../model/error-codes.ts'
import { formatBytes } from '../../model/format-bytes.ts'
import type { DatabaseTable } from '../../model/import-report.ts'
import { say } from '../../model/words/say.ts'
import type { ReadingPlace } from '../dataset/dataset-reader.ts'
import { maybeForeignKind } from '../foreign-kind.ts'
import { lookAtReport, type ReportFile } from '../read-in-chunks.ts'
import { openPackage, refused, type Package } from '../workbook/open-package.ts'

/** A file as it is read: itself, or the one that was unpacked from it. */
export interface UnpackedFile {
  readonly file: ReportFile
  /** Removes what was unpacked. */
  readonly close: () => void
}

const MAX_PACKED_BYTES = 62_914_560
const MAX_UNPACKED_BYTES = 62_914_560
/** Deflate itself ends at about 1,000 to 1; no table is packed so well. */
const MAX_RATIO = 250
const SMALL_BYTES = 1_000_000
/** Files of an archive that are listed. */
const MAX_LISTED = 200
const SAID = 12

/**
 * Unpacks a gzip file, or the one file of a zip archive that holds tables, into the data process's own folder, within the bounds of a
 * workbook. The document stays the packed file: its hash is that of the published bytes, its name has the inner one's behind it.
 *
 * @param chosen The inner file's name, of an archive of several.
 * @throws {DeskError} `import-choose-file` where an archive has several files and none was chosen; `workbook-refused`, `workbook-damaged`,
 * `file-too-large`.
 */
export async function openPacked(
  file: ReportFile,
  chosen: string | null,
  { copiesFolder }: ReadingPlace,
): Promise<UnpackedFile> {
  if (maybeForeignKind(file.head) === 'gzip')
    return kept(file, file.name.replace(/\.gz$/i, ''), copiesFolder, (write) => {
      write(gunzipped(file))
    })
  const pack = await maybeArchive(file)
  if (pack === null) return { file, close: () => undefined }
  const names = filesOf(pack)
  const [only, ...others] = names
  const name = names.find((each) => each === chosen) ?? (others.length === 0 ? only : undefined)
  if (name === undefined)
    throw new DeskError('import-choose-file', {
      file: file.name,
      files: names
        .slice(0, SAID)
        .map((each) => each.slice(0, 100))
        .join(', '),
      more: Math.max(0, names.length - SAID),
      count: names.length,
    })
  return kept(file, basename(name), copiesFolder, (write) => pack.read(name, write))
}

/** The files of an archive, to choose from; none: it is no archive, or has one. */
export async function listPacked(file: ReportFile): Promise<readonly DatabaseTable[]> {
  const pack = await maybeArchive(file)
  const names = pack === null ? [] : filesOf(pack)
  if (names.length < 2) return []
  return names.slice(0, MAX_LISTED).map((name) => ({
    name: name.slice(0, 500),
    kind: 'file',
    rows: null,
    columns: [{ name: formatBytes(pack?.sizeOf(name) ?? 0), type: '' }],
  }))
}

/** A zip archive that is no document of an office program. */
async function maybeArchive(file: ReportFile): Promise<Package | null> {
  if (!file.head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return null
  const pack = await openPackage(file)
  const isDocument =
    pack.has('[Content_Types].xml') ||
    pack.has('xl/workbook.xml') ||
    pack.has('mimetype') ||
    pack.has('_rels/.rels')
  return isDocument ? null : pack
}

/** Without folders and what macOS adds. */
const filesOf = (pack: Package): readonly string[] =>
  pack.names.filter((name) => !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\.)/.test(name))

function gunzipped(file: ReportFile): Buffer {
  const { name, bytes, path } = file
  if (bytes > MAX_PACKED_BYTES)
    throw new DeskError('file-too-large', {
      file: name,
      size: formatBytes(bytes),
      limit: formatBytes(MAX_PACKED_BYTES),
    })
  const most = Math.min(MAX_UNPACKED_BYTES, Math.max(SMALL_BYTES, bytes * MAX_RATIO))
  try {
    return gunzipSync(readFileSync(path), { maxOutputLength: most })
  } catch (cause) {
    if (cause instanceof RangeError)
      throw refused(name, say('workbook.unpacks-to-much', { limit: formatBytes(most) }))
    throw new DeskError('workbook-damaged', { file: name, reason: say('workbook.package-broken') }, cause)
  }
}

/** @param unpack writes the inner file, a piece at a time: it isn’t kept whole beside the packed one. */
async function kept(
  file: ReportFile,
  inner: string,
  copiesFolder: string,
  unpack: (write: (chunk: Buffer) => void) => void | Promise<void>,
): Promise<UnpackedFile> {
  const folder = join(copiesFolder, `packed-${file.sha256.slice(0, 16)}`)
  const close = (): void => rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'unpacked')
  try {
    const target = openSync(path, 'w', 0o600)
    try {
      await unpack((chunk) => writeFileSync(target, chunk))
    } finally {
      closeSync(target)
    }
    const looked = lookAtReport(path)
    const name = file.name.startsWith(inner) ? file.name : `${file.name}: ${inner}`
    return {
      file: { ...looked, name: name.slice(0, 250), sha256: file.sha256, unpackedSha256: looked.sha256 },
      close,
    }
  } catch (cause) {
    close()
    throw cause
  }
}
