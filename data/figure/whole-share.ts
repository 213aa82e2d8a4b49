import type { AggregateCell, ViewRows } from '../model/view-rows.ts'

/**
 * The same view with counts in place of shares wherever the shares would all be 100 %: without a choice of outcomes, a
 * territory's share of itself. The ranking always, the comparison of territories where the view asks for it.
 */
export function countsForWholeShares(rows: ViewRows): { overTime: ViewRows; ranking: ViewRows } {
  if (!isWholeShare(rows)) return { overTime: rows, ranking: rows }
  const counts: ViewRows = {
    ...rows,
    query: { ...rows.query, mode: 'absolute' },
    overTime: rows.overTime.map((series) => ({ ...series, cells: series.cells.map(countOf) })),
    ranking: rows.ranking
      .map(({ territory, cell }) => ({ territory, cell: countOf(cell) }))
      .toSorted((left, right) => (right.cell.low ?? -1) - (left.cell.low ?? -1)),
  }
  return { overTime: rows.query.by === 'territory' ? counts : rows, ranking: counts }
}

function isWholeShare({ query }: ViewRows): boolean {
  return query.mode === 'share' && query.measure !== 'share-disclosed' && query.outcomes.length === 0
}

function countOf(cell: AggregateCell): AggregateCell {
  if (cell.numerator === null) return cell
  return { ...cell, ...cell.numerator, numerator: null, denominator: null }
}
