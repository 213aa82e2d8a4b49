import type { Dialect, Encoding } from '../../model/import-report.ts'
import { say } from '../../model/words/say.ts'
import type { FoundEncoding } from './decode-text.ts'
import { createCsvParser, type CsvRecord } from './csv-records.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const
type Delimiter = (typeof DELIMITERS)[number]

/** Looked at for the dialect (characters). */
const SAMPLE_LENGTH = 200_000
const SAMPLE_RECORDS = 5_000
/** Characters read at once of the sample, so that it is left as soon as it has given so many records. */
const PIECE = 4_096

/** How the numbers of a sample are written, and in which columns that can't be told. */
interface NumberForms {
  readonly decimal: '.' | ','
  readonly thousands: Dialect['thousands']
  readonly ambiguousColumns: readonly string[]
  readonly evidence: readonly string[]
}

/**
 * How a text file is written, found in its first part, with what was seen for each finding.
 *
 * @param sample The text's beginning, without its byte order mark.
 */
export function detectDialect(sample: string, found: FoundEncoding, isWhole: boolean): Dialect {
  const text = isWhole ? sample.slice(0, SAMPLE_LENGTH) : upToLastLineEnd(sample.slice(0, SAMPLE_LENGTH))
  const lineEnds = lineEndsOf(text)
  const { delimiter, records, columns, agreeing } = delimiterOf(text)
  const isSaid = SAID_DELIMITER.test(text)
  const numbers = numberForms(records)
  return {
    ...found,
    delimiter,
    lineEnds,
    decimal: numbers.decimal,
    thousands: numbers.thousands,
    ambiguousColumns: [...numbers.ambiguousColumns],
    evidence: [
      encodingEvidence(found),
      say('import.evidence.line-ends', { ends: lineEnds }),
      ...(isSaid ? [say('import.evidence.delimiter-said')] : []),
      say('import.evidence.delimiter', {
        delimiter: delimiterName(delimiter),
        columns,
        agreeing,
        rows: records.length,
      }),
      ...numbers.evidence,
    ],
  }
}

function encodingEvidence({ encoding, hasByteOrderMark }: FoundEncoding): string {
  const name = encodingName(encoding)
  return hasByteOrderMark
    ? say('import.evidence.byte-order-mark', { encoding: name })
    : say('import.evidence.encoding', { encoding: name })
}

/** `UTF-8`, `Windows 1252 (Western European)`. */
function encodingName(encoding: Encoding): string {
  return say(`importing.encoding-${encoding}`)
}

function delimiterName(delimiter: Delimiter): string {
  const names = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const
  return say(`import.delimiter.${names[delimiter]}`)
}

function upToLastLineEnd(text: string): string {
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'))
  return end < 0 ? text : text.slice(0, end + 1)
}

function lineEndsOf(text: string): Dialect['lineEnds'] {
  const crlf = text.split('\r\n').length - 1
  const cr = text.split('\r').length - 1 - crlf
  const lf = text.split('\n').length - 1 - crlf
  const counts = [
    ['CRLF', crlf],
    ['CR', cr],
    ['LF', lf],
  ] as const
  const kinds = counts.flatMap(([kind, count]) => (count > 0 ? [kind] : []))
  const [only = 'LF', ...others] = kinds
  // A lone CR or LF inside a quoted cell is no line end, but few files have one.
  return others.length > 0 ? 'mixed' : only
}

/** Excel's own first line, `sep=;`: it says the delimiter, and is no row. */
const SAID_DELIMITER = /^"?sep=([,;\t|])"?\r?(?:\n|$)/i

/** The delimiter that a text's first record says, as it was parsed by `delimiter`; `null`: it says none. */
export function maybeSaidDelimiter(cells: readonly string[], delimiter: string): Delimiter | null {
  const line = cells.join(delimiter)
  const said = SAID_DELIMITER.exec(line)?.[1]
  return DELIMITERS.find((each) => each === said) ?? null
}

/** The delimiter with which the most records have the header's number of cells, two or more; a comma where none has. */
function delimiterOf(text: string) {
  const line = SAID_DELIMITER.exec(text)
  const said = DELIMITERS.filter((each) => each === line?.[1])
  const rows = line === null ? text : text.slice(line[0].length)
  const tried = (said.length > 0 ? said : DELIMITERS).map((delimiter) => {
    const records = parseSample(rows, delimiter)
    const columns = records[0]?.cells.length ?? 0
    const agreeing = records.filter(({ cells }) => cells.length === columns).length
    return {
      delimiter,
      records,
      columns,
      agreeing,
      score: columns < 2 ? 0 : (agreeing / records.length) * columns,
    }
  })
  return tried.reduce((best, each) => (each.score > best.score ? each : best))
}

/** The first records that aren't blank: a blank line says nothing of how the others are written. */
function parseSample(text: string, delimiter: string): readonly CsvRecord[] {
  const records: CsvRecord[] = []
  const parser = createCsvParser(delimiter, (record) => {
    const isBlank = record.cells.length === 1 && record.cells[0] === ''
    if (!isBlank && records.length < SAMPLE_RECORDS) records.push(record)
  })
  for (let at = 0; at < text.length && records.length < SAMPLE_RECORDS; at += PIECE)
    parser.push(text.slice(at, at + PIECE))
  if (records.length < SAMPLE_RECORDS) parser.end()
  return records
}

const GROUPED = {
  ',': /^\d{1,3}(,\d{3})+(\.\d+)?%?$/,
  '.': /^\d{1,3}(\.\d{3})+(,\d+)?%?$/,
  ' ': /^\d{1,3}([ \u00a0\u202f]\d{3})+([.,]\d+)?%?$/,
  '’': /^\d{1,3}([’']\d{3})+([.,]\d+)?%?$/,
} as const

/** Exactly one group of three: `1,234` is 1234, or 1 and 234 thousandths. */
const ONE_GROUP = /^\d{1,3}[.,]\d{3}$/

function numberForms(records: readonly CsvRecord[]): NumberForms {
  const [header, ...rows] = records
  const cells = rows.flatMap((row) => row.cells.map((cell) => cell.trim()))
  const count = (pattern: RegExp): number => cells.filter((cell) => pattern.test(cell)).length
  const commaDecimals = count(/^\d+,(\d{1,2}|\d{4,})%?$/)
  const pointDecimals = count(/^\d+\.(\d{1,2}|\d{4,})%?$/)
  const decimal = commaDecimals > pointDecimals ? ',' : '.'
  const thousands = (['’', ' ', ',', '.'] as const).find(
    (sign) => sign !== decimal && count(GROUPED[sign]) > 0,
  )
  // A point before three digits and nothing that says which: in a column whose other numbers have no decimals it stays open.
  const isTold = commaDecimals > 0 || pointDecimals > 0 || count(/^\d{1,3}([.,]\d{3}){2,}$/) > 0
  const ambiguousColumns = isTold
    ? []
    : (header?.cells ?? []).filter((_, place) =>
        rows.some((row) => {
          const cell = row.cells[place]?.trim() ?? ''
          // A comma is the grouping of nearly all reports; a point alone is not.
          return ONE_GROUP.test(cell) && cell.includes('.')
        }),
      )
  return {
    decimal,
    thousands: thousands ?? 'none',
    ambiguousColumns,
    evidence:
      thousands === undefined
        ? [say('import.evidence.no-thousands')]
        : [say('import.evidence.thousands', { sign: thousands, count: count(GROUPED[thousands]) })],
  }
}
