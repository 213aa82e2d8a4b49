import type { Absence, Cell } from '../model/figure-spec.ts'
import { SMALL_POPULATION } from '../model/view-query.ts'
import type { AggregateCell } from '../model/view-rows.ts'
import { say } from '../model/words/say.ts'
import type { ValueFormat } from './value-format.ts'

/** Below this many in the denominator a share moves by chance, and prints its counts beside it. */
const SMALL_BASE = 30

/** `blank in the report`, `not held in this dataset` …: what stands where a number would. */
export function absenceText(absence: Absence): string {
  return say(`absence.${absence}`)
}

/** A rate of few inhabitants, a share whose denominator is small, or a change of one, or from a small count. */
export function hasSmallBase(cell: AggregateCell): boolean {
  if (cell.people !== undefined) return cell.low !== null && cell.people < SMALL_POPULATION
  return cell.low !== null && cell.denominator !== null && cell.denominator.low < SMALL_BASE
}

/** The cube's numbers as a cell of a figure; `null` bounds stay `null`, with why. */
export function figureCell(cell: AggregateCell, { divisor }: ValueFormat): Cell {
  const { reporting, of, numerator, denominator } = cell
  if (cell.low === null || cell.high === null) {
    const absence = cell.absence ?? 'not-held'
    return { low: null, high: null, absence, base: null, reporting, of, smallDenominator: false }
  }
  const isSmall = hasSmallBase(cell)
  const lacking =
    cell.missing === undefined
      ? []
      : [...cell.missing.kinds, ...cell.missing.outcomes, ...(cell.missing.halves ?? [])]
  return {
    low: cell.low / divisor,
    high: cell.high / divisor,
    absence: null,
    base:
      (isSmall || cell.people !== undefined) && numerator !== null && denominator !== null
        ? { part: numerator, whole: denominator }
        : null,
    reporting,
    of,
    smallDenominator: isSmall,
    ...(lacking.length === 0 ? {} : { incomplete: lacking }),
    ...(cell.members === undefined ? {} : { members: cell.members }),
  }
}
