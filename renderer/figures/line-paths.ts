import { isHollow } from '../../data/model/figure-spec.ts'
import { placedBounds } from '../../data/model/place-on-axis.ts'
import type { BreakMark, Cell, ValueAxis } from './spec-types.ts'

/** Where a cell stands, in CSS pixels; `high` is the smaller number because y grows downwards. */
export interface LinePoint {
  readonly category: number
  readonly x: number
  readonly low: number
  readonly high: number
  /** A share of so few that it moves by chance, or a sum that lacks a part. */
  readonly isHollow: boolean
  /** A range that reaches further down than the axis. */
  readonly isOpenBelow: boolean
  /** What the sum lacks, and of which members it is: no line leads to a sum of others. */
  readonly lacking: string
}

/** Points of the cells that have a number and a place on the axis; others leave no point. */
export function linePoints(
  cells: readonly Cell[],
  middle: (category: number) => number,
  place: (value: number) => number,
  axis: Pick<ValueAxis, 'scale' | 'min'>,
): readonly LinePoint[] {
  return cells.flatMap((cell, category): readonly LinePoint[] => {
    const placed = placedBounds(cell, axis)
    if (placed === null) return []
    const [low, high] = [place(placed.low), place(placed.high)]
    return [
      {
        category,
        x: round(middle(category)),
        low: round(low),
        high: round(high),
        isHollow: isHollow(cell),
        lacking: [...(cell.incomplete ?? []), cell.members ?? ''].join(' '),
        isOpenBelow: placed.isOpenBelow,
      },
    ]
  })
}

/** Exact points in runs: one ends at a missing cell, a band or a method break. */
function exactRuns(
  points: readonly LinePoint[],
  breaks: readonly Pick<BreakMark, 'afterIndex'>[],
): readonly (readonly LinePoint[])[] {
  const runs: LinePoint[][] = []
  for (const point of points) {
    if (point.low !== point.high) continue
    const run = runs.at(-1)
    const before = run?.at(-1)
    const follows =
      before?.category === point.category - 1 &&
      before.lacking === point.lacking &&
      !breaks.some(({ afterIndex }) => afterIndex === before.category)
    if (run !== undefined && follows) run.push(point)
    else runs.push([point])
  }
  return runs
}

/**
 * Exact points as one path. A line is never drawn across a missing cell, a band or a method break; a point with no neighbour is a dot
 * of 3 px radius, but where it is hollow: `hollowPath` has it.
 */
export function linePath(
  points: readonly LinePoint[],
  breaks: readonly Pick<BreakMark, 'afterIndex'>[],
): string {
  return exactRuns(points, breaks).map(runPath).join('')
}

/** The same runs filled down to a height. A point with no neighbour is a stroke from it to the height. */
export function areaPath(
  points: readonly LinePoint[],
  breaks: readonly Pick<BreakMark, 'afterIndex'>[],
  baseline: number,
): string {
  return exactRuns(points, breaks)
    .map((run) => {
      const first = run[0]
      const last = run.at(-1)
      if (first === undefined || last === undefined) return ''
      if (run.length === 1) return `M${first.x - 1} ${first.low}h2V${baseline}h-2z`
      return `${run.map(({ x, low }, index) => `${index === 0 ? 'M' : 'L'}${x} ${low}`).join('')}V${baseline}H${first.x}z`
    })
    .join('')
}

/** Circles of the hollow points, one path. */
export function hollowPath(points: readonly LinePoint[]): string {
  return points
    .filter(({ isHollow, low, high }) => isHollow && low === high)
    .map(({ x, low }) => circlePath(x, low))
    .join('')
}

/** All that is hollow: circles of the points, and boxes of the bands as `bandPath` places them, one path. */
export function hollowMarks(points: readonly LinePoint[], offset: number, width: number): string {
  return (
    hollowPath(points) +
    bandPath(
      points.filter(({ isHollow }) => isHollow),
      offset,
      width,
    )
  )
}

function runPath(run: readonly LinePoint[]): string {
  const [first] = run
  if (first === undefined) return ''
  if (run.length === 1) return first.isHollow ? '' : circlePath(first.x, first.low)
  return run.map(({ x, low }, index) => `${index === 0 ? 'M' : 'L'}${x} ${low}`).join('')
}

function circlePath(x: number, y: number): string {
  return `M${round(x - 3)} ${y}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z`
}

/** Bands as upright boxes from bound to bound, one path; `offset` and `width` keep several series beside each other. */
export function bandPath(points: readonly LinePoint[], offset: number, width: number): string {
  return points
    .filter(({ low, high }) => low !== high)
    .map(({ x, low, high, isOpenBelow }) => {
      const top = Math.min(high, low - 2)
      const left = round(x + offset - width / 2)
      // Filled all the same, with no line where it is open.
      return isOpenBelow
        ? `M${left} ${low}V${top}h${width}V${low}`
        : `M${left} ${top}h${width}V${low}h${-width}z`
    })
    .join('')
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
