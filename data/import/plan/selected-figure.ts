import type { FigureChange } from '../../model/import-report.ts'
import {
  FIGURE_STATUSES,
  MEASURES,
  OUTCOMES_AND_TOTAL,
  REQUEST_KINDS,
  SUBJECTS,
} from '../../model/vocabulary.ts'
import type { CountedKind } from './cell-numbers.ts'

/** The columns of one figure, of `figures f` with `FIGURE_JOINS`; `figureOf` and `kindOf` read them in this order. */
export const FIGURE_COLUMNS = `p.label, t.code, s.key, f.request_kind_id, l.key, f.subject_id, f.measure_id, f.outcome_id,
    f.low, f.high, f.status_id, f.as_published`
export const FIGURE_JOINS = `JOIN periods p ON p.id = f.period_id JOIN territories t ON t.id = f.territory_id
  JOIN services s ON s.id = f.service_id JOIN legal_processes l ON l.id = f.legal_process_id`

interface SelectedFigure {
  readonly period: string
  readonly territory: string
  readonly kind: CountedKind
  readonly value: NonNullable<FigureChange['old']>
}

/** `from` is the place of the first of its columns in the row. */
export function figureOf(cells: readonly unknown[], from: number): SelectedFigure {
  const [low, high, status, asPublished] = cells.slice(from + 8)
  return {
    period: String(cells[from]),
    territory: String(cells[from + 1]),
    kind: kindOf(cells, from),
    value: {
      low: low === null ? null : Number(low),
      high: high === null ? null : Number(high),
      status: wordAt(FIGURE_STATUSES, status),
      asPublished: String(asPublished),
    },
  }
}

/** What a figure counts; `from` as for `figureOf`. */
export function kindOf(cells: readonly unknown[], from: number): CountedKind {
  return {
    service: String(cells[from + 2]),
    requestKind: wordAt(REQUEST_KINDS, cells[from + 3]),
    legalProcess: String(cells[from + 4]),
    subject: wordAt(SUBJECTS, cells[from + 5]),
    measure: wordAt(MEASURES, cells[from + 6]),
    outcome: wordAt(OUTCOMES_AND_TOTAL, cells[from + 7]),
  }
}

/** A file that was checked when it was opened, or that this program wrote: its words are those of the vocabulary. */
function wordAt<Word>(words: readonly Word[], place: unknown): Word {
  const word = words[Number(place)]
  if (word === undefined) throw new RangeError('A figure has a word that is none of the vocabulary')
  return word
}
