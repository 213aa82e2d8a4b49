import type { StackSpan } from './stack-spans.ts'

/** A rectangle of one cell on the screen, in CSS pixels of the chart. */
export interface BarBox {
  readonly series: number
  readonly category: number
  readonly isRange: boolean
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a category's band begins and how wide it is, along the category axis. */
export interface CategoryBands {
  readonly start: (category: number) => number
  readonly width: number
}

/** Share of a band that its bar fills. */
const BAR_SHARE = 0.78
const WIDEST_BAR = 56

/**
 * Whole-pixel boxes of spans: upright bars over `horizontal: false`, lying ones otherwise. A number above zero is at least one pixel
 * long; touching boxes keep a gap of one pixel where there is room for it.
 */
export function barBoxes(
  spans: readonly StackSpan[],
  bands: CategoryBands,
  place: (value: number) => number,
  horizontal: boolean,
): readonly BarBox[] {
  const thickness = Math.max(1, Math.round(Math.min(WIDEST_BAR, bands.width * BAR_SHARE)))
  const inset = (bands.width - thickness) / 2
  return spans.map(({ series, category, isRange, from, to }) => {
    const across = Math.round(bands.start(category) + inset)
    const one = Math.round(place(from))
    const other = Math.round(place(to))
    const full = Math.max(1, Math.abs(other - one))
    const length = from > 0 && full > 3 ? full - 1 : full
    const cell = { series, category, isRange }
    return horizontal
      ? { ...cell, x: one + (full - length), y: across, width: length, height: thickness }
      : { ...cell, x: across, y: one - full, width: thickness, height: length }
  })
}

/** All boxes as one path. */
export function pathOfBoxes(boxes: readonly BarBox[]): string {
  return boxes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('')
}
