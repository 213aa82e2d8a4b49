import { isHollow } from '../model/figure-spec.ts'
import { message } from '../model/text.ts'
import {
  comparedBeside,
  type WordedCategory,
  type WordedCell,
  type WordedFigure,
} from '../model/worded-figure.ts'
import { type Body, type Field, valuesOfField } from './body.ts'
import { changeMarker, changeMarkerWidth } from './change-marker.ts'
import { CAP_HEIGHT, textWidth } from './metrics.ts'
import { hollowBox } from './hollow-marks.ts'
import { rowsThatFit } from './rows-that-fit.ts'
import type { Box, SceneLayer, SceneMark } from './scene.ts'
import { labelStyle, quietStyle, type Pen, unitsOf, unitText, seriesColour } from './pen.ts'
import { LINE_HEIGHT, linesBlock } from './text-block.ts'
import { wrapText } from './wrap-text.ts'

const SPACE_BETWEEN_ROWS = 2.5
const SPACE_AFTER_NAME = 5
const SPACE_BEFORE_VALUE = 3
const SPACE_BEFORE_CHANGE = 10
const LARGEST_NAME_SHARE = 0.34
const LARGEST_VALUE_SHARE = 0.3
const LARGEST_CHANGE_SHARE = 0.3
/** A range is dark up to its lowest possible value and pale up to its highest. */
const BAND_OPACITY = 0.45

interface Row {
  readonly category: WordedCategory
  readonly nameLines: readonly string[]
  readonly valueLines: readonly string[]
  readonly change: WordedCell | null
  readonly cell: WordedCell
  readonly heightPt: number
}

/** Where the columns of a ranking begin and end. */
interface Columns {
  readonly bars: Box
  /** Right end of the column of changes; `null` without one. */
  readonly changeRight: number | null
}

/** Horizontal bars, as many as `room` holds; where there are more territories, the last line says how many. */
export function layoutRanked(spec: WordedFigure, room: Box, pen: Pen): Body {
  const style = labelStyle(pen)
  const unit = unitsOf(pen)
  const lineHeight = pen.labelPt * LINE_HEIGHT
  const changeWidth = changeColumnWidth(spec, room, pen)
  const head = headLines(spec, changeWidth, pen)
  const top = room.y + Math.max(1, head.length) * lineHeight + 2 * unit
  const all = rowsOf(spec, room, pen)
  const heights = all.map(({ heightPt }) => heightPt)
  const rows = all.slice(0, rowsThatFit(heights, room.y + room.height - top, lineHeight, spec.left))
  const widest = (pick: (row: Row) => readonly string[]): number =>
    Math.max(0, ...rows.flatMap((row) => pick(row).map((line) => textWidth(line, style))))
  const barX = room.x + widest(({ nameLines }) => nameLines) + SPACE_AFTER_NAME * unit
  const right = room.x + room.width - changeWidth
  const barWidth = right - barX - widest(({ valueLines }) => valueLines) - SPACE_BEFORE_VALUE * unit
  const columns: Columns = {
    bars: { x: barX, y: top, width: barWidth, height: 0 },
    changeRight: changeWidth > 0 ? room.x + room.width : null,
  }
  const unitLine = wrapText(unitText(spec.unit, pen), right - barX, style)[0] ?? ''
  const layers: SceneLayer[] = []
  let y = top
  for (const row of rows) {
    const bars = { ...columns.bars, y }
    const marks = rowMarks(row, spec, { ...columns, bars }, pen)
    layers.push({ name: `territory-${row.category.id}`, marks })
    y += row.heightPt
  }
  const more = spec.left + spec.categories.length - rows.length
  const moreLine =
    more > 0
      ? wrapText(spec.word(message('figure.file.more-territories', { count: more })), room.width, style)
      : []
  const moreBlock = linesBlock(moreLine, room.x, y, quietStyle(pen))
  return {
    heightPt: y - room.y + moreBlock.height,
    drawn: rows.length,
    field: fieldOf(spec, { ...columns.bars, height: y - top }, rows),
    layers: [
      { name: 'unit', marks: linesBlock([unitLine], barX, room.y, quietStyle(pen)).texts },
      {
        name: 'comparison',
        marks: linesBlock(head, room.x + room.width, room.y, quietStyle(pen), 'end').texts,
      },
      ...layers,
      { name: 'baseline', marks: [baseline(spec, columns.bars, y, pen)] },
      ...(more > 0 ? [{ name: 'more', marks: moreBlock.texts }] : []),
    ],
  }
}

/** Width of the column of changes at the right; 0 where the figure compares with nothing. */
function changeColumnWidth({ comparison }: WordedFigure, room: Box, pen: Pen): number {
  if (comparison === null) return 0
  const texts = comparison.rows.map(({ text }) => textWidth(text, labelStyle(pen)))
  const widest = Math.max(0, ...texts) + changeMarkerWidth(pen)
  return Math.min(widest, room.width * LARGEST_CHANGE_SHARE) + SPACE_BEFORE_CHANGE * unitsOf(pen)
}

function headLines({ comparison }: WordedFigure, changeWidth: number, pen: Pen): readonly string[] {
  return comparison === null ? [] : wrapText(comparison.label, changeWidth, quietStyle(pen))
}

function rowsOf(spec: WordedFigure, room: Box, pen: Pen): readonly Row[] {
  const style = labelStyle(pen)
  const changeRoom = room.width * LARGEST_CHANGE_SHARE - changeMarkerWidth(pen)
  return spec.categories.flatMap((category, index) => {
    const cell = spec.series[0]?.cells[index]
    if (cell === undefined) return []
    const compared = comparedBeside(spec, category.id)
    const change = compared === undefined ? null : { ...compared.change, text: compared.text }
    const nameLines = wrapText(category.label, room.width * LARGEST_NAME_SHARE, style)
    const valueLines = wrapText(cell.text, room.width * LARGEST_VALUE_SHARE, style)
    const changeLines = change === null ? [] : wrapText(change.text, changeRoom, style)
    const lines = Math.max(nameLines.length, valueLines.length, changeLines.length, 1)
    const heightPt = lines * style.sizePt * LINE_HEIGHT + SPACE_BETWEEN_ROWS * unitsOf(pen)
    return [{ category, nameLines, valueLines, change, cell, heightPt }]
  })
}

function rowMarks(
  row: Row,
  spec: WordedFigure,
  { bars, changeRight }: Columns,
  pen: Pen,
): readonly SceneMark[] {
  const style = labelStyle(pen)
  const unit = unitsOf(pen)
  const { low, high } = row.cell
  const height = row.heightPt - SPACE_BETWEEN_ROWS * unit
  const series = spec.series[0]
  const fill = seriesColour(
    { colour: series?.colour ?? { role: 'ink' }, emphasis: row.category.emphasis },
    pen,
  )
  const bar = (from: number, to: number, opacity: number): SceneMark => {
    const box = { x: Math.min(from, to), y: bars.y, width: Math.abs(to - from), height }
    if (isHollow(row.cell) && opacity === 1) return hollowBox(box, fill, pen)
    return { kind: 'rect', ...box, fill, opacity, ...(opacity === 1 ? pen.outlineOf(fill) : {}) }
  }
  const place = (value: number): number => placeOnBar(value, spec, bars)
  const start = place(spec.valueAxis.baseline)
  const isReported = low !== null && high !== null
  const ends = isReported ? [place(low), place(high)] : [start, start]
  const near = isReported && low < spec.valueAxis.baseline ? place(high) : (ends[0] ?? start)
  const textX = Math.max(start, ...ends)
  // Capitals in the middle of the bar.
  const textTop = bars.y + (style.sizePt * (LINE_HEIGHT - CAP_HEIGHT)) / 2 - style.sizePt * 0.215
  const valueStyle = isReported ? style : quietStyle(pen)
  return [
    ...linesBlock(row.nameLines, nameX(bars, pen), textTop, style, 'end').texts,
    ...(isReported && Math.abs(near - start) > 0 ? [bar(start, near, 1)] : []),
    ...(isReported && high > low ? [bar(ends[0] ?? start, ends[1] ?? start, BAND_OPACITY)] : []),
    ...linesBlock(row.valueLines, textX + SPACE_BEFORE_VALUE * unit, textTop, valueStyle).texts,
    ...(changeRight === null || row.change === null
      ? []
      : changeMarker(row.change, changeRight, textTop, changeRight * LARGEST_CHANGE_SHARE, pen)),
  ]
}

function nameX(bars: Box, pen: Pen): number {
  return bars.x - SPACE_AFTER_NAME * unitsOf(pen)
}

/** Where a value lies between the left and the right end of the bars. */
function placeOnBar(value: number, { valueAxis }: WordedFigure, bars: Box): number {
  const { min, max } = valueAxis
  return bars.x + (max === min ? 0 : (value - min) / (max - min)) * bars.width
}

function fieldOf(spec: WordedFigure, plot: Box, rows: readonly Row[]): Field {
  let y = plot.y
  return {
    plot,
    valueSide: 'x',
    ...valuesOfField(spec),
    categories: rows.map(({ category, heightPt }) => {
      y += heightPt
      return { id: category.id, label: category.label, middle: y - heightPt / 2, breadth: heightPt }
    }),
  }
}

function baseline(spec: WordedFigure, bars: Box, foot: number, pen: Pen): SceneMark {
  const x = placeOnBar(spec.valueAxis.baseline, spec, bars)
  return {
    kind: 'line',
    x1: x,
    y1: bars.y - 1,
    x2: x,
    y2: foot - SPACE_BETWEEN_ROWS * unitsOf(pen) + 1,
    stroke: pen.colours.axis,
    strokePt: pen.axisLinePt,
    dashPt: [],
  }
}
