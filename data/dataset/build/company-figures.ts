import { MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS, SUBJECTS } from '../../model/vocabulary.ts'
import type { CsvRecord } from './parse-csv.ts'
import type { CompanyFile } from './read-companies.ts'
import { parseSourceCell } from './source-cell.ts'
import { figureId, placeOf, sourceRowId, type SourceFigure, type SourceRow } from './source-figure.ts'

/** Above the numbers of Microsoft's files. */
const FIRST_FILE = 101

/** The columns of measures: `requests`, `requests some-data`. */
const COLUMNS = MEASURES.flatMap((measure) =>
  OUTCOMES_AND_TOTAL.map((outcome) => ({
    name: outcome === 'total' ? measure : `${measure} ${outcome}`,
    measure,
    outcome,
  })),
)

/** Every figure of the companies' files, in the order of their ids; lines of one row of a source share it. */
export function companyFigures(files: readonly CompanyFile[]): readonly SourceFigure[] {
  return files.flatMap((file, place) => {
    const columns = COLUMNS.filter(({ name }) => file.columns.includes(name))
    const rows = new Map<string, SourceRow>()
    return file.records.flatMap((record) => lineFigures(file, record, FIRST_FILE + place, columns, rows))
  })
}

function lineFigures(
  file: CompanyFile,
  record: CsvRecord,
  number: number,
  columns: typeof COLUMNS,
  rows: Map<string, SourceRow>,
): readonly SourceFigure[] {
  const edition = file.editions.get(record.cell('edition'))
  if (edition === undefined)
    throw new RangeError(`${file.name}, line ${String(record.line)}: no such edition`)
  const sourceRow = rowOf(file, record, number, rows)
  return columns.flatMap(({ name, measure, outcome }, cell) => {
    const value = parseSourceCell(record.cell(name), measure)
    return value === null
      ? []
      : [
          {
            id: figureId(number, record.line, cell),
            sourceRow,
            edition: record.cell('edition'),
            period: edition.period,
            territory: record.cell('territory'),
            service: record.cell('service'),
            requestKind: placeOf(REQUEST_KINDS, record.cell('request_kind')),
            legalProcess: record.cell('legal_process'),
            subject: placeOf(SUBJECTS, record.cell('subject')),
            measure: placeOf(MEASURES, measure),
            outcome: placeOf(OUTCOMES_AND_TOTAL, outcome),
            isDisclosureRequest: record.cell('asks_for_data') === 'yes',
            ...value,
            note: null,
          },
        ]
  })
}

/** The row of the document that a line is of: of the transcription where it has one, whose rows may be the lines themselves. */
function rowOf(
  { editions }: CompanyFile,
  record: CsvRecord,
  number: number,
  rows: Map<string, SourceRow>,
): SourceRow {
  const edition = editions.get(record.cell('edition'))
  const row = record.cell('row')
  const place = row === '' ? null : `${record.cell('edition')} ${row}`
  const known = place === null ? undefined : rows.get(place)
  if (known !== undefined) return known
  const made = {
    id: sourceRowId(number, record.line),
    document: edition?.document ?? '',
    sheet: null,
    row: row === '' ? record.line : Number(row),
    transcription: edition?.transcription ?? null,
    territoryAsPublished: record.cell('territory_as_published'),
  }
  if (place !== null) rows.set(place, made)
  return made
}
