import type { Emphasis } from '../model/figure-spec.ts'
import type { WordedAxis, WordedFigure, WordedPanel } from '../model/worded-figure.ts'
import { breakLabelsHeight, type Timed } from './layout-breaks.ts'
import { textWidth } from './metrics.ts'
import { labelStyle, quietStyle, type Pen, unitsOf } from './pen.ts'
import type { Box } from './scene.ts'
import { type BlockStyle, LINE_HEIGHT } from './text-block.ts'
import { wrapText } from './wrap-text.ts'

const TICKS_IN_A_PANEL = 3
const GAP = 10
/** Height of a plot for each unit of width: where the page is as high as it needs to be, and at most where it has to be filled. */
const HEIGHT_TO_WIDTH = 0.5
const MOST_HEIGHT_TO_WIDTH = 0.75
/** Under each name, in ems. */
const SPACE_UNDER_TITLE = 0.5
/** So many panels are drawn even where the page must grow for them: companies that the title names, and two of what it counts. */
const LEAST_COMPANIES = 4
const LEAST_PANELS = 2

/** Between the lowest row’s periods and what follows. */
export const SPACE_UNDER_PANELS = 2

/** Lines of a panel’s name; longer ones are cut. */
export const MOST_TITLE_LINES = 2

/** What panels share. */
type TimeOfPanels = Pick<WordedFigure, 'categories' | 'word'>

/** Panels, and how many more there would be. */
type PanelsToPlace = TimeOfPanels & Pick<WordedFigure, 'panels' | 'left'>

/** Where the panels of a figure stand: a cell each, names included. */
export interface PanelGrid {
  readonly columns: number
  readonly rows: number
  readonly cell: { readonly width: number; readonly height: number }
  /** Height of the names. */
  readonly titlePt: number
  /** Height of what is said over the plots of their breaks: the most of any panel. */
  readonly breaksPt: number
  /** Between columns, and between rows with their periods. */
  readonly gapPt: number
  readonly rowGapPt: number
}

/** Names of panels; quieter where others are highlighted. */
export function panelTitleStyle(pen: Pen, emphasis: Emphasis = 'normal'): BlockStyle {
  return { ...(emphasis === 'faint' ? quietStyle(pen) : labelStyle(pen)), weight: 700 }
}

/** Height of the plot in a panel, under its name. */
export function panelPlotHeight(
  { cell, titlePt, breaksPt }: Pick<PanelGrid, 'cell' | 'titlePt' | 'breaksPt'>,
  pen: Pen,
): number {
  return cell.height - titlePt - SPACE_UNDER_TITLE * pen.labelPt - breaksPt
}

/** Width that the tick labels of a panel take left of its plot. */
export function panelAxisWidth(panel: WordedPanel, pen: Pen): number {
  const widths = fewTicks(panel).map(({ label }) => textWidth(label, quietStyle(pen)))
  return Math.max(0, ...widths) + 3 * unitsOf(pen)
}

/** The first, the middle and the last of an axis’ ticks. */
export function fewTicks({ valueAxis }: Pick<WordedPanel, 'valueAxis'>): WordedAxis['ticks'] {
  const { ticks } = valueAxis
  if (ticks.length <= TICKS_IN_A_PANEL) return ticks
  const last = ticks.at(-1)
  const first = ticks[0]
  const middle = ticks.length % 2 === 1 ? ticks[(ticks.length - 1) / 2] : undefined
  return [first, middle, last].flatMap((tick) => tick ?? [])
}

/** What parts the periods of a panel: its own breaks, each with the first period that is counted the new way. */
export function timedPanel({ categories, word }: TimeOfPanels, panel: WordedPanel): Timed {
  const breaks = panel.emptyReason === null ? panel.breaks : []
  return { categories, word, events: [], breaks: breaks.map((mark) => ({ ...mark, label: mark.from })) }
}

/** No panel’s plot is lower; what is said of its breaks may take the first of its lines. */
function leastPanelPlot({ labelPt, panels }: Pen, breaksPt: number): number {
  const line = labelPt * LINE_HEIGHT
  return panels.leastLines * line - Math.min(breaksPt, line)
}

/**
 * The grid that shows the most panels; of those with the same number the one with the fewest empty cells in its last row, then,
 * on a page of a set height, the one with the largest plots, else the lowest. A grid that is higher than the page is the last choice.
 */
export function panelGrid(spec: PanelsToPlace, room: Box, pen: Pen): PanelGrid {
  const { panels, left } = spec
  const gapPt = GAP * unitsOf(pen)
  const columnsOf = (ems: number): number => {
    const fitting = Math.max(1, Math.floor((room.width + gapPt) / (ems * pen.labelPt + gapPt)))
    return Math.min(fitting, Math.max(1, panels.length))
  }
  const [most, tightest] = [columnsOf(pen.panels.leastEms), columnsOf(pen.panels.tightEms)]
  const fewest = Math.ceil(most / 2)
  const grids = Array.from({ length: tightest - fewest + 1 }, (_, index) =>
    gridOf(tightest - index, spec, room, pen),
  )
  const shownIn = ({ columns, rows }: PanelGrid): number => Math.min(panels.length, columns * rows)
  const isInside = (grid: PanelGrid): boolean =>
    grid.rows * (grid.cell.height + grid.rowGapPt) - grid.rowGapPt <=
    freeHeight(room, pen, left > 0 || shownIn(grid) < panels.length) + 0.01
  const usual = grids.filter(({ columns }) => columns <= most)
  const emptyIn = (grid: PanelGrid): number => {
    const shown = shownIn(grid)
    return Math.ceil(shown / grid.columns) * grid.columns - shown
  }
  const plotOf = ({ cell, titlePt, breaksPt }: PanelGrid): number =>
    pen.fillsHeight ? Math.round(cell.width * (cell.height - titlePt - breaksPt)) : 0
  const inside = usual.some(isInside) ? usual.filter(isInside) : grids.filter(isInside)
  if (inside.length === 0) return lowestOf(grids) ?? gridOf(most, spec, room, pen)
  const [best] = inside.toSorted(
    (one, other) =>
      shownIn(other) - shownIn(one) || emptyIn(one) - emptyIn(other) || plotOf(other) - plotOf(one),
  )
  return best ?? gridOf(most, spec, room, pen)
}

/** The one that the page must grow least for. */
function lowestOf(grids: readonly PanelGrid[]): PanelGrid | undefined {
  const heightOf = ({ rows, cell, rowGapPt }: PanelGrid): number => rows * (cell.height + rowGapPt)
  return grids.toSorted((left, right) => heightOf(left) - heightOf(right))[0]
}

/** Without the lowest row’s periods and, where some panels are left out, the line that says so. */
function freeHeight({ height }: Box, pen: Pen, isCut: boolean): number {
  return height - (isCut ? 2 : 1) * pen.labelPt * LINE_HEIGHT - SPACE_UNDER_PANELS * unitsOf(pen)
}

function gridOf(columns: number, spec: PanelsToPlace, room: Box, pen: Pen): PanelGrid {
  const { panels, left } = spec
  const gapPt = GAP * unitsOf(pen)
  const lineHeight = pen.labelPt * LINE_HEIGHT
  const rowGapPt = gapPt + (pen.panels.periodsUnder === 'each' ? lineHeight : 0)
  const width = (room.width - (columns - 1) * gapPt) / columns
  const lines = panels.map(({ title }) => wrapText(title, width, panelTitleStyle(pen)).length)
  const titlePt = Math.min(MOST_TITLE_LINES, Math.max(1, ...lines)) * lineHeight
  const breaksPt = Math.max(
    0,
    ...panels.map((panel) =>
      breakLabelsHeight(timedPanel(spec, panel), pen, width - panelAxisWidth(panel, pen)),
    ),
  )
  const overPlot = titlePt + SPACE_UNDER_TITLE * pen.labelPt + breaksPt
  const lowest = overPlot + leastPanelPlot(pen, breaksPt)
  const wantedRows = Math.max(1, Math.ceil(panels.length / columns))
  const { areAllDrawn } = pen.panels
  const least = areAllDrawn ? panels.length : areCompanies(panels) ? LEAST_COMPANIES : LEAST_PANELS
  const leastRows = Math.ceil(Math.min(least, panels.length) / columns)
  const rowsIn = (free: number): number =>
    Math.max(leastRows, Math.floor((free + rowGapPt + 0.01) / (lowest + rowGapPt)))
  const uncut = freeHeight(room, pen, left > 0)
  const isCut = rowsIn(uncut) < wantedRows
  const free = isCut ? freeHeight(room, pen, true) : uncut
  const rows = Math.min(wantedRows, rowsIn(free))
  const wanted = overPlot + wantedPlot(width, rows, pen)
  const height = Math.max(lowest, Math.min((free + rowGapPt) / rows - rowGapPt, wanted))
  return { columns, rows, cell: { width, height }, titlePt, breaksPt, gapPt, rowGapPt }
}

function areCompanies(panels: readonly WordedPanel[]): boolean {
  return panels.some(({ series }) =>
    series.some(({ marks }) => marks.some(({ company }) => company !== undefined)),
  )
}

/** Half as high as wide; where there are few rows, up to the height of one plot over time. */
function wantedPlot(width: number, rows: number, pen: Pen): number {
  const most = width * MOST_HEIGHT_TO_WIDTH
  if (pen.fillsHeight) return most
  return Math.min(most, Math.max(width * HEIGHT_TO_WIDTH, pen.plotHeightPt / rows))
}
