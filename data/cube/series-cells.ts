import type { AggregateCell } from '../model/view-rows.ts'
import { cellOf, shareOfAllCell } from './cell.ts'
import { changedCells, changeMeasureOf } from './change-bases.ts'
import type { Context } from './context.ts'
import { isRate, markMissing, missingParts } from './missing-parts.ts'
import { isPerInhabitants, perInhabitants } from './per-inhabitants.ts'
import { publishedOf } from './published.ts'
import { TOTAL_MASK, type Records } from './records.ts'
import { scanSeries, type SeriesScope, type Sums } from './scan.ts'
import type { Selection } from './selection.ts'

/** The cells of one series over the range, as the view's mode and change want them. */
export function seriesCells(context: Context, scope: SeriesScope): readonly AggregateCell[] {
  if (context.bases === null) return levelCells(context, scope, context.selection)
  const { query, bases } = countsOfWhole(context, scope.mask)
  if (bases === null) return []
  return changedCells(levelCells(context, scope, bases.selection), bases, changeMeasureOf(query))
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
  const of = typeof scope.territory === 'number' ? 1 : context.of
  const lacking = missingParts(context.catalogue, records, selection, scope)
  const whole = selection.isShareOfAll ? wholeOf(context, scope, selection).pairs : null
  const cells = periods.map((_, place) => {
    const cellScope = { mask: scope.mask, published: published.byPeriod[place] ?? 0, of, isPercentage }
    const cell =
      whole === null
        ? cellOf(sums, place, cellScope)
        : shareOfAllCell(sums, place, whole, place, cellScope, selection.isShareOfOutcome)
    return markMissing(cell, lacking[place] ?? null, isRate(selection, scope.mask))
  })
  return isPerInhabitants(context) ? perInhabitants(context, scope, selection, records, cells) : cells
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
