import { scaleBand, scaleLinear } from 'd3-scale'
import type { FigureSpec } from '../model/figure-spec.ts'
import type { Box } from './scene.ts'

/** Where periods and values fall inside the axes. */
export interface Scales {
  /** Middle of a period's band. */
  readonly middle: (index: number) => number
  readonly bandWidth: number
  /** From one band's left to the next one's. */
  readonly step: number
  readonly y: (value: number) => number
}

const SPACE_BETWEEN_BARS = 0.22

/** Bands of one width for the categories, and a linear scale of values from the foot of `plot`. */
export function timeScales(spec: FigureSpec, plot: Box): Scales {
  const band = scaleBand<number>()
    .domain(spec.categories.map((_, index) => index))
    .range([plot.x, plot.x + plot.width])
    .paddingInner(SPACE_BETWEEN_BARS)
    .paddingOuter(SPACE_BETWEEN_BARS / 2)
  const value = scaleLinear()
    .domain([spec.valueAxis.min, spec.valueAxis.max])
    .range([plot.y + plot.height, plot.y])
  return {
    middle: (index) => (band(index) ?? plot.x) + band.bandwidth() / 2,
    bandWidth: band.bandwidth(),
    step: band.step(),
    y: (number) => value(number),
  }
}
