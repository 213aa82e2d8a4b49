import type { WordedSeries } from '../model/worded-figure.ts'
import { seriesColour } from './mark-colours.ts'
import { PRINT_COLOURS } from './print-colours.ts'
import type { Sheet } from './sheet.ts'
import type { SceneLayer, SceneMark, ScenePoint } from './scene.ts'
import type { Drawn, Scales } from './time-scale.ts'

const BAND_OPACITY = 0.45
const BAND_WIDTH = 0.5
/** In widths of the line. */
const HOLLOW_RADIUS = 1.5

/**
 * A line per series: broken where nothing was reported and at every method break; a single point is a dot, a share or change of
 * few a hollow one; a range is an upright bar from its lowest to its highest possible value, and no line passes through it.
 */
export function layoutLines(spec: Drawn, scales: Scales, sheet: Sheet): readonly SceneLayer[] {
  return spec.series.map((series) => {
    const colour = seriesColour(series, sheet)
    const runs = unbrokenRuns(series, spec).map((run) =>
      run.map(({ index, value }) => ({ x: scales.middle(index), y: scales.y(value) })),
    )
    return {
      name: `series-${series.id}`,
      marks: [
        ...rangeMarks(series, scales, colour, sheet),
        ...runs.map((points) => runMark(points, colour, sheet)),
        ...hollowMarks(series, scales, colour, sheet),
      ],
    }
  })
}

/** Where each line ends at the right, in the page's y. */
export function lineEnds(spec: Drawn, scales: Scales): readonly (number | null)[] {
  return spec.series.map(({ cells }) => {
    const last = cells.findLast(({ low }) => low !== null)
    return last === undefined || last.low === null || last.high === null
      ? null
      : scales.y((last.low + last.high) / 2)
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
  for (const [index, { low, high }] of cells.entries()) {
    const isPoint = low !== null && low === high
    if (isPoint) run.push({ index, value: low })
    if (!isPoint || breaksAfter.has(index) || index === cells.length - 1) {
      if (run.length > 0) runs.push(run)
      run = []
    }
  }
  return runs
}

function runMark(points: readonly ScenePoint[], colour: string, sheet: Sheet): SceneMark {
  const [only] = points
  if (points.length === 1 && only !== undefined) {
    return { kind: 'circle', x: only.x, y: only.y, radius: sheet.dataLinePt * 1.3, fill: colour }
  }
  return { kind: 'path', points, stroke: colour, strokePt: sheet.dataLinePt }
}

function hollowMarks(
  { cells }: WordedSeries,
  scales: Scales,
  colour: string,
  sheet: Sheet,
): readonly SceneMark[] {
  return cells.flatMap(({ low, high, smallDenominator }, index): readonly SceneMark[] => {
    if (!smallDenominator || low === null || low !== high) return []
    const outline = { stroke: colour, strokePt: sheet.axisLinePt }
    const radius = sheet.dataLinePt * HOLLOW_RADIUS
    return [
      {
        kind: 'circle',
        x: scales.middle(index),
        y: scales.y(low),
        radius,
        fill: PRINT_COLOURS.ground,
        outline,
      },
    ]
  })
}

function rangeMarks(
  series: WordedSeries,
  scales: Scales,
  colour: string,
  sheet: Sheet,
): readonly SceneMark[] {
  return series.cells.flatMap(({ low, high }, index): readonly SceneMark[] => {
    if (low === null || high === null || low === high) return []
    const width = Math.max(scales.bandWidth * BAND_WIDTH, sheet.dataLinePt)
    const x = scales.middle(index) - width / 2
    const y = scales.y(high)
    return [
      { kind: 'rect', x, y, width, height: scales.y(low) - y, fill: colour, opacity: BAND_OPACITY },
      ...[low, high].map((value): SceneMark => ({
        kind: 'line',
        x1: x,
        y1: scales.y(value),
        x2: x + width,
        y2: scales.y(value),
        stroke: colour,
        strokePt: sheet.axisLinePt,
        dashPt: [],
      })),
    ]
  })
}
