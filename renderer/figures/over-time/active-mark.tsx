import type { Box } from '../../../data/drawing/scene.ts'

/** The outline of the number that the reader stands on: around a bar, a ring at what has no breadth. */
export function ActiveMark({ box, isBar }: { readonly box: Box; readonly isBar: boolean }) {
  return isBar ? (
    <rect className="active-mark" x={box.x - 1} y={box.y - 1} width={box.width + 2} height={box.height + 2} />
  ) : (
    <circle className="active-mark" cx={box.x + box.width / 2} cy={box.y + box.height / 2} r={5} />
  )
}
