/** The cell of a figure that a reader stands on: indices into the spec's series and categories. */
export interface ActiveCell {
  readonly series: number
  readonly category: number
}

/** What a key on a figure does. */
export type FigureCommand =
  | { readonly type: 'move'; readonly to: ActiveCell }
  | { readonly type: 'filter'; readonly side: 'category' | 'series' }
  | { readonly type: 'rows' }
  | { readonly type: 'table' }
  | { readonly type: 'leave' }

/** The size of a figure and which way its categories run. */
export interface FigureGrid {
  readonly seriesCount: number
  readonly categoryCount: number
  /** Categories from top to bottom: then ↑ ↓ go through categories and ← → through series. */
  readonly isUpright: boolean
}

const PAGE = 5

/**
 * The keys of every figure: arrows through categories and series (without wrapping round), Home and End, five at a time with Page Up and
 * Page Down, Enter filters (with Shift by the series), R rows, T table, Escape back. `null`: the key isn't the figure's.
 */
export function figureCommand(
  key: string,
  isShift: boolean,
  active: ActiveCell | null,
  grid: FigureGrid,
): FigureCommand | null {
  if (key === 't' || key === 'T') return { type: 'table' }
  if (key === 'Escape') return { type: 'leave' }
  if (grid.seriesCount === 0 || grid.categoryCount === 0) return null
  if (active !== null && (key === 'r' || key === 'R')) return { type: 'rows' }
  if (active !== null && key === 'Enter') return { type: 'filter', side: isShift ? 'series' : 'category' }
  const step = stepOf(key, grid)
  if (step === null) return null
  if (active === null) return { type: 'move', to: startOf(key, grid) }
  return {
    type: 'move',
    to: {
      series: clamp(active.series + step.series, grid.seriesCount),
      category: clamp(active.category + step.category, grid.categoryCount),
    },
  }
}

function stepOf(key: string, grid: FigureGrid): ActiveCell | null {
  const onward = grid.isUpright ? 'ArrowDown' : 'ArrowRight'
  const back = grid.isUpright ? 'ArrowUp' : 'ArrowLeft'
  // Series are stacked upwards, so ↑ is the next one; in an upright figure → is.
  const nextSeries = grid.isUpright ? 'ArrowRight' : 'ArrowUp'
  const lastSeries = grid.isUpright ? 'ArrowLeft' : 'ArrowDown'
  switch (key) {
    case onward:
      return { series: 0, category: 1 }
    case back:
      return { series: 0, category: -1 }
    case nextSeries:
      return { series: 1, category: 0 }
    case lastSeries:
      return { series: -1, category: 0 }
    case 'Home':
      return { series: 0, category: -grid.categoryCount }
    case 'End':
      return { series: 0, category: grid.categoryCount }
    case 'PageDown':
      return { series: 0, category: PAGE }
    case 'PageUp':
      return { series: 0, category: -PAGE }
    default:
      return null
  }
}

/** The first key lands on the newest period (or the first territory), as a reader of the newest figures would want. */
function startOf(key: string, grid: FigureGrid): ActiveCell {
  const isAtStart = grid.isUpright ? key !== 'End' : key === 'Home'
  return { series: 0, category: isAtStart ? 0 : grid.categoryCount - 1 }
}

function clamp(index: number, count: number): number {
  return Math.min(count - 1, Math.max(0, index))
}
