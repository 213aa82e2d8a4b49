import { MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../../model/vocabulary.ts'
import { companyFigures } from './company-figures.ts'
import { parseBand } from './parse-band.ts'
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
import { workbookFigures, WORKBOOKS_FILE } from './workbook-figures.ts'

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

/** Every figure of the source, in the order of their ids. */
export function sourceFigures(source: Source): readonly SourceFigure[] {
  const documentOf = new Map(source.editions.map((edition) => [edition.cell('id'), edition.cell('document')]))
  const documentOfEdition = (edition: string): string => documentOf.get(edition) ?? ''
  return [
    ...source.lawEnforcement.flatMap((record) => lawEnforcementFigures(record, documentOfEdition)),
    ...workbookFigures(source),
    ...source.nationalSecurity.flatMap((record) => nationalSecurityFigures(record, documentOfEdition)),
    ...source.publishedTotals.map((record) => publishedTotalFigure(record, documentOfEdition)),
    ...companyFigures(source.companyFiles),
  ]
}

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
      subject: ACCOUNT_SUBJECT,
      isDisclosureRequest: true,
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
        subject: ACCOUNT_SUBJECT,
        isDisclosureRequest: true,
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
    subject: ACCOUNT_SUBJECT,
    isDisclosureRequest: true,
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

const emptyAsNull = (text: string): string | null => (text === '' ? null : text)
