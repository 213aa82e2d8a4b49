import type { WordedFigure } from '../model/worded-figure.ts'
import type { StandsFor } from './scene.ts'

/** What the marks of one category stand for, whatever their series: it, and the territory that it is. */
export function standsForCategory(
  { categories, series }: Pick<WordedFigure, 'categories' | 'series'>,
  index: number,
): Pick<StandsFor, 'category' | 'territory'> {
  const [category, territory] = [categories[index]?.id, series[0]?.marks[index]?.territory]
  return {
    ...(category === undefined ? {} : { category }),
    ...(territory === undefined || territory === null ? {} : { territory }),
  }
}
