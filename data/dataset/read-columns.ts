import type Database from 'better-sqlite3'
import type { FigureColumns } from '../model/figure-columns.ts'
import { say } from '../model/words/say.ts'
import { cellsOf } from './cells-of.ts'
import { valueFault } from './dataset-fault.ts'
import { UNHEARD } from './open-progress.ts'
import type { ReadCatalogue } from './read-catalogue.ts'
import { COUNTED_FIGURES } from './select-extents.ts'

const readSql = (
  figures: string,
): string => `SELECT f.id, e.company_id, f.service_id, f.period_id, f.territory_id, f.request_kind_id, f.measure_id,
  f.outcome_id, f.status_id, f.low, f.high, r.document_id
  FROM ${figures} JOIN source_rows r ON r.id = f.source_row_id ORDER BY f.id`

/** What makes two current figures the same number: if they were both read, it would be counted twice. */
const findDuplicateSql = (figures: string): string => `SELECT min(f.id), max(f.id) FROM ${figures}
  GROUP BY e.company_id, f.period_id, f.territory_id, f.service_id, f.request_kind_id, f.legal_process_id, f.subject_id,
    f.measure_id, f.outcome_id HAVING count(*) > 1 LIMIT 1`

/**
 * The current figures as columns, ordered by figure id; with `figures`, those that this SQL selects.
 *
 * @throws {DeskError} `dataset-value` when two current editions both hold the same number.
 */
export function readColumns(
  database: Database.Database,
  file: string,
  places: ReadCatalogue['places'],
  figures: string = COUNTED_FIGURES,
  hear: (rows: number) => void = UNHEARD,
): FigureColumns {
  checkDuplicates(database, file, figures)
  const length = Number(database.prepare(`SELECT count(*) FROM ${figures}`).pluck().get())
  const columns = {
    length,
    figureId: new Uint32Array(length),
    company: new Uint8Array(length),
    service: new Uint8Array(length),
    period: new Uint16Array(length),
    territory: new Uint16Array(length),
    requestKind: new Uint8Array(length),
    measure: new Uint8Array(length),
    outcome: new Uint8Array(length),
    status: new Uint8Array(length),
    document: new Uint16Array(length),
    low: new Float64Array(length),
    high: new Float64Array(length),
  } satisfies FigureColumns
  let place = 0
  for (const row of database.prepare(readSql(figures)).raw().iterate()) {
    const cells: readonly unknown[] = Array.isArray(row) ? row : []
    columns.figureId[place] = Number(cells[0])
    columns.company[place] = places.company.get(Number(cells[1])) ?? 0
    columns.service[place] = places.service.get(Number(cells[2])) ?? 0
    columns.period[place] = places.period.get(Number(cells[3])) ?? 0
    columns.territory[place] = places.territory.get(Number(cells[4])) ?? 0
    columns.requestKind[place] = Number(cells[5])
    columns.measure[place] = Number(cells[6])
    columns.outcome[place] = Number(cells[7])
    columns.status[place] = Number(cells[8])
    columns.low[place] = cells[9] === null ? Number.NaN : Number(cells[9])
    columns.high[place] = cells[10] === null ? Number.NaN : Number(cells[10])
    columns.document[place] = places.document.get(Number(cells[11])) ?? 0
    place += 1
    if (place % 10_000 === 0) hear(place)
  }
  return columns
}

function checkDuplicates(database: Database.Database, file: string, figures: string): void {
  const row: unknown = database.prepare(findDuplicateSql(figures)).raw().get()
  if (!Array.isArray(row)) return
  const [first, second] = cellsOf(row)
  throw valueFault(
    file,
    'figures',
    Number(second),
    'edition_id',
    say('dataset.duplicate', { other: Number(first) }),
  )
}
