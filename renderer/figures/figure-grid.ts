import { allSeries } from '../../data/model/figure-spec.ts'
import type { ActiveCell, FigureGrid } from './key-plan.ts'
import type { FigureSpec, Mark, Series } from './spec-types.ts'

const flattened = new WeakMap<FigureSpec, readonly Series[]>()

/** The series that keys and pointer go through: the figure's own, or those of all its panels one after the other. */
export function seriesOf(spec: FigureSpec): readonly Series[] {
  const known = flattened.get(spec)
  if (known !== undefined) return known
  const series = spec.panels.length === 0 ? spec.series : allSeries(spec)
  flattened.set(spec, series)
  return series
}

/** The size of a figure, and which way its categories and series run on the screen. */
export function gridOf(spec: FigureSpec): FigureGrid {
  return {
    seriesCount: seriesOf(spec).length,
    categoryCount: spec.categories.length,
    isUpright: spec.shape === 'bars' || spec.shape === 'share-bars',
    areSeriesDownwards: spec.shape === 'heat' || spec.panels.length > 0,
  }
}

/** What a cell of the figure stands for; `undefined` where it isn't in the figure. */
export function maybeMark(spec: FigureSpec, cell: ActiveCell): Mark | undefined {
  return seriesOf(spec)[cell.series]?.marks[cell.category]
}
