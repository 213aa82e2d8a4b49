import type { Box, SceneMark, ScenePoint, StandsFor } from './scene.ts'

/** A mark with its room; a text’s depends on its face, and is none of these. */
export type Shape = Exclude<SceneMark, { readonly kind: 'text' }>

/** The smallest rectangle around a mark’s edges, without the breadth of its lines. */
export function extentOf(mark: Shape): Box {
  switch (mark.kind) {
    case 'rect':
      return mark
    case 'circle':
      return {
        x: mark.x - mark.radius,
        y: mark.y - mark.radius,
        width: 2 * mark.radius,
        height: 2 * mark.radius,
      }
    case 'line':
      return around([
        { x: mark.x1, y: mark.y1 },
        { x: mark.x2, y: mark.y2 },
      ])
    case 'path':
      return around(mark.points)
    case 'area':
      return around(mark.rings.flat())
  }
}

/** The smallest rectangle around points; of none, an infinite one turned inside out. */
export function around(points: readonly ScenePoint[]): Box {
  let [left, top, right, foot] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    foot = Math.max(foot, y)
  }
  return { x: left, y: top, width: right - left, height: foot - top }
}

/** Where a number stands, or lacks: the room of its mark, or a point of a line. */
export interface Place {
  readonly of: StandsFor
  readonly mark: Shape
  readonly box: Box
}

/** The places of a Scene’s shapes, in their order. */
export function placesOf(marks: readonly SceneMark[]): readonly Place[] {
  return marks.flatMap((mark): readonly Place[] => {
    if (mark.kind === 'text') return []
    const { of } = mark
    if (mark.kind === 'path' && mark.categories !== undefined && of !== undefined)
      return mark.categories.flatMap((category, index) => {
        const point = mark.points[index]
        return point === undefined ? [] : [{ of: { ...of, category }, mark, box: around([point]) }]
      })
    return isPlace(mark) ? [{ of: mark.of, mark, box: extentOf(mark) }] : []
  })
}

/** The rectangle around all values and absences that stand for something; `null` where the Scene has none. */
export function extentOfAll(marks: readonly SceneMark[], isMeant: (of: StandsFor) => boolean): Box | null {
  const boxes = placesOf(marks).flatMap(({ of, box }) => (isMeant(of) ? [box] : []))
  if (boxes.length === 0) return null
  return around(
    boxes.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
  )
}

/** A mark that a reader can stand on: a number’s, or the place of one that lacks. */
export function isPlace<M extends SceneMark>(mark: M): mark is M & { readonly of: StandsFor } {
  const { part, category } = mark.of ?? {}
  return (part === 'value' || part === 'absence') && category !== undefined
}
