import type { ViewRows } from '../model/view-rows.ts'
import { OUTCOMES_AND_TOTAL, REQUEST_KINDS, type Outcome } from '../model/vocabulary.ts'
import { countOf } from './cell.ts'
import type { Context } from './context.ts'
import { publishedOfKind } from './published.ts'
import type { TerritoryCount } from './ranking.ts'
import { CELLS } from './records.ts'
import { emptyTally, type Tally } from './tally.ts'

/** Those that need the figures of other companies, services and measures. */
export type OtherFacets = Pick<ViewRows['facets'], 'services' | 'measures' | 'companies'>

/** What the view would count with each other choice in one filter, among the figures that it reads anyway. */
export function facetsOf(
  context: Context,
  ranked: readonly TerritoryCount[],
  outcomes: readonly Outcome[],
  listing: Uint8Array,
): Omit<ViewRows['facets'], keyof OtherFacets> {
  const { catalogue, aggregates, selection, recordsOfKinds, published, isPercentage } = context
  const overRange = outcomesOverRange(aggregates.byOutcome.counts)
  const territoryCount = catalogue.territories.length
  return {
    territories: ranked.map(({ territory, ...count }) => ({
      code: catalogue.territories[territory]?.code ?? '',
      ...count,
    })),
    requestKinds: REQUEST_KINDS.flatMap((kind, code) => {
      const isListed = listing.subarray(code * territoryCount, (code + 1) * territoryCount).includes(1)
      if (!isListed) return []
      const ofKind = publishedOfKind(recordsOfKinds, selection, code)
      const scope = { mask: selection.headMask, published: ofKind, isPercentage }
      return [{ kind, ...countOf(aggregates.requestKinds, code, scope) }]
    }),
    outcomes: outcomes.map((outcome) => {
      const group = OUTCOMES_AND_TOTAL.indexOf(outcome)
      const scope = { mask: 1 << group, published: published.inRange, isPercentage }
      return { outcome, ...countOf(overRange, group, scope) }
    }),
  }
}

/** Sums the periods of each outcome. Only the sums and counts of figures: territories would be counted once per period. */
function outcomesOverRange(byOutcome: Tally): Tally {
  const sums = emptyTally(CELLS)
  byOutcome.reported.forEach((reported, group) => {
    const outcome = group % CELLS
    sums.low[outcome] = (sums.low[outcome] ?? 0) + (byOutcome.low[group] ?? 0)
    sums.high[outcome] = (sums.high[outcome] ?? 0) + (byOutcome.high[group] ?? 0)
    sums.reported[outcome] = (sums.reported[outcome] ?? 0) + reported
    sums.missing[outcome] = (sums.missing[outcome] ?? 0) + (byOutcome.missing[group] ?? 0)
    sums.suppressed[outcome] = (sums.suppressed[outcome] ?? 0) + (byOutcome.suppressed[group] ?? 0)
  })
  return sums
}
