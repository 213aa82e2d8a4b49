import { ASCENT, type TypeStyle } from './metrics.ts'
import type { SceneText } from './scene.ts'
import { wrapText } from './wrap-text.ts'

/** From baseline to baseline, in ems. */
export const LINE_HEIGHT = 1.25

export interface BlockStyle extends TypeStyle {
  readonly fill: string
}

export interface TextBlock {
  readonly texts: readonly SceneText[]
  readonly height: number
}

/** A paragraph whose first line's top is at `y`, wrapped to `width`. */
export function textBlock(text: string, x: number, y: number, width: number, style: BlockStyle): TextBlock {
  return linesBlock(wrapText(text, width, style), x, y, style)
}

/** Lines that are already wrapped, the first one's top at `y`. */
export function linesBlock(
  lines: readonly string[],
  x: number,
  y: number,
  style: BlockStyle,
  anchor: SceneText['anchor'] = 'start',
): TextBlock {
  const lineHeight = style.sizePt * LINE_HEIGHT
  const texts = lines.map((line, index) => ({
    kind: 'text' as const,
    text: line,
    x,
    y: y + index * lineHeight + style.sizePt * ASCENT,
    anchor,
    sizePt: style.sizePt,
    weight: style.weight,
    fill: style.fill,
  }))
  return { texts, height: lines.length * lineHeight }
}
