import type { FigureSpec } from '../model/figure-spec.ts'
import { textWidth } from './font-metrics.ts'
import { labelStyle, quietStyle, type Sheet } from './sheet.ts'
import { PRINT_COLOURS } from './print-colours.ts'
import type { Box, SceneLayer, SceneMark } from './scene.ts'
import { LINE_HEIGHT, linesBlock } from './text-block.ts'
import type { Scales } from './time-scale.ts'
import { wrapText } from './wrap-text.ts'

const SPACE_BESIDE_LINE = 3
const SPACE_BELOW_LABELS = 2
const DASH = [2, 2] as const

interface PlacedBreak {
  readonly x: number
  readonly lines: readonly string[]
  readonly anchor: 'start' | 'end'
  /** Lines of text above this one's, so that labels never share a place. */
  readonly linesAbove: number
}

/** Room above the plot that the labels of the breaks need. */
export function breakLabelsHeight(spec: FigureSpec, sheet: Sheet, plotWidth: number): number {
  const lines = spec.breaks.reduce(
    (sum, { label }) => sum + wrapText(label, plotWidth / 2 - SPACE_BESIDE_LINE, quietStyle(sheet)).length,
    0,
  )
  return lines * sheet.labelPt * LINE_HEIGHT + (lines > 0 ? SPACE_BELOW_LABELS : 0)
}

/** A dashed line between the two periods, with its label above the plot on the side that has more room. */
export function layoutBreaks(
  spec: FigureSpec,
  plot: Box,
  scales: Scales,
  sheet: Sheet,
): readonly SceneLayer[] {
  const style = quietStyle(sheet)
  const lineHeight = sheet.labelPt * LINE_HEIGHT
  const top = plot.y - breakLabelsHeight(spec, sheet, plot.width)
  return placeBreaks(spec, plot, scales, sheet).map(({ x, lines, anchor, linesAbove }, index) => {
    const y = top + linesAbove * lineHeight
    const offset = anchor === 'start' ? SPACE_BESIDE_LINE : -SPACE_BESIDE_LINE
    const marks: readonly SceneMark[] = [
      {
        kind: 'line',
        x1: x,
        y1: y + 1,
        x2: x,
        y2: plot.y + plot.height,
        stroke: PRINT_COLOURS.secondary,
        strokePt: sheet.axisLinePt,
        dashPt: DASH,
      },
      ...linesBlock(lines, x + offset, y, style, anchor).texts,
    ]
    return { name: `break-${index + 1}`, marks }
  })
}

function placeBreaks(spec: FigureSpec, plot: Box, scales: Scales, sheet: Sheet): readonly PlacedBreak[] {
  let linesAbove = 0
  return spec.breaks.map(({ afterIndex, label }) => {
    const x = scales.middle(afterIndex) + scales.step / 2
    const roomRight = plot.x + plot.width - x - SPACE_BESIDE_LINE
    const roomLeft = x - plot.x - SPACE_BESIDE_LINE
    const width = textWidth(label, labelStyle(sheet))
    const anchor = width <= roomRight || roomRight >= roomLeft ? 'start' : 'end'
    const room = Math.max(anchor === 'start' ? roomRight : roomLeft, plot.width / 2 - SPACE_BESIDE_LINE)
    const placed: PlacedBreak = { x, lines: wrapText(label, room, quietStyle(sheet)), anchor, linesAbove }
    linesAbove += placed.lines.length
    return placed
  })
}
