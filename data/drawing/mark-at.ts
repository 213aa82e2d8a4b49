import { type Place, placesOf } from './extents.ts'
import type { Box, SceneMark, ScenePoint, StandsFor } from './scene.ts'

/** What stands at a point of a Scene, or nearest within `reach` of it: of two, the one that is drawn later. `null` beside all of them. */
export function markAt(marks: readonly SceneMark[], point: ScenePoint, reach: number): StandsFor | null {
  let best: { readonly of: StandsFor; readonly distance: number } | null = null
  for (const place of placesOf(marks)) {
    const isDot = place.mark.kind === 'circle'
    // A dot is met before the land around it.
    const distance = isDot ? distanceTo(place, point) - reach : distanceTo(place, point)
    if (distance <= (isDot ? 0 : reach) && distance <= (best?.distance ?? reach))
      best = { of: place.of, distance }
  }
  return best === null ? null : best.of
}

function distanceTo({ mark, box }: Place, point: ScenePoint): number {
  if (mark.kind === 'circle') return Math.max(0, Math.hypot(point.x - mark.x, point.y - mark.y) - mark.radius)
  const distance = distanceToBox(box, point)
  if (mark.kind !== 'area' || distance > 0) return distance
  return isInside(mark.rings, point) ? 0 : Number.POSITIVE_INFINITY
}

function distanceToBox({ x, y, width, height }: Box, point: ScenePoint): number {
  return Math.hypot(
    Math.max(0, x - point.x, point.x - x - width),
    Math.max(0, y - point.y, point.y - y - height),
  )
}

/** By the even-odd rule. */
function isInside(rings: readonly (readonly ScenePoint[])[], { x, y }: ScenePoint): boolean {
  let inside = false
  for (const ring of rings)
    for (const [index, from] of ring.entries()) {
      const to = ring[(index + 1) % ring.length] ?? from
      if (from.y > y === to.y > y) continue
      if (x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) inside = !inside
    }
  return inside
}
