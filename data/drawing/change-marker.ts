import type { WordedCell } from '../model/worded-figure.ts'
import { CAP_HEIGHT, textWidth } from './metrics.ts'
import type { SceneMark } from './scene.ts'
import { labelStyle, quietStyle, type Pen, unitsOf } from './pen.ts'
import { LINE_HEIGHT, linesBlock } from './text-block.ts'

const ARROW = 4
const SPACE_AFTER_ARROW = 3

/** Width of the arrow and the space after it. */
export function changeMarkerWidth(pen: Pen): number {
  return (ARROW + SPACE_AFTER_ARROW) * unitsOf(pen)
}

/**
 * A change as the lines of its number, right-aligned, with a small arrow before it: up, down, or none where nothing changed, nothing compares or
 * the direction isn’t known. Its direction is in the sign as well.
 */
export function changeMarker(
  { low, high }: Pick<WordedCell, 'low' | 'high'>,
  lines: readonly string[],
  right: number,
  top: number,
  pen: Pen,
): readonly SceneMark[] {
  const style = low === null ? quietStyle(pen) : labelStyle(pen)
  const texts = linesBlock(lines, right, top, style, 'end').texts
  if (low === null || high === null || low * high <= 0) return texts
  const size = ARROW * unitsOf(pen)
  const left = right - textWidth(lines[0] ?? '', style) - changeMarkerWidth(pen)
  const middle = top + style.sizePt * (LINE_HEIGHT / 2 + (1 - CAP_HEIGHT) / 8)
  const [tip, foot] =
    low > 0 ? [middle - size / 2, middle + size / 2] : [middle + size / 2, middle - size / 2]
  const arrow: SceneMark = {
    kind: 'area',
    fill: pen.colours.ink,
    rings: [
      [
        { x: left, y: foot },
        { x: left + size, y: foot },
        { x: left + size / 2, y: tip },
      ],
    ],
  }
  return [arrow, ...texts]
}
