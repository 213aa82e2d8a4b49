import { isHollow } from '../model/figure-spec.ts'
import { message } from '../model/text.ts'
import type { WordedFigure, WordedSeries } from '../model/worded-figure.ts'
import type { Body } from './body.ts'
import { hollowCell } from './hollow-marks.ts'
import { paintedLabel, sizeInAllCells } from './label-on-mark.ts'
import { layoutClasses } from './layout-classes.ts'
import { layoutPeriods, layoutTimeAxis, timeAxisHeight } from './layout-time-axis.ts'
import { textWidth } from './metrics.ts'
import { nameStyle, type Pen, quietStyle, unitsOf } from './pen.ts'
import { rowsThatFit } from './rows-that-fit.ts'
import type { Box, SceneLayer, SceneMark } from './scene.ts'
import { snapped } from './snapped.ts'
import { soundBody } from './sound-body.ts'
import { standsForPoint, standsForSeries } from './stands-for-point.ts'
import { tagged } from './tagged.ts'
import { LINE_HEIGHT, linesBlock } from './text-block.ts'
import { timeScales } from './time-scale.ts'
import { wrapText } from './wrap-text.ts'

const SPACE_AFTER_NAME = 5
const SPACE_BETWEEN_ROWS = 1
const LARGEST_NAME_SHARE = 0.3

/** Rows of cells, a colour each for its class; periods below or above, classes above. Cells say their numbers where each has the room. */
export function layoutHeat(spec: WordedFigure, room: Box, pen: Pen): Body {
  return soundBody(bodyOf(spec, room, pen), spec, room, pen)
}

function bodyOf(spec: WordedFigure, room: Box, pen: Pen): Body {
  const unit = unitsOf(pen)
  const lineHeight = pen.labelPt * LINE_HEIGHT
  const classes = pen.hasLegend ? layoutClasses(spec, room, pen) : { marks: [], height: 0 }
  const names = spec.series.map((series) =>
    wrapText(series.label, room.width * LARGEST_NAME_SHARE, nameStyle(series, pen)),
  )
  const heights = names.map((lines) =>
    Math.max(Math.max(1, lines.length) * lineHeight + SPACE_BETWEEN_ROWS * unit, pen.leastRowPt),
  )
  const axisHeight = timeAxisHeight(pen)
  const [above, below] = pen.periodsOfRows === 'above' ? [axisHeight, 0] : [0, axisHeight]
  const top = room.y + classes.height + above
  const shown = rowsThatFit(heights, room.y + room.height - top - below, lineHeight, spec.left)
  const rows = spec.series.slice(0, shown)
  const nameWidth = Math.max(
    0,
    ...rows.flatMap((series, row) =>
      (names[row] ?? []).map((line) => textWidth(line, nameStyle(series, pen))),
    ),
  )
  const x = room.x + nameWidth + SPACE_AFTER_NAME * unit
  const height = heights.slice(0, shown).reduce((sum, each) => sum + each, 0)
  const plot: Box = { x, y: top, width: Math.max(1, room.x + room.width - x), height }
  const numberPt = sizeOfNumbers(rows, widthOfCells(plot, spec, pen), lineHeight, pen)
  const layers: SceneLayer[] = []
  let y = top
  for (const [index, series] of rows.entries()) {
    const rowHeight = heights[index] ?? lineHeight
    const of = standsForSeries(series)
    const box = { ...plot, y, height: rowHeight - SPACE_BETWEEN_ROWS * unit }
    const lines = names[index] ?? []
    const nameTop = y + (box.height - lines.length * lineHeight) / 2
    const name = linesBlock(lines, x - SPACE_AFTER_NAME * unit, nameTop, nameStyle(series, pen), 'end')
    const marks = [
      ...tagged(name.texts, { ...of, part: 'name' }),
      ...cellMarks(series, spec, box, numberPt, pen),
    ]
    layers.push({ name: `row-${series.id}`, marks })
    y += rowHeight
  }
  const left = spec.left + spec.series.length - shown
  const more =
    left > 0
      ? wrapText(spec.word(message('figure.file.more-rows', { count: left })), room.width, quietStyle(pen))
      : []
  const moreBlock = linesBlock(more, room.x, y + below, quietStyle(pen))
  return {
    heightPt: y + below + moreBlock.height - room.y,
    drawn: shown,
    field: null,
    layers: [
      { name: 'legend', marks: classes.marks },
      ...layers,
      { name: 'time-axis', marks: tagged(periodMarks(spec, plot, axisHeight, pen), { part: 'tick' }) },
      ...breakLines(spec, plot, pen),
      ...(left > 0 ? [{ name: 'more', marks: moreBlock.texts }] : []),
    ],
  }
}

/** Periods under the rows on a baseline, or over them with the ticks towards the rows. */
function periodMarks(spec: WordedFigure, plot: Box, axisHeight: number, pen: Pen): readonly SceneMark[] {
  const scales = timeScales({ ...spec, valueAxis: { ...spec.valueAxis, min: 0, max: 1, baseline: 0 } }, plot)
  const rightEnd = plot.x + plot.width
  if (pen.periodsOfRows === 'below')
    return layoutTimeAxis({ ...spec, breaks: [] }, plot, scales, pen, rightEnd)
  const top = plot.y - axisHeight
  const room = axisHeight - pen.labelPt * LINE_HEIGHT
  return layoutPeriods(spec, { y: top, width: plot.width }, scales, pen, rightEnd).map((mark) => {
    if (mark.kind === 'text') return { ...mark, y: mark.y - room }
    return mark.kind === 'line' ? { ...mark, y1: plot.y - room + 1, y2: plot.y - 1 } : mark
  })
}

/** `null`: not every number has the room, or there are too many. */
function sizeOfNumbers(
  rows: readonly WordedSeries[],
  width: number,
  height: number,
  pen: Pen,
): number | null {
  const numbers = rows.flatMap(({ cells }) => cells.filter(({ low }) => low !== null))
  if (numbers.length > pen.mostNumbers) return null
  return sizeInAllCells(
    numbers.map(({ text }) => ({ text, box: { width, height } })),
    pen,
  )
}

/** Without the ground between two cells. */
function widthOfCells({ width }: Box, { categories }: WordedFigure, pen: Pen): number {
  const step = width / Math.max(1, categories.length)
  return step - Math.min(pen.gapPt, step / 4)
}

function cellMarks(
  series: WordedSeries,
  spec: WordedFigure,
  row: Box,
  numberPt: number | null,
  pen: Pen,
): readonly SceneMark[] {
  const step = row.width / Math.max(1, spec.categories.length)
  const width = widthOfCells(row, spec, pen)
  return series.cells.flatMap((cell, index): readonly SceneMark[] => {
    const colour = spec.legend?.classes[series.classes?.[index] ?? -1]?.colour
    if (colour === undefined) return []
    const box = snapped({ x: row.x + index * step, y: row.y, width, height: row.height }, pen)
    const fill = pen.colourOf(colour)
    const of = standsForPoint(series, index, spec)
    return [
      {
        kind: 'rect',
        ...box,
        fill,
        opacity: 1,
        of: { ...of, part: cell.low === null ? 'absence' : 'value' },
      },
      ...(isHollow(cell) ? tagged([hollowCell(box, fill, pen)], { ...of, part: 'hollow' }) : []),
      ...(cell.low === null || numberPt === null
        ? []
        : tagged(paintedLabel({ text: cell.text, box, sizePt: numberPt }, fill, pen), {
            ...of,
            part: 'number',
          })),
    ]
  })
}

/** A method break is a cut through the rows; its reason stands in the notes. */
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
      ...pen.cut,
      of: { part: 'break' },
    }
    return { name: `break-${index + 1}`, marks: [line] }
  })
}
