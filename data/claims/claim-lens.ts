import type { Assertion, Claim, ClaimCells, Quantity } from '../model/claim.ts'
import { REQUEST_KINDS, OUTCOMES } from '../model/vocabulary.ts'
import { viewQuerySchema, type Mode, type ViewQuery } from '../model/view-query.ts'
import { rangedLens } from './ranged-lens.ts'

/**
 * Explore set to the figures of a claim's first assertion: a share as that very share, a comparison over both periods, places as the
 * ranking, ranges as ranges. `null` where no view shows them.
 */
export function maybeClaimLens(claim: Claim): ViewQuery | null {
  const [assertion] = claim.assertions
  if (assertion === undefined) return null
  const [shown, ...others] = shownCells(assertion)
  if (shown === undefined) return null
  const all = [shown, ...others]
  const periods = all.flatMap((cells) => cells.periods).toSorted()
  const kinds = all.flatMap((cells) => cells.requestKinds)
  const { territories } = shown
  const isRanked =
    territories.choose === 'largest' || assertion.assert === 'order' || assertion.assert === 'rank'
  const view = viewQuerySchema.safeParse({
    version: 1,
    company: claim.company,
    service: shown.service,
    periods: { from: periods[0], to: periods.at(-1) },
    territories: territories.choose === 'these' ? territories.codes : [],
    requestKinds: REQUEST_KINDS.filter((kind) => kinds.includes(kind)),
    outcomes: OUTCOMES.filter((outcome) => shown.outcomes.includes(outcome)),
    measure: shown.measure,
    mode: 'of' in assertion ? modeOf(assertion.of) : 'absolute',
    by: 'outcome',
    shape: 'stacked',
    ...(isRanked ? { figure: 'territories-ranked' } : {}),
    ...(territories.choose === 'largest' ? { top: territories.count } : {}),
  })
  return view.success ? rangedLens(view.data) : null
}

function shownCells(assertion: Assertion): readonly ClaimCells[] {
  switch (assertion.assert) {
    case 'value':
    case 'majority':
      return [partOf(assertion.of)]
    case 'change':
      return [partOf(assertion.of), partOf(assertion.against)]
    case 'band':
    case 'order':
    case 'rank':
      return [assertion.cells]
  }
}

function partOf(quantity: Quantity): ClaimCells {
  return quantity.quantity === 'count' ? quantity.cells : quantity.part
}

/** The view's own share that a claim's is; counts where it is none of them. */
function modeOf(quantity: Quantity): Mode {
  if (quantity.quantity === 'count') return 'absolute'
  const { part, whole } = quantity
  const isSame = (key: keyof ClaimCells): boolean => JSON.stringify(part[key]) === JSON.stringify(whole[key])
  if (!isSame('requestKinds') || !isSame('periods')) return 'absolute'
  if (isSame('territories')) return whole.outcomes.length === 0 ? 'share' : 'absolute'
  if (whole.territories.choose !== 'all') return 'absolute'
  if (whole.outcomes.length === 0) return 'share-of-all'
  return isSame('outcomes') ? 'share-of-outcome' : 'absolute'
}
