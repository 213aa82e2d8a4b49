import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/format/cells-of.ts'
import type { FigureChange } from '../../model/import-report.ts'
import { FIGURE_STATUSES } from '../../model/vocabulary.ts'
import type { DraftFigure } from '../draft.ts'
import type { CellNumbers } from './cell-numbers.ts'
import { anyNumbers, smallNumbers, wholeNumbers } from './number-column.ts'
import { createPairTable } from '../../dataset/read/pair-table.ts'
import { FIGURE_COLUMNS, FIGURE_JOINS, figureOf, kindOf } from './selected-figure.ts'

/** The figures of one company that the dataset holds now, each by its place among them. */
export interface HeldFigures {
  readonly length: number
  /** −1: the cell has no figure. */
  readonly placeOf: (kind: number, spot: number) => number
  readonly idAt: (place: number) => number
  readonly kindAt: (place: number) => number
  readonly spotAt: (place: number) => number
  readonly editionAt: (place: number) => number
  readonly periodAt: (place: number) => number
  /** The same number; its spelling may differ (`1,975` and `1975`). */
  saysTheSame(place: number, figure: Pick<DraftFigure, 'status' | 'low' | 'high'>): boolean
  /** All that a report says of it; read from the dataset each time. */
  valueAt(place: number): HeldFigure
}

export type HeldFigure = Omit<FigureChange, 'change' | 'company' | 'new'>

/** Before the columns of the figure itself. */
const OWN_COLUMNS = 2
const SELECT = `SELECT f.id, f.edition_id, ${FIGURE_COLUMNS}
  FROM editions e JOIN companies c ON c.id = e.company_id JOIN figures f ON f.edition_id = e.id ${FIGURE_JOINS}`

export function selectHeldFigures(
  database: Database.Database,
  company: string,
  cellNumbers: CellNumbers,
): HeldFigures {
  const places = createPairTable()
  const id = anyNumbers()
  const edition = anyNumbers()
  const period = wholeNumbers()
  const kind = wholeNumbers()
  const spot = wholeNumbers()
  const low = anyNumbers()
  const high = anyNumbers()
  const status = smallNumbers()
  const selected = database.prepare(`${SELECT} WHERE c.key = ? AND e.superseded_by_id IS NULL`).raw()
  for (const row of selected.iterate(company)) {
    const cells = cellsOf(row)
    const ofPeriod = cellNumbers.periods.placeOf(String(cells[2]))
    const ofKind = cellNumbers.kindOf(kindOf(cells, OWN_COLUMNS))
    const ofSpot = cellNumbers.spotOf(ofPeriod, cellNumbers.territories.placeOf(String(cells[3])))
    places.put(ofKind, ofSpot, id.length)
    id.push(Number(cells[0]))
    edition.push(Number(cells[1]))
    period.push(ofPeriod)
    kind.push(ofKind)
    spot.push(ofSpot)
    low.push(cells[10] === null ? Number.NaN : Number(cells[10]))
    high.push(cells[11] === null ? Number.NaN : Number(cells[11]))
    status.push(Number(cells[12]))
  }
  return {
    length: id.length,
    placeOf: places.placeOf,
    idAt: id.at,
    kindAt: kind.at,
    spotAt: spot.at,
    editionAt: edition.at,
    periodAt: period.at,
    saysTheSame: (place, figure) =>
      FIGURE_STATUSES[status.at(place)] === figure.status &&
      Object.is(low.at(place), figure.low ?? Number.NaN) &&
      Object.is(high.at(place), figure.high ?? Number.NaN),
    valueAt: (place) => selectFigure(database, id.at(place)),
  }
}

function selectFigure(database: Database.Database, id: number): HeldFigure {
  const cells = cellsOf(database.prepare(`${SELECT} WHERE f.id = ?`).raw().get(id))
  const { period, territory, kind, value } = figureOf(cells, OWN_COLUMNS)
  return { period, territoryCode: territory, ...kind, old: value }
}
