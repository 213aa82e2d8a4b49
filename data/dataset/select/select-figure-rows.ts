import type Database from 'better-sqlite3'
import { figureRowSchema, type FigureRow } from '../../model/provenance.ts'
import { FIGURE_STATUSES, MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../../model/vocabulary.ts'
import { citationOf } from './citation.ts'
import { cellsOf } from '../format/cells-of.ts'
import { PERIOD_PLACES, TERRITORY_PLACES } from '../format/row-order.ts'
import { COLUMN } from '../read/select-records.ts'

const { number, text, maybeNumber, maybeText } = COLUMN

/** Whether the file can name the cells of its figures: formats before 4 can't. */
function hasCells(database: Database.Database): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'figure_cells'").get() !== undefined
}

const selectOf = (
  database: Database.Database,
): string => `SELECT f.id, c.key, p.label, t.code, t.name, r.territory_as_published, s.key, f.request_kind_id, f.measure_id,
    f.outcome_id, f.status_id, f.low, f.high, f.as_published, e.title, d.key, r.sheet, r.row, x.title, f.note,
    d.publisher, d.title, d.address, d.published_on, d.retrieved_on, v.publisher, v.title, v.address,
    ${hasCells(database) ? '(SELECT cell FROM figure_cells WHERE figure_id = f.id)' : 'NULL'}, d.sha256
  FROM json_each(?) i CROSS JOIN figures f ON f.id = i.value
  JOIN editions e ON e.id = f.edition_id JOIN companies c ON c.id = e.company_id JOIN periods p ON p.id = f.period_id
  JOIN territories t ON t.id = f.territory_id JOIN services s ON s.id = f.service_id
  JOIN source_rows r ON r.id = f.source_row_id JOIN documents d ON d.id = r.document_id
  LEFT JOIN documents x ON x.id = r.transcription_id
  LEFT JOIN documents v ON v.id = d.read_through_id AND v.id IS NOT r.transcription_id`

/** Joined to a figure `f`; what is sorted are ids alone, for names would need many times the memory. */
const PLACES = `JOIN ${PERIOD_PLACES} pp ON pp.id = f.period_id JOIN ${TERRITORY_PLACES} tp ON tp.id = f.territory_id`
const ORDER = 'ORDER BY pp.place, tp.place, f.request_kind_id, f.measure_id, f.outcome_id, f.id'

/** Which of these figures the file holds, by period, territory, kind, measure and outcome. */
export function selectFigureOrder(
  database: Database.Database,
  figureIds: readonly number[],
): readonly number[] {
  return database
    .prepare(`SELECT f.id FROM figures f ${PLACES} WHERE f.id IN (SELECT value FROM json_each(?)) ${ORDER}`)
    .pluck()
    .all(JSON.stringify(figureIds))
    .map(Number)
}

/** Figures with the way back to their source, in the order of their ids here. An id that the file lacks is left out. */
export function selectFigureRows(
  database: Database.Database,
  figureIds: readonly number[],
): readonly FigureRow[] {
  const rows = database.prepare(`${selectOf(database)} ORDER BY i.key`).raw()
  return Array.from(rows.iterate(JSON.stringify(figureIds)), (row) => figureRow(cellsOf(row)))
}

/** Keys of the documents that these figures stand in. */
export function selectDocumentsOf(
  database: Database.Database,
  figureIds: readonly number[],
): ReadonlySet<string> {
  const keys = database
    .prepare(
      `SELECT key FROM documents WHERE id IN (SELECT r.document_id FROM figures f JOIN source_rows r ON r.id = f.source_row_id
         WHERE f.id IN (SELECT value FROM json_each(?)))`,
    )
    .pluck()
    .all(JSON.stringify(figureIds))
  return new Set(keys.map(String))
}

/** Published worldwide totals: never summed and in no column, but to check sums and claims against. Current editions only. */
export function selectPublishedTotals(database: Database.Database): readonly FigureRow[] {
  const ids = database
    .prepare(
      `SELECT f.id FROM figures f ${PLACES} JOIN territories t ON t.id = f.territory_id JOIN territory_types tt ON tt.id = t.type_id
       JOIN editions e ON e.id = f.edition_id
       WHERE tt.word = 'world' AND e.superseded_by_id IS NULL ${ORDER}`,
    )
    .pluck()
    .all()
  return selectFigureRows(database, ids.map(Number))
}

function figureRow(cells: readonly unknown[]): FigureRow {
  const row = {
    figureId: number(cells[0]),
    company: text(cells[1]),
    period: text(cells[2]),
    territoryCode: text(cells[3]),
    territory: text(cells[4]),
    territoryAsPublished: text(cells[5]),
    service: text(cells[6]),
    requestKind: REQUEST_KINDS[number(cells[7])],
    measure: MEASURES[number(cells[8])],
    outcome: OUTCOMES_AND_TOTAL[number(cells[9])],
    status: FIGURE_STATUSES[number(cells[10])],
    low: maybeNumber(cells[11]),
    high: maybeNumber(cells[12]),
    asPublished: text(cells[13]),
    edition: text(cells[14]),
    documentId: text(cells[15]),
    sheet: maybeText(cells[16]),
    sourceRow: maybeNumber(cells[17]),
    transcription: maybeText(cells[18]),
    cell: maybeText(cells[28]),
    note: maybeText(cells[19]),
  }
  const citation = citationOf({
    publisher: text(cells[20]),
    title: text(cells[21]),
    address: maybeText(cells[22]),
    publishedOn: maybeText(cells[23]),
    retrievedOn: maybeText(cells[24]),
    sheet: row.sheet,
    row: row.sourceRow,
    cell: row.cell,
    sha256: maybeText(cells[29]),
    transcription: row.transcription,
    copy: cells[25] === null ? null : `${text(cells[25])}, ${text(cells[26])}`,
    copyAddress: maybeText(cells[27]),
  })
  return figureRowSchema.parse({ ...row, citation })
}
