import { message } from '../model/text.ts'
import { textWidth } from './metrics.ts'
import { plainLine } from './plain-line.ts'
import { labelStyle, type Pen, unitsOf, seriesColour } from './pen.ts'
import type { Box, SceneMark, StandsFor } from './scene.ts'
import { standsForPoint } from './stands-for-point.ts'
import { tagged } from './tagged.ts'
import { type BlockStyle, LINE_HEIGHT, linesBlock } from './text-block.ts'
import type { Drawn, SeriesEnd } from './time-scale.ts'
import { wrapText } from './wrap-text.ts'

const SPACE_BEFORE_SWATCH = 7
const SWATCH = 6
const SPACE_AFTER_SWATCH = 4
const SPACE_BETWEEN_LABELS = 2
const LARGEST_SHARE_OF_WIDTH = 0.26
/** A label moved further than this from its mark is joined to it by a thin line. */
const NEAR = 3

interface Label {
  /** The series’ newest mark. */
  readonly of: Omit<StandsFor, 'part'>
  readonly colour: string
  readonly lines: readonly string[]
  readonly heightPt: number
  /** Where the series ends, and so where the label's middle wants to be. */
  readonly wantedY: number
  /** A series without an end, for want of a number or of a place on the axis, is joined to nothing. */
  readonly hasEnd: boolean
}

interface PlacedLabel extends Label {
  readonly top: number
}

/** Width of the column of labels right of the plot; 0 where one series needs no name. */
export function seriesLabelsWidth(spec: Pick<Drawn, 'series' | 'word'>, pen: Pen, pageWidth: number): number {
  if (spec.series.length === 0) return 0
  const texts = [...spec.series.map(({ label }) => label), ...wordsOfRest(spec)]
  const widths = texts.map((text) => textWidth(text, labelStyle(pen)))
  const beside = (SPACE_BEFORE_SWATCH + SWATCH + SPACE_AFTER_SWATCH) * unitsOf(pen)
  return Math.min(Math.max(...widths) + beside + 1, pageWidth * LARGEST_SHARE_OF_WIDTH)
}

/** More names than this may not all have their lines beside the lowest plot. */
const NAMES_THAT_FIT = 3

/** The words of the line that counts those for which there is no room, where there may be any. */
function wordsOfRest({ series, word }: Pick<Drawn, 'series' | 'word'>): readonly string[] {
  if (series.length <= NAMES_THAT_FIT) return []
  return word(message('figure.file.more-series', { count: series.length })).split(' ')
}

/** Whether a word of a name is wider than the column: a legend then names the series in one line. */
export function breaksNames(spec: Pick<Drawn, 'series' | 'word'>, pen: Pen, pageWidth: number): boolean {
  const beside = (SPACE_BEFORE_SWATCH + SWATCH + SPACE_AFTER_SWATCH) * unitsOf(pen)
  const room = seriesLabelsWidth(spec, pen, pageWidth) - beside
  const words = [...spec.series.flatMap(({ label }) => plainLine(label).split(' ')), ...wordsOfRest(spec)]
  return words.some((word) => textWidth(word, labelStyle(pen)) > room)
}

/**
 * Names of the series in `column`, each at the height where its series ends (`ends`), moved apart so that none overlap.
 * Where not all fit, the highest ones are named and the last line says how many more there are.
 */
export function layoutSeriesLabels(
  spec: Pick<Drawn, 'series' | 'categories' | 'word'>,
  ends: readonly SeriesEnd[],
  column: Box,
  pen: Pen,
): readonly SceneMark[] {
  const style = labelStyle(pen)
  const unit = unitsOf(pen)
  const textX = column.x + (SPACE_BEFORE_SWATCH + SWATCH + SPACE_AFTER_SWATCH) * unit
  const textWidthPt = column.x + column.width - textX
  const labels = spec.series
    .map((series, index): Label => {
      const lines = wrapText(plainLine(series.label), textWidthPt, style)
      const end = ends[index] ?? null
      return {
        of: end === null ? { series: series.id } : standsForPoint(series, end.category, spec),
        colour: seriesColour(series, pen),
        lines,
        heightPt: lines.length * pen.labelPt * LINE_HEIGHT + SPACE_BETWEEN_LABELS * unit,
        wantedY: end?.y ?? column.y + column.height,
        hasEnd: end !== null,
      }
    })
    .toSorted((left, right) => left.wantedY - right.wantedY)
  const { kept, dropped } = thoseThatFit(labels, column.height, pen.labelPt * LINE_HEIGHT)
  const rest =
    dropped === 0
      ? []
      : wrapText(spec.word(message('figure.file.more-series', { count: dropped })), textWidthPt, style)
  const restHeight = rest.length * pen.labelPt * LINE_HEIGHT
  const placed = moveApart(kept, column.y, column.y + column.height - restHeight)
  return [
    ...placed.flatMap((label) => labelMarks(label, column.x, textX, style, pen)),
    ...linesBlock(rest, textX, column.y + column.height - restHeight, {
      ...style,
      fill: pen.colours.secondary,
    }).texts,
  ]
}

function thoseThatFit(
  labels: readonly Label[],
  roomPt: number,
  lineHeight: number,
): { kept: readonly Label[]; dropped: number } {
  const total = labels.reduce((sum, { heightPt }) => sum + heightPt, 0)
  if (total <= roomPt) return { kept: labels, dropped: 0 }
  let room = roomPt - 2 * lineHeight
  const end = labels.findIndex(({ heightPt }) => (room -= heightPt) < 0)
  return { kept: labels.slice(0, end), dropped: labels.length - end }
}

/** In order from the top: each as near to where it wants to be as the ones above leave it, then up again from the foot. */
function moveApart(labels: readonly Label[], top: number, foot: number): readonly PlacedLabel[] {
  const tops: number[] = []
  let free = top
  for (const { wantedY, heightPt } of labels) {
    const at = Math.max(free, wantedY - heightPt / 2)
    tops.push(at)
    free = at + heightPt
  }
  let limit = foot
  for (const [index, { heightPt }] of [...labels.entries()].reverse()) {
    const at = Math.min(tops[index] ?? top, limit - heightPt)
    tops[index] = at
    limit = at
  }
  return labels.map((label, index) => ({ ...label, top: tops[index] ?? top }))
}

function labelMarks(
  label: PlacedLabel,
  columnX: number,
  textX: number,
  style: BlockStyle,
  pen: Pen,
): readonly SceneMark[] {
  const firstLineMiddle = label.top + (pen.labelPt * LINE_HEIGHT) / 2
  const unit = unitsOf(pen)
  const swatchX = columnX + SPACE_BEFORE_SWATCH * unit
  const leader: SceneMark = {
    kind: 'line',
    x1: columnX + 1,
    y1: label.wantedY,
    x2: swatchX - 1,
    y2: firstLineMiddle,
    stroke: pen.colours.secondary,
    strokePt: pen.ruleLinePt,
    dashPt: [],
    of: { ...label.of, part: 'leader' },
  }
  return [
    ...(label.hasEnd && Math.abs(firstLineMiddle - label.wantedY) > NEAR * unit ? [leader] : []),
    {
      kind: 'rect',
      x: swatchX,
      y: firstLineMiddle - (SWATCH / 2) * unit,
      width: SWATCH * unit,
      height: SWATCH * unit,
      fill: label.colour,
      opacity: 1,
      ...pen.outlineOf(label.colour),
      of: { ...label.of, part: 'key' },
    },
    ...tagged(linesBlock(label.lines, textX, label.top, style).texts, { ...label.of, part: 'name' }),
  ]
}
