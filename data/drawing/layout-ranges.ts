import { isHollow } from '../model/figure-spec.ts'
import { placedBounds } from '../model/place-on-axis.ts'
import { HOLLOW_RADIUS, hollowBox, hollowCircle } from './hollow-marks.ts'
import type { SceneLayer, SceneMark } from './scene.ts'
import { type Pen, seriesColour } from './pen.ts'
import { standsForPoint } from './stands-for-point.ts'
import { tagged } from './tagged.ts'
import type { Drawn, Scales } from './time-scale.ts'

const RANGE_OPACITY = 0.45
const PART_OF_SLOT = 0.7

/** Upright bars from the lowest to the highest possible value, the series side by side in each period; never a point or a line. */
export function layoutRanges(spec: Drawn, scales: Scales, pen: Pen): readonly SceneLayer[] {
  const slot = scales.bandWidth / Math.max(1, spec.series.length)
  return spec.series.map((series, seriesIndex) => {
    const colour = seriesColour(series, pen)
    return {
      name: `series-${series.id}`,
      marks: series.cells.flatMap((cell, index): readonly SceneMark[] => {
        const placed = placedBounds(cell, spec.valueAxis)
        if (placed === null) return []
        const { low, high, isOpenBelow } = placed
        const width = Math.max(slot * PART_OF_SLOT, pen.dataLinePt / 2)
        const x = scales.middle(index) - scales.bandWidth / 2 + (seriesIndex + 0.5) * slot - width / 2
        const [top, foot] = [scales.y(high), scales.y(low)]
        const bound = (y: number): SceneMark => ({
          kind: 'line',
          x1: x,
          y1: y,
          x2: x + width,
          y2: y,
          stroke: colour,
          strokePt: pen.dataLinePt,
          dashPt: [],
        })
        const asValue = (marks: readonly SceneMark[]): readonly SceneMark[] =>
          tagged(marks, { ...standsForPoint(series, index, spec), part: 'value' })
        if (low === high && isHollow(cell))
          return asValue([hollowCircle(x + width / 2, top, pen.dataLinePt * HOLLOW_RADIUS, colour, pen)])
        if (low === high) return asValue([bound(top)])
        const box = { x, y: top, width, height: foot - top }
        return asValue([
          isHollow(cell)
            ? hollowBox(box, colour, pen)
            : { kind: 'rect', ...box, fill: colour, opacity: RANGE_OPACITY },
          bound(top),
          ...(isOpenBelow ? [] : [bound(foot)]),
        ])
      }),
    }
  })
}
