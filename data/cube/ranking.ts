import type { FacetValue, ViewRows } from '../model/view-rows.ts'
import { cellOf, countOf } from './cell.ts'
import type { Context } from './over-time.ts'

/** A territory's count over the range, whatever the choice of territories. */
export interface TerritoryCount extends FacetValue {
  readonly territory: number
}

type Sized = Pick<TerritoryCount, 'territory' | 'low' | 'high'>

/** Largest first by the middle of the interval; ties in the catalogue's order (by name); unreported last. */
function compareSize(a: Sized, b: Sized): number {
  const sizeOf = ({ low, high }: Sized): number => (low === null || high === null ? -1 : low + high)
  return sizeOf(b) - sizeOf(a) || a.territory - b.territory
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

/** Cells of the chosen territories (none chosen: the listed ones), largest first. */
export function rankingOf(context: Context, members: readonly number[]): ViewRows['ranking'] {
  const { catalogue, aggregates, selection, published, isPercentage } = context
  const scope = { mask: selection.headMask, published: published.inRange, of: 1, isPercentage }
  return members
    .map((territory) => {
      const cell = cellOf(aggregates.territories, territory, scope)
      return { territory, cell, low: cell.low, high: cell.high }
    })
    .sort(compareSize)
    .map(({ territory, cell }) => ({ territory: catalogue.territories[territory]?.code ?? '', cell }))
}
