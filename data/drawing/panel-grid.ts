import type { WordedPanel } from '../model/worded-figure.ts'
import type { Box } from './scene.ts'
import { labelStyle, type Pen, unitsOf } from './pen.ts'
import { type BlockStyle, LINE_HEIGHT } from './text-block.ts'
import { wrapText } from './wrap-text.ts'

const NARROWEST_EMS = 11
/** Of a plot, in lines of labels. */
const LOWEST_LINES = 3
const GAP = 10
/** Height of a plot for each unit of width: where the page is as high as it needs to be, and at most where it has to be filled. */
const HEIGHT_TO_WIDTH = 0.5
const MOST_HEIGHT_TO_WIDTH = 0.75
/** So many rows are drawn even where the page must grow for them. */
const LEAST_ROWS = 2

/** Lines of a panel’s name; longer ones are cut. */
export const MOST_TITLE_LINES = 2

/** Where the panels of a figure stand: a cell each, names included. */
export interface PanelGrid {
  readonly columns: number
  readonly rows: number
  readonly cell: { readonly width: number; readonly height: number }
  /** Height of the names. */
  readonly titlePt: number
  readonly gapPt: number
}

/** Names of panels. */
export function panelTitleStyle(pen: Pen): BlockStyle {
  return { ...labelStyle(pen), weight: 700 }
}

/**
 * The grid that shows the most panels; of those with the same number the one with the fewest empty cells in its last row, then,
 * on a page of a set height, the one with the largest plots, else the lowest.
 */
export function panelGrid(panels: readonly WordedPanel[], room: Box, pen: Pen): PanelGrid {
  const gapPt = GAP * unitsOf(pen)
  const narrowest = NARROWEST_EMS * pen.labelPt
  const widthFor = Math.max(1, Math.floor((room.width + gapPt) / (narrowest + gapPt)))
  const most = Math.min(widthFor, Math.max(1, panels.length))
  const fewest = Math.ceil(most / 2)
  const grids = Array.from({ length: most - fewest + 1 }, (_, index) =>
    gridOf(most - index, panels, room, pen),
  )
  const shownIn = ({ columns, rows }: PanelGrid): number => Math.min(panels.length, columns * rows)
  const emptyIn = (grid: PanelGrid): number => {
    const shown = shownIn(grid)
    return Math.ceil(shown / grid.columns) * grid.columns - shown
  }
  const plotOf = ({ cell, titlePt }: PanelGrid): number =>
    pen.fillsHeight ? Math.round(cell.width * (cell.height - titlePt)) : 0
  const [best] = grids.toSorted(
    (left, right) =>
      shownIn(right) - shownIn(left) || emptyIn(left) - emptyIn(right) || plotOf(right) - plotOf(left),
  )
  return best ?? gridOf(most, panels, room, pen)
}

function gridOf(columns: number, panels: readonly WordedPanel[], room: Box, pen: Pen): PanelGrid {
  const gapPt = GAP * unitsOf(pen)
  const lineHeight = pen.labelPt * LINE_HEIGHT
  const width = (room.width - (columns - 1) * gapPt) / columns
  const lines = panels.map(({ title }) => wrapText(title, width, panelTitleStyle(pen)).length)
  const titlePt = Math.min(MOST_TITLE_LINES, Math.max(1, ...lines)) * lineHeight
  const lowest = titlePt + LOWEST_LINES * lineHeight
  // The lowest row’s periods, and a line for what is left out.
  const free = room.height - 2 * lineHeight
  const wantedRows = Math.max(1, Math.ceil(panels.length / columns))
  const fitting = Math.max(LEAST_ROWS, Math.floor((free + gapPt) / (lowest + gapPt)))
  const rows = Math.min(wantedRows, fitting)
  const wanted = titlePt + width * (pen.fillsHeight ? MOST_HEIGHT_TO_WIDTH : HEIGHT_TO_WIDTH)
  const height = Math.max(lowest, Math.min((free + gapPt) / rows - gapPt, wanted))
  return { columns, rows, cell: { width, height }, titlePt, gapPt }
}
