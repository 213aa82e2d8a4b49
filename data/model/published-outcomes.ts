import type { Catalogue } from './catalogue.ts'
import type { ViewQuery } from './view-query.ts'
import { OUTCOMES, type Outcome } from './vocabulary.ts'

type Counted = Pick<ViewQuery, 'company' | 'requestKinds'>

/** How the company's outcomes of the chosen kinds are counted; empty where nothing is known of it. */
export function outcomeRulesOf(
  { company, requestKinds }: Counted,
  { outcomeRules }: Catalogue,
): Catalogue['outcomeRules'] {
  return outcomeRules.filter((rule) => rule.company === company && requestKinds.includes(rule.requestKind))
}

/** Outcomes that the company publishes for any of the chosen kinds, in OUTCOMES order. */
export function publishedOutcomes(query: Counted, catalogue: Catalogue): readonly Outcome[] {
  const rules = outcomeRulesOf(query, catalogue)
  return OUTCOMES.filter((outcome) => rules.some(({ outcomes }) => outcomes.includes(outcome)))
}
