import type { Pen } from './pen.ts'
import type { Box } from './scene.ts'

/** A box with its edges on whole units, at least one long, where the pen wants it; a gap beside it stays as wide as it is. */
export function snapped(box: Box, { snaps }: Pick<Pen, 'snaps'>): Box {
  if (!snaps) return box
  const [x, y] = [Math.round(box.x), Math.round(box.y)]
  return {
    x,
    y,
    width: Math.max(1, Math.round(box.x + box.width) - x),
    height: Math.max(1, Math.round(box.y + box.height) - y),
  }
}
