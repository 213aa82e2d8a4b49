import type { FigureSpec, Series, ValueAxis } from '../model/figure-spec.ts'
import { listText, message, type Text } from '../model/text.ts'
import type { ViewQuery } from '../model/view-query.ts'

/**
 * Which marks may stand on a logarithmic axis: points, lines and ranges. A bar or an area says its number by its length from zero,
 * which has no place there.
 */
const MAY_BE_LOGARITHMIC = {
  stacked: false,
  'share-stacked': false,
  lines: true,
  'small-areas': false,
  bars: false,
  'share-bars': false,
  map: false,
  ranges: true,
  slopes: true,
  heat: false,
} as const satisfies Record<FigureSpec['shape'], boolean>

const NAMES_IN_A_NOTE = 6

/** The scale that a figure of this shape has, whatever the view asks for. */
export function scaleOf(shape: FigureSpec['shape'], { scale }: Pick<ViewQuery, 'scale'>): ViewQuery['scale'] {
  return MAY_BE_LOGARITHMIC[shape] ? scale : 'linear'
}

/** What a reader must be told of a logarithmic axis that was asked for: that it is one, and what it has no place for; or why it isn't one. */
export function logNotes(
  figure: Pick<FigureSpec, 'kind' | 'shape' | 'series' | 'panels' | 'categories' | 'valueAxis'>,
  { scale, figure: asked }: Pick<ViewQuery, 'scale' | 'figure'>,
): readonly Text[] {
  const { shape, panels } = figure
  const isBars = shape === 'bars' || shape === 'small-areas'
  // The ranking stands beside every figure, and has no say in what that one's axis is.
  if (scale !== 'log' || figure.kind !== asked) return []
  if (isBars) return [message('figure.note.log-bars')]
  if (!MAY_BE_LOGARITHMIC[shape]) return []
  const drawn = panels.length > 0 ? panels : [figure]
  const logarithmic = drawn.filter(({ valueAxis }) => valueAxis.scale === 'log')
  if (logarithmic.length === 0) return [message('figure.note.log-nothing-above-zero')]
  const titleOf = (of: (typeof drawn)[number], series: Series): Text =>
    'title' in of && of.series.length === 1 ? of.title : series.label
  const zeros = drawn.flatMap((of) =>
    of.series.flatMap((series) => zerosOf(series, titleOf(of, series), figure.categories)),
  )
  const hasOpen = logarithmic.some(({ series }) =>
    series.some(({ cells }) => cells.some(({ low, high }) => low !== null && low <= 0 && (high ?? 0) > 0)),
  )
  return [
    message('figure.note.log-axis'),
    ...(zeros.length === 0
      ? []
      : [message('figure.note.log-zeros', { cells: listText(zeros, NAMES_IN_A_NOTE) })]),
    ...(hasOpen ? [message('figure.note.log-open')] : []),
  ]
}

/** A series that is nothing but zeros by its name, else each zero with its period. */
function zerosOf({ cells }: Series, label: Text, categories: FigureSpec['categories']): readonly Text[] {
  const isZero = cells.map(({ high }) => high !== null && high <= 0)
  if (!isZero.includes(true)) return []
  const isAlways = cells.every(({ low }, index) => low === null || isZero[index] === true)
  if (isAlways) return [message('figure.note.log-always-zero', { label })]
  return categories.flatMap((category, index) =>
    isZero[index] === true ? [message('figure.note.log-zero', { label, period: category.label })] : [],
  )
}

/** Whether a logarithmic axis has a place for any of these numbers. */
export function hasPlaceOn({ scale }: Pick<ValueAxis, 'scale'>, series: readonly Series[]): boolean {
  return series.some(({ cells }) =>
    cells.some(({ high }) => high !== null && (scale === 'linear' || high > 0)),
  )
}
