import type Database from 'better-sqlite3'
import type { FigureColumns } from '../model/figure-columns.ts'
import { say } from '../model/words/say.ts'
import { cellsOf } from './cells-of.ts'
import { COUNTED_FIGURES } from './counted-figures.ts'
import { valueFault } from './dataset-fault.ts'
import { createNumbering } from './numbering.ts'
import { UNHEARD } from './open-progress.ts'
import { createPairTable } from './pair-table.ts'

/** The way from the file's ids to places in the catalogue's arrays. */
export interface CataloguePlaces {
  readonly company: ReadonlyMap<number, number>
  readonly service: ReadonlyMap<number, number>
  readonly period: ReadonlyMap<number, number>
  readonly territory: ReadonlyMap<number, number>
  readonly document: ReadonlyMap<number, number>
}

const readSql = (
  figures: string,
): string => `SELECT f.id, e.company_id, f.service_id, f.period_id, f.territory_id, f.request_kind_id, f.measure_id,
  f.outcome_id, f.status_id, f.low, f.high, r.document_id, f.legal_process_id, f.subject_id
  FROM ${figures} JOIN source_rows r ON r.id = f.source_row_id ORDER BY f.id`

/**
 * The current figures as columns, ordered by figure id; with `figures`, those that this SQL selects.
 *
 * @throws {DeskError} `dataset-value` when two current editions both hold the same number.
 */
export function readColumns(
  database: Database.Database,
  file: string,
  places: CataloguePlaces,
  figures: string = COUNTED_FIGURES,
  hear: (within: number) => void = UNHEARD,
): FigureColumns {
  // Room for all of the file: to count those that are selected would take as long as to read them.
  const columns = roomFor(Number(database.prepare('SELECT count(*) FROM figures').pluck().get()))
  const placeOfTwin = createTwinFinder()
  let place = 0
  for (const row of database.prepare(readSql(figures)).raw().iterate()) {
    const cells = cellsOf(row)
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
    const twin = placeOfTwin(columns, place, Number(cells[12]), Number(cells[13]))
    if (twin >= 0) throw countedTwice(file, columns, twin, place)
    place += 1
    if (place % 10_000 === 0) hear(place / columns.length)
  }
  return place === columns.length ? columns : firstOf(columns, place)
}

function roomFor(length: number) {
  return {
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
}

function firstOf(columns: FigureColumns, length: number): FigureColumns {
  return {
    length,
    figureId: columns.figureId.slice(0, length),
    company: columns.company.slice(0, length),
    service: columns.service.slice(0, length),
    period: columns.period.slice(0, length),
    territory: columns.territory.slice(0, length),
    requestKind: columns.requestKind.slice(0, length),
    measure: columns.measure.slice(0, length),
    outcome: columns.outcome.slice(0, length),
    status: columns.status.slice(0, length),
    document: columns.document.slice(0, length),
    low: columns.low.slice(0, length),
    high: columns.high.slice(0, length),
  }
}

/**
 * Finds whether a figure is the same number as one before it, and gives that one's place; −1: it isn't. If both were read, it would
 * be counted twice.
 */
function createTwinFinder() {
  const processes = createNumbering<number>()
  const kinds = createNumbering<number>()
  const found = createPairTable()
  return (columns: FigureColumns, place: number, legalProcess: number, subject: number): number => {
    let kind = processes.placeOf(legalProcess)
    // Each part has room for all that its column may hold: kinds, measures, outcomes and subjects are words of the vocabulary.
    for (const part of [subject, columns.measure[place], columns.outcome[place], columns.requestKind[place]])
      kind = kind * 16 + (part ?? 0)
    for (const part of [columns.service[place], columns.company[place]]) kind = kind * 256 + (part ?? 0)
    const first = kinds.placeOf(kind)
    const second = (columns.period[place] ?? 0) * 65_536 + (columns.territory[place] ?? 0)
    const twin = found.placeOf(first, second)
    if (twin < 0) found.put(first, second, place)
    return twin
  }
}

function countedTwice(file: string, columns: FigureColumns, first: number, second: number) {
  const reason = say('dataset.duplicate', { other: columns.figureId[first] ?? 0 })
  return valueFault(file, 'figures', columns.figureId[second] ?? 0, 'edition_id', reason)
}
