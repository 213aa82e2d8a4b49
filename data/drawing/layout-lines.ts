import { hasSameParts, isHollow } from '../model/figure-spec.ts'
import { placedBounds } from '../model/place-on-axis.ts'
import type { WordedSeries } from '../model/worded-figure.ts'
import { HOLLOW_RADIUS, hollowBox, hollowCircle } from './hollow-marks.ts'
import { type Pen, seriesColour } from './pen.ts'
import type { SceneLayer, SceneMark, ScenePoint } from './scene.ts'
import type { Drawn, Scales } from './time-scale.ts'

const BAND_OPACITY = 0.45
const BAND_WIDTH = 0.5

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
      .map((run) => run.map(({ index, value }) => ({ x: scales.middle(index), y: scales.y(value) })))
    return {
      name: `series-${series.id}`,
      marks: [
        ...rangeMarks(series, spec, scales, colour, pen),
        ...runs.map((points) => runMark(points, colour, pen)),
        ...hollowMarks(series, spec, scales, colour, pen),
      ],
    }
  })
}

function isHollowAt({ cells }: WordedSeries, index: number): boolean {
  const cell = cells[index]
  return cell !== undefined && isHollow(cell)
}

/** Where each line ends at the right, in the page's y. */
export function lineEnds(spec: Drawn, scales: Scales): readonly (number | null)[] {
  return spec.series.map(({ cells }) => {
    const placed = cells.flatMap((cell) => placedBounds(cell, spec.valueAxis) ?? [])
    const last = placed.at(-1)
    return last === undefined ? null : (scales.y(last.low) + scales.y(last.high)) / 2
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

function runMark(points: readonly ScenePoint[], colour: string, pen: Pen): SceneMark {
  const [only] = points
  if (points.length === 1 && only !== undefined) {
    return { kind: 'circle', x: only.x, y: only.y, radius: pen.dataLinePt * 1.3, fill: colour }
  }
  return { kind: 'path', points, stroke: colour, strokePt: pen.dataLinePt }
}

/** Circles of the numbers that are hollow. */
export function hollowMarks(
  { cells }: WordedSeries,
  { valueAxis }: Drawn,
  scales: Scales,
  colour: string,
  pen: Pen,
): readonly SceneMark[] {
  return cells.flatMap((cell, index): readonly SceneMark[] => {
    const placed = placedBounds(cell, valueAxis)
    if (!isHollow(cell) || placed === null || placed.low !== placed.high) return []
    const radius = pen.dataLinePt * HOLLOW_RADIUS
    return [hollowCircle(scales.middle(index), scales.y(placed.low), radius, colour, pen)]
  })
}

function rangeMarks(
  series: WordedSeries,
  { valueAxis }: Drawn,
  scales: Scales,
  colour: string,
  pen: Pen,
): readonly SceneMark[] {
  return series.cells.flatMap((cell, index): readonly SceneMark[] => {
    const placed = placedBounds(cell, valueAxis)
    if (placed === null || placed.low === placed.high) return []
    const { low, high, isOpenBelow } = placed
    const width = Math.max(scales.bandWidth * BAND_WIDTH, pen.dataLinePt)
    const x = scales.middle(index) - width / 2
    const y = scales.y(high)
    const box = { x, y, width, height: scales.y(low) - y }
    return [
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
  })
}
