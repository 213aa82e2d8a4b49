import { textWidth } from './font-metrics.ts'
import { noteStyle, type Sheet, unitsOf } from './sheet.ts'
import type { Box, SceneText } from './scene.ts'
import type { Drawn, Scales } from './time-scale.ts'
import { wrapText } from './wrap-text.ts'
import { LINE_HEIGHT } from './text-block.ts'

const SPACE_OVER_BASELINE = 3

/** The word for a period in which no series has a number, over the baseline, wherever the band is wide enough for its words. */
export function layoutGaps(spec: Drawn, plot: Box, scales: Scales, sheet: Sheet): readonly SceneText[] {
  const style = noteStyle(sheet)
  return spec.categories.flatMap((_, index) => {
    const cells = spec.series.flatMap(({ cells }) => cells[index] ?? [])
    const word = cells[0]?.text ?? ''
    if (cells.some((cell) => cell.low !== null)) return []
    const isTooWide = word.split(' ').some((part) => textWidth(part, style) > scales.bandWidth)
    if (isTooWide || cells.some((cell) => cell.text !== word)) return []
    const lines = wrapText(word, scales.bandWidth, style)
    return lines.map((text, line) => ({
      kind: 'text' as const,
      text,
      x: scales.middle(index),
      y:
        plot.y +
        plot.height -
        SPACE_OVER_BASELINE * unitsOf(sheet) -
        (lines.length - 1 - line) * style.sizePt * LINE_HEIGHT,
      sizePt: style.sizePt,
      weight: style.weight,
      fill: style.fill,
      anchor: 'middle' as const,
    }))
  })
}
