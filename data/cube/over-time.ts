import type { AggregateCell, OverTimeSeries } from '../model/view-rows.ts'
import { OUTCOMES, OUTCOMES_AND_TOTAL, type Outcome, type OutcomeOrTotal } from '../model/vocabulary.ts'
import { cellOf, countCell } from './cell.ts'
import type { Context } from './context.ts'
import { entryOf, memberSets } from './membership.ts'
import { isRate, markMissing, missingParts } from './missing-parts.ts'
import { isPerInhabitants } from './per-inhabitants.ts'
import { CELLS } from './records.ts'
import type { SeriesScope } from './series-scope.ts'
import { coveredIn, ofMembers, seriesCells } from './series-cells.ts'
import { outcomeMask } from './selection.ts'

/** Territories in a comparison when none is chosen and no number of them is asked for. */
const LARGEST = 6

/** The outcomes that get a series each: the chosen ones, else all published in view; empty: only the total. */
export function shownOutcomes({ query }: Pick<Context, 'query'>, outcomes: readonly Outcome[]) {
  return query.outcomes.length > 0 ? OUTCOMES.filter((o) => query.outcomes.includes(o)) : outcomes
}

/** A series per outcome (the chosen ones, else all published in view, else the total); a rate of disclosure is one series. */
export function overTimeByOutcome(context: Context, outcomes: readonly Outcome[]): readonly OverTimeSeries[] {
  const { query, selection, aggregates, bases } = context
  if (query.mode === 'disclosure-rate') {
    const scope = { territory: 'chosen', requestKind: null, mask: selection.headMask } as const
    return [{ outcome: null, territory: null, cells: seriesCells(context, scope) }]
  }
  const shown = shownOutcomes(context, outcomes)
  const sets = memberSets(context.catalogue, selection, 'chosen')
  const series: readonly OutcomeOrTotal[] = shown.length > 0 ? shown : ['total']
  return series.map((outcome) => {
    const mask = outcomeMask(outcome)
    if (bases !== null || selection.isShareOfAll || isPerInhabitants(context)) {
      const cells = seriesCells(context, chosenTogether(mask))
      return { outcome, territory: null, cells }
    }
    const lacking = missingParts(context.catalogue, context.records, selection, chosenTogether(mask))
    const cells = selection.periods.map((_, place) => {
      const group = place * CELLS + OUTCOMES_AND_TOTAL.indexOf(outcome)
      const cell = cellOf(aggregates.byOutcome, group, { ...scopeAt(context, place), mask })
      return ofMembers(markMissing(cell, lacking[place] ?? null, isRate(selection, mask)), sets?.[place])
    })
    return { outcome, territory: null, cells }
  })
}

/**
 * A series per territory in the order of choice; none chosen: those with the most (of the chosen outcomes, else in total), six
 * or as many as the query asks for.
 *
 * @param ranked all listed territories, largest first.
 */
export function overTimeByTerritory(
  context: Context,
  ranked: readonly { readonly territory: number; readonly low: number | null }[],
): readonly OverTimeSeries[] {
  const { query, selection } = context
  const largest = ranked.filter(({ low }) => low !== null).slice(0, query.top ?? LARGEST)
  const territories =
    selection.territories.length > 0 ? selection.territories : largest.map(({ territory }) => territory)
  return territories.map((territory) => territorySeries(context, territory))
}

/** The chosen outcomes of one territory, or chosen group, together. */
export function territorySeries(context: Context, territory: number): OverTimeSeries {
  return {
    outcome: null,
    territory: entryOf(context.catalogue, context.selection, territory),
    cells: seriesCells(context, { territory, requestKind: null, mask: context.selection.headMask }),
  }
}

/** One count per period: the head of the stack. */
export function headsOf(context: Context): readonly AggregateCell[] {
  const { catalogue, records, aggregates } = context
  const selection = { ...context.selection, isShare: false }
  const lacking = missingParts(catalogue, records, selection, chosenTogether(selection.headMask))
  const sets = memberSets(catalogue, selection, 'chosen')
  return selection.periods.map((_, place) =>
    ofMembers(
      markMissing(countCell(aggregates.heads, place, scopeAt(context, place)), lacking[place] ?? null, false),
      sets?.[place],
    ),
  )
}

/** The chosen territories and kinds, added up. */
function chosenTogether(mask: number): SeriesScope {
  return { territory: 'chosen', requestKind: null, mask }
}

function scopeAt(context: Context, place: number) {
  const { selection, published, isPercentage } = context
  const of = coveredIn(context, 'chosen', selection.periods[place] ?? 0)
  return { mask: selection.headMask, published: published.byPeriod[place] ?? 0, of, isPercentage }
}
