import { textWidth } from './metrics.ts'
import { noteStyle, type Pen, unitsOf } from './pen.ts'
import type { Box, SceneText } from './scene.ts'
import type { Drawn, Scales } from './time-scale.ts'
import { wrapText } from './wrap-text.ts'
import { LINE_HEIGHT } from './text-block.ts'

const SPACE_OVER_BASELINE = 3

/** Neighbouring periods in which no series has a number, all for the same reason. */
interface Gap {
  readonly word: string
  readonly first: number
  readonly last: number
}

/** The word for periods in which no series has a number, once over the baseline, wherever the gap is wide enough for its words. */
export function layoutGaps(spec: Drawn, plot: Box, scales: Scales, pen: Pen): readonly SceneText[] {
  const style = noteStyle(pen)
  return gapsOf(spec).flatMap(({ word, first, last }) => {
    const width = scales.bandWidth + (last - first) * scales.step
    if (word.split(' ').some((part) => textWidth(part, style) > width)) return []
    const lines = wrapText(word, width, style)
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
