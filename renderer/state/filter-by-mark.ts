import type { Mark } from '../../data/model/figure-spec.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import type { Outcome, RequestKind } from '../../data/model/vocabulary.ts'
import { withPeriods, withTerritories } from './change-view.ts'

/** Which side of a mark narrows the view: where it stands on the category axis, or the series it belongs to. */
export type MarkSide = 'category' | 'series'

/** What a mark would narrow the view to. */
export type MarkFilter =
  | { readonly kind: 'period' | 'territory' | 'company'; readonly id: string }
  | { readonly kind: 'outcome'; readonly id: Outcome }
  | { readonly kind: 'request-kind'; readonly id: RequestKind }

/**
 * The filter that a mark offers on one side, or `undefined` where the view is that narrow already (or the side names nothing).
 * Where a mark has a period that is its category; otherwise its territory is.
 */
export function maybeMarkFilter(query: ViewQuery, mark: Mark, side: MarkSide): MarkFilter | undefined {
  const filter = side === 'category' ? categoryFilter(mark) : seriesFilter(mark)
  return filter === undefined || isThere(query, filter) ? undefined : filter
}

/** What a mark's category is, whether or not the view is narrowed to it. */
export function categoryFilter(mark: Mark): MarkFilter | undefined {
  if (mark.period !== null) return { kind: 'period', id: mark.period }
  return mark.territory === null ? undefined : { kind: 'territory', id: mark.territory }
}

function seriesFilter(mark: Mark): MarkFilter | undefined {
  if (mark.company !== undefined) return { kind: 'company', id: mark.company }
  if (mark.requestKind !== undefined) return { kind: 'request-kind', id: mark.requestKind }
  if (mark.period !== null && mark.territory !== null) return { kind: 'territory', id: mark.territory }
  if (mark.outcome === null || mark.outcome === 'total') return undefined
  return { kind: 'outcome', id: mark.outcome }
}

function isThere(query: ViewQuery, filter: MarkFilter): boolean {
  switch (filter.kind) {
    case 'period':
      return query.periods.from === filter.id && query.periods.to === filter.id
    case 'territory':
      return isOnly(query.territories, filter.id)
    case 'outcome':
      return isOnly(query.outcomes, filter.id)
    case 'request-kind':
      return isOnly(query.requestKinds, filter.id)
    case 'company':
      return query.company === filter.id && query.panelsBy !== 'company'
  }
}

const isOnly = (chosen: readonly string[], id: string): boolean => chosen.length === 1 && chosen[0] === id

/** The view narrowed to a mark: by its category, or where that says nothing more, by its series. */
export function filterByMark(query: ViewQuery, mark: Mark, side: MarkSide): ViewQuery {
  const other: MarkSide = side === 'category' ? 'series' : 'category'
  const filter = maybeMarkFilter(query, mark, side) ?? maybeMarkFilter(query, mark, other)
  return filter === undefined ? query : filterBy(query, [filter])
}

/** The view narrowed to these: periods to the range that they span, territories and outcomes to exactly them. */
export function filterBy(query: ViewQuery, filters: readonly MarkFilter[]): ViewQuery {
  const periods = filters.flatMap((filter) => (filter.kind === 'period' ? [filter.id] : [])).sort()
  const territories = filters.flatMap((filter) => (filter.kind === 'territory' ? [filter.id] : []))
  const outcomes = filters.flatMap((filter) => (filter.kind === 'outcome' ? [filter.id] : []))
  const kinds = filters.flatMap((filter) => (filter.kind === 'request-kind' ? [filter.id] : []))
  const company = filters.find((filter) => filter.kind === 'company')
  const [first] = periods
  const last = periods.at(-1)
  let narrowed = query
  if (first !== undefined && last !== undefined) narrowed = withPeriods(narrowed, first, last)
  if (territories.length > 0) narrowed = withTerritories(narrowed, territories)
  if (outcomes.length > 0) narrowed = { ...narrowed, outcomes }
  if (kinds.length > 0) narrowed = { ...narrowed, requestKinds: kinds }
  if (company !== undefined) narrowed = { ...narrowed, company: company.id, panelsBy: 'territory' }
  return narrowed
}
