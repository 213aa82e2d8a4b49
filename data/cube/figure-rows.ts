import type { FigureKind } from '../model/view-query.ts'
import type { MixRows, OverTimeSeries, PanelRows, ViewRows } from '../model/view-rows.ts'
import { REQUEST_KINDS, type Outcome, type OutcomeOrTotal } from '../model/vocabulary.ts'
import { cellOf } from './cell.ts'
import type { Context } from './context.ts'
import { entryOf, membersInAny, membersOfScope } from './membership.ts'
import { shownOutcomes, territorySeries } from './over-time.ts'
import type { TerritoryCount } from './ranking.ts'
import { scanSeries } from './scan.ts'
import { levelCells, seriesCells } from './series-cells.ts'
import { outcomeMask, withPeriods, type Selection } from './selection.ts'

/** Territories that a figure shows when none is chosen and no number of them is asked for. */
const USUAL: Partial<Record<FigureKind, number>> = {
  'outcome-mix': 25,
  'small-multiples': 12,
  slope: 10,
  'heat-table': 25,
}
/** What has room at most, however many are chosen. */
const MOST: Partial<Record<FigureKind, number>> = { 'small-multiples': 60, slope: 60 }
/** Territories that share a panel as lines. */
const LINES_IN_A_PANEL = 6

type FigureRows = Pick<ViewRows, 'split' | 'splitPeriods' | 'mix' | 'panels' | 'candidates'>

/** What the query's figure needs beyond what every view has; companies' panels are answered by their own records. */
export function figureRowsOf(
  context: Context,
  counted: readonly TerritoryCount[],
  members: readonly number[],
  outcomes: readonly Outcome[],
  mayStack: boolean,
): FigureRows {
  const { query, selection } = context
  const shown = shownTerritories(context, counted)
  const nothing: FigureRows = {
    split: [],
    splitPeriods: [],
    mix: [],
    panels: [],
    candidates: members.length,
  }
  switch (query.figure) {
    case 'over-time':
    case 'territories-ranked':
    case 'map':
      return nothing
    case 'outcome-mix':
      return { ...nothing, mix: mixOf(context, shown, outcomes) }
    case 'small-multiples':
      return { ...nothing, panels: panelsOf(context, shown, outcomes, mayStack) }
    case 'bands':
      return { ...nothing, split: bandsOf(context), splitPeriods: labelsOf(context, selection) }
    case 'heat-table': {
      const split =
        query.by === 'territory'
          ? shown.map((territory) => territorySeries(context, territory))
          : outcomeSeries(context, outcomes)
      return { ...nothing, split, splitPeriods: labelsOf(context, selection) }
    }
    case 'slope':
      return { ...nothing, ...slopeOf(context, shown, outcomes) }
  }
}

/**
 * In the order of choice, else largest first; as many as are asked for, or have room. The largest are those with the most of what
 * is counted, also where shares or changes are shown: the highest share mostly belongs to a handful of requests.
 */
function shownTerritories(
  { query, selection }: Context,
  counted: readonly TerritoryCount[],
): readonly number[] {
  const bySize = counted.map(({ territory }) => territory)
  const most = MOST[query.figure] ?? Number.POSITIVE_INFINITY
  const { territories } = selection
  if (territories.length === 0) {
    return bySize.slice(0, Math.min(query.top ?? USUAL[query.figure] ?? most, most))
  }
  const room = Math.min(query.top ?? most, most)
  if (territories.length <= room) return territories
  const kept = new Set(bySize.filter((territory) => territories.includes(territory)).slice(0, room))
  return territories.filter((territory) => kept.has(territory))
}

function labelsOf({ catalogue }: Context, { periods }: Selection): readonly string[] {
  return periods.map((period) => catalogue.periods[period]?.label ?? '')
}

/** Each outcome's share of the territory's total over the range, whatever the view's mode. */
function mixOf(
  context: Context,
  territories: readonly number[],
  outcomes: readonly Outcome[],
): readonly MixRows[] {
  const { catalogue, records, selection, isExclusive, published, isPercentage } = context
  const periodPlace = selection.periodPlace.map((place) => (place < 0 ? -1 : 0))
  const whole: Selection = {
    ...selection,
    isShare: true,
    periodPlace,
    periods: selection.periods.slice(0, 1),
  }
  const coveredBy = (territory: number): number => {
    const members = membersOfScope(selection, territory)
    return members === null
      ? 1
      : membersInAny(members, selection.isTerritory.length, selection.periods).length
  }
  return territories.map((territory) => ({
    territory: entryOf(catalogue, selection, territory),
    cells: outcomes.map((outcome) => {
      const mask = outcomeMask(outcome)
      const sums = scanSeries(records, whole, isExclusive, { territory, requestKind: null, mask })
      return cellOf(sums, 0, {
        mask,
        published: published.inRange,
        of: coveredBy(territory),
        isPercentage,
      })
    }),
  }))
}

function panelsOf(
  context: Context,
  territories: readonly number[],
  outcomes: readonly Outcome[],
  mayStack: boolean,
): readonly PanelRows[] {
  const { query, catalogue, selection } = context
  if (query.panelsBy === 'territory') {
    return territories.map((territory) => ({
      by: 'territory',
      id: entryOf(catalogue, selection, territory),
      mayStack,
      series:
        query.by === 'outcome'
          ? outcomeSeries(context, outcomes, territory)
          : [territorySeries(context, territory)],
    }))
  }
  if (query.panelsBy === 'company') return []
  const isCompared = selection.territories.length > 0 && selection.territories.length <= LINES_IN_A_PANEL
  return seriesOutcomes(context, outcomes).map((outcome) => ({
    by: 'outcome',
    id: outcome ?? 'disclosed',
    mayStack: false,
    series: isCompared
      ? selection.territories.map((territory) => oneOutcome(context, outcome, territory))
      : [oneOutcome(context, outcome, 'chosen')],
  }))
}

function outcomeSeries(
  context: Context,
  outcomes: readonly Outcome[],
  territory: number | 'chosen' = 'chosen',
): readonly OverTimeSeries[] {
  return seriesOutcomes(context, outcomes).map((outcome) => oneOutcome(context, outcome, territory))
}

/** `null`: the outcomes of a rate together. */
function seriesOutcomes(context: Context, outcomes: readonly Outcome[]): readonly (OutcomeOrTotal | null)[] {
  if (context.query.mode === 'disclosure-rate') return [null]
  const shown = shownOutcomes(context, outcomes)
  return shown.length > 0 ? shown : ['total']
}

function oneOutcome(
  context: Context,
  outcome: OutcomeOrTotal | null,
  territory: number | 'chosen',
): OverTimeSeries {
  const mask = outcome === null ? context.selection.headMask : outcomeMask(outcome)
  return {
    outcome,
    territory: territory === 'chosen' ? null : entryOf(context.catalogue, context.selection, territory),
    cells: seriesCells(context, { territory, requestKind: null, mask }),
  }
}

/** One series per request kind where several are chosen; else per chosen territory, or all together. Always levels. */
function bandsOf(context: Context): readonly OverTimeSeries[] {
  const { catalogue, selection } = context
  const mask = selection.headMask
  if (selection.requestKinds.length > 1) {
    return selection.requestKinds.flatMap((requestKind) => {
      const kind = REQUEST_KINDS[requestKind]
      if (kind === undefined) return []
      const cells = levelCells(context, { territory: 'chosen', requestKind, mask }, selection)
      return [{ outcome: null, territory: null, requestKind: kind, cells }]
    })
  }
  const territories = selection.territories.length > 1 ? selection.territories : []
  if (territories.length === 0) {
    const cells = levelCells(context, { territory: 'chosen', requestKind: null, mask }, selection)
    return [{ outcome: null, territory: null, cells }]
  }
  return territories.map((territory) => ({
    outcome: null,
    territory: entryOf(catalogue, selection, territory),
    cells: levelCells(context, { territory, requestKind: null, mask }, selection),
  }))
}

/** Levels of two periods: the one compared with (else the first in range), and the newest. */
function slopeOf(
  context: Context,
  territories: readonly number[],
  outcomes: readonly Outcome[],
): Pick<FigureRows, 'split' | 'splitPeriods'> {
  const { query, catalogue, selection } = context
  const chosen = catalogue.periods.findIndex(({ label }) => label === query.compareWith)
  const from = chosen < 0 ? selection.periods[0] : chosen
  const to = selection.periods.at(-1)
  if (from === undefined || to === undefined || from === to) return { split: [], splitPeriods: [] }
  const pair = withPeriods(
    selection,
    [from, to].toSorted((a, b) => a - b),
  )
  const cellsOf = (territory: number | 'chosen', mask: number) =>
    levelCells(context, { territory, requestKind: null, mask }, pair)
  const split: readonly OverTimeSeries[] =
    query.by === 'territory'
      ? territories.map((territory) => ({
          outcome: null,
          territory: entryOf(catalogue, selection, territory),
          cells: cellsOf(territory, selection.headMask),
        }))
      : seriesOutcomes(context, outcomes).map((outcome) => ({
          outcome,
          territory: null,
          cells: cellsOf('chosen', outcome === null ? selection.headMask : outcomeMask(outcome)),
        }))
  return { split, splitPeriods: labelsOf(context, pair) }
}
