import type { Catalogue } from '../model/catalogue.ts'
import type { FigureColumns } from '../model/figure-columns.ts'
import type { Mark } from '../model/figure-spec.ts'
import { TOTAL_MASK } from './records.ts'
import { outcomeMask, type Selection } from './selection.ts'

/**
 * Ids of the figures behind a mark, ascending: those summed, those skipped as blank, and for a share the totals divided by.
 *
 * A part of the mark that is `null` leaves the query's choice; a period or territory outside of it has no figures.
 */
export function figuresBehind(
  catalogue: Catalogue,
  columns: FigureColumns,
  rows: Uint32Array,
  selection: Selection,
  mark: Mark,
): readonly number[] {
  const period = catalogue.periods.findIndex(({ label }) => label === mark.period)
  const territory = catalogue.territories.findIndex(({ code }) => code === mark.territory)
  const mask = maskOf(selection, mark)
  const ids: number[] = []
  for (const row of rows) {
    const of = { period: columns.period[row] ?? 0, territory: columns.territory[row] ?? 0 }
    if ((mask & (1 << (columns.outcome[row] ?? 0))) === 0) continue
    if ((selection.periodPlace[of.period] ?? -1) < 0 || (mark.period !== null && of.period !== period))
      continue
    if (selection.isTerritory[of.territory] !== 1) continue
    if (mark.territory !== null && of.territory !== territory) continue
    if (selection.isRequestKind[columns.requestKind[row] ?? 0] !== 1) continue
    ids.push(columns.figureId[row] ?? 0)
  }
  return ids.sort((a, b) => a - b)
}

function maskOf({ viewMask, isShare }: Selection, { outcome }: Mark): number {
  if (outcome === null) return viewMask
  return outcomeMask(outcome) | (isShare ? TOTAL_MASK : 0)
}
