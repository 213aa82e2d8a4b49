import { markOutline, seriesColour } from './mark-colours.ts'
import type { Sheet } from './sheet.ts'
import type { SceneLayer, SceneRect } from './scene.ts'
import type { Drawn, Scales } from './time-scale.ts'

/** A rectangle per reported cell, the first series at the foot; a period nobody reported has none. */
export function layoutStack(spec: Drawn, scales: Scales, sheet: Sheet): readonly SceneLayer[] {
  const heads = spec.categories.map(() => 0)
  return spec.series.map((series) => ({
    name: `series-${series.id}`,
    marks: series.cells.flatMap((cell, index): readonly SceneRect[] => {
      const from = heads[index] ?? 0
      if (cell.high === null || cell.high === 0) return []
      heads[index] = from + cell.high
      const foot = scales.y(from)
      const height = foot - scales.y(from + cell.high)
      // White between touching marks, taken from marks that can spare it.
      const gap = from > 0 && height > 4 * sheet.gapPt ? sheet.gapPt : 0
      return [
        {
          kind: 'rect',
          x: scales.middle(index) - scales.bandWidth / 2,
          y: foot - height,
          width: scales.bandWidth,
          height: height - gap,
          fill: seriesColour(series, sheet),
          opacity: 1,
          ...markOutline(seriesColour(series, sheet), sheet),
        },
      ]
    }),
  }))
}

/** Where each series ends at the right: the middle of its part in the newest bar that has one. */
export function stackEnds(spec: Drawn, scales: Scales): readonly (number | null)[] {
  const newest = spec.categories.findLastIndex((_, index) =>
    spec.series.some(({ cells }) => (cells[index]?.high ?? null) !== null),
  )
  let head = 0
  return spec.series.map(({ cells }) => {
    const value = cells[newest]?.high ?? null
    if (value === null) return null
    const middle = head + value / 2
    head += value
    return scales.y(middle)
  })
}
