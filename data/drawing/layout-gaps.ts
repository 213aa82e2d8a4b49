import { textWidth } from './metrics.ts'
import { noteStyle, type Pen, unitsOf } from './pen.ts'
import type { Box, SceneMark, SceneText } from './scene.ts'
import type { Drawn, Scales } from './time-scale.ts'
import { wrapText } from './wrap-text.ts'
import { LINE_HEIGHT } from './text-block.ts'

const SPACE_OVER_BASELINE = 3
const HALF_A_DASH = 2.5

/** Neighbouring periods in which no series has a number, all for the same reason. */
interface Gap {
  readonly word: string
  readonly first: number
  readonly last: number
}

/**
 * The word for periods in which no series has a number, once over the baseline, wherever the gap is wide enough for its words; a dash in the
 * other periods without a number, where the pen wants it.
 */
export function layoutGaps(spec: Drawn, plot: Box, scales: Scales, pen: Pen): readonly SceneMark[] {
  const worded = gapsOf(spec).filter((gap) => hasRoom(gap, scales, pen))
  const isWorded = (index: number): boolean =>
    worded.some(({ first, last }) => index >= first && index <= last)
  const dashes = spec.categories.flatMap(({ id }, index): readonly SceneMark[] => {
    const isMissing = spec.series.every(({ cells }) => (cells[index]?.low ?? null) === null)
    if (!pen.dashesAbsence || !isMissing || isWorded(index)) return []
    const y = plot.y + plot.height - SPACE_OVER_BASELINE * unitsOf(pen)
    const [middle, half] = [scales.middle(index), Math.min(HALF_A_DASH * unitsOf(pen), scales.step / 3)]
    const of = { part: 'absence', category: id } as const
    const stroke = pen.colours.secondary
    return [
      {
        kind: 'line',
        x1: middle - half,
        y1: y,
        x2: middle + half,
        y2: y,
        stroke,
        strokePt: pen.dataLinePt,
        dashPt: [],
        of,
      },
    ]
  })
  return [...dashes, ...wordsOf(worded, plot, scales, pen)]
}

function widthOf({ first, last }: Gap, scales: Scales): number {
  return scales.bandWidth + (last - first) * scales.step
}

function hasRoom(gap: Gap, scales: Scales, pen: Pen): boolean {
  return gap.word.split(' ').every((part) => textWidth(part, noteStyle(pen)) <= widthOf(gap, scales))
}

function wordsOf(gaps: readonly Gap[], plot: Box, scales: Scales, pen: Pen): readonly SceneText[] {
  const style = noteStyle(pen)
  return gaps.flatMap((gap) => {
    const { word, first, last } = gap
    const lines = wrapText(word, widthOf(gap, scales), style)
    return lines.map((text, line) => ({
      kind: 'text' as const,
      text,
      x: (scales.middle(first) + scales.middle(last)) / 2,
      y:
        plot.y +
        plot.height -
        SPACE_OVER_BASELINE * unitsOf(pen) -
        (lines.length - 1 - line) * style.sizePt * LINE_HEIGHT,
      sizePt: style.sizePt,
      weight: style.weight,
      fill: style.fill,
      anchor: 'middle' as const,
    }))
  })
}

function gapsOf(spec: Drawn): readonly Gap[] {
  const breaksAfter = new Set(spec.breaks.map(({ afterIndex }) => afterIndex))
  const gaps: Gap[] = []
  for (const index of spec.categories.keys()) {
    const word = wordOfGap(spec, index)
    const before = gaps.at(-1)
    if (word === null) continue
    if (before?.last === index - 1 && before.word === word && !breaksAfter.has(index - 1))
      gaps[gaps.length - 1] = { ...before, last: index }
    else gaps.push({ word, first: index, last: index })
  }
  return gaps
}

/** Why nothing is drawn in a period; `null` where a series has a number, or the series lack theirs for different reasons. */
function wordOfGap(spec: Drawn, index: number): string | null {
  const cells = spec.series.flatMap(({ cells }) => cells[index] ?? [])
  const word = cells[0]?.text ?? ''
  return cells.some(({ low, text }) => low !== null || text !== word) ? null : word
}
