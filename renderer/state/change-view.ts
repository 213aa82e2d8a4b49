import type { Mode, Shape, ViewQuery } from '../../data/model/view-query.ts'
import { OUTCOMES, REQUEST_KINDS, type Outcome, type RequestKind } from '../../data/model/vocabulary.ts'

/** Small changes of a view; each gives a new ViewQuery and leaves the rest as it was. */

/** The range between two labels of one length, whichever comes first. */
export function withPeriods(query: ViewQuery, one: string, other: string): ViewQuery {
  const [from, to] = one <= other ? [one, other] : [other, one]
  return { ...query, periods: { from, to } }
}

/** A territory is added to the chosen ones, or taken off; none left means all. */
export function toggleTerritory(query: ViewQuery, code: string): ViewQuery {
  const territories = query.territories.includes(code)
    ? query.territories.filter((chosen) => chosen !== code)
    : [...query.territories, code]
  return withTerritories(query, territories)
}

/** Exactly these territories, in this order. */
export function withTerritories(query: ViewQuery, territories: readonly string[]): ViewQuery {
  return { ...query, territories: [...territories] }
}

/** A kind is added or taken off, in vocabulary order; the last one stays, because a view without a kind says nothing. */
export function toggleRequestKind(query: ViewQuery, kind: RequestKind): ViewQuery {
  const isChosen = query.requestKinds.includes(kind)
  if (isChosen && query.requestKinds.length === 1) return query
  return {
    ...query,
    requestKinds: REQUEST_KINDS.filter((each) =>
      each === kind ? !isChosen : query.requestKinds.includes(each),
    ),
  }
}

/** An outcome is added or taken off, in vocabulary order; none left, or all of them, means all. */
export function toggleOutcome(query: ViewQuery, outcome: Outcome, published: readonly Outcome[]): ViewQuery {
  const isChosen = query.outcomes.includes(outcome)
  const outcomes = OUTCOMES.filter((each) => (each === outcome ? !isChosen : query.outcomes.includes(each)))
  const isAll = published.length > 0 && published.every((each) => outcomes.includes(each))
  return { ...query, outcomes: isAll ? [] : outcomes }
}

/** Another shape; a stack has no place on a logarithmic axis. */
export function withShape(query: ViewQuery, shape: Shape): ViewQuery {
  const isStack = shape === 'stacked' || shape === 'share-stacked'
  return { ...query, shape, scale: isStack ? 'linear' : query.scale }
}

/** Another mode; numbers are no stack to 100 %. */
export function withMode(query: ViewQuery, mode: Mode): ViewQuery {
  const isOfCounts = mode === 'absolute' || mode === 'per-100k'
  const shape = isOfCounts && query.shape === 'share-stacked' ? 'stacked' : query.shape
  return { ...query, mode, shape }
}
