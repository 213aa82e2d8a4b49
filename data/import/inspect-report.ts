import { APPLICATION_ID } from '../dataset/format/format-version.ts'
import { DeskError } from '../model/error-codes.ts'
import type { Dialect, FileInspection, ImportChoices } from '../model/import-report.ts'
import { foreignFile, maybeForeignKind } from './foreign-kind.ts'
import { isJson } from './json/read-json.ts'
import type { ReportFile } from './read-in-chunks.ts'
import { createCsvParser } from './text/csv-records.ts'
import { encodingOf, withoutMarks } from './text/decode-text.ts'
import { detectDialect, maybeSaidDelimiter } from './text/detect-dialect.ts'

/** A file's content before anything is made of it. */
export interface LookedAtContent {
  readonly format: FileInspection['format']
  readonly dialect: Dialect | null
  /** The first rows of the text, or of the worksheet that is read. */
  readonly rows: readonly (readonly string[])[]
}

const PREVIEW_ROWS = 60

/** What kind of file its first bytes make it. */
export function formatOf({ head }: ReportFile): FileInspection['format'] {
  const start = head.toString('latin1', 0, 16)
  if (start === 'SQLite format 3\0')
    return head.length < 100 || head.readUInt32BE(68) === APPLICATION_ID ? 'dataset' : 'database'
  if (start.startsWith('PK\u0003\u0004') || isJson(head)) return 'workbook'
  return 'text'
}

/** The dialect and first rows of a text file. Only its first part is decoded here; the rest is when it is read. */
export function lookAtText(file: ReportFile, encoding: ImportChoices['encoding']): LookedAtContent {
  const kind = maybeForeignKind(file.head)
  if (kind !== null) throw foreignFile(file.name, kind)
  const found = encodingOf(file.head)
  const used = encoding === null ? found : { ...found, encoding }
  let sample: string
  try {
    // The last letter may be cut: a stream waits for its rest.
    sample = withoutMarks(new TextDecoder(used.encoding, { fatal: true }).decode(file.head, { stream: true }))
  } catch (cause) {
    throw new DeskError('import-encoding', { file: file.name, encoding: used.encoding, position: 0 }, cause)
  }
  if (sample.includes('\0')) throw new DeskError('import-not-text', { file: file.name })
  const isWhole = file.bytes === file.head.length
  const dialect = detectDialect(sample, used, isWhole)
  const rows: string[][] = []
  const parser = createCsvParser(dialect.delimiter, ({ cells, line }) => {
    if (line === 1 && maybeSaidDelimiter(cells, dialect.delimiter) !== null) return
    if (rows.length < PREVIEW_ROWS) rows.push([...cells])
  })
  parser.push(sample)
  if (isWhole) parser.end()
  return { format: 'text', dialect, rows }
}
