import type { BarBox } from './bar-boxes.ts'
import type { ActiveCell } from './key-plan.ts'
import type { LinePoint } from './line-paths.ts'

/** The bar cell at a height within one category: the box that holds it, else the nearest. `null` where the category has no box. */
export function hitBar(boxes: readonly BarBox[], category: number, y: number): ActiveCell | null {
  const candidates = boxes
    .filter((box) => box.category === category)
    .map((box) => ({ box, distance: Math.max(0, box.y - y, y - box.y - box.height) }))
  const nearest = candidates.reduce<(typeof candidates)[number] | null>(
    (best, each) => (best === null || each.distance < best.distance ? each : best),
    null,
  )
  return nearest === null ? null : { series: nearest.box.series, category }
}

/** The line whose point in a category is nearest to a height; `null` where no series has a point there. */
export function hitLine(
  pointsBySeries: readonly (readonly LinePoint[])[],
  category: number,
  y: number,
): ActiveCell | null {
  let best: { readonly series: number; readonly distance: number } | null = null
  for (const [series, points] of pointsBySeries.entries()) {
    const point = points.find((each) => each.category === category)
    if (point === undefined) continue
    const distance = Math.max(0, point.high - y, y - point.low)
    if (best === null || distance < best.distance) best = { series, distance }
  }
  return best === null ? null : { series: best.series, category }
}
