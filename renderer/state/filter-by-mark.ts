import type { Mark } from '../../data/model/figure-spec.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { withPeriods, withTerritories } from './change-view.ts'

/** Which side of a mark narrows the view: where it stands on the category axis, or the series it belongs to. */
export type MarkSide = 'category' | 'series'

/** What a mark would narrow the view to. */
export interface MarkFilter {
  readonly kind: 'period' | 'territory' | 'outcome'
  readonly id: string
}

/**
 * The filter that a mark offers on one side, or `undefined` where the view is that narrow already (or the side names nothing).
 * In the over-time figure the category is the period; among ranked territories it is the territory.
 */
export function maybeMarkFilter(query: ViewQuery, mark: Mark, side: MarkSide): MarkFilter | undefined {
  if (side === 'category') {
    if (mark.period === null) return territoryFilter(query, mark)
    const isThere = query.periods.from === mark.period && query.periods.to === mark.period
    return isThere ? undefined : { kind: 'period', id: mark.period }
  }
  if (mark.outcome !== null && mark.outcome !== 'total') {
    const isThere = query.outcomes.length === 1 && query.outcomes[0] === mark.outcome
    return isThere ? undefined : { kind: 'outcome', id: mark.outcome }
  }
  return mark.period === null ? undefined : territoryFilter(query, mark)
}

function territoryFilter(query: ViewQuery, mark: Mark): MarkFilter | undefined {
  if (mark.territory === null) return undefined
  const isThere = query.territories.length === 1 && query.territories[0] === mark.territory
  return isThere ? undefined : { kind: 'territory', id: mark.territory }
}

/** The view narrowed to a mark: by its category, or where that says nothing more, by its series. */
export function filterByMark(query: ViewQuery, mark: Mark, side: MarkSide): ViewQuery {
  const other: MarkSide = side === 'category' ? 'series' : 'category'
  const filter = maybeMarkFilter(query, mark, side) ?? maybeMarkFilter(query, mark, other)
  if (filter === undefined) return query
  if (filter.kind === 'period') return withPeriods(query, filter.id, filter.id)
  if (filter.kind === 'territory') return withTerritories(query, [filter.id])
  return mark.outcome === null || mark.outcome === 'total' ? query : { ...query, outcomes: [mark.outcome] }
}
