import { scaleLinear, scaleLog } from 'd3-scale'
import type { WordedFigure } from '../model/worded-figure.ts'
import type { Pen } from './pen.ts'
import type { Box } from './scene.ts'

/** What is drawn on one pair of axes: a figure, or one of its panels. */
export type Drawn = Pick<WordedFigure, 'categories' | 'series' | 'valueAxis' | 'breaks' | 'shape' | 'word'>

/** Where periods and values fall inside the axes. */
export interface Scales {
  /** Middle of a period's band. */
  readonly middle: (index: number) => number
  readonly bandWidth: number
  /** From one band's left to the next one's. */
  readonly step: number
  readonly y: (value: number) => number
  /** Where bars start. */
  readonly baseline: number
}

/** Where a series ends at the right: its newest number’s height, and the category; `null` where it has none. */
export type SeriesEnd = { readonly y: number; readonly category: number } | null

const SPACE_BETWEEN_BARS = 0.22

/** Bands of one width for the categories, and the value axis upwards from the foot of `plot`. */
export function timeScales({ categories, valueAxis }: Drawn, plot: Box): Scales {
  const step = plot.width / Math.max(1, categories.length)
  const scale = valueAxis.scale === 'log' ? scaleLog() : scaleLinear()
  const value = scale.domain([valueAxis.min, valueAxis.max]).range([plot.y + plot.height, plot.y])
  const y = (number: number): number => value(number)
  return {
    middle: (index) => plot.x + (index + 0.5) * step,
    bandWidth: (1 - SPACE_BETWEEN_BARS) * step,
    step,
    y,
    baseline: y(valueAxis.baseline),
  }
}

/** In ems: a bar of two periods is no wall. */
const WIDEST_BAR = 8

/** Bands as wide as the pen draws bars: no wider than some letters, and on whole units where it wants them. */
export function barScales(scales: Scales, { labelPt, snaps }: Pick<Pen, 'labelPt' | 'snaps'>): Scales {
  const width = Math.min(scales.bandWidth, WIDEST_BAR * labelPt)
  return { ...scales, bandWidth: snaps ? Math.max(1, Math.round(width)) : width }
}
