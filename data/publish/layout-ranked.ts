import type { Cell, FigureSpec } from '../model/figure-spec.ts'
import { colourValue } from '../model/palette.ts'
import { say } from '../model/words/say.ts'
import { CAP_HEIGHT, textWidth } from './font-metrics.ts'
import type { Body } from './layout-over-time.ts'
import type { Preset } from './preset.ts'
import { PRINT_COLOURS } from './print-colours.ts'
import type { Box, SceneLayer, SceneMark } from './scene.ts'
import { type BlockStyle, LINE_HEIGHT, linesBlock } from './text-block.ts'
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
export function layoutRanked(spec: FigureSpec, room: Box, preset: Preset): Body {
  const style: BlockStyle = { sizePt: preset.labelPt, weight: 400, fill: PRINT_COLOURS.ink }
  const lineHeight = preset.labelPt * LINE_HEIGHT
  const top = room.y + lineHeight + 2
  const rows = rowsThatFit(rowsOf(spec, room, style), room.y + room.height - top, lineHeight)
  const widest = (pick: (row: Row) => readonly string[]): number =>
    Math.max(0, ...rows.flatMap((row) => pick(row).map((line) => textWidth(line, style.sizePt, 400))))
  const barX = room.x + widest(({ nameLines }) => nameLines) + SPACE_AFTER_NAME
  const barWidth = room.x + room.width - barX - widest(({ valueLines }) => valueLines) - SPACE_BEFORE_VALUE
  const unit = linesBlock([spec.unit], barX, room.y, { ...style, fill: PRINT_COLOURS.secondary })
  const bars: Box = { x: barX, y: top, width: barWidth, height: 0 }
  const layers: SceneLayer[] = []
  let y = top
  for (const row of rows) {
    layers.push({ name: `territory-${row.id}`, marks: rowMarks(row, spec, { ...bars, y }, style) })
    y += row.heightPt
  }
  const more = spec.categories.length - rows.length
  const moreLine =
    more > 0 ? wrapText(say('figure.file.more-territories', { count: more }), room.width, style) : []
  const moreBlock = linesBlock(moreLine, room.x, y, { ...style, fill: PRINT_COLOURS.secondary })
  return {
    heightPt: y - room.y + moreBlock.height,
    layers: [
      { name: 'unit', marks: unit.texts },
      ...layers,
      { name: 'baseline', marks: [baseline(barX, top, y, preset)] },
      ...(more > 0 ? [{ name: 'more', marks: moreBlock.texts }] : []),
    ],
  }
}

function rowsOf(spec: FigureSpec, room: Box, style: BlockStyle): readonly Row[] {
  return spec.categories.flatMap(({ id, label }, index) => {
    const cell = spec.series[0]?.cells[index]
    if (cell === undefined) return []
    const nameLines = wrapText(label, room.width * LARGEST_NAME_SHARE, style)
    const valueLines = wrapText(cell.text, room.width * LARGEST_VALUE_SHARE, style)
    const lines = Math.max(nameLines.length, valueLines.length, 1)
    const heightPt = lines * style.sizePt * LINE_HEIGHT + SPACE_BETWEEN_ROWS
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

function rowMarks(row: Row, spec: FigureSpec, bars: Box, style: BlockStyle): readonly SceneMark[] {
  const { min, max } = spec.valueAxis
  const lengthOf = (value: number): number => ((value - min) / (max - min)) * bars.width
  const height = row.heightPt - SPACE_BETWEEN_ROWS
  const { low, high } = row.cell
  const fill = colourValue(spec.series[0]?.colour ?? { role: 'ink' }, 'light')
  const bar = (from: number, to: number, opacity: number): SceneMark => ({
    kind: 'rect',
    x: bars.x + from,
    y: bars.y,
    width: to - from,
    height,
    fill,
    opacity,
  })
  const isReported = low !== null && high !== null
  const end = isReported ? lengthOf(high) : 0
  // Capitals in the middle of the bar.
  const textTop = bars.y + (style.sizePt * (LINE_HEIGHT - CAP_HEIGHT)) / 2 - style.sizePt * 0.215
  const valueStyle = { ...style, fill: isReported ? PRINT_COLOURS.ink : PRINT_COLOURS.secondary }
  return [
    ...linesBlock(row.nameLines, bars.x - SPACE_AFTER_NAME, textTop, style, 'end').texts,
    ...(isReported && low > 0 ? [bar(0, lengthOf(low), 1)] : []),
    ...(isReported && high > low ? [bar(lengthOf(low), end, BAND_OPACITY)] : []),
    ...linesBlock(row.valueLines, bars.x + end + SPACE_BEFORE_VALUE, textTop, valueStyle).texts,
  ]
}

function baseline(x: number, top: number, foot: number, preset: Preset): SceneMark {
  return {
    kind: 'line',
    x1: x,
    y1: top - 1,
    x2: x,
    y2: foot - SPACE_BETWEEN_ROWS + 1,
    stroke: PRINT_COLOURS.axis,
    strokePt: preset.axisLinePt,
    dashPt: [],
  }
}
