import type { Absence } from '../model/figure-spec.ts'
import type { AggregateCell, FacetValue, MissingAbsence } from '../model/view-rows.ts'
import { ratioOf, ratioOfAll, ratioOfParts, type PairTally } from './ratio.ts'
import { TOTAL_MASK } from './records.ts'
import type { Sums } from './scan.ts'
import type { Tally } from './tally.ts'

/** What a cell is about, beside its sums. */
interface CellScope {
  /** The outcomes summed in it. */
  readonly mask: number
  /** The outcomes that are held of the company for these periods and kinds, for any territory. */
  readonly published: number
  /** Territories it covers. */
  readonly of: number
  /** A published percentage: one stands as it is, several have no sum. */
  readonly isPercentage: boolean
}

/** The cell of a group: counts, or a share where the sums have pairs. */
export function cellOf({ counts, pairs }: Sums, group: number, scope: CellScope): AggregateCell {
  return pairs === null ? countCell(counts, group, scope) : shareCell(counts, pairs, group, scope)
}

export function countCell(counts: Tally, group: number, scope: CellScope): AggregateCell {
  return {
    ...countOf(counts, group, scope),
    numerator: null,
    denominator: null,
    reporting: counts.reporting[group] ?? 0,
    of: scope.of,
    notReportedCells: counts.missing[group] ?? 0,
  }
}

/** Bounds of a group's sum; `null` where nothing was reported, or where several percentages would be added. */
export function countOf(counts: Tally, group: number, scope: Omit<CellScope, 'of'>): FacetValue {
  const reported = counts.reported[group] ?? 0
  if (reported === 0 || (scope.isPercentage && reported > 1)) {
    return { low: null, high: null, absence: absenceOf(counts, group, scope.mask, scope) }
  }
  return { low: counts.low[group] ?? 0, high: counts.high[group] ?? 0, absence: null }
}

/** The cell of a group as its part of the total (or, `isOfOutcome`, the same part) of all territories, `all` at `allGroup`. */
export function shareOfAllCell(
  { counts, pairs }: Sums,
  group: number,
  all: PairTally,
  allGroup: number,
  scope: CellScope,
  isOfOutcome: boolean,
): AggregateCell {
  if (pairs === null) return countCell(counts, group, scope)
  const own = shareCell(counts, pairs, group, scope)
  if (own.numerator === null) return own
  const denominator = isOfOutcome
    ? { low: all.partLow[allGroup] ?? 0, high: all.partHigh[allGroup] ?? 0 }
    : { low: all.totalLow[allGroup] ?? 0, high: all.totalHigh[allGroup] ?? 0 }
  const isOfItself = isOfOutcome || scope.mask === TOTAL_MASK
  const ratio = isOfItself
    ? ratioOfParts(pairs, group, all, allGroup)
    : ratioOfAll(pairs, group, all, allGroup)
  if (ratio === null) return { ...own, low: null, high: null, absence: 'no-base', denominator }
  return { ...own, ...ratio, absence: null, denominator }
}

function shareCell(counts: Tally, pairs: PairTally, group: number, scope: CellScope): AggregateCell {
  const reporting = pairs.reporting[group] ?? 0
  const common = { reporting, of: scope.of, notReportedCells: pairs.missing[group] ?? 0 }
  if (reporting === 0 || scope.isPercentage) {
    const absence = absenceOf(counts, group, scope.mask | TOTAL_MASK, scope)
    return { low: null, high: null, absence, numerator: null, denominator: null, ...common }
  }
  const numerator = { low: pairs.partLow[group] ?? 0, high: pairs.partHigh[group] ?? 0 }
  const denominator = { low: pairs.totalLow[group] ?? 0, high: pairs.totalHigh[group] ?? 0 }
  const ratio = ratioOf(pairs, group)
  if (ratio === null) return { low: null, high: null, absence: 'no-base', numerator, denominator, ...common }
  // The total is the whole of itself, however wide its band.
  const bounds = scope.mask === TOTAL_MASK ? { low: 1, high: 1 } : ratio
  return { ...bounds, absence: null, numerator, denominator, ...common }
}

/** `needed`: the outcomes that must be held for the cell to have a number. */
function absenceOf(counts: Tally, group: number, needed: number, scope: Omit<CellScope, 'of'>): Absence {
  const reported = counts.reported[group] ?? 0
  const isTotalMissing = (needed & TOTAL_MASK) !== 0 && (scope.published & TOTAL_MASK) === 0
  if (scope.isPercentage && reported > 0) return 'no-sum'
  if ((scope.published & scope.mask) === 0 || isTotalMissing) return 'not-held'
  const missing = counts.missing[group] ?? 0
  if (missing > 0) return absenceOfCells(missing, counts.suppressed[group] ?? 0)
  // A part without the total that it is a part of.
  return reported > 0 ? 'no-base' : 'not-listed'
}

/** Of cells that are listed and have no number: `withheld` of `missing` are kept back on purpose, the others are blank. */
export function absenceOfCells(missing: number, withheld: number): MissingAbsence {
  if (withheld === 0) return 'blank'
  return withheld === missing ? 'withheld' : 'blank-or-withheld'
}
