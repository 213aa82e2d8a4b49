import {
  FIGURE_STATUSES,
  MEASURES,
  OUTCOMES_AND_TOTAL,
  REQUEST_KINDS,
  SUBJECTS,
  type FigureStatus,
} from '../model/vocabulary.ts'
import { parseBand } from './parse-band.ts'
import type { CsvRecord } from './parse-csv.ts'
import type { Source } from './read-source.ts'
import { workbookFigures, WORKBOOKS_FILE } from './workbook-figures.ts'

/** One published number of the source with its place, in words and keys. */
export interface SourceFigure {
  readonly id: number
  readonly sourceRow: SourceRow
  readonly edition: string
  readonly period: string
  readonly territory: string
  readonly service: string
  readonly requestKind: number
  readonly legalProcess: string
  readonly measure: number
  readonly outcome: number
  readonly low: number | null
  readonly high: number | null
  readonly status: FigureStatus
  readonly asPublished: string
  readonly note: string | null
  /** Of the document's sheet; `null` or missing: the row alone is known. */
  readonly cell?: string | null
}

export interface SourceRow {
  readonly id: number
  readonly document: string
  readonly sheet: string | null
  readonly row: number
  /** `null`: the document itself was read. */
  readonly transcription: string | null
  readonly territoryAsPublished: string
}

/** A figure's id is `file × 1,000,000 + line × 10 + cell`: stable while lines are only added at a file's end. */
export const figureId = (file: number, line: number, cell: number): number =>
  file * 1_000_000 + line * 10 + cell
export const sourceRowId = (file: number, line: number): number => file * 100_000 + line

/**
 * The source row of a line of Microsoft's report. @throws {RangeError} unless exactly one line has that period, sheet and spelling.
 */
export function sourceRowOfLine(source: Source, period: string, sheet: string, spelling: string): number {
  const isMeant = (line: CsvRecord): boolean =>
    line.cell('period') === period &&
    line.cell('sheet') === sheet &&
    line.cell('territory_as_published') === spelling
  const [id, ...others] = [
    ...source.lawEnforcement.filter(isMeant).map(({ line }) => sourceRowId(1, line)),
    ...source.workbooks.filter(isMeant).map(({ line }) => sourceRowId(WORKBOOKS_FILE, line)),
  ]
  if (id === undefined || others.length > 0)
    throw new RangeError(`${period}, ${sheet}, ${spelling}: not exactly one line`)
  return id
}

/** A word's place in its closed set. @throws {RangeError} for a word outside it. */
export function placeOf(words: readonly string[], word: string): number {
  const place = words.indexOf(word)
  if (place < 0) throw new RangeError(`“${word}” is none of ${words.join(', ')}`)
  return place
}

/** Every figure of the source, in the order of their ids. */
export function sourceFigures(source: Source): readonly SourceFigure[] {
  const documentOf = new Map(source.editions.map((edition) => [edition.cell('id'), edition.cell('document')]))
  const documentOfEdition = (edition: string): string => documentOf.get(edition) ?? ''
  return [
    ...source.lawEnforcement.flatMap((record) => lawEnforcementFigures(record, documentOfEdition)),
    ...workbookFigures(source),
    ...source.nationalSecurity.flatMap((record) => nationalSecurityFigures(record, documentOfEdition)),
    ...source.publishedTotals.map((record) => publishedTotalFigure(record, documentOfEdition)),
  ]
}

export const CELLS = [
  { column: 'requests', measure: 'requests', outcome: 'total' },
  { column: 'accounts', measure: 'accounts', outcome: 'total' },
  { column: 'content', measure: null, outcome: 'content' },
  { column: 'non_content', measure: null, outcome: 'non-content' },
  { column: 'no_data', measure: null, outcome: 'no-data' },
  { column: 'rejected', measure: null, outcome: 'rejected' },
] as const

function lawEnforcementFigures(
  record: CsvRecord,
  documentOf: (edition: string) => string,
): readonly SourceFigure[] {
  const period = record.cell('period')
  const edition = `lerr-${period.toLowerCase().replace(' ', '-')}`
  const sourceRow = rowOf(
    record,
    1,
    documentOf(edition),
    record.cell('sheet'),
    'transcription-law-enforcement',
  )
  return CELLS.map(({ column, measure, outcome }, cell) => {
    const asPublished = record.cell(column)
    const value = asPublished === '' ? null : parseCount(asPublished)
    return {
      id: figureId(1, record.line, cell),
      sourceRow,
      edition,
      period,
      territory: record.cell('territory'),
      service: record.cell('service'),
      requestKind: placeOf(REQUEST_KINDS, record.cell('request_kind')),
      legalProcess: 'not-split',
      measure: placeOf(MEASURES, measure ?? record.cell('outcome_unit')),
      outcome: placeOf(OUTCOMES_AND_TOTAL, outcome),
      low: value,
      high: value,
      status: value === null ? 'not-reported' : 'exact',
      asPublished,
      note: column === 'accounts' ? emptyAsNull(record.cell('note')) : null,
    }
  })
}

function nationalSecurityFigures(
  record: CsvRecord,
  documentOf: (edition: string) => string,
): readonly SourceFigure[] {
  const edition = record.cell('edition')
  const sourceRow = rowOf(record, 2, documentOf(edition), null, 'transcription-national-security')
  return (['requests', 'accounts'] as const).flatMap((measure, cell) => {
    const asPublished = record.cell(`${measure}_as_published`)
    if (asPublished === '') return []
    return [
      {
        id: figureId(2, record.line, cell),
        sourceRow,
        edition,
        period: record.cell('period'),
        territory: record.cell('territory'),
        service: 'all',
        requestKind: placeOf(REQUEST_KINDS, record.cell('request_kind')),
        legalProcess: 'not-split',
        measure: placeOf(MEASURES, measure),
        outcome: placeOf(OUTCOMES_AND_TOTAL, 'total'),
        ...parseBand(asPublished),
        status: 'band' as const,
        asPublished,
        note: emptyAsNull(record.cell('note')),
      },
    ]
  })
}

function publishedTotalFigure(record: CsvRecord, documentOf: (edition: string) => string): SourceFigure {
  const edition = record.cell('edition')
  const value = parseCount(record.cell('value'))
  return {
    id: figureId(3, record.line, 0),
    sourceRow: rowOf(record, 3, documentOf(edition), null, 'transcription-published-totals'),
    edition,
    period: record.cell('period'),
    territory: record.cell('territory'),
    service: record.cell('service'),
    requestKind: placeOf(REQUEST_KINDS, record.cell('request_kind')),
    legalProcess: record.cell('legal_process'),
    measure: placeOf(MEASURES, record.cell('measure')),
    outcome: placeOf(OUTCOMES_AND_TOTAL, record.cell('outcome')),
    low: value,
    high: value,
    status: 'exact',
    asPublished: record.cell('as_published'),
    note: emptyAsNull(record.cell('note')),
  }
}

function rowOf(
  record: CsvRecord,
  file: number,
  document: string,
  sheet: string | null,
  transcription: string,
): SourceRow {
  return {
    id: sourceRowId(file, record.line),
    document,
    sheet,
    row: record.line,
    transcription,
    territoryAsPublished: record.cell('territory_as_published'),
  }
}

export function parseCount(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new SyntaxError(`“${text}” is not a count`)
  return Number(text)
}

const emptyAsNull = (text: string): string | null => (text === '' ? null : text)

export const STATUS_IDS: Readonly<Record<FigureStatus, number>> = {
  exact: placeOf(FIGURE_STATUSES, 'exact'),
  band: placeOf(FIGURE_STATUSES, 'band'),
  suppressed: placeOf(FIGURE_STATUSES, 'suppressed'),
  'not-reported': placeOf(FIGURE_STATUSES, 'not-reported'),
}

export const ACCOUNT_SUBJECT = placeOf(SUBJECTS, 'account')
