import type { FigureKind, ViewQuery } from '../../data/model/view-query.ts'

/** As many territories as are told apart as lines. */
const LINES = 6

/**
 * The same view in another figure. A heat table and a slope begin with territories as their rows and lines, which is what they are made for;
 * where one territory is chosen, with its outcomes. Leaving them for another figure leaves that split, unless a few are compared.
 */
export function chooseFigure(query: ViewQuery, figure: FigureKind): ViewQuery {
  const count = query.territories.length
  if (isOfRows(figure)) return count === 1 ? { ...query, figure } : { ...query, figure, by: 'territory' }
  const areFew = count > 0 && count <= LINES
  return isOfRows(query.figure) && !areFew ? { ...query, figure, by: 'outcome' } : { ...query, figure }
}

function isOfRows(figure: FigureKind): boolean {
  return figure === 'heat-table' || figure === 'slope'
}
