import { scaleLinear, scaleLog } from 'd3-scale'
import type { ValueAxis } from './spec-types.ts'

/** Where a value of the axis stands between two pixels. Only what `placedBounds` gives has a place on it. */
export function valuePlace(axis: ValueAxis, from: number, to: number): (value: number) => number {
  const scale =
    axis.scale === 'log'
      ? scaleLog().domain([axis.min, axis.max]).range([from, to])
      : scaleLinear().domain([axis.min, axis.max]).range([from, to])
  return (value) => scale(value)
}
