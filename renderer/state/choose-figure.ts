import type { FigureKind, ViewQuery } from '../../data/model/view-query.ts'

/**
 * The same view in another figure. A heat table and a slope begin with territories as their rows and lines, which is what they are made for;
 * where one territory is chosen, with its outcomes.
 */
export function chooseFigure(query: ViewQuery, figure: FigureKind): ViewQuery {
  const isOfRows = figure === 'heat-table' || figure === 'slope'
  return isOfRows && query.territories.length !== 1
    ? { ...query, figure, by: 'territory' }
    : { ...query, figure }
}
