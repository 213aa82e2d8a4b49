import type { WordedFigure } from '../model/worded-figure.ts'
import { message, named } from '../model/text.ts'
import { CAP_HEIGHT, textWidth } from './metrics.ts'
import { plainLine } from './plain-line.ts'
import type { Box, SceneLayer, SceneMark } from './scene.ts'
import { labelStyle, quietStyle, type Pen, unitsOf } from './pen.ts'
import { tagged } from './tagged.ts'
import { LINE_HEIGHT, linesBlock } from './text-block.ts'
import { wrapText } from './wrap-text.ts'

const SPACE_BESIDE_LINE = 3
const SPACE_BETWEEN_LABELS = 8
const SPACE_BELOW_LABELS = 2
/** Radius, for a number of two digits. */
const RING = 5
const BREAK_DASH = [2, 2] as const
const EVENT_DASH = [0.75, 1.5] as const

/** A break or an event: a line through the plot, its words above. */
interface TimeMark {
  readonly name: string
  /** From the plot’s left, 0 to 1. */
  readonly part: number
  readonly label: string
  readonly dashPt: readonly number[]
  readonly isBreak: boolean
}

interface PlacedMark extends TimeMark {
  readonly x: number
  readonly lines: readonly string[]
  readonly anchor: 'start' | 'end'
  /** Which line of text above the plot its words begin in, 0 at the top. */
  readonly row: number
}

interface PlacedMarks {
  readonly marks: readonly PlacedMark[]
  readonly rows: number
}

/** What may part a plot’s periods: a figure’s breaks and events, or those of one of its panels. */
export type Timed = Pick<WordedFigure, 'breaks' | 'events' | 'categories' | 'word'>

/** Room above the plot that the words of breaks and events need. */
export function breakLabelsHeight(spec: Timed, pen: Pen, plotWidth: number): number {
  const { rows } = placeMarks(spec, { x: 0, y: 0, width: plotWidth, height: 0 }, pen)
  return rows * pen.labelPt * LINE_HEIGHT + (rows > 0 ? SPACE_BELOW_LABELS : 0)
}

/**
 * A dashed line between two periods for a break, a dotted one for an event; words above the plot, none over another. Numbered events stand
 * in the plot, each in a ring.
 */
export function layoutBreaks(spec: Timed, plot: Box, pen: Pen): readonly SceneLayer[] {
  return [
    ...wordedMarks(spec, plot, pen),
    ...(pen.eventsAre === 'numbered' ? numberedEvents(spec, plot, pen) : []),
  ]
}

function wordedMarks(spec: Timed, plot: Box, pen: Pen): readonly SceneLayer[] {
  const lineHeight = pen.labelPt * LINE_HEIGHT
  const top = plot.y - breakLabelsHeight(spec, pen, plot.width)
  return placeMarks(spec, plot, pen).marks.map(({ name, x, lines, anchor, row, dashPt, isBreak }) => {
    const colour = isBreak ? pen.colours.break : pen.colours.secondary
    const style = { ...quietStyle(pen), fill: colour }
    const y = top + row * lineHeight
    const offset = SPACE_BESIDE_LINE * unitsOf(pen) * (anchor === 'start' ? 1 : -1)
    const marks: readonly SceneMark[] = [
      {
        kind: 'line',
        x1: x,
        y1: y + 1,
        x2: x,
        y2: plot.y + plot.height,
        stroke: colour,
        strokePt: pen.axisLinePt,
        dashPt: dashPt.map((length) => length * unitsOf(pen)),
      },
      ...linesBlock(lines, x + offset, y, style, anchor).texts,
    ]
    return { name, marks: tagged(marks, { part: 'break' }) }
  })
}

/** A dotted line for each event and no words: in a small figure, where a list beside it names them. */
export function eventLines(
  { events, categories }: Pick<Timed, 'events' | 'categories'>,
  plot: Box,
  pen: Pen,
): readonly SceneMark[] {
  return events.map(({ position }) => {
    const x = plot.x + (position / Math.max(1, categories.length)) * plot.width
    return {
      kind: 'line',
      x1: x,
      y1: plot.y,
      x2: x,
      y2: plot.y + plot.height,
      stroke: pen.colours.secondary,
      strokePt: pen.axisLinePt,
      dashPt: EVENT_DASH.map((length) => length * unitsOf(pen)),
      of: { part: 'event' },
    }
  })
}

/** Rings in turn at three heights, so that neighbours’ numbers stay apart. */
function numberedEvents({ events, categories }: Timed, plot: Box, pen: Pen): readonly SceneLayer[] {
  const radius = RING * unitsOf(pen)
  return events.map(({ position }, index): SceneLayer => {
    const x = plot.x + (position / Math.max(1, categories.length)) * plot.width
    const y = plot.y + radius + (index % 3) * 2 * radius
    const { sizePt, weight, fill } = labelStyle(pen)
    const stroke = pen.colours.secondary
    const marks: readonly SceneMark[] = [
      {
        kind: 'line',
        x1: x,
        y1: plot.y,
        x2: x,
        y2: plot.y + plot.height,
        stroke,
        strokePt: pen.axisLinePt,
        dashPt: [],
      },
      {
        kind: 'circle',
        x,
        y,
        radius,
        fill: pen.colours.ground,
        outline: { stroke, strokePt: pen.axisLinePt },
      },
      {
        kind: 'text',
        text: String(index + 1),
        x,
        y: y + (sizePt * CAP_HEIGHT) / 2,
        sizePt,
        weight,
        fill,
        anchor: 'middle',
      },
    ]
    return { name: `event-${index + 1}`, marks: tagged(marks, { part: 'event' }) }
  })
}

function timeMarks({ breaks, events, categories, word }: Timed, pen: Pen): readonly TimeMark[] {
  const count = Math.max(1, categories.length)
  return [
    ...breaks.map(({ afterIndex, label }, index) => ({
      name: `break-${index + 1}`,
      part: (afterIndex + 1) / count,
      label,
      dashPt: BREAK_DASH,
      isBreak: true,
    })),
    ...(pen.eventsAre === 'numbered' ? [] : events).map(({ position, date, label }, index) => ({
      name: `event-${index + 1}`,
      part: position / count,
      label: plainLine(word(message('figure.file.event', { label: named(label), date: named(date) }))),
      dashPt: EVENT_DASH,
      isBreak: false,
    })),
  ]
}

/**
 * From left to right, each in the highest row where its words meet no others and, if there is such a row, no line of another
 * mark: lines run down from their words, so that words a later line would cut stand above it.
 */
function placeMarks(spec: Timed, plot: Box, pen: Pen): PlacedMarks {
  const gap = SPACE_BETWEEN_LABELS * unitsOf(pen)
  const placed: (SizedMark & PlacedMark)[] = []
  for (const mark of inOrderOfPlacing(timeMarks(spec, pen).map((each) => sizedMark(each, plot, pen)))) {
    const { x, lines, from, to } = mark
    const isTaken = (row: number): boolean =>
      placed.some(
        (other) =>
          other.row < row + lines.length &&
          row < other.row + other.lines.length &&
          other.from < to + gap &&
          other.to > from - gap,
      )
    const isCrossed = (row: number): boolean =>
      placed.some(
        (other) =>
          (other.x > from && other.x < to && other.row < row + lines.length) ||
          (x > other.from && x < other.to && other.row + other.lines.length > row),
      )
    const lastRow = Math.max(0, ...placed.map((other) => other.row + other.lines.length))
    const candidates = Array.from({ length: lastRow + 1 }, (_, row) => row).filter((row) => !isTaken(row))
    const row = candidates.find((candidate) => !isCrossed(candidate)) ?? candidates[0] ?? lastRow
    placed.push({ ...mark, row })
  }
  return { marks: placed, rows: Math.max(0, ...placed.map(({ row, lines }) => row + lines.length)) }
}

interface SizedMark extends Omit<PlacedMark, 'row'> {
  /** What its line and words take across the page. */
  readonly from: number
  readonly to: number
}

function sizedMark(mark: TimeMark, plot: Box, pen: Pen): SizedMark {
  const style = quietStyle(pen)
  const beside = SPACE_BESIDE_LINE * unitsOf(pen)
  const x = plot.x + mark.part * plot.width
  const roomRight = plot.x + plot.width - x - beside
  const roomLeft = x - plot.x - beside
  const anchor = textWidth(mark.label, style) <= roomRight || roomRight >= roomLeft ? 'start' : 'end'
  const lines = wrapText(mark.label, anchor === 'start' ? roomRight : roomLeft, style)
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, style)))
  const from = anchor === 'start' ? x : x - beside - widest
  const to = anchor === 'start' ? x + beside + widest : x
  return { ...mark, x, lines, anchor, from, to }
}

/** Words at the left of their line first and from the right, then those at the right of theirs from the left. */
function inOrderOfPlacing(marks: readonly SizedMark[]): readonly SizedMark[] {
  const anchored = (anchor: PlacedMark['anchor']): SizedMark[] =>
    marks.filter((mark) => mark.anchor === anchor)
  return [
    ...anchored('end').toSorted((left, right) => right.x - left.x),
    ...anchored('start').toSorted((left, right) => left.x - right.x),
  ]
}
