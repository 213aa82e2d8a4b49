import type { Mark } from '../../data/model/figure-spec.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import type { Outcome } from '../../data/model/vocabulary.ts'

/** What of a mark can be highlighted without filtering: its territory, or else its outcome. */
type Highlight =
  { readonly kind: 'territory'; readonly id: string } | { readonly kind: 'outcome'; readonly id: Outcome }

/** `undefined` where the mark names neither. */
export function maybeHighlight(mark: Mark): Highlight | undefined {
  if (mark.territory !== null) return { kind: 'territory', id: mark.territory }
  if (mark.outcome === null || mark.outcome === 'total') return undefined
  return { kind: 'outcome', id: mark.outcome }
}

export function isHighlighted(query: ViewQuery, highlight: Highlight): boolean {
  return highlight.kind === 'territory'
    ? query.focus.territories.includes(highlight.id)
    : query.focus.outcomes.includes(highlight.id)
}

/** The highlight is added to the others, or taken off. */
export function toggleHighlight(query: ViewQuery, highlight: Highlight): ViewQuery {
  const { territories, outcomes } = query.focus
  return {
    ...query,
    focus:
      highlight.kind === 'territory'
        ? { outcomes, territories: toggled(territories, highlight.id) }
        : { territories, outcomes: toggled(outcomes, highlight.id) },
  }
}

function toggled<T>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
}
