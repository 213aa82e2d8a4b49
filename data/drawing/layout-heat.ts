import { isHollow } from '../model/figure-spec.ts'
import { message } from '../model/text.ts'
import type { WordedFigure, WordedSeries } from '../model/worded-figure.ts'
import type { Body } from './body.ts'
import { textWidth } from './metrics.ts'
import { hollowCell } from './hollow-marks.ts'
import { paintedLabel, sizeInAllCells } from './label-on-mark.ts'
import { layoutClasses } from './layout-classes.ts'
import { layoutTimeAxis, timeAxisHeight } from './layout-time-axis.ts'
import { rowsThatFit } from './rows-that-fit.ts'
import type { Box, SceneLayer, SceneMark } from './scene.ts'
import { labelStyle, quietStyle, type Pen, unitsOf } from './pen.ts'
import { LINE_HEIGHT, linesBlock } from './text-block.ts'
import { timeScales } from './time-scale.ts'
import { wrapText } from './wrap-text.ts'

const SPACE_AFTER_NAME = 5
const SPACE_BETWEEN_ROWS = 1
const LARGEST_NAME_SHARE = 0.3

/** Rows of cells, a colour each for its class; periods below, classes above. Cells say their numbers where each has the room. */
export function layoutHeat(spec: WordedFigure, room: Box, pen: Pen): Body {
  const style = labelStyle(pen)
  const unit = unitsOf(pen)
  const lineHeight = style.sizePt * LINE_HEIGHT
  const classes = layoutClasses(spec, room, pen)
  const names = spec.series.map(({ label }) => wrapText(label, room.width * LARGEST_NAME_SHARE, style))
  const heights = names.map((lines) => Math.max(1, lines.length) * lineHeight + SPACE_BETWEEN_ROWS * unit)
  const top = room.y + classes.height
  const below = timeAxisHeight(pen)
  const shown = rowsThatFit(heights, room.y + room.height - top - below, lineHeight, spec.left)
  const nameWidth = Math.max(
    0,
    ...names
      .slice(0, shown)
      .flat()
      .map((line) => textWidth(line, style)),
  )
  const x = room.x + nameWidth + SPACE_AFTER_NAME * unit
  const height = heights.slice(0, shown).reduce((sum, each) => sum + each, 0)
  const plot: Box = { x, y: top, width: room.x + room.width - x, height }
  const scales = timeScales({ ...spec, valueAxis: { ...spec.valueAxis, min: 0, max: 1, baseline: 0 } }, plot)
  const cellWidth = widthOfCells(plot, spec, pen)
  const numberPt = sizeInAllCells(
    spec.series
      .slice(0, shown)
      .flatMap(({ cells }) => cells.filter(({ low }) => low !== null))
      .map(({ text }) => ({ text, box: { width: cellWidth, height: lineHeight } })),
    pen,
  )
  const layers: SceneLayer[] = []
  let y = top
  for (const [index, series] of spec.series.slice(0, shown).entries()) {
    const rowHeight = (heights[index] ?? lineHeight) - SPACE_BETWEEN_ROWS * unit
    const nameBlock = linesBlock(names[index] ?? [], x - SPACE_AFTER_NAME * unit, y, style, 'end')
    const cells = cellMarks(series, spec, { row: { ...plot, y, height: rowHeight }, numberPt }, pen)
    layers.push({ name: `row-${series.id}`, marks: [...nameBlock.texts, ...cells] })
    y += heights[index] ?? lineHeight
  }
  const left = spec.left + spec.series.length - shown
  const more =
    left > 0 ? wrapText(spec.word(message('figure.file.more-rows', { count: left })), room.width, style) : []
  const moreBlock = linesBlock(more, room.x, y + below, quietStyle(pen))
  const axis = layoutTimeAxis({ ...spec, breaks: [] }, plot, scales, pen, plot.x + plot.width)
  return {
    heightPt: y + below + moreBlock.height - room.y,
    drawn: shown,
    field: null,
    layers: [
      { name: 'legend', marks: classes.marks },
      ...layers,
      { name: 'time-axis', marks: axis },
      ...breakLines(spec, plot, pen),
      ...(left > 0 ? [{ name: 'more', marks: moreBlock.texts }] : []),
    ],
  }
}

/** Without the white between two cells. */
function widthOfCells({ width }: Box, { categories }: WordedFigure, pen: Pen): number {
  const step = width / Math.max(1, categories.length)
  return step - Math.min(pen.gapPt, step / 4)
}

function cellMarks(
  series: WordedSeries,
  spec: WordedFigure,
  { row, numberPt }: { readonly row: Box; readonly numberPt: number | null },
  pen: Pen,
): readonly SceneMark[] {
  const step = row.width / Math.max(1, spec.categories.length)
  return series.cells.flatMap((cell, index): readonly SceneMark[] => {
    const colour = spec.legend?.classes[series.classes?.[index] ?? -1]?.colour
    if (colour === undefined) return []
    const box = {
      x: row.x + index * step,
      y: row.y,
      width: widthOfCells(row, spec, pen),
      height: row.height,
    }
    const fill = pen.colourOf(colour)
    return [
      { kind: 'rect', ...box, fill, opacity: 1 },
      ...(isHollow(cell) ? [hollowCell(box, fill, pen)] : []),
      ...(cell.low === null || numberPt === null
        ? []
        : paintedLabel({ text: cell.text, box, sizePt: numberPt }, fill, pen)),
    ]
  })
}

/** A method break is a white cut through the rows; its reason stands in the notes. */
function breakLines(spec: WordedFigure, plot: Box, pen: Pen): readonly SceneLayer[] {
  const width = plot.width / Math.max(1, spec.categories.length)
  return spec.breaks.map(({ afterIndex }, index) => {
    const x = plot.x + (afterIndex + 1) * width - pen.gapPt / 2
    const line: SceneMark = {
      kind: 'line',
      x1: x,
      y1: plot.y - 1,
      x2: x,
      y2: plot.y + plot.height + 1,
      stroke: pen.colours.ground,
      strokePt: 2 * unitsOf(pen),
      dashPt: [],
    }
    return { name: `break-${index + 1}`, marks: [line] }
  })
}
