import type { Box, SceneMark, ScenePoint } from './scene.ts'
import type { Pen } from './pen.ts'

/** In widths of a line of data. */
export const HOLLOW_RADIUS = 1.5
/** In widths of a line of an axis. */
const INSET = 2.5

/** What moves by chance or lacks a part, in its own colour: white inside a line. */
function hollow(colour: string, pen: Pick<Pen, 'axisLinePt' | 'colours'>) {
  return { fill: pen.colours.ground, outline: { stroke: colour, strokePt: pen.axisLinePt } }
}

/** A number without width. */
export function hollowCircle(
  x: number,
  y: number,
  radius: number,
  colour: string,
  pen: Pick<Pen, 'axisLinePt' | 'colours'>,
): SceneMark {
  return { kind: 'circle', x, y, radius, ...hollow(colour, pen) }
}

/** A bar, or a range from bound to bound. */
export function hollowBox(box: Box, colour: string, pen: Pick<Pen, 'axisLinePt' | 'colours'>): SceneMark {
  return { kind: 'rect', ...box, opacity: 1, ...hollow(colour, pen) }
}

/** Inside a cell whose colour says its class: a white line. */
export function hollowCell(
  { x, y, width, height }: Box,
  fill: string,
  pen: Pick<Pen, 'axisLinePt' | 'colours'>,
): SceneMark {
  const inset = Math.min(INSET * pen.axisLinePt, width / 4, height / 4)
  return {
    kind: 'rect',
    x: x + inset,
    y: y + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
    fill,
    opacity: 1,
    outline: { stroke: pen.colours.ground, strokePt: pen.axisLinePt },
  }
}

/** On a map, where a colour says the class: a white dot in the middle of the territory. */
export function hollowDot(
  { x, y }: ScenePoint,
  radius: number,
  pen: Pick<Pen, 'minLinePt' | 'colours'>,
): SceneMark {
  const outline = { stroke: pen.colours.ink, strokePt: pen.minLinePt }
  return { kind: 'circle', x, y, radius, fill: pen.colours.ground, outline }
}
