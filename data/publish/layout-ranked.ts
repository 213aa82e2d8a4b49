import type { Cell, FigureSpec } from '../model/figure-spec.ts'
import { markColour, markOutline } from './mark-colours.ts'
import { say } from '../model/words/say.ts'
import { CAP_HEIGHT, textWidth } from './font-metrics.ts'
import type { Body, Field } from './body.ts'
import { labelStyle, quietStyle, type Sheet, unitsOf, unitText } from './sheet.ts'
import { PRINT_COLOURS } from './print-colours.ts'
import type { Box, SceneLayer, SceneMark } from './scene.ts'
import { LINE_HEIGHT, linesBlock } from './text-block.ts'
import { wrapText } from './wrap-text.ts'

const SPACE_BETWEEN_ROWS = 2.5
const SPACE_AFTER_NAME = 5
const SPACE_BEFORE_VALUE = 3
const LARGEST_NAME_SHARE = 0.34
const LARGEST_VALUE_SHARE = 0.3
/** A range is dark up to its lowest possible value and pale up to its highest. */
const BAND_OPACITY = 0.45

interface Row {
  readonly id: string
  readonly nameLines: readonly string[]
  readonly valueLines: readonly string[]
  readonly cell: Cell
  readonly heightPt: number
}

/** Horizontal bars, as many as `room` holds; where there are more territories, the last line says how many. */
export function layoutRanked(spec: FigureSpec, room: Box, sheet: Sheet): Body {
  const style = labelStyle(sheet)
  const lineHeight = sheet.labelPt * LINE_HEIGHT
  const unit = unitsOf(sheet)
  const top = room.y + lineHeight + 2 * unit
  const rows = rowsThatFit(rowsOf(spec, room, sheet), room.y + room.height - top, lineHeight)
  const widest = (pick: (row: Row) => readonly string[]): number =>
    Math.max(0, ...rows.flatMap((row) => pick(row).map((line) => textWidth(line, style))))
  const barX = room.x + widest(({ nameLines }) => nameLines) + SPACE_AFTER_NAME * unit
  const barWidth =
    room.x + room.width - barX - widest(({ valueLines }) => valueLines) - SPACE_BEFORE_VALUE * unit
  const unitLine = wrapText(unitText(spec.unit, sheet), room.x + room.width - barX, style)[0] ?? ''
  const unitBlock = linesBlock([unitLine], barX, room.y, quietStyle(sheet))
  const bars: Box = { x: barX, y: top, width: barWidth, height: 0 }
  const layers: SceneLayer[] = []
  let y = top
  for (const row of rows) {
    layers.push({ name: `territory-${row.id}`, marks: rowMarks(row, spec, { ...bars, y }, sheet) })
    y += row.heightPt
  }
  const more = spec.categories.length - rows.length
  const moreLine =
    more > 0 ? wrapText(say('figure.file.more-territories', { count: more }), room.width, style) : []
  const moreBlock = linesBlock(moreLine, room.x, y, quietStyle(sheet))
  return {
    heightPt: y - room.y + moreBlock.height,
    field: fieldOf(spec, { ...bars, height: y - top }, rows),
    layers: [
      { name: 'unit', marks: unitBlock.texts },
      ...layers,
      { name: 'baseline', marks: [baseline(barX, top, y, sheet)] },
      ...(more > 0 ? [{ name: 'more', marks: moreBlock.texts }] : []),
    ],
  }
}

function rowsOf(spec: FigureSpec, room: Box, sheet: Sheet): readonly Row[] {
  const style = labelStyle(sheet)
  return spec.categories.flatMap(({ id, label }, index) => {
    const cell = spec.series[0]?.cells[index]
    if (cell === undefined) return []
    const nameLines = wrapText(label, room.width * LARGEST_NAME_SHARE, style)
    const valueLines = wrapText(cell.text, room.width * LARGEST_VALUE_SHARE, style)
    const lines = Math.max(nameLines.length, valueLines.length, 1)
    const heightPt = lines * style.sizePt * LINE_HEIGHT + SPACE_BETWEEN_ROWS * unitsOf(sheet)
    return [{ id, nameLines, valueLines, cell, heightPt }]
  })
}

/** At least one row; a line is kept free for "… more". */
function rowsThatFit(rows: readonly Row[], roomPt: number, lineHeight: number): readonly Row[] {
  const total = rows.reduce((sum, { heightPt }) => sum + heightPt, 0)
  if (total <= roomPt) return rows
  let room = roomPt - lineHeight
  const end = rows.findIndex(({ heightPt }) => (room -= heightPt) < 0)
  return rows.slice(0, Math.max(1, end))
}

function rowMarks(row: Row, spec: FigureSpec, bars: Box, sheet: Sheet): readonly SceneMark[] {
  const style = labelStyle(sheet)
  const unit = unitsOf(sheet)
  const { min, max } = spec.valueAxis
  const lengthOf = (value: number): number => ((value - min) / (max - min)) * bars.width
  const height = row.heightPt - SPACE_BETWEEN_ROWS * unit
  const { low, high } = row.cell
  const fill = markColour(spec.series[0]?.colour ?? { role: 'ink' }, sheet)
  const bar = (from: number, to: number, opacity: number): SceneMark => ({
    kind: 'rect',
    x: bars.x + from,
    y: bars.y,
    width: to - from,
    height,
    fill,
    opacity,
    ...(opacity === 1 ? markOutline(fill, sheet) : {}),
  })
  const isReported = low !== null && high !== null
  const end = isReported ? lengthOf(high) : 0
  // Capitals in the middle of the bar.
  const textTop = bars.y + (style.sizePt * (LINE_HEIGHT - CAP_HEIGHT)) / 2 - style.sizePt * 0.215
  const valueStyle = { ...style, fill: isReported ? PRINT_COLOURS.ink : PRINT_COLOURS.secondary }
  return [
    ...linesBlock(row.nameLines, bars.x - SPACE_AFTER_NAME * unit, textTop, style, 'end').texts,
    ...(isReported && low > 0 ? [bar(0, lengthOf(low), 1)] : []),
    ...(isReported && high > low ? [bar(lengthOf(low), end, BAND_OPACITY)] : []),
    ...linesBlock(row.valueLines, bars.x + end + SPACE_BEFORE_VALUE * unit, textTop, valueStyle).texts,
  ]
}

function fieldOf(spec: FigureSpec, plot: Box, rows: readonly Row[]): Field {
  let y = plot.y
  return {
    plot,
    valueSide: 'x',
    valueMin: spec.valueAxis.min,
    valueMax: spec.valueAxis.max,
    categories: rows.map(({ id, nameLines, heightPt }) => {
      y += heightPt
      return { id, label: nameLines.join(' '), middle: y - heightPt / 2, breadth: heightPt }
    }),
  }
}

function baseline(x: number, top: number, foot: number, sheet: Sheet): SceneMark {
  return {
    kind: 'line',
    x1: x,
    y1: top - 1,
    x2: x,
    y2: foot - SPACE_BETWEEN_ROWS * unitsOf(sheet) + 1,
    stroke: PRINT_COLOURS.axis,
    strokePt: sheet.axisLinePt,
    dashPt: [],
  }
}
