import { placedBounds } from '../model/place-on-axis.ts'
import { message, named } from '../model/text.ts'
import type { WordedFigure, WordedSeries } from '../model/worded-figure.ts'
import { textWidth } from './metrics.ts'
import { nameStyle, type Pen, seriesColour, unitsOf } from './pen.ts'
import type { SceneMark } from './scene.ts'
import { spreadLabels } from './spread-labels.ts'
import { standsForPoint } from './stands-for-point.ts'
import { tagged } from './tagged.ts'
import { LINE_HEIGHT, linesBlock } from './text-block.ts'
import { wrapText } from './wrap-text.ts'

const SPACE_BESIDE = 5
/** Where a label was moved from its mark, a line leads to it. */
const SPACE_OF_LEADERS = 14
const SPACE_AROUND_LEADER = 3
/** In ems: what is moved by less stands at its mark. */
const MOVED = 0.1

/** A name with its number beside one end of a series. */
export interface SideLabel {
  readonly series: WordedSeries
  readonly category: number
  readonly lines: readonly string[]
  /** The middle of its mark, in the figure’s unit. */
  readonly value: number
}

interface PlacedLabel extends SideLabel {
  readonly wantedY: number
  readonly heightPt: number
  readonly top: number
}

/** The labels of one end, none over another, and the room that they take beside the plot. */
export interface SideLabels {
  readonly placed: readonly PlacedLabel[]
  readonly widthPt: number
  readonly gapPt: number
}

/** Names with numbers at one end, as they are worded and wrapped; series without a number there have none. */
export function labelsOfSide(
  { series, valueAxis, word }: WordedFigure,
  category: number,
  widthPt: number,
  pen: Pen,
): readonly SideLabel[] {
  return series.flatMap((each) => {
    const cell = each.cells[category]
    const placed = cell === undefined ? null : placedBounds(cell, valueAxis)
    if (cell === undefined || placed === null) return []
    const text = word(
      message('figure.file.slope-label', { label: named(each.label), text: named(cell.text) }),
    )
    const lines = wrapText(text, widthPt, nameStyle(each, pen))
    return [{ series: each, category, lines, value: (placed.low + placed.high) / 2 }]
  })
}

/** Each as near to its mark as the others leave it; what has no height is left out. */
export function placeSide(
  labels: readonly SideLabel[],
  y: (value: number) => number,
  { top, foot }: { readonly top: number; readonly foot: number },
  pen: Pen,
): SideLabels {
  const lineHeight = pen.labelPt * LINE_HEIGHT
  const wanted = labels
    .map((label) => ({ ...label, wantedY: y(label.value), heightPt: label.lines.length * lineHeight }))
    .toSorted((one, other) => one.wantedY - other.wantedY)
  const placed = spreadLabels(wanted, top - lineHeight / 2, foot + lineHeight / 2)
  const widths = placed.flatMap(({ lines, series }) =>
    lines.map((line) => textWidth(line, nameStyle(series, pen))),
  )
  const gap = placed.some((label) => isMoved(label, pen)) ? SPACE_OF_LEADERS : SPACE_BESIDE
  return { placed, widthPt: Math.max(0, ...widths), gapPt: gap * unitsOf(pen) }
}

/** The texts beside the plot’s end at `x`, with a leader in the series’ colour to each that was moved. */
export function sideMarks(
  spec: Pick<WordedFigure, 'categories'>,
  side: SideLabels,
  x: number,
  pen: Pen,
): readonly SceneMark[] {
  return side.placed.flatMap((label): readonly SceneMark[] => {
    const { series, category, lines, top, heightPt, wantedY } = label
    const isLeft = category === 0
    const away = (distance: number): number => (isLeft ? x - distance : x + distance)
    const of = standsForPoint(series, category, spec)
    const style = nameStyle(series, pen)
    const texts = linesBlock(lines, away(side.gapPt), top, style, isLeft ? 'end' : 'start').texts
    const name = tagged(texts, { ...of, part: 'name' })
    if (!isMoved(label, pen)) return name
    const around = SPACE_AROUND_LEADER * unitsOf(pen)
    const leader: SceneMark = {
      kind: 'path',
      points: [
        { x: away(around), y: wantedY },
        { x: away(side.gapPt - around / 2), y: top + heightPt / 2 },
      ],
      stroke: seriesColour(series, pen),
      strokePt: pen.axisLinePt,
      of: { ...of, part: 'leader' },
    }
    return [leader, ...name]
  })
}

function isMoved({ top, heightPt, wantedY }: PlacedLabel, { labelPt }: Pen): boolean {
  return Math.abs(top + heightPt / 2 - wantedY) > MOVED * labelPt
}
