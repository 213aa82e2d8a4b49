import { barBoxes, type BarBox, type CategoryBands } from './bar-boxes.ts'
import { hitBar, hitLine } from './hit-test.ts'
import type { ActiveCell } from './key-plan.ts'
import { linePoints, type LinePoint } from './line-paths.ts'
import type { Series, ValueAxis, WordedFigure } from './spec-types.ts'
import { stackSpans } from './stack-spans.ts'

/** Everything of a figure over periods in CSS pixels of the chart. */
export interface OverTimeLayout {
  readonly bands: CategoryBands
  /** Stacked figures only. */
  readonly boxes: readonly BarBox[]
  /** By series; figures of lines and ranges only. */
  readonly points: readonly (readonly LinePoint[])[]
  /** Width of a band's box among lines, and how far each series stands from the middle. */
  readonly rangeWidth: number
  readonly rangeOffset: (series: number) => number
}

/** Places the marks of series in the scales of their axes. */
export function layoutOverTime(
  figure: { readonly shape: WordedFigure['shape']; readonly categories: WordedFigure['categories'] },
  series: readonly Series[],
  bands: CategoryBands,
  place: (value: number) => number,
  axis: ValueAxis,
): OverTimeLayout {
  const isStacked = figure.shape === 'stacked' || figure.shape === 'share-stacked'
  const middle = (category: number): number => bands.start(category) + bands.width / 2
  const count = Math.max(1, series.length)
  const step = Math.min(24, (bands.width * 0.8) / count)
  return {
    bands,
    boxes: isStacked ? barBoxes(stackSpans(series, figure.categories.length), bands, place) : [],
    points: isStacked ? [] : series.map(({ cells }) => linePoints(cells, middle, place, axis)),
    rangeWidth: Math.max(2, Math.round(step - 1)),
    rangeOffset: (index) => (index - (count - 1) / 2) * step,
  }
}

/** The cell nearest to a point of the plot, in its own category. */
export function hitOverTime(
  layout: OverTimeLayout,
  categoryCount: number,
  x: number,
  y: number,
): ActiveCell | null {
  const category = Math.floor((x - layout.bands.start(0)) / layout.bands.width)
  if (category < 0 || category >= categoryCount) return null
  const found =
    layout.points.length > 0 ? hitLine(layout.points, category, y) : hitBar(layout.boxes, category, y)
  return found ?? { series: 0, category }
}

/** The height at which a cell is marked: the middle of its box or range; `null` where nothing is drawn. */
export function cellHeight(layout: OverTimeLayout, cell: ActiveCell): number | null {
  const point = layout.points[cell.series]?.find(({ category }) => category === cell.category)
  if (point !== undefined) return (point.low + point.high) / 2
  const box = layout.boxes.find(
    ({ series, category }) => series === cell.series && category === cell.category,
  )
  return box === undefined ? null : box.y + box.height / 2
}
