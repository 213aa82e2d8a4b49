import type { Catalogue } from '../model/catalogue.ts'
import type { FigureColumns } from '../model/figure-columns.ts'
import type { Mark } from '../model/figure-spec.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { REQUEST_KINDS } from '../model/vocabulary.ts'
import { changeBases } from './change-bases.ts'
import { isChosenAt, membershipBreaks, membersOfScope } from './membership.ts'
import { TOTAL_MASK } from './records.ts'
import type { SeriesScope } from './series-scope.ts'
import { outcomeMask, type Selection } from './selection.ts'
import { breaksAbout } from './touching.ts'

/**
 * Ids of the figures behind a mark, ascending: those summed, those skipped as blank, and for a share the totals divided by
 * (of all territories where it is a share of all, or their same outcomes); for a change those of its base too.
 *
 * A part of the mark that is `null` or missing leaves the query's choice; a period or territory outside of it has no figures.
 */
export function figuresBehind(
  catalogue: Catalogue,
  columns: FigureColumns,
  rows: Uint32Array,
  selection: Selection,
  mark: Mark,
  query: ViewQuery,
): readonly number[] {
  const territory = mark.territory === null ? 'chosen' : codeOf(catalogue, selection, mark.territory)
  const members = membersOfScope(selection, territory)
  const isPeriod = periodsBehind(catalogue, selection, mark, query, territory)
  const kind = mark.requestKind === undefined ? -1 : REQUEST_KINDS.indexOf(mark.requestKind)
  const mask = maskOf(selection, mark)
  const ids: number[] = []
  for (const row of rows) {
    const outcome = 1 << (columns.outcome[row] ?? 0)
    if ((mask & outcome) === 0 || isPeriod[columns.period[row] ?? 0] !== 1) continue
    const of = { territory: columns.territory[row] ?? 0, kind: columns.requestKind[row] ?? 0 }
    const period = columns.period[row] ?? 0
    if (selection.isRequestKind[of.kind] !== 1 || (kind >= 0 && of.kind !== kind)) continue
    const isOfMark =
      members === null
        ? isChosenAt(selection, of.territory, period) &&
          (territory === 'chosen' || of.territory === territory)
        : members[period * catalogue.territories.length + of.territory] === 1
    const isOfWhole = selection.isShareOfOutcome || (selection.isShareOfAll && outcome === TOTAL_MASK)
    if (!isOfMark && !isOfWhole) continue
    ids.push(columns.figureId[row] ?? 0)
  }
  return ids.sort((a, b) => a - b)
}

/** The code of the mark's territory or group; -1: it is none of the dataset's. */
function codeOf(catalogue: Catalogue, selection: Selection, entry: string): number {
  const group = selection.groups.findIndex((chosen) => chosen.entry === entry)
  if (group >= 0) return catalogue.territories.length + group
  return catalogue.territories.findIndex(({ code }) => code === entry)
}

function maskOf({ viewMask, isShare, isShareOfOutcome }: Selection, { outcome }: Mark): number {
  if (outcome === null) return viewMask
  return outcomeMask(outcome) | (isShare && !isShareOfOutcome ? TOTAL_MASK : 0)
}

/** 1 per period: the mark's own (or the range) and, for a change, its base; a slope's mark may lie before the range. */
function periodsBehind(
  catalogue: Catalogue,
  selection: Selection,
  mark: Mark,
  query: ViewQuery,
  territory: SeriesScope['territory'],
): Uint8Array {
  const isPeriod = new Uint8Array(catalogue.periods.length)
  const own = catalogue.periods.findIndex(({ label }) => label === mark.period)
  const isCompared = query.figure === 'slope' && mark.period === query.compareWith
  selection.periods.forEach((period) => {
    if (mark.period === null || period === own) isPeriod[period] = 1
  })
  if (isCompared && own >= 0) isPeriod[own] = 1
  const base = catalogue.periods.findIndex(({ label }) => label === mark.comparedWith)
  if (base >= 0) isPeriod[base] = 1
  if (query.change === 'none' || query.figure === 'slope' || query.figure === 'bands') return isPeriod
  const bases = changeBases(catalogue, query, selection, [
    ...breaksAbout(catalogue, query, true),
    ...membershipBreaks(catalogue, selection, territory),
  ])
  bases.bases.forEach((base, place) => {
    if (typeof base !== 'number' || isPeriod[selection.periods[place] ?? 0] !== 1) return
    isPeriod[bases.selection.periods[base] ?? 0] = 1
  })
  return isPeriod
}
