import { isHollow } from '../model/figure-spec.ts'
import { message } from '../model/text.ts'
import {
  comparedBeside,
  type WordedCategory,
  type WordedCell,
  type WordedFigure,
} from '../model/worded-figure.ts'
import { type Body, type Field, type RowBand, valuesOfField } from './body.ts'
import { changeMarker, changeMarkerWidth } from './change-marker.ts'
import { ASCENT, CAP_HEIGHT, textWidth } from './metrics.ts'
import { hollowBox } from './hollow-marks.ts'
import { rowsThatFit } from './rows-that-fit.ts'
import type { Box, SceneLayer, SceneMark, StandsFor } from './scene.ts'
import { labelStyle, nameStyle, quietStyle, type Pen, unitsOf, unitText, seriesColour } from './pen.ts'
import { snapped } from './snapped.ts'
import { soundBody } from './sound-body.ts'
import { standsForCategory } from './stands-for-category.ts'
import { tagged } from './tagged.ts'
import { LINE_HEIGHT, linesBlock } from './text-block.ts'
import { wrapText } from './wrap-text.ts'

const SPACE_BETWEEN_ROWS = 2.5
const SPACE_AFTER_NAME = 5
const SPACE_BEFORE_VALUE = 3
const SPACE_BEFORE_CHANGE = 10
/** Of the arrow at the end of a bar that goes on beyond the axis. */
const ARROW = 4
const LARGEST_NAME_SHARE = 0.34
const LARGEST_VALUE_SHARE = 0.3
const LARGEST_CHANGE_SHARE = 0.3
/** A range is dark up to its lowest possible value and pale up to its highest. */
const BAND_OPACITY = 0.45
/** By so many ems a line is lowered, so that its capitals stand in the middle of its height. */
const CAPITALS_LOWER = (LINE_HEIGHT + CAP_HEIGHT) / 2 - ASCENT

interface Row {
  readonly category: WordedCategory
  /** What its marks stand for. */
  readonly of: Omit<StandsFor, 'part'>
  readonly nameLines: readonly string[]
  readonly valueLines: readonly string[]
  readonly change: Pick<WordedCell, 'low' | 'high'> | null
  readonly changeLines: readonly string[]
  readonly cell: WordedCell
  readonly heightPt: number
}

/** Where the columns of a ranking begin and end. */
interface Columns {
  readonly bars: Box
  /** Right end of the column of changes; `null` without one. */
  readonly changeRight: number | null
}

/**
 * Horizontal bars, as many as `room` holds, each with its name before it and its number beside its end; where there are more territories,
 * the last line says how many.
 */
export function layoutRanked(spec: WordedFigure, room: Box, pen: Pen): Body {
  return soundBody(bodyOf(spec, room, pen), spec, room, pen)
}

function bodyOf(spec: WordedFigure, room: Box, pen: Pen): Body {
  const style = labelStyle(pen)
  const unit = unitsOf(pen)
  const lineHeight = pen.labelPt * LINE_HEIGHT
  const changeWidth = changeColumnWidth(spec, room, pen)
  const head = headLines(spec, changeWidth, pen)
  const top = room.y + Math.max(1, head.length) * lineHeight + 2 * unit
  const all = rowsOf(spec, room, pen)
  const heights = all.map(({ heightPt }) => heightPt)
  const rows = all.slice(0, rowsThatFit(heights, room.y + room.height - top, lineHeight, spec.left))
  const nameWidth = Math.max(
    0,
    ...rows.flatMap(({ category, nameLines }) =>
      nameLines.map((line) => textWidth(line, nameStyle(category, pen))),
    ),
  )
  const barX = room.x + nameWidth + SPACE_AFTER_NAME * unit
  const right = room.x + room.width - changeWidth
  const barWidth = widthOfAxis(rows, spec, right - barX, pen)
  const columns: Columns = {
    bars: { x: barX, y: top, width: barWidth, height: 0 },
    changeRight: changeWidth > 0 ? room.x + room.width : null,
  }
  const unitLine = wrapText(unitText(spec.unit, pen), right - barX, style)[0] ?? ''
  const layers: SceneLayer[] = []
  const bands: RowBand[] = []
  let y = top
  for (const row of rows) {
    const bars = { ...columns.bars, y }
    const marks = rowMarks(row, spec, { ...columns, bars }, pen)
    layers.push({ name: `territory-${row.category.id}`, marks })
    bands.push({ id: row.category.id, y, height: row.heightPt })
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
    rows: bands,
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

/** How long the axis may be, so that each number stands beside the end of its own bar. */
function widthOfAxis(rows: readonly Row[], spec: WordedFigure, roomPt: number, pen: Pen): number {
  const widths = rows.map(({ cell, valueLines }) => {
    const values = Math.max(0, ...valueLines.map((line) => textWidth(line, labelStyle(pen))))
    const arrow = isBeyond(cell.high, spec) ? ARROW : 0
    const rest = roomPt - values - (SPACE_BEFORE_VALUE + arrow) * unitsOf(pen)
    const part = Math.max(...[cell.high, spec.valueAxis.baseline].map((value) => partOfAxis(value, spec)))
    return part > 0 ? rest / part : roomPt
  })
  return Math.max(1, Math.min(roomPt, ...widths))
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
    const [series] = spec.series
    const cell = series?.cells[index]
    if (series === undefined || cell === undefined) return []
    const compared = comparedBeside(spec, category.id)
    const nameLines = wrapText(category.label, room.width * LARGEST_NAME_SHARE, nameStyle(category, pen))
    const valueLines = wrapText(cell.text, room.width * LARGEST_VALUE_SHARE, style)
    const changeLines = compared === undefined ? [] : wrapText(compared.text, changeRoom, style)
    const lines = Math.max(nameLines.length, valueLines.length, changeLines.length, 1)
    const heightPt = lines * style.sizePt * LINE_HEIGHT + SPACE_BETWEEN_ROWS * unitsOf(pen)
    const of = { ...standsForCategory(spec, index), series: series.id }
    return [
      {
        category,
        of,
        nameLines,
        valueLines,
        change: compared?.change ?? null,
        changeLines,
        cell,
        heightPt: Math.max(heightPt, pen.leastRowPt),
      },
    ]
  })
}

function rowMarks(
  row: Row,
  spec: WordedFigure,
  { bars, changeRight }: Columns,
  pen: Pen,
): readonly SceneMark[] {
  const { cell, of } = row
  const style = labelStyle(pen)
  const unit = unitsOf(pen)
  const { low, high } = cell
  const height = row.heightPt - SPACE_BETWEEN_ROWS * unit
  const fill = seriesColour(
    { colour: spec.series[0]?.colour ?? { role: 'ink' }, emphasis: row.category.emphasis },
    pen,
  )
  const bar = (from: number, to: number, opacity: number): SceneMark => {
    const box = snapped({ x: Math.min(from, to), y: bars.y, width: Math.abs(to - from), height }, pen)
    if (isHollow(cell) && opacity === 1) return hollowBox(box, fill, pen)
    return { kind: 'rect', ...box, fill, opacity, ...(opacity === 1 ? pen.outlineOf(fill) : {}) }
  }
  const place = (value: number): number => placeOnBar(value, spec, bars)
  const start = place(spec.valueAxis.baseline)
  const isReported = low !== null && high !== null
  const ends = isReported ? [place(low), place(high)] : [start, start]
  const near = isReported && low < spec.valueAxis.baseline ? place(high) : (ends[0] ?? start)
  const arrows = [low, high].flatMap((value) =>
    value !== null && isBeyond(value, spec) ? [place(value)] : [],
  )
  const arrow = (x: number): SceneMark => {
    const tip = x + (x > start ? ARROW : -ARROW) * unit
    const ring = [
      { x, y: bars.y },
      { x, y: bars.y + height },
      { x: tip, y: bars.y + height / 2 },
    ]
    return { kind: 'area', rings: [ring], fill }
  }
  const textX = Math.max(start, ...ends) + (isBeyond(high, spec) ? ARROW * unit : 0)
  const topOf = (lineCount: number): number =>
    bars.y + height / 2 + style.sizePt * (CAPITALS_LOWER - (lineCount * LINE_HEIGHT) / 2)
  const marks: readonly SceneMark[] = [
    ...(isReported && Math.abs(near - start) > 0 ? [bar(start, near, 1)] : []),
    ...(isReported && high > low ? [bar(ends[0] ?? start, ends[1] ?? start, BAND_OPACITY)] : []),
    ...[...new Set(arrows)].map(arrow),
  ]
  const name = linesBlock(
    row.nameLines,
    bars.x - SPACE_AFTER_NAME * unit,
    topOf(row.nameLines.length),
    nameStyle(row.category, pen),
    'end',
  )
  const value = linesBlock(
    row.valueLines,
    textX + SPACE_BEFORE_VALUE * unit,
    topOf(row.valueLines.length),
    isReported ? style : quietStyle(pen),
  )
  // Without a bar the words are what a reader finds there.
  const part = !isReported ? 'absence' : marks.length === 0 ? 'value' : 'number'
  return [
    ...tagged(name.texts, { ...of, part: 'name' }),
    ...tagged(marks, { ...of, part: 'value' }),
    ...tagged(value.texts, { ...of, part }),
    ...(changeRight === null || row.change === null
      ? []
      : changeMarker(row.change, row.changeLines, changeRight, topOf(row.changeLines.length), pen)),
  ]
}

/** Where a value lies between the left and the right end of the bars. */
function placeOnBar(value: number, spec: WordedFigure, bars: Box): number {
  return bars.x + partOfAxis(value, spec) * bars.width
}

/** 0 at the axis’ left end and for what isn’t reported, 1 at its right end; what goes on beyond an end stands at it. */
function partOfAxis(value: number | null, { valueAxis }: WordedFigure): number {
  const { min, max } = valueAxis
  return value === null || max === min ? 0 : Math.min(1, Math.max(0, (value - min) / (max - min)))
}

function isBeyond(value: number | null, { valueAxis: { min, max } }: WordedFigure): boolean {
  return value !== null && (value < min || value > max)
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
