import type { Catalogue } from '../model/catalogue.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { AggregateCell, OverTimeSeries } from '../model/view-rows.ts'
import { OUTCOMES, OUTCOMES_AND_TOTAL, type Outcome, type OutcomeOrTotal } from '../model/vocabulary.ts'
import { cellOf, countCell } from './cell.ts'
import { CELLS, type Records } from './records.ts'
import type { Published } from './published.ts'
import { scanTerritory, type Aggregates } from './scan.ts'
import { outcomeMask, type Selection } from './selection.ts'

/** Territories in a comparison when none is chosen. */
const LARGEST = 6

/** The parts of an answer that its sections share. */
export interface Context {
  readonly catalogue: Catalogue
  readonly query: ViewQuery
  readonly selection: Selection
  readonly records: Records
  readonly published: Published
  readonly isExclusive: Uint8Array
  readonly aggregates: Aggregates
  /** The m of "n of m". */
  readonly of: number
  readonly isPercentage: boolean
}

/** A series per outcome (the chosen ones, else all published in view, else the total). */
export function overTimeByOutcome(context: Context, outcomes: readonly Outcome[]): readonly OverTimeSeries[] {
  const { query, selection, aggregates } = context
  const shown = query.outcomes.length > 0 ? OUTCOMES.filter((o) => query.outcomes.includes(o)) : outcomes
  const series: readonly OutcomeOrTotal[] = shown.length > 0 ? shown : ['total']
  return series.map((outcome) => ({
    outcome,
    territory: null,
    cells: selection.periods.map((_, place) => {
      const group = place * CELLS + OUTCOMES_AND_TOTAL.indexOf(outcome)
      return cellOf(aggregates.byOutcome, group, { ...scopeAt(context, place), mask: outcomeMask(outcome) })
    }),
  }))
}

/**
 * A series per territory in the order of choice; none chosen: the six with the most (of the chosen outcomes, else in total).
 *
 * @param ranked all listed territories, largest first.
 */
export function overTimeByTerritory(
  context: Context,
  ranked: readonly { readonly territory: number; readonly low: number | null }[],
): readonly OverTimeSeries[] {
  const { catalogue, selection, records, isExclusive } = context
  const largest = ranked.filter(({ low }) => low !== null).slice(0, LARGEST)
  const territories =
    selection.territories.length > 0 ? selection.territories : largest.map(({ territory }) => territory)
  return territories.map((territory) => {
    const sums = scanTerritory(records, selection, isExclusive, territory)
    const cells = selection.periods.map((_, place) =>
      cellOf(sums, place, { ...scopeAt(context, place), of: 1 }),
    )
    return { outcome: null, territory: catalogue.territories[territory]?.code ?? '', cells }
  })
}

/** One count per period: the head of the stack. */
export function headsOf(context: Context): readonly AggregateCell[] {
  return context.selection.periods.map((_, place) =>
    countCell(context.aggregates.heads, place, scopeAt(context, place)),
  )
}

function scopeAt({ selection, published, of, isPercentage }: Context, place: number) {
  return { mask: selection.headMask, published: published.byPeriod[place] ?? 0, of, isPercentage }
}
