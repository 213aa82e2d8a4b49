import type { ABSENCES, Cell } from './figure-spec.ts'

/** What stands in a figure's cell: a number, a range, a zero that was counted, or why there is no number. */
type CellKind = 'exact' | 'band' | 'zero' | (typeof ABSENCES)[number]

/** A cell without a number always says why: without a reason none is held. */
export function cellKind({ low, high, absence }: Pick<Cell, 'low' | 'high' | 'absence'>): CellKind {
  if (low === null || high === null) return absence ?? 'not-held'
  if (low !== high) return 'band'
  return low === 0 ? 'zero' : 'exact'
}
