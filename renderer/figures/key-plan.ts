/** The cell of a figure that a reader stands on: indices into the figure's series and categories. */
export interface ActiveCell {
  readonly series: number
  readonly category: number
}

/** What a key on a figure does. */
type FigureCommand =
  | { readonly type: 'move'; readonly to: ActiveCell }
  | { readonly type: 'filter'; readonly side: 'category' | 'series' }
  | { readonly type: 'pick' }
  | { readonly type: 'highlight' }
  | { readonly type: 'rows' }
  | { readonly type: 'table' }
  | { readonly type: 'leave' }
  | { readonly type: 'shortcuts' }

/** The size of a figure and which way its categories and series run. */
export interface FigureGrid {
  readonly seriesCount: number
  readonly categoryCount: number
  /** Categories from top to bottom: then ↑ ↓ go through categories and ← → through series. */
  readonly isUpright: boolean
  /** Series from top to bottom, as rows or panels; otherwise they are stacked upwards. */
  readonly areSeriesDownwards: boolean
}

const PAGE = 5

/**
 * The keys of every figure: arrows through categories and series (without wrapping round), Home and End, five at a time with Page Up and
 * Page Down, Enter filters by the category and S by the series, Shift and Enter picks several, H highlights, R rows, T table, ? the list of
 * keys, Escape back. `null`: the key isn't the figure's.
 */
export function figureCommand(
  key: string,
  isShift: boolean,
  active: ActiveCell | null,
  grid: FigureGrid,
): FigureCommand | null {
  if (key === 't' || key === 'T') return { type: 'table' }
  if (key === '?') return { type: 'shortcuts' }
  if (key === 'Escape') return { type: 'leave' }
  if (grid.seriesCount === 0 || grid.categoryCount === 0) return null
  if (active !== null) {
    const command = markCommand(key, isShift)
    if (command !== null) return command
  }
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

function markCommand(key: string, isShift: boolean): FigureCommand | null {
  switch (key) {
    case 'Enter':
      return isShift ? { type: 'pick' } : { type: 'filter', side: 'category' }
    case 's':
    case 'S':
      return { type: 'filter', side: 'series' }
    case 'h':
    case 'H':
      return { type: 'highlight' }
    case 'r':
    case 'R':
      return { type: 'rows' }
    default:
      return null
  }
}

function stepOf(key: string, grid: FigureGrid): ActiveCell | null {
  const onward = grid.isUpright ? 'ArrowDown' : 'ArrowRight'
  const back = grid.isUpright ? 'ArrowUp' : 'ArrowLeft'
  const seriesStep = grid.areSeriesDownwards ? -1 : 1
  switch (key) {
    case onward:
      return { series: 0, category: 1 }
    case back:
      return { series: 0, category: -1 }
    case grid.isUpright ? 'ArrowRight' : 'ArrowUp':
      return { series: seriesStep, category: 0 }
    case grid.isUpright ? 'ArrowLeft' : 'ArrowDown':
      return { series: -seriesStep, category: 0 }
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
