import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/cells-of.ts'
import type { FigureChange } from '../../model/import-report.ts'
import {
  FIGURE_STATUSES,
  MEASURES,
  OUTCOMES_AND_TOTAL,
  REQUEST_KINDS,
  SUBJECTS,
} from '../../model/vocabulary.ts'
import type { DraftFigure } from '../draft.ts'
import type { CellNumbers, CountedKind } from './cell-numbers.ts'
import { anyNumbers, smallNumbers, wholeNumbers } from './number-column.ts'
import { createPairTable } from '../../dataset/pair-table.ts'

/** The figures of one company that the dataset holds now, each by its place among them. */
export interface HeldFigures {
  readonly length: number
  /** −1: the cell has no figure. */
  readonly placeOf: (kind: number, spot: number) => number
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

const SELECT = `SELECT f.id, f.edition_id, p.label, t.code, s.key, f.request_kind_id, l.key, f.subject_id, f.measure_id,
    f.outcome_id, f.low, f.high, f.status_id, f.as_published
  FROM editions e JOIN companies c ON c.id = e.company_id JOIN figures f ON f.edition_id = e.id
  JOIN periods p ON p.id = f.period_id JOIN territories t ON t.id = f.territory_id JOIN services s ON s.id = f.service_id
  JOIN legal_processes l ON l.id = f.legal_process_id`

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
    const ofKind = cellNumbers.kindOf(kindOf(cells))
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

function kindOf(cells: readonly unknown[]): CountedKind {
  return {
    service: String(cells[4]),
    requestKind: wordAt(REQUEST_KINDS, cells[5]),
    legalProcess: String(cells[6]),
    subject: wordAt(SUBJECTS, cells[7]),
    measure: wordAt(MEASURES, cells[8]),
    outcome: wordAt(OUTCOMES_AND_TOTAL, cells[9]),
  }
}

function selectFigure(database: Database.Database, id: number): HeldFigure {
  const cells = cellsOf(database.prepare(`${SELECT} WHERE f.id = ?`).raw().get(id))
  return {
    period: String(cells[2]),
    territoryCode: String(cells[3]),
    ...kindOf(cells),
    old: {
      low: cells[10] === null ? null : Number(cells[10]),
      high: cells[11] === null ? null : Number(cells[11]),
      status: wordAt(FIGURE_STATUSES, cells[12]),
      asPublished: String(cells[13]),
    },
  }
}

/** A file that was checked when it was opened, or that this program wrote: its words are those of the vocabulary. */
export function wordAt<Word>(words: readonly Word[], place: unknown): Word {
  const word = words[Number(place)]
  if (word === undefined) throw new RangeError('A figure has a word that is none of the vocabulary')
  return word
}
