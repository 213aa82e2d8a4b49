import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/cells-of.ts'
import {
  FIGURE_STATUSES,
  MEASURES,
  OUTCOMES_AND_TOTAL,
  REQUEST_KINDS,
  SUBJECTS,
  type FigureStatus,
} from '../../model/vocabulary.ts'
import type { CellKeys, CellName } from './cell-keys.ts'

/** A current figure of the dataset. */
export interface HeldFigure extends CellName {
  readonly edition: number
  readonly low: number | null
  readonly high: number | null
  readonly status: FigureStatus
  readonly asPublished: string
}

/** The figures of one company that the dataset holds now, by cell. */
export interface HeldFigures {
  maybeAt(key: number): HeldFigure | undefined
  /** Those of some editions. */
  ofEditions(editions: ReadonlySet<number>): Iterable<readonly [key: number, figure: HeldFigure]>
}

const SELECT = `SELECT f.edition_id, p.label, t.code, s.key, f.request_kind_id, l.key, f.subject_id, f.measure_id, f.outcome_id,
    f.low, f.high, f.status_id, f.as_published
  FROM editions e JOIN companies c ON c.id = e.company_id JOIN figures f ON f.edition_id = e.id
  JOIN periods p ON p.id = f.period_id JOIN territories t ON t.id = f.territory_id JOIN services s ON s.id = f.service_id
  JOIN legal_processes l ON l.id = f.legal_process_id
  WHERE c.key = ? AND e.superseded_by_id IS NULL`

/** A file that was checked when it was opened, or that this program wrote: its words are those of the vocabulary. */
function wordAt<Word>(words: readonly Word[], place: unknown): Word {
  const word = words[Number(place)]
  if (word === undefined) throw new RangeError('A figure has a word that is none of the vocabulary')
  return word
}

export function selectHeldFigures(database: Database.Database, company: string, keys: CellKeys): HeldFigures {
  const held = new Map<number, HeldFigure>()
  for (const row of database.prepare(SELECT).raw().iterate(company)) {
    const cells = cellsOf(row)
    const figure: HeldFigure = {
      edition: Number(cells[0]),
      period: String(cells[1]),
      territory: String(cells[2]),
      service: String(cells[3]),
      requestKind: wordAt(REQUEST_KINDS, cells[4]),
      legalProcess: String(cells[5]),
      subject: wordAt(SUBJECTS, cells[6]),
      measure: wordAt(MEASURES, cells[7]),
      outcome: wordAt(OUTCOMES_AND_TOTAL, cells[8]),
      low: cells[9] === null ? null : Number(cells[9]),
      high: cells[10] === null ? null : Number(cells[10]),
      status: wordAt(FIGURE_STATUSES, cells[11]),
      asPublished: String(cells[12]),
    }
    held.set(keys.keyOf(figure), figure)
  }
  return {
    maybeAt: (key) => held.get(key),
    *ofEditions(editions) {
      for (const entry of held) if (editions.has(entry[1].edition)) yield entry
    },
  }
}
