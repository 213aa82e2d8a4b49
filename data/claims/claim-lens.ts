import type { Assertion, ClaimCells, Quantity } from '../model/claim.ts'
import { REQUEST_KINDS, OUTCOMES } from '../model/vocabulary.ts'
import { viewQuerySchema, type Mode, type ViewQuery } from '../model/view-query.ts'
import { rangedLens } from './ranged-lens.ts'

/** A ranking has room for so many; for a place further down its bars are as many. */
const ROOM_IN_A_RANKING = 20

/**
 * Explore set to the figures of one assertion: a share as that very share, a change over both periods and all between, places as the
 * ranking with the named territories marked, ranges as ranges. `null` where no view shows them.
 */
export function maybeAssertionLens(company: string, assertion: Assertion): ViewQuery | null {
  const all = shownCells(assertion)
  const [shown] = all
  const periods = all.flatMap((cells) => cells.periods).toSorted()
  const kinds = all.flatMap((cells) => cells.requestKinds)
  const outcomes = together(all.map((cells) => cells.outcomes))
  const places = placesOf(assertion)
  const largest = shown.territories.choose === 'largest' ? shown.territories.count : null
  const view = viewQuerySchema.safeParse({
    version: 1,
    company,
    service: shown.service,
    periods: { from: periods[0], to: periods.at(-1) },
    territories: together(
      all.map(({ territories }) => (territories.choose === 'these' ? territories.codes : [])),
    ),
    requestKinds: REQUEST_KINDS.filter((kind) => kinds.includes(kind)),
    outcomes: OUTCOMES.filter((outcome) => outcomes.includes(outcome)),
    measure: shown.measure,
    mode: 'of' in assertion ? modeOf(assertion.of) : 'absolute',
    by: 'outcome',
    shape: 'stacked',
    ...(places === null && largest === null ? {} : { figure: 'territories-ranked' }),
    ...(places === null ? {} : { focus: { territories: places.named, outcomes: [] } }),
    ...(largest === null ? {} : { top: largest }),
    ...(places !== null && places.deepest > ROOM_IN_A_RANKING ? { top: places.deepest } : {}),
  })
  return view.success ? rangedLens(view.data) : null
}

/** What an assertion of places names, and the place furthest down that it speaks of; `null` for any other. */
function placesOf(
  assertion: Assertion,
): { readonly named: readonly string[]; readonly deepest: number } | null {
  if (assertion.assert === 'order') return { named: assertion.codes, deepest: assertion.codes.length }
  return assertion.assert === 'rank' ? { named: [assertion.territory], deepest: assertion.rank } : null
}

/** Choices together; none chosen is all, on any side. */
function together<Id extends string>(choices: readonly (readonly Id[])[]): readonly Id[] {
  return choices.some((each) => each.length === 0) ? [] : [...new Set(choices.flat())]
}

function shownCells(assertion: Assertion): readonly [ClaimCells, ...ClaimCells[]] {
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
