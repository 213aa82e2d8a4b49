import type { Emphasis } from '../model/figure-spec.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { OutcomeOrTotal } from '../model/vocabulary.ts'

/** Whether a mark is among the highlighted ones; `normal` where it names nothing of what is highlighted, or nothing is. */
export function emphasisOf(
  { focus }: ViewQuery,
  mark: { readonly territory: string | null; readonly outcome: OutcomeOrTotal | null },
): Emphasis {
  const isTerritory = focus.territories.length > 0 && mark.territory !== null
  const isOutcome = focus.outcomes.length > 0 && mark.outcome !== null
  if (!isTerritory && !isOutcome) return 'normal'
  const isIn =
    (!isTerritory || focus.territories.some((code) => code === mark.territory)) &&
    (!isOutcome || focus.outcomes.some((outcome) => outcome === mark.outcome))
  return isIn ? 'strong' : 'faint'
}
