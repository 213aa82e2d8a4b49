import type { WordedFigure, WordedSeries } from '../model/worded-figure.ts'
import type { StandsFor } from './scene.ts'

type OfSeries = Pick<WordedSeries, 'id' | 'marks'>

/** What the marks of a whole series stand for: a territory, or an outcome, a kind or a company. */
export function standsForSeries({ id, marks }: OfSeries): Pick<StandsFor, 'series' | 'territory'> {
  const territory = marks[0]?.territory
  return { series: id, ...(territory === null || territory === undefined ? {} : { territory }) }
}

/** What a series’ mark in one category stands for. */
export function standsForPoint(
  series: OfSeries,
  index: number,
  { categories }: Pick<WordedFigure, 'categories'>,
): Pick<StandsFor, 'series' | 'territory' | 'category'> {
  const category = categories[index]?.id
  return { ...standsForSeries(series), ...(category === undefined ? {} : { category }) }
}
