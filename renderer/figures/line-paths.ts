import type { BreakMark, Cell } from './spec-types.ts'

/** Where a cell stands, in CSS pixels; `high` is the smaller number because y grows downwards. */
export interface LinePoint {
  readonly category: number
  readonly x: number
  readonly low: number
  readonly high: number
}

/** Points of the cells that have a number; missing cells leave no point. */
export function linePoints(
  cells: readonly Cell[],
  middle: (category: number) => number,
  place: (value: number) => number,
): readonly LinePoint[] {
  return cells.flatMap((cell, category): readonly LinePoint[] => {
    if (cell.low === null || cell.high === null) return []
    return [
      { category, x: round(middle(category)), low: round(place(cell.low)), high: round(place(cell.high)) },
    ]
  })
}

/**
 * Exact points as one path. A line is never drawn across a missing cell, a band or a method break; a point with no neighbour is a dot
 * of 3 px radius.
 */
export function linePath(
  points: readonly LinePoint[],
  breaks: readonly Pick<BreakMark, 'afterIndex'>[],
): string {
  const exact = points.filter(({ low, high }) => low === high)
  const runs: LinePoint[][] = []
  for (const point of exact) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const follows =
      before?.category === point.category - 1 &&
      !breaks.some(({ afterIndex }) => afterIndex === before.category)
    if (run !== undefined && follows) run.push(point)
    else runs.push([point])
  }
  return runs.map(runPath).join('')
}

function runPath(run: readonly LinePoint[]): string {
  const [first] = run
  if (first === undefined) return ''
  if (run.length === 1) return `M${first.x - 3} ${first.low}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z`
  return run.map(({ x, low }, index) => `${index === 0 ? 'M' : 'L'}${x} ${low}`).join('')
}

/** Bands as upright boxes from bound to bound, one path; `offset` and `width` keep several series beside each other. */
export function bandPath(points: readonly LinePoint[], offset: number, width: number): string {
  return points
    .filter(({ low, high }) => low !== high)
    .map(({ x, low, high }) => `M${round(x + offset - width / 2)} ${high}h${width}V${low}h${-width}z`)
    .join('')
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
