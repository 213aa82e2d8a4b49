import { allWordedSeries, type WordedCourse } from '../../data/model/worded-figure.ts'
import type { ActiveCell, FigureGrid } from './key-plan.ts'
import type { WordedFigure, Mark } from './spec-types.ts'

const flattened = new WeakMap<WordedFigure, readonly WordedCourse[]>()

/** The series that keys and pointer go through: the figure's own, or those of all its panels one after the other. */
export function seriesOf(spec: WordedFigure): readonly WordedCourse[] {
  const known = flattened.get(spec)
  if (known !== undefined) return known
  const series = allWordedSeries(spec)
  flattened.set(spec, series)
  return series
}

/** The size of a figure, and which way its categories and series run on the screen. */
export function gridOf(spec: WordedFigure): FigureGrid {
  return {
    seriesCount: seriesOf(spec).length,
    categoryCount: spec.categories.length,
    isUpright: spec.shape === 'bars' || spec.shape === 'share-bars',
    areSeriesDownwards: spec.shape === 'heat' || spec.panels.length > 0,
  }
}

/** What a cell of the figure stands for; `undefined` where it isn't in the figure. */
export function maybeMark(spec: WordedFigure, cell: ActiveCell): Mark | undefined {
  return seriesOf(spec)[cell.series]?.marks[cell.category]
}
