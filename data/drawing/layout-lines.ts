import { hasSameParts, isHollow } from '../model/figure-spec.ts'
import { placedBounds } from '../model/place-on-axis.ts'
import type { WordedSeries } from '../model/worded-figure.ts'
import { HOLLOW_RADIUS, hollowBox, hollowCircle } from './hollow-marks.ts'
import { type Pen, seriesColour } from './pen.ts'
import type { SceneLayer, SceneMark, ScenePoint } from './scene.ts'
import { standsForPoint, standsForSeries } from './stands-for-point.ts'
import { tagged } from './tagged.ts'
import type { Drawn, Scales, SeriesEnd } from './time-scale.ts'

const BAND_OPACITY = 0.45
const BAND_WIDTH = 0.5
/** How many times as thick a line is that is highlighted. */
const STRONG = 1.5

/**
 * A line per series: broken where nothing was reported and at every method break; a single point is a dot, a share or change of
 * few a hollow one; a range is an upright bar from its lowest to its highest possible value, and no line passes through it.
 */
export function layoutLines(spec: Drawn, scales: Scales, pen: Pen): readonly SceneLayer[] {
  return spec.series.map((series) => {
    const colour = seriesColour(series, pen)
    const runs = unbrokenRuns(series, spec)
      // A point alone that is hollow is drawn as that.
      .filter((run) => run.length > 1 || run.some(({ index }) => !isHollowAt(series, index)))
    return {
      name: `series-${series.id}`,
      marks: [
        ...rangeMarks(series, spec, scales, colour, pen),
        ...runs.map((run) => runMark(run, series, spec, scales, pen)),
        ...hollowMarks(series, spec, scales, colour, pen),
      ],
    }
  })
}

function isHollowAt({ cells }: WordedSeries, index: number): boolean {
  const cell = cells[index]
  return cell !== undefined && isHollow(cell)
}

/** The newest number of each line that has a place. */
export function lineEnds(spec: Drawn, scales: Scales): readonly SeriesEnd[] {
  return spec.series.map(({ cells }) => {
    const category = cells.findLastIndex((cell) => placedBounds(cell, spec.valueAxis) !== null)
    const cell = cells[category]
    const last = cell === undefined ? null : placedBounds(cell, spec.valueAxis)
    return last === null ? null : { y: (scales.y(last.low) + scales.y(last.high)) / 2, category }
  })
}

interface RunPoint {
  readonly index: number
  readonly value: number
}

function unbrokenRuns({ cells }: WordedSeries, spec: Drawn): readonly (readonly RunPoint[])[] {
  const breaksAfter = new Set(spec.breaks.map(({ afterIndex }) => afterIndex))
  const runs: RunPoint[][] = []
  let run: RunPoint[] = []
  for (const [index, cell] of cells.entries()) {
    const placed = placedBounds(cell, spec.valueAxis)
    const isPoint = placed !== null && placed.low === placed.high
    const before = cells[index - 1]
    if (run.length > 0 && before !== undefined && !hasSameParts(before, cell)) {
      runs.push(run)
      run = []
    }
    if (isPoint) run.push({ index, value: placed.low })
    if (!isPoint || breaksAfter.has(index) || index === cells.length - 1) {
      if (run.length > 0) runs.push(run)
      run = []
    }
  }
  return runs
}

function runMark(
  run: readonly RunPoint[],
  series: WordedSeries,
  spec: Drawn,
  scales: Scales,
  pen: Pen,
): SceneMark {
  const colour = seriesColour(series, pen)
  const points = run.map(({ index, value }): ScenePoint => ({ x: scales.middle(index), y: scales.y(value) }))
  const [first, only] = [run[0], points[0]]
  if (points.length === 1 && first !== undefined && only !== undefined) {
    const of = { ...standsForPoint(series, first.index, spec), part: 'value' as const }
    return { kind: 'circle', ...only, radius: pen.dataLinePt * 1.3, fill: colour, of }
  }
  return {
    kind: 'path',
    points,
    categories: run.flatMap(({ index }) => spec.categories[index]?.id ?? []),
    stroke: colour,
    strokePt: pen.dataLinePt * (series.emphasis === 'strong' ? STRONG : 1),
    of: { ...standsForSeries(series), part: 'value' },
  }
}

/** Circles of the numbers that are hollow. */
export function hollowMarks(
  series: WordedSeries,
  spec: Drawn,
  scales: Scales,
  colour: string,
  pen: Pen,
): readonly SceneMark[] {
  return series.cells.flatMap((cell, index): readonly SceneMark[] => {
    const placed = placedBounds(cell, spec.valueAxis)
    if (!isHollow(cell) || placed === null || placed.low !== placed.high) return []
    const radius = pen.dataLinePt * HOLLOW_RADIUS
    const circle = hollowCircle(scales.middle(index), scales.y(placed.low), radius, colour, pen)
    return [{ ...circle, of: { ...standsForPoint(series, index, spec), part: 'value' } }]
  })
}

function rangeMarks(
  series: WordedSeries,
  spec: Drawn,
  scales: Scales,
  colour: string,
  pen: Pen,
): readonly SceneMark[] {
  return series.cells.flatMap((cell, index): readonly SceneMark[] => {
    const placed = placedBounds(cell, spec.valueAxis)
    if (placed === null || placed.low === placed.high) return []
    const { low, high, isOpenBelow } = placed
    const width = Math.max(scales.bandWidth * BAND_WIDTH, pen.dataLinePt)
    const x = scales.middle(index) - width / 2
    const y = scales.y(high)
    const box = { x, y, width, height: scales.y(low) - y }
    const marks: readonly SceneMark[] = [
      isHollow(cell)
        ? hollowBox(box, colour, pen)
        : { kind: 'rect', ...box, fill: colour, opacity: BAND_OPACITY },
      ...(isOpenBelow ? [high] : [low, high]).map((value): SceneMark => ({
        kind: 'line',
        x1: x,
        y1: scales.y(value),
        x2: x + width,
        y2: scales.y(value),
        stroke: colour,
        strokePt: pen.axisLinePt,
        dashPt: [],
      })),
    ]
    return tagged(marks, { ...standsForPoint(series, index, spec), part: 'value' })
  })
}
