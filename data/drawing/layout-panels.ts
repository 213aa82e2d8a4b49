import { message } from '../model/text.ts'
import type { WordedFigure, WordedPanel } from '../model/worded-figure.ts'
import { panelLegend } from '../model/panel-legend.ts'
import { axisUnit } from '../model/words/axis-unit.ts'
import type { Body } from './body.ts'
import { textWidth } from './metrics.ts'
import { layoutAreas } from './layout-areas.ts'
import { eventLines, layoutBreaks } from './layout-breaks.ts'
import { layoutLegend } from './layout-legend.ts'
import { layoutLines } from './layout-lines.ts'
import { layoutStack } from './layout-stack.ts'
import {
  fewTicks,
  MOST_TITLE_LINES,
  panelAxisWidth,
  panelGrid,
  type PanelGrid,
  panelPlotHeight,
  panelTitleStyle,
  SPACE_UNDER_PANELS,
  timedPanel,
} from './panel-grid.ts'
import type { Box, SceneLayer, SceneLine, SceneMark } from './scene.ts'
import { labelStyle, quietStyle, type Pen, unitsOf, unitText } from './pen.ts'
import { LINE_HEIGHT, linesBlock, textBlock } from './text-block.ts'
import { snapped } from './snapped.ts'
import { soundBody } from './sound-body.ts'
import { tagged } from './tagged.ts'
import { barScales, type Drawn, timeScales } from './time-scale.ts'
import { wrapText } from './wrap-text.ts'

/** Of the width: a longer unit stands under the legend. */
const MOST_BEFORE_LEGEND = 0.3

/** Small figures in rows and columns, each with its name; where there are more than fit, the last line says how many. */
export function layoutPanels(spec: WordedFigure, room: Box, pen: Pen): Body {
  return soundBody(bodyOf(spec, room, pen), spec, room, pen, true)
}

function bodyOf(spec: WordedFigure, room: Box, pen: Pen): Body {
  const unit = unitsOf(pen)
  const lineHeight = pen.labelPt * LINE_HEIGHT
  const key = keyOfPanels(spec, room, pen)
  const top = room.y + key.height + 4 * unit
  const below: Box = { ...room, y: top, height: room.y + room.height - top }
  const grid = panelGrid(spec, below, pen)
  const shown = spec.panels.slice(0, grid.columns * grid.rows)
  const placed = shown.map((panel, index) => {
    const column = index % grid.columns
    const cell: Box = {
      ...grid.cell,
      x: room.x + column * (grid.cell.width + grid.gapPt),
      y: top + Math.floor(index / grid.columns) * (grid.cell.height + grid.rowGapPt),
    }
    const isLowest = index + grid.columns >= shown.length
    const plot = plotIn(cell, panel, grid, pen)
    const hasPeriods = isLowest || pen.panels.periodsUnder === 'each'
    return { panel, cell, plot, layers: panelLayers(spec, panel, { cell, plot, hasPeriods }, pen) }
  })
  const rows = Math.ceil(shown.length / grid.columns)
  const foot = top + rows * (grid.cell.height + grid.rowGapPt) - grid.rowGapPt + lineHeight
  const left = spec.left + spec.panels.length - shown.length
  const more =
    left > 0
      ? wrapText(spec.word(message('figure.file.more-panels', { count: left })), room.width, quietStyle(pen))
      : []
  const moreBlock = linesBlock(more, room.x, foot + SPACE_UNDER_PANELS * unit, quietStyle(pen))
  return {
    heightPt: foot + SPACE_UNDER_PANELS * unit + moreBlock.height - room.y,
    drawn: shown.length,
    field: null,
    panels: placed.map(({ panel: { id }, cell, plot, layers }) => ({
      id,
      cell,
      plot,
      marks: layers.flatMap(({ marks }) => marks),
    })),
    layers: [
      { name: 'legend', marks: key.legend },
      { name: 'unit', marks: key.unit },
      ...placed.flatMap(({ layers }) => layers),
      ...(left > 0 ? [{ name: 'more', marks: moreBlock.texts }] : []),
    ],
  }
}

/** The room of a panel’s axes, at the foot of its cell. */
function plotIn(cell: Box, panel: WordedPanel, grid: PanelGrid, pen: Pen): Box {
  const [left, height] = [panelAxisWidth(panel, pen), panelPlotHeight(grid, pen)]
  return snapped(
    { x: cell.x + left, y: cell.y + cell.height - height, width: cell.width - left, height },
    pen,
  )
}

interface KeyOfPanels {
  readonly legend: readonly SceneMark[]
  readonly unit: readonly SceneMark[]
  readonly height: number
}

/** The unit before the names of the colours, in one line with them, where that takes less height than a line of its own. */
function keyOfPanels(spec: WordedFigure, room: Box, pen: Pen): KeyOfPanels {
  const style = quietStyle(pen)
  const words = unitText(axisUnit(spec), pen)
  const entries = pen.hasLegend ? panelLegend(spec) : []
  const above = layoutLegend(entries, room, pen, spec.word)
  const under = textBlock(words, room.x, room.y + above.height, room.width, style)
  const apart = { legend: above.marks, unit: under.texts, height: above.height + under.height }
  const indent = textWidth(words, style) + pen.labelPt
  if (entries.length === 0 || indent > room.width * MOST_BEFORE_LEGEND) return apart
  const beside = layoutLegend(
    entries,
    { ...room, x: room.x + indent, width: room.width - indent },
    pen,
    spec.word,
  )
  if (beside.height >= apart.height) return apart
  return {
    legend: beside.marks,
    unit: linesBlock([words], room.x, room.y, style).texts,
    height: beside.height,
  }
}

interface PlaceInGrid {
  readonly cell: Box
  readonly plot: Box
  readonly hasPeriods: boolean
}

function panelLayers(
  spec: WordedFigure,
  panel: WordedPanel,
  { cell, plot, hasPeriods }: PlaceInGrid,
  pen: Pen,
): readonly SceneLayer[] {
  const unit = unitsOf(pen)
  const style = quietStyle(pen)
  const titleStyle = panelTitleStyle(pen, panel.emphasis)
  const title = wrapText(panel.title, cell.width, titleStyle).slice(0, MOST_TITLE_LINES)
  const titleLayer: SceneLayer = {
    name: 'title',
    marks: tagged(linesBlock(title, cell.x, cell.y, titleStyle).texts, { part: 'name' }),
  }
  const ticks = fewTicks(panel)
  const drawn = drawnIn(spec, panel)
  const scales = barScales(timeScales(drawn, plot), pen)
  const axis: SceneMark[] = ticks.flatMap(({ value, label }): readonly SceneMark[] => {
    const y = scales.y(value)
    const rule: SceneLine = {
      kind: 'line',
      x1: plot.x,
      y1: y,
      x2: plot.x + plot.width,
      y2: y,
      stroke: pen.colours.rule,
      strokePt: pen.ruleLinePt,
      dashPt: [],
    }
    const texts = linesBlock([label], plot.x - 3 * unit, y - style.sizePt * 0.62, style, 'end').texts
    return pen.hasRules && value !== panel.valueAxis.baseline ? [rule, ...texts] : texts
  })
  if (panel.emptyReason !== null) {
    const reason = wrapText(panel.emptyReason, cell.width, style)
    return ofPanel(panel, [
      titleLayer,
      { name: 'empty', marks: linesBlock(reason, cell.x, plot.y, style).texts },
    ])
  }
  return ofPanel(panel, [
    titleLayer,
    { name: 'axis', marks: tagged(axis, { part: 'tick' }) },
    ...layoutBreaks(timedPanel(spec, panel), plot, pen),
    { name: 'events', marks: pen.eventsAre === 'numbered' ? eventLines(spec, plot, pen) : [] },
    ...marksOf(drawn, scales, pen),
    { name: 'periods', marks: tagged(periodMarks(spec, plot, scales, hasPeriods, pen), { part: 'tick' }) },
  ])
}

/** The layers of a panel under its name, their marks as its own. */
function ofPanel({ id }: WordedPanel, layers: readonly SceneLayer[]): readonly SceneLayer[] {
  return layers.map(({ name, marks }) => ({
    name: `panel-${id}-${name}`,
    marks: marks.map((mark) => (mark.of === undefined ? mark : { ...mark, of: { ...mark.of, panel: id } })),
  }))
}

/** What is drawn on the axes of one panel: all of it the panel’s own but for the periods and the form. */
function drawnIn({ categories, shape, word }: WordedFigure, panel: WordedPanel): Drawn {
  const { series, valueAxis, breaks } = panel
  return { categories, shape, word, series, valueAxis, breaks }
}

function marksOf(drawn: Drawn, scales: ReturnType<typeof timeScales>, pen: Pen): readonly SceneLayer[] {
  switch (drawn.shape) {
    case 'stacked':
    case 'share-stacked':
      return layoutStack(drawn, scales, pen)
    case 'small-areas':
      return layoutAreas(drawn, scales, pen)
    default:
      return layoutLines(drawn, scales, pen)
  }
}

/** The baseline, and where they stand the first and last period. */
function periodMarks(
  { categories }: WordedFigure,
  plot: Box,
  scales: ReturnType<typeof timeScales>,
  hasPeriods: boolean,
  pen: Pen,
): readonly SceneMark[] {
  const style = labelStyle(pen)
  const baseline: SceneMark = {
    kind: 'line',
    x1: plot.x,
    y1: scales.baseline,
    x2: plot.x + plot.width,
    y2: scales.baseline,
    stroke: pen.colours.axis,
    strokePt: pen.axisLinePt,
    dashPt: [],
  }
  const [first, last] = [categories[0], categories.at(-1)]
  if (!hasPeriods || first === undefined || last === undefined) return [baseline]
  const y = plot.y + plot.height + 2 * unitsOf(pen)
  const fits = (left: string, right: string): boolean =>
    textWidth(left, style) + textWidth(right, style) + style.sizePt <= plot.width
  const [left, right] = fits(first.label, last.label)
    ? [first.label, last.label]
    : [first.id.slice(0, 4), last.id.slice(0, 4)]
  return [
    baseline,
    ...linesBlock([left], plot.x, y, style).texts,
    ...(left !== right && fits(left, right)
      ? linesBlock([right], plot.x + plot.width, y, style, 'end').texts
      : []),
  ]
}
