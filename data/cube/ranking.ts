import { SMALL_POPULATION } from '../model/view-query.ts'
import type { AggregateCell, FacetValue, RankedComparison, RankedRow } from '../model/view-rows.ts'
import { cellOf, countOf, shareOfAllCell } from './cell.ts'
import { withoutNumber } from './change.ts'
import type { Context } from './context.ts'
import { isPerInhabitants, perInhabitantsOfRange } from './per-inhabitants.ts'
import { entryOf, membersOfScope, membersInAny } from './membership.ts'
import { placedBySize, type Sized } from './place-by-size.ts'
import { rankedComparisons } from './ranked-comparisons.ts'
import { sumOfPairs } from './ratio.ts'
import { countsOfWhole, seriesCells } from './series-cells.ts'
import type { BreakSpan } from './touching.ts'

/** A territory's, or a chosen group's, count over the range, whatever the choice of territories. */
export interface TerritoryCount extends FacetValue {
  readonly territory: number
}

/** Counts of the listed territories, largest first. */
export function territoryCounts(
  { aggregates, selection, published, isPercentage }: Context,
  listed: readonly number[],
): TerritoryCount[] {
  const scope = { mask: selection.headMask, published: published.inRange, isPercentage }
  const counted = listed.map((territory) => ({
    territory,
    ...countOf(aggregates.territories.counts, territory, scope),
  }))
  return placedBySize(counted.map((row) => ({ ...row, row, isBelow: false }))).map(({ row }) => row)
}

/**
 * The chosen territories (none chosen: the listed ones) with their numbers over the whole range, or the change of the newest period
 * where the view shows changes, each with its own comparison. In the order that `query.sort` asks for.
 */
export function rankingOf(
  context: Context,
  members: readonly number[],
  breaks: readonly BreakSpan[],
): readonly RankedRow[] {
  const { catalogue, query } = context
  const cellFor = context.bases === null ? rangeCells(context) : newestCells(context)
  const comparisonFor = rankedComparisons(context, breaks)
  const isWhole = countsOfWhole(context, context.selection.headMask) !== context
  const rows = members.map((territory) => {
    const cell = cellFor(territory)
    const comparison = comparisonFor === null ? null : comparisonFor(territory)
    const row = { territory: entryOf(catalogue, context.selection, territory), cell, comparison }
    return { territory, row, ...sizeIn(query, cell, comparison, isWhole) }
  })
  return placedBySize(rows).map(({ row, rank }) => ({ ...row, rank }))
}

/** What the row is ordered by, and whether too little stands below its line. */
function sizeIn(
  { sort, minBase }: Context['query'],
  cell: AggregateCell,
  comparison: RankedComparison | null,
  isWhole: boolean,
): Omit<Sized, 'territory'> {
  const isByChange = sort !== 'value' && comparison !== null
  // A share of itself is 100 % for everyone: what is drawn there are its counts.
  const level = isWhole && cell.numerator !== null ? { ...cell, ...cell.numerator, denominator: null } : cell
  const { low, high, denominator, people } = isByChange ? comparison.change : level
  const isBelow =
    people === undefined ? denominator !== null && denominator.low < minBase : people < SMALL_POPULATION
  return sort === 'fall' && isByChange && low !== null && high !== null
    ? { low: -high, high: -low, isBelow }
    : { low, high, isBelow }
}

function rangeCells(context: Context): (territory: number) => AggregateCell {
  const { aggregates, selection, published, isPercentage } = context
  const count = selection.isTerritory.length
  const scopeOf = (territory: number) => {
    const members = membersOfScope(selection, territory)
    const of = members === null ? 1 : membersInAny(members, count, selection.periods).length
    return { mask: selection.headMask, published: published.inRange, of, isPercentage }
  }
  const { pairs } = aggregates.territories
  if (isPerInhabitants(context)) {
    return (territory) =>
      perInhabitantsOfRange(context, territory, cellOf(aggregates.territories, territory, scopeOf(territory)))
  }
  if (!selection.isShareOfAll || pairs === null) {
    return (territory) => cellOf(aggregates.territories, territory, scopeOf(territory))
  }
  const all = sumOfPairs(pairs, count)
  return (territory) =>
    shareOfAllCell(aggregates.territories, territory, all, 0, scopeOf(territory), selection.isShareOfOutcome)
}

/** The change of the newest period; none where that period is its own base, since a break or the range begins with it. */
function newestCells(context: Context): (territory: number) => AggregateCell {
  const { selection, catalogue } = context
  const newest = catalogue.periods[selection.periods.at(-1) ?? -1]?.label
  return (territory) => {
    const cells = seriesCells(context, { territory, requestKind: null, mask: selection.headMask })
    const cell = cells.at(-1)
    if (cell === undefined) return rangeCells(context)(territory)
    const isOwnBase = cell.low !== null && cell.comparedWith === newest
    return isOwnBase ? withoutNumber(cell, 'not-comparable') : cell
  }
}
