import { hasSameParts, isHollow } from '../model/figure-spec.ts'
import { placedBounds } from '../model/place-on-axis.ts'
import { message } from '../model/text.ts'
import type { WordedFigure, WordedSeries } from '../model/worded-figure.ts'
import { axisUnit } from '../model/words/axis-unit.ts'
import type { Body } from './body.ts'
import { hollowBox, hollowCircle } from './hollow-marks.ts'
import { textWidth } from './metrics.ts'
import { labelStyle, quietStyle, type Pen, seriesColour, unitsOf, unitText } from './pen.ts'
import type { Box, SceneLayer, SceneMark, SceneText } from './scene.ts'
import { labelsOfSide, placeSide, type SideLabel, type SideLabels, sideMarks } from './slope-labels.ts'
import { soundBody } from './sound-body.ts'
import { standsForPoint } from './stands-for-point.ts'
import { tagged } from './tagged.ts'
import { LINE_HEIGHT, linesBlock, textBlock } from './text-block.ts'
import { timeScales } from './time-scale.ts'

const LARGEST_LABEL_SHARE = 0.34
const SMALLEST_LINES = 10
const RANGE_OPACITY = 0.45

/**
 * A line per series from the earlier to the later period, names with numbers at both ends. Ranges are upright bars. No line joins what
 * isn’t reported or what a method break parts: the break stands between the two.
 */
export function layoutSlope(spec: WordedFigure, room: Box, pen: Pen): Body {
  return soundBody(bodyOf(spec, room, pen), spec, room, pen)
}

function bodyOf(spec: WordedFigure, room: Box, pen: Pen): Body {
  const style = labelStyle(pen)
  const lineHeight = style.sizePt * LINE_HEIGHT
  const top = room.y + 2 * lineHeight + 4 * unitsOf(pen)
  const wanted = pen.fillsHeight ? Number.POSITIVE_INFINITY : pen.plotHeightPt * 1.3
  const height = Math.max(
    SMALLEST_LINES * lineHeight,
    Math.min(wanted, room.y + room.height - top - 2 * lineHeight),
  )
  const foot = top + height
  const upwards = timeScales({ ...spec, breaks: [] }, { ...room, y: top, height })
  const { sides: labels, droppedCount: dropped } = labelsOfBoth(
    [0, 1].map((category) => labelsOfSide(spec, category, room.width * LARGEST_LABEL_SHARE, pen)),
    (side) => placeSide(side, upwards.y, { top, foot }, pen),
  )
  const [left = 0, right = 0] = labels.map(({ widthPt, gapPt }) => widthPt + gapPt)
  const plot: Box = { x: room.x + left, y: top, width: Math.max(1, room.width - left - right), height }
  const ends = [plot.x, plot.x + plot.width]
  const heads = spec.categories
    .slice(0, 2)
    .map(({ label }, index) => headMarks(label, ends[index] ?? plot.x, index, room, pen))
  const more = dropped > 0 ? [spec.word(message('figure.file.more-series', { count: dropped }))] : []
  return {
    heightPt: foot + (more.length + 0.5) * lineHeight - room.y,
    field: null,
    layers: [
      {
        name: 'unit',
        marks: linesBlock([unitText(axisUnit(spec), pen)], room.x, room.y, quietStyle(pen)).texts,
      },
      { name: 'periods', marks: tagged(heads.flat(), { part: 'tick' }) },
      {
        name: 'axes',
        marks: tagged(
          ends.map((x) => upright(x, plot, pen)),
          { part: 'tick' },
        ),
      },
      ...breakLayers(spec, plot, pen),
      ...spec.series.map((series) => slopeLayer(series, spec, ends, upwards.y, pen)),
      ...labels.map((side, index) => ({
        name: `labels-${index + 1}`,
        marks: sideMarks(spec, side, ends[index] ?? plot.x, pen),
      })),
      {
        name: 'more-names',
        marks: linesBlock(more, room.x, foot + lineHeight / 2, quietStyle(pen)).texts,
      },
    ],
  }
}

/** A line has all of its labels or none, so that those without are counted as they are seen. */
function labelsOfBoth(
  wanted: readonly (readonly SideLabel[])[],
  place: (side: readonly SideLabel[]) => SideLabels,
): { readonly sides: readonly SideLabels[]; readonly droppedCount: number } {
  const dropped = new Set(
    wanted.flatMap((side) => {
      const kept = new Set(place(side).placed.map(({ series }) => series.id))
      return side.flatMap(({ series }) => (kept.has(series.id) ? [] : [series.id]))
    }),
  )
  const sides = wanted.map((side) => place(side.filter(({ series }) => !dropped.has(series.id))))
  return { sides, droppedCount: dropped.size }
}

/** A period over its end of the lines, within the page. */
function headMarks(label: string, end: number, index: number, room: Box, pen: Pen): readonly SceneText[] {
  const style = { ...labelStyle(pen), weight: 700 as const }
  const width = textWidth(label, style)
  const y = room.y + style.sizePt * LINE_HEIGHT
  return index === 0
    ? linesBlock([label], Math.max(end, room.x + width), y, style, 'end').texts
    : linesBlock([label], Math.min(end, room.x + room.width - width), y, style).texts
}

/** The words of the breaks between the two periods, and a line through the rest of the plot. */
function breakLayers({ breaks }: WordedFigure, plot: Box, pen: Pen): readonly SceneLayer[] {
  if (breaks.length === 0) return []
  const style = quietStyle(pen)
  const middle = plot.x + plot.width / 2
  let y = plot.y
  const words = breaks.flatMap(({ label }) => {
    const block = textBlock(label, middle, y, plot.width * 0.9, style)
    y += block.height + style.sizePt * 0.25
    return block.texts.map((text): SceneMark => ({ ...text, anchor: 'middle' }))
  })
  const line: SceneMark = {
    kind: 'line',
    x1: middle,
    y1: Math.min(y, plot.y + plot.height),
    x2: middle,
    y2: plot.y + plot.height,
    stroke: pen.colours.secondary,
    strokePt: pen.axisLinePt,
    dashPt: [2 * pen.axisLinePt, 2 * pen.axisLinePt],
  }
  return [{ name: 'break', marks: tagged([line, ...words], { part: 'break' }) }]
}

function slopeLayer(
  series: WordedSeries,
  { valueAxis, breaks, categories }: WordedFigure,
  ends: readonly number[],
  y: (value: number) => number,
  pen: Pen,
): SceneLayer {
  const colour = seriesColour(series, pen)
  const strokePt = pen.dataLinePt
  const points = series.cells.slice(0, 2).map((cell, index) => {
    const { low, high } = placedBounds(cell, valueAxis) ?? { low: null, high: null }
    return { x: ends[index] ?? 0, low, high, cell, of: standsForPoint(series, index, { categories }) }
  })
  const dots = points.flatMap(({ x, low, high, cell, of }): readonly SceneMark[] => {
    if (low === null || high === null) return []
    const isOpen = isHollow(cell)
    const asValue = (mark: SceneMark): readonly SceneMark[] => tagged([mark], { ...of, part: 'value' })
    if (low !== high) {
      const width = 4 * strokePt
      const top = y(high)
      const box = { x: x - width / 2, y: top, width, height: y(low) - top }
      return asValue(
        isOpen ? hollowBox(box, colour, pen) : { kind: 'rect', ...box, fill: colour, opacity: RANGE_OPACITY },
      )
    }
    const radius = strokePt * 1.6
    if (isOpen) return asValue(hollowCircle(x, y(low), radius, colour, pen))
    const outline = { stroke: colour, strokePt: pen.axisLinePt }
    return asValue({ kind: 'circle', x, y: y(low), radius, fill: colour, outline })
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
          of: { ...to.of, part: 'join' },
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
