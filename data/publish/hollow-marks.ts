import { PRINT_COLOURS } from './print-colours.ts'
import type { Box, SceneMark, ScenePoint } from './scene.ts'
import type { Sheet } from './sheet.ts'

/** In widths of a line of data. */
export const HOLLOW_RADIUS = 1.5
/** In widths of a line of an axis. */
const INSET = 2.5

/** What moves by chance or lacks a part, in its own colour: white inside a line. */
function hollow(colour: string, sheet: Pick<Sheet, 'axisLinePt'>) {
  return { fill: PRINT_COLOURS.ground, outline: { stroke: colour, strokePt: sheet.axisLinePt } }
}

/** A number without width. */
export function hollowCircle(
  x: number,
  y: number,
  radius: number,
  colour: string,
  sheet: Pick<Sheet, 'axisLinePt'>,
): SceneMark {
  return { kind: 'circle', x, y, radius, ...hollow(colour, sheet) }
}

/** A bar, or a range from bound to bound. */
export function hollowBox(box: Box, colour: string, sheet: Pick<Sheet, 'axisLinePt'>): SceneMark {
  return { kind: 'rect', ...box, opacity: 1, ...hollow(colour, sheet) }
}

/** Inside a cell whose colour says its class: a white line. */
export function hollowCell(
  { x, y, width, height }: Box,
  fill: string,
  sheet: Pick<Sheet, 'axisLinePt'>,
): SceneMark {
  const inset = Math.min(INSET * sheet.axisLinePt, width / 4, height / 4)
  return {
    kind: 'rect',
    x: x + inset,
    y: y + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
    fill,
    opacity: 1,
    outline: { stroke: PRINT_COLOURS.ground, strokePt: sheet.axisLinePt },
  }
}

/** On a map, where a colour says the class: a white dot in the middle of the territory. */
export function hollowDot({ x, y }: ScenePoint, radius: number, strokePt: number): SceneMark {
  const outline = { stroke: PRINT_COLOURS.ink, strokePt }
  return { kind: 'circle', x, y, radius, fill: PRINT_COLOURS.ground, outline }
}
