import { hasSameParts, isHollow } from '../model/figure-spec.ts'
import { placedBounds } from '../model/place-on-axis.ts'
import { message, named } from '../model/text.ts'
import type { WordedFigure, WordedSeries } from '../model/worded-figure.ts'
import { axisUnit } from '../model/words/axis-unit.ts'
import type { Body } from './body.ts'
import { textWidth } from './metrics.ts'
import { hollowBox, hollowCircle } from './hollow-marks.ts'
import type { Box, SceneLayer, SceneMark } from './scene.ts'
import { labelStyle, quietStyle, type Pen, unitsOf, unitText, seriesColour } from './pen.ts'
import { spreadLabels } from './spread-labels.ts'
import { LINE_HEIGHT, linesBlock } from './text-block.ts'
import { timeScales } from './time-scale.ts'
import { wrapText } from './wrap-text.ts'

const SPACE_BESIDE = 5
const LARGEST_LABEL_SHARE = 0.36
const SMALLEST_LINES = 10

/**
 * A line per series from the earlier to the later period, names with numbers at both ends. Ranges are upright bars. No line joins what
 * a method break parts or what isn’t reported.
 */
export function layoutSlope(spec: WordedFigure, room: Box, pen: Pen): Body {
  const style = labelStyle(pen)
  const unit = unitsOf(pen)
  const lineHeight = style.sizePt * LINE_HEIGHT
  const top = room.y + 2 * lineHeight + 4 * unit
  const wanted = pen.fillsHeight ? Number.POSITIVE_INFINITY : pen.plotHeightPt * 1.3
  const height = Math.max(
    SMALLEST_LINES * lineHeight,
    Math.min(wanted, room.y + room.height - top - 2 * lineHeight),
  )
  const sides = [0, 1].map((index) => labelsOf(spec, index, room.width * LARGEST_LABEL_SHARE, pen))
  const [left = 0, right = 0] = sides.map((labels) =>
    Math.max(0, ...labels.flatMap(({ lines }) => lines.map((line) => textWidth(line, style)))),
  )
  const plot: Box = {
    x: room.x + left + SPACE_BESIDE * unit,
    y: top,
    width: room.width - left - right - 2 * SPACE_BESIDE * unit,
    height,
  }
  const scales = timeScales({ ...spec, breaks: [] }, plot)
  const ends = [plot.x, plot.x + plot.width]
  const heads = spec.categories
    .slice(0, 2)
    .map(
      ({ label }, index) =>
        linesBlock(
          [label],
          ends[index] ?? plot.x,
          room.y + lineHeight,
          { ...style, weight: 700 },
          index === 0 ? 'end' : 'start',
        ).texts,
    )
  const labels = sides.map((side, index) =>
    sideLabels(
      side,
      { ...plot, x: (ends[index] ?? plot.x) + (index === 0 ? -1 : 1) * SPACE_BESIDE * unit },
      scales.y,
      index === 0 ? 'end' : 'start',
      pen,
    ),
  )
  const dropped = Math.max(...labels.map(({ droppedCount }) => droppedCount))
  const more = dropped > 0 ? [spec.word(message('figure.file.more-series', { count: dropped }))] : []
  const foot = top + height
  return {
    heightPt: foot + (more.length + 0.5) * lineHeight - room.y,
    field: null,
    layers: [
      {
        name: 'unit',
        marks: linesBlock([unitText(axisUnit(spec), pen)], room.x, room.y, quietStyle(pen)).texts,
      },
      { name: 'periods', marks: heads.flat() },
      { name: 'axes', marks: ends.map((x) => upright(x, plot, pen)) },
      ...spec.series.map((series) => slopeLayer(series, spec, ends, scales.y, pen)),
      ...labels.map(({ marks }, index) => ({ name: `labels-${index + 1}`, marks })),
      {
        name: 'more-names',
        marks: linesBlock(more, room.x, foot + lineHeight / 2, quietStyle(pen)).texts,
      },
    ],
  }
}

interface SideLabel {
  readonly lines: readonly string[]
  readonly value: number
}

function labelsOf(
  { series, valueAxis, word }: WordedFigure,
  index: number,
  widthPt: number,
  pen: Pen,
): readonly SideLabel[] {
  return series.flatMap(({ label, cells }) => {
    const cell = cells[index]
    const placed = cell === undefined ? null : placedBounds(cell, valueAxis)
    if (cell === undefined || placed === null) return []
    const lines = wrapText(
      word(message('figure.file.slope-label', { label: named(label), text: named(cell.text) })),
      widthPt,
      labelStyle(pen),
    )
    return [{ lines, value: (placed.low + placed.high) / 2 }]
  })
}

function sideLabels(
  labels: readonly SideLabel[],
  plot: Box,
  y: (value: number) => number,
  anchor: 'start' | 'end',
  pen: Pen,
): { readonly marks: readonly SceneMark[]; readonly droppedCount: number } {
  const lineHeight = pen.labelPt * LINE_HEIGHT
  const wanted = labels
    .map(({ lines, value }) => ({ lines, wantedY: y(value), heightPt: lines.length * lineHeight }))
    .toSorted((one, other) => one.wantedY - other.wantedY)
  const { placed, droppedCount } = spreadLabels(
    wanted,
    plot.y - lineHeight / 2,
    plot.y + plot.height + lineHeight / 2,
  )
  const marks = placed.flatMap(
    ({ lines, top }) => linesBlock(lines, plot.x, top, labelStyle(pen), anchor).texts,
  )
  return { marks, droppedCount }
}

function slopeLayer(
  series: WordedSeries,
  { valueAxis, breaks }: WordedFigure,
  ends: readonly number[],
  y: (value: number) => number,
  pen: Pen,
): SceneLayer {
  const colour = seriesColour(series, pen)
  const strokePt = pen.dataLinePt
  const points = series.cells.slice(0, 2).map((cell, index) => {
    const { low, high } = placedBounds(cell, valueAxis) ?? { low: null, high: null }
    return { x: ends[index] ?? 0, low, high, cell, isHollow: isHollow(cell) }
  })
  const dots = points.flatMap(({ x, low, high, isHollow: isOpen }): readonly SceneMark[] => {
    if (low === null || high === null) return []
    if (low !== high) {
      const width = 4 * strokePt
      const top = y(high)
      const box = { x: x - width / 2, y: top, width, height: y(low) - top }
      return [isOpen ? hollowBox(box, colour, pen) : { kind: 'rect', ...box, fill: colour, opacity: 0.45 }]
    }
    const radius = strokePt * 1.6
    if (isOpen) return [hollowCircle(x, y(low), radius, colour, pen)]
    const outline = { stroke: colour, strokePt: pen.axisLinePt }
    return [{ kind: 'circle', x, y: y(low), radius, fill: colour, outline }]
  })
  const [from, to] = points
  const isJoined =
    breaks.length === 0 &&
    from !== undefined &&
    to !== undefined &&
    hasSameParts(from.cell, to.cell) &&
    from.low !== null &&
    from.low === from.high &&
    to.low !== null &&
    to.low === to.high
  const line: readonly SceneMark[] = isJoined
    ? [
        {
          kind: 'path',
          points: [from, to].map(({ x, low }) => ({ x, y: y(low ?? 0) })),
          stroke: colour,
          strokePt,
        },
      ]
    : []
  return { name: `series-${series.id}`, marks: [...line, ...dots] }
}

function upright(x: number, plot: Box, pen: Pen): SceneMark {
  return {
    kind: 'line',
    x1: x,
    y1: plot.y,
    x2: x,
    y2: plot.y + plot.height,
    stroke: pen.colours.rule,
    strokePt: Math.max(pen.minLinePt, pen.ruleLinePt),
    dashPt: [],
  }
}
