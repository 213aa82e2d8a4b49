import { isDividedIntoOutcomes } from '../model/divided-into-outcomes.ts'
import type { AggregateCell, OverTimeSeries, ViewRows } from '../model/view-rows.ts'

/**
 * The same view with counts in place of shares wherever the shares would all be 100 %: without a choice of outcomes, a
 * territory's share of itself. The ranking always, the other figures where their series are territories or only totals.
 */
export function countsForWholeShares(rows: ViewRows): { overTime: ViewRows; ranking: ViewRows } {
  if (!isWholeShare(rows)) return { overTime: rows, ranking: rows }
  const countsIn = (series: readonly OverTimeSeries[]): readonly OverTimeSeries[] =>
    series.map((of) => ({ ...of, cells: of.cells.map(countOf) }))
  const counts: ViewRows = {
    ...rows,
    query: { ...rows.query, mode: 'absolute' },
    overTime: countsIn(rows.overTime),
    split: countsIn(rows.split),
    panels: rows.panels.map((panel) => ({ ...panel, series: countsIn(panel.series) })),
    // In order of its counts already: the shares are all the same.
    ranking: rows.ranking.map((row) => ({ ...row, cell: countOf(row.cell) })),
  }
  return { overTime: hasParts(rows) ? rows : counts, ranking: counts }
}

/** Whether what is drawn over time is divided into outcomes; of companies side by side: whether that of any of them is. */
export function hasParts({ query, outcomes, panels }: ViewRows): boolean {
  const isOfPanels = query.figure === 'small-multiples'
  if (isOfPanels && query.panelsBy === 'company')
    return isDividedIntoOutcomes(panels.flatMap(({ series }) => series))
  const isByOutcome = query.by === 'outcome' || (isOfPanels && query.panelsBy === 'outcome')
  return isByOutcome && outcomes.length > 0
}

function isWholeShare({ query }: ViewRows): boolean {
  return query.mode === 'share' && query.measure !== 'share-disclosed' && query.outcomes.length === 0
}

function countOf(cell: AggregateCell): AggregateCell {
  if (cell.numerator === null) return cell
  return { ...cell, ...cell.numerator, numerator: null, denominator: null }
}
