import type { Assertion, Claim, ClaimCells, Quantity } from '../model/claim.ts'
import { REQUEST_KINDS, OUTCOMES } from '../model/vocabulary.ts'
import { viewQuerySchema, type ViewQuery } from '../model/view-query.ts'

/**
 * Explore set to the figures of a claim's first assertion: a share as a share, a comparison over both periods. `null` where no
 * view shows them.
 */
export function maybeClaimLens(claim: Claim): ViewQuery | null {
  const [assertion] = claim.assertions
  if (assertion === undefined) return null
  const [shown, ...others] = shownCells(assertion)
  if (shown === undefined) return null
  const all = [shown, ...others]
  const periods = all.flatMap((cells) => cells.periods).toSorted()
  const kinds = all.flatMap((cells) => cells.requestKinds)
  // A share of outcomes is a view's own share; one of territories is seen in the ranking's counts.
  const isShare =
    'of' in assertion &&
    assertion.of.quantity === 'share' &&
    assertion.of.whole.outcomes.length < shown.outcomes.length
  const view = viewQuerySchema.safeParse({
    version: 1,
    company: claim.company,
    service: shown.service,
    periods: { from: periods[0], to: periods.at(-1) },
    territories: shown.territories.choose === 'these' ? shown.territories.codes : [],
    requestKinds: REQUEST_KINDS.filter((kind) => kinds.includes(kind)),
    outcomes: OUTCOMES.filter((outcome) => shown.outcomes.includes(outcome)),
    measure: shown.measure,
    mode: isShare ? 'share' : 'absolute',
    by: 'outcome',
    shape: 'stacked',
  })
  return view.success ? view.data : null
}

function shownCells(assertion: Assertion): readonly ClaimCells[] {
  switch (assertion.assert) {
    case 'value':
    case 'majority':
      return [shownOf(assertion.of)]
    case 'change':
      return [shownOf(assertion.of), shownOf(assertion.against)]
    case 'band':
    case 'order':
    case 'rank':
      return [assertion.cells]
  }
}

/** A share of territories (five of all) is seen in the ranking of all; a share of outcomes in the part. */
function shownOf(quantity: Quantity): ClaimCells {
  if (quantity.quantity === 'count') return quantity.cells
  return { ...quantity.part, territories: quantity.whole.territories }
}
