import type { AggregateCell, FacetValue, ViewRows } from '../model/view-rows.ts'
import { cellOf, countOf, shareOfAllCell } from './cell.ts'
import { changeMeasureOf } from './change-bases.ts'
import { changeOf, withoutNumber } from './change.ts'
import type { Context } from './context.ts'
import { sumOfPairs } from './ratio.ts'
import { countsOfWhole, levelCells, seriesCells } from './series-cells.ts'
import { withPeriods } from './selection.ts'
import { isAcrossBreak, type BreakSpan } from './touching.ts'

/** A territory's count over the range, whatever the choice of territories. */
export interface TerritoryCount extends FacetValue {
  readonly territory: number
}

type Sized = Pick<TerritoryCount, 'territory' | 'low' | 'high'>

/** Largest first by the middle of the interval; ties in the catalogue's order (by name); unreported last. */
function compareSize(a: Sized, b: Sized): number {
  const [left, right] = [sizeOf(a), sizeOf(b)]
  return left === right ? a.territory - b.territory : right - left
}

function sizeOf({ low, high }: Sized): number {
  return low === null || high === null ? Number.NEGATIVE_INFINITY : low + high
}

/** Counts of the listed territories, largest first. */
export function territoryCounts(
  { aggregates, selection, published, isPercentage }: Context,
  listed: readonly number[],
): TerritoryCount[] {
  const scope = { mask: selection.headMask, published: published.inRange, isPercentage }
  return listed
    .map((territory) => ({ territory, ...countOf(aggregates.territories.counts, territory, scope) }))
    .sort(compareSize)
}

/** A territory with its cell. */
export interface RankedTerritory {
  readonly territory: number
  readonly cell: AggregateCell
}

/**
 * The chosen territories (none chosen: the listed ones), largest first: over the whole range, or the change of the newest
 * period where the view shows changes.
 */
export function rankedTerritories(context: Context, members: readonly number[]): readonly RankedTerritory[] {
  const cellFor = context.bases === null ? rangeCells(context) : newestCells(context)
  return members
    .map((territory) => {
      const cell = cellFor(territory)
      return { territory, cell, low: cell.low, high: cell.high }
    })
    .sort(compareSize)
    .map(({ territory, cell }) => ({ territory, cell }))
}

/** The same by code. */
export function rankingOf({ catalogue }: Context, ranked: readonly RankedTerritory[]): ViewRows['ranking'] {
  return ranked.map(({ territory, cell }) => ({
    territory: catalogue.territories[territory]?.code ?? '',
    cell,
  }))
}

/** Each ranked territory's newest period against the one that the query compares with; `null`: with none. */
export function comparisonOf(
  context: Context,
  ranked: readonly RankedTerritory[],
  breaks: readonly BreakSpan[],
): readonly AggregateCell[] | null {
  const counting = countsOfWhole(context, context.selection.headMask)
  const { query, catalogue, selection } = counting
  const newest = selection.periods.at(-1)
  const base = catalogue.periods.findIndex(({ label }) => label === query.compareWith)
  if (base < 0 || newest === undefined || base === newest) return null
  const pair = withPeriods(selection, [base, newest])
  const isAcross = isAcrossBreak(breaks, query.compareWith ?? '', catalogue.periods[newest]?.label ?? '')
  const measure = changeMeasureOf({ ...query, change: 'none' })
  return ranked.flatMap(({ territory }) => {
    const scope = { territory, requestKind: null, mask: selection.headMask }
    const [before, after] = levelCells(counting, scope, pair)
    if (after === undefined) return []
    const change = changeOf(after, before, measure)
    return [isAcross && after.low !== null ? withoutNumber(after, 'not-comparable') : change]
  })
}

function rangeCells(context: Context): (territory: number) => AggregateCell {
  const { aggregates, selection, published, isPercentage } = context
  const scope = { mask: selection.headMask, published: published.inRange, of: 1, isPercentage }
  const { pairs } = aggregates.territories
  if (!selection.isShareOfAll || pairs === null) {
    return (territory) => cellOf(aggregates.territories, territory, scope)
  }
  const all = sumOfPairs(pairs)
  return (territory) => shareOfAllCell(aggregates.territories, territory, all, 0, scope)
}

function newestCells(context: Context): (territory: number) => AggregateCell {
  const { selection } = context
  return (territory) => {
    const cells = seriesCells(context, { territory, requestKind: null, mask: selection.headMask })
    return cells.at(-1) ?? rangeCells(context)(territory)
  }
}
