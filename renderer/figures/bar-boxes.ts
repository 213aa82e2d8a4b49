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

/** Where a category's band begins and how wide it is, across the chart. */
export interface CategoryBands {
  readonly start: (category: number) => number
  readonly width: number
}

/** Share of a band that its bar fills. */
const BAR_SHARE = 0.78
const WIDEST_BAR = 56

/**
 * Whole-pixel boxes of spans. A number that isn't the baseline's is at least one pixel high; touching boxes keep a gap of one pixel, at the
 * end nearer to the baseline, where there is room for it.
 */
export function barBoxes(
  spans: readonly StackSpan[],
  bands: CategoryBands,
  place: (value: number) => number,
): readonly BarBox[] {
  const width = Math.max(1, Math.round(Math.min(WIDEST_BAR, bands.width * BAR_SHARE)))
  const inset = (bands.width - width) / 2
  return spans.map(({ series, category, isRange, from, to }) => {
    const near = Math.round(place(from))
    const far = Math.round(place(to))
    const full = Math.max(1, Math.abs(far - near))
    const gap = from > 0 && full > 3 ? 1 : 0
    // Away from the baseline is upwards for a growing value, else downwards.
    const y = to < from ? near + gap : near - full
    return {
      series,
      category,
      isRange,
      x: Math.round(bands.start(category) + inset),
      y,
      width,
      height: full - gap,
    }
  })
}

/** All boxes as one path. */
export function pathOfBoxes(boxes: readonly BarBox[]): string {
  return boxes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('')
}
