import type { LeftOut } from './measured.ts'
import type { ClaimCells } from '../model/claim.ts'
import { rowInShare } from '../model/share-pair.ts'
import type { HeldFigures } from './claim-figures.ts'
import { chosenRows, type ChosenRows, type ClaimRow } from './claim-rows.ts'
import { isChosenOutcome } from './held-kinds.ts'
import { scale, type Interval } from './interval.ts'
import type { Measured, Untestable } from './measured.ts'
import { pairIn, sumRows, type Sum } from './sum-cells.ts'

/** Part ÷ whole, in percent; over the rows that `rowInShare` divides where the part is outcomes of totals. */
export function measureShare(
  company: string,
  part: ClaimCells,
  whole: ClaimCells,
  held: HeldFigures,
): Measured | Untestable {
  const ofPart = chosenRows(company, part, held)
  const ofWhole = chosenRows(company, whole, held)
  const isOfTotals = part.outcomes.length > 0 && whole.outcomes.length === 0
  const isOutside = (row: ClaimRow): boolean =>
    isOfTotals &&
    part.requestKinds.includes(row.requestKind) &&
    part.periods.includes(row.period) &&
    rowInShare(hasOutcomes(row, part), true) === 'no-outcomes'
  const partSum = sumRows(ofPart, part)
  const wholeSum = sumRows({ ...ofWhole, rows: ofWhole.rows.filter((row) => !isOutside(row)) }, whole)
  if (partSum.figureIds.length === 0 || wholeSum.figureIds.length === 0) return { reason: 'no-figures' }
  const value = isOfTotals
    ? shareOfTotals(ofPart, partSum, wholeSum, part)
    : shareOfSame(partSum, wholeSum, isSameRows(part, whole))
  if (value === null) return { reason: 'zero-whole' }
  const isContradicted = partSum.low > wholeSum.high
  return {
    // A part is never more than its whole: where the source prints more, the share is from all of it to what the numbers give.
    value: isContradicted
      ? { low: 100, high: 100 * value.high }
      : scale({ low: value.low, high: Math.min(1, value.high) }, 100),
    terms: [
      { cells: part, sum: partSum },
      { cells: whole, sum: wholeSum },
    ],
    leftOut: leftOutOf(ofWhole.rows.filter(isOutside)),
    isContradicted,
  }
}

function hasOutcomes(row: ClaimRow, cells: ClaimCells): boolean {
  return [...row.cells.keys()].some((outcome) => isChosenOutcome(cells, outcome))
}

/** Each row's part beside its own total: the largest share has no part above its total. `null` for 0 of 0. */
function shareOfTotals(chosen: ChosenRows, partSum: Sum, wholeSum: Sum, part: ClaimCells): Interval | null {
  if (wholeSum.high === 0) return partSum.low === 0 ? null : { low: Infinity, high: Infinity }
  const low = partSum.low / wholeSum.high
  if (partSum.high === Infinity || wholeSum.high === Infinity) return { low, high: 1 }
  const rows = chosen.rows.filter((row) => hasOutcomes(row, part))
  const pairs = rows.flatMap((row) => pairIn(row, part.outcomes) ?? [])
  const sumOf = (key: 'ceilingPart' | 'ceilingTotal' | 'totalLow'): number =>
    pairs.reduce((sum, pair) => sum + pair[key], 0)
  const hasAll = rows.every((row) => row.cells.get('total')?.blanks === 0)
  const [ceiling, own] = [sumOf('ceilingPart'), sumOf('ceilingTotal')]
  const divisor = wholeSum.low - sumOf('totalLow') + own
  if (!hasAll || divisor === 0) return { low, high: 1 }
  return { low, high: Math.max(low, ceiling / divisor) }
}

/** Where part and whole count the same cells of fewer and more rows, the rest is known too, which narrows the interval. */
function shareOfSame(part: Sum, whole: Sum, isRestKnown: boolean): Interval | null {
  if (whole.high === 0) return part.low === 0 ? null : { low: Infinity, high: Infinity }
  const low = part.low / whole.high
  if (part.high === Infinity) return { low, high: 1 }
  if (!isRestKnown) return { low, high: Math.min(1, part.high / (whole.low || 1)) }
  const [most, least] = [part.low + whole.high - part.high, part.high + whole.low - part.low]
  return { low: most === 0 ? low : part.low / most, high: least === 0 ? 1 : part.high / least }
}

function isSameRows(part: ClaimCells, whole: ClaimCells): boolean {
  return isSame(part.outcomes, whole.outcomes) && isSame(part.requestKinds, whole.requestKinds)
}

function leftOutOf(rows: readonly ClaimRow[]): readonly LeftOut[] {
  const found = new Map<string, LeftOut>()
  for (const { requestKind: kind, period, cells } of rows) {
    const key = `${kind} ${period}`
    const before = found.get(key)?.total ?? { low: 0, high: 0 }
    const total = cells.get('total')
    const low = before.low + (total?.low ?? 0)
    const high = before.high + (total === undefined || total.blanks > 0 ? Infinity : total.high)
    found.set(key, { kind, period, total: { low, high } })
  }
  return [...found.values()]
}

/** Whether the part's figures are among those that the whole adds up: the same rows, and outcomes of its totals. */
export function isInside(part: ClaimCells, whole: ClaimCells): boolean {
  const isWithinTerritories =
    whole.territories.choose === 'all' ||
    (part.territories.choose === 'these' &&
      whole.territories.choose === 'these' &&
      isSubset(part.territories.codes, whole.territories.codes)) ||
    (part.territories.choose === 'largest' &&
      whole.territories.choose === 'largest' &&
      part.territories.count <= whole.territories.count)
  return (
    isWithinTerritories &&
    part.service === whole.service &&
    part.measure === whole.measure &&
    isSubset(part.periods, whole.periods) &&
    isSubset(part.requestKinds, whole.requestKinds) &&
    (whole.outcomes.length === 0 || (part.outcomes.length > 0 && isSubset(part.outcomes, whole.outcomes)))
  )
}

function isSubset(some: readonly string[], all: readonly string[]): boolean {
  return some.every((each) => all.includes(each))
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && isSubset(some, others)
}
