import type { AggregateCell } from '../model/view-rows.ts'
import { cellOf, shareOfAllCell } from './cell.ts'
import { changeBases, changedCells, changeMeasureOf, type ChangeBases } from './change-bases.ts'
import type { Context } from './context.ts'
import { memberSets, countMembers, membershipBreaks, membersOfScope } from './membership.ts'
import { isRate, markMissing, missingParts } from './missing-parts.ts'
import { isPerInhabitants, perInhabitants } from './per-inhabitants.ts'
import { publishedOf } from './published.ts'
import { TOTAL_MASK, type Records } from './records.ts'
import { scanSeries, type Sums } from './scan.ts'
import type { SeriesScope } from './series-scope.ts'
import type { Selection } from './selection.ts'

/** The cells of one series over the range, as the view's mode and change want them. */
export function seriesCells(context: Context, scope: SeriesScope): readonly AggregateCell[] {
  if (context.bases === null) return levelCells(context, scope, context.selection)
  const counting = countsOfWhole(context, scope.mask)
  const { query } = counting
  const bases = basesOf(counting, scope)
  if (bases === null) return []
  return changedCells(levelCells(context, scope, bases.selection), bases, changeMeasureOf(query))
}

/** Where the changes of one scope are measured from: none leads across a change of its members. */
function basesOf(context: Context, { territory }: SeriesScope): ChangeBases | null {
  const { catalogue, query, selection, breaks } = context
  const ofMembers = membershipBreaks(catalogue, selection, territory)
  if (context.bases === null || ofMembers.length === 0) return context.bases
  return changeBases(catalogue, query, selection, [...breaks, ...ofMembers])
}

/** How many territories a scope covers in a period. */
export function coveredIn(context: Context, territory: SeriesScope['territory'], period: number): number {
  const { selection, of } = context
  const members = membersOfScope(selection, territory)
  if (members !== null) return countMembers(members, selection.isTerritory.length, period)
  return typeof territory === 'number' ? 1 : of
}

/**
 * The same context counting, where each share would be that of a total in itself: 100 % does not change, its count does.
 * Elsewhere the context as it is.
 */
export function countsOfWhole(context: Context, mask: number): Context {
  const { query, selection, bases } = context
  if (query.mode !== 'share' || mask !== TOTAL_MASK) return context
  const counting = (of: Selection): Selection => ({ ...of, isShare: false })
  return {
    ...context,
    query: { ...query, mode: 'absolute' },
    selection: counting(selection),
    bases: bases === null ? null : { ...bases, selection: counting(bases.selection) },
  }
}

/** The same without any change, over the periods of `selection`: counts, shares or numbers per inhabitants. */
export function levelCells(
  context: Context,
  scope: SeriesScope,
  selection: Selection,
): readonly AggregateCell[] {
  const { isExclusive, isPercentage } = context
  const records = recordsOf(context, scope)
  const sums = scanSeries(records, selection, isExclusive, scope)
  const { requestKinds, periods } = selection
  const kinds = scope.requestKind === null ? requestKinds : [scope.requestKind]
  const published = publishedOf(records, { periods, requestKinds: kinds })
  const lacking = missingParts(context.catalogue, records, selection, scope)
  const sets = memberSets(context.catalogue, selection, scope.territory)
  const whole = selection.isShareOfAll ? wholeOf(context, scope, selection).pairs : null
  const cells = periods.map((period, place) => {
    const of = coveredIn(context, scope.territory, period)
    const cellScope = { mask: scope.mask, published: published.byPeriod[place] ?? 0, of, isPercentage }
    const cell =
      whole === null
        ? cellOf(sums, place, cellScope)
        : shareOfAllCell(sums, place, whole, place, cellScope, selection.isShareOfOutcome)
    return ofMembers(markMissing(cell, lacking[place] ?? null, isRate(selection, scope.mask)), sets?.[place])
  })
  return isPerInhabitants(context) ? perInhabitants(context, scope, selection, records, cells) : cells
}

/** The cell with the set of members that it is of. */
export function ofMembers(cell: AggregateCell, set: number | undefined): AggregateCell {
  return set === undefined ? cell : { ...cell, members: set }
}

function wholeOf(context: Context, scope: SeriesScope, selection: Selection): Sums {
  const key = `${scope.mask} ${scope.requestKind ?? ''} ${selection.periods.join(' ')}`
  const known = context.wholes.get(key)
  if (known !== undefined) return known
  const whole = scanSeries(recordsOf(context, scope), selection, context.isExclusive, {
    ...scope,
    territory: 'all',
  })
  context.wholes.set(key, whole)
  return whole
}

/** A kind that is shown by itself is shown with all its figures. */
function recordsOf({ records, recordsOfKinds }: Context, { requestKind }: SeriesScope): Records {
  return requestKind === null ? records : recordsOfKinds
}
