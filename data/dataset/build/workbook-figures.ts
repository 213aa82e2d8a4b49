import { MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../../model/vocabulary.ts'
import type { CsvRecord } from './parse-csv.ts'
import type { Source } from './read-source.ts'
import {
  ACCOUNT_SUBJECT,
  CELLS,
  figureId,
  parseCount,
  placeOf,
  sourceRowId,
  type SourceFigure,
  type SourceRow,
} from './source-figure.ts'

/** The numbers of the files among those that figures get their ids by. */
export const WORKBOOKS_FILE = 4
const WARRANTS_FILE = 5

/** The figures of Microsoft's workbooks, each with its row and its cell; the warrants stand in rows of territories. */
export function workbookFigures(source: Source): readonly SourceFigure[] {
  const rows = new Map(source.workbooks.map((record) => [placeKey(record), rowOf(record)]))
  const sheets = new Map(source.workbookSheets.map((sheet) => [sheetKey(sheet), sheet]))
  const notes = new Map(
    source.workbookNotes.map((note) => [`${sheetKey(note)}\n${note.cell('cell_or_row')}`, note.cell('note')]),
  )
  const noteAt = (record: CsvRecord, cell: string): string | null =>
    notes.get(`${sheetKey(record)}\n${cell}`) ??
    notes.get(`${sheetKey(record)}\n${record.cell('row')}`) ??
    null
  const editionOf = (record: CsvRecord): string => sheetOf(record, sheets).cell('edition')
  return [
    ...source.workbooks.flatMap((record) => lineFigures(record, sheetOf(record, sheets), noteAt)),
    ...source.warrants.map((record) => warrantFigure(record, editionOf(record), rows)),
  ]
}

const sheetKey = (record: CsvRecord): string => `${record.cell('document')}\n${record.cell('sheet')}`
const placeKey = (record: CsvRecord): string => `${sheetKey(record)}\n${record.cell('row')}`

function sheetOf(record: CsvRecord, sheets: ReadonlyMap<string, CsvRecord>): CsvRecord {
  const sheet = sheets.get(sheetKey(record))
  if (sheet === undefined) throw new RangeError(`Line ${String(record.line)}: no such sheet`)
  return sheet
}

function rowOf(record: CsvRecord): SourceRow {
  return {
    id: sourceRowId(WORKBOOKS_FILE, record.line),
    document: record.cell('document'),
    sheet: record.cell('sheet'),
    row: Number(record.cell('row')),
    transcription: null,
    territoryAsPublished: record.cell('territory_as_published'),
  }
}

function lineFigures(
  record: CsvRecord,
  sheet: CsvRecord,
  noteAt: (record: CsvRecord, cell: string) => string | null,
): readonly SourceFigure[] {
  const sourceRow = rowOf(record)
  return CELLS.map(({ column, measure, outcome }, place) => {
    const asPublished = record.cell(column)
    const value = asPublished === '' ? null : parseCount(asPublished)
    const cell = `${sheet.cell(column)}${record.cell('row')}`
    return {
      id: figureId(WORKBOOKS_FILE, record.line, place),
      sourceRow,
      edition: sheet.cell('edition'),
      period: record.cell('period'),
      territory: record.cell('territory'),
      service: 'all',
      requestKind: placeOf(REQUEST_KINDS, sheet.cell('request_kind')),
      legalProcess: 'not-split',
      measure: placeOf(MEASURES, measure ?? sheet.cell('outcome_unit')),
      outcome: placeOf(OUTCOMES_AND_TOTAL, outcome),
      low: value,
      high: value,
      status: value === null ? 'not-reported' : 'exact',
      asPublished,
      subject: ACCOUNT_SUBJECT,
      isDisclosureRequest: true,
      note: noteAt(record, cell),
      cell,
    }
  })
}

function warrantFigure(
  record: CsvRecord,
  edition: string,
  rows: ReadonlyMap<string, SourceRow>,
): SourceFigure {
  const sourceRow = rows.get(placeKey(record))
  if (sourceRow === undefined) throw new RangeError(`Warrants, line ${String(record.line)}: no such row`)
  const value = parseCount(record.cell('as_published'))
  return {
    id: figureId(WARRANTS_FILE, record.line, 0),
    sourceRow,
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
    subject: ACCOUNT_SUBJECT,
    isDisclosureRequest: true,
    note: null,
    cell: record.cell('cell'),
  }
}
