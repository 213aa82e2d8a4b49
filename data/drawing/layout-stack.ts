import { isHollow } from '../model/figure-spec.ts'
import type { WordedCell } from '../model/worded-figure.ts'
import { hollowBox } from './hollow-marks.ts'
import { type Pen, seriesColour } from './pen.ts'
import type { SceneLayer, SceneMark } from './scene.ts'
import { snapped } from './snapped.ts'
import { standsForPoint } from './stands-for-point.ts'
import type { Drawn, Scales, SeriesEnd } from './time-scale.ts'

const RANGE_OPACITY = 0.45

/** One cell’s stretch of a stacked bar, in the figure’s unit; `from` is nearer to the baseline. */
interface Span {
  readonly from: number
  readonly to: number
  /** The stretch between a band’s bounds: certain to `from`, possible up to `to`. */
  readonly isRange: boolean
}

/**
 * A rectangle per reported cell, the first series at the foot; a period nobody reported has none. A band is certain up to its lower
 * bound and pale from there to its upper one; a share or change of few is hollow.
 */
export function layoutStack(spec: Drawn, scales: Scales, pen: Pen): readonly SceneLayer[] {
  const heads = spec.categories.map(() => 0)
  return spec.series.map((series) => {
    const fill = seriesColour(series, pen)
    const looks = {
      certain: { fill, opacity: 1, ...pen.outlineOf(fill) },
      possible: { fill, opacity: RANGE_OPACITY },
    }
    return {
      name: `series-${series.id}`,
      marks: series.cells.flatMap((cell, index) => {
        const head = heads[index] ?? 0
        heads[index] = head + (cell.high ?? 0)
        return spansOf(cell, head, spec).map(({ from, to, isRange }): SceneMark => {
          const [top, foot] = [scales.y(Math.max(from, to)), scales.y(Math.min(from, to))]
          // White between touching marks, taken from marks that can spare it.
          const gap = from > 0 && foot - top > 4 * pen.gapPt ? pen.gapPt : 0
          const x = scales.middle(index) - scales.bandWidth / 2
          const box = snapped({ x, y: top, width: scales.bandWidth, height: foot - top - gap }, pen)
          const of = { ...standsForPoint(series, index, spec), part: 'value' as const }
          if (isHollow(cell) && !isRange) return { ...hollowBox(box, fill, pen), of }
          return { kind: 'rect', ...box, ...(isRange ? looks.possible : looks.certain), of }
        })
      }),
    }
  })
}

/** A number alone in its bar starts at the baseline, below which it may lie; others stand on what is below them. */
function spansOf({ low, high }: WordedCell, head: number, spec: Drawn): readonly Span[] {
  if (low === null || high === null) return []
  const { baseline } = spec.valueAxis
  const spans: readonly Span[] =
    spec.series.length === 1 && (baseline !== 0 || low < 0)
      ? spansFrom(baseline, low, high)
      : [
          { from: head, to: head + low, isRange: false },
          { from: head + low, to: head + high, isRange: true },
        ]
  return spans.filter(({ from, to }) => from !== to)
}

/** Certain up to the bound nearer to the baseline, possible up to the other; all of it possible where they lie on both sides. */
function spansFrom(baseline: number, low: number, high: number): readonly Span[] {
  if (low <= baseline && high >= baseline) return [{ from: low, to: high, isRange: true }]
  const [near, far] = high < baseline ? [high, low] : [low, high]
  return [
    { from: baseline, to: near, isRange: false },
    { from: near, to: far, isRange: true },
  ]
}

/** The middle of each series’ part in the newest bar that has one. */
export function stackEnds(spec: Drawn, scales: Scales): readonly SeriesEnd[] {
  const newest = spec.categories.findLastIndex((_, index) =>
    spec.series.some(({ cells }) => (cells[index]?.high ?? null) !== null),
  )
  let head = 0
  return spec.series.map(({ cells }) => {
    const value = cells[newest]?.high ?? null
    if (value === null) return null
    const middle = head + value / 2
    head += value
    return { y: scales.y(middle), category: newest }
  })
}
