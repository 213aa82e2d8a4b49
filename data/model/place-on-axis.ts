import type { Cell, ValueAxis } from './figure-spec.ts'

/** Where a number is drawn along its axis, in the axis' own values. */
interface PlacedBounds {
  readonly low: number
  readonly high: number
  /** The number reaches further down than the axis can: drawn from its foot, with no end there. */
  readonly isOpenBelow: boolean
}

/**
 * What of a number an axis has a place for; `null`: nothing is drawn. Zero and less have none on a logarithmic axis, and a range that
 * begins there is open at its foot. The screen and every file draw by this.
 */
export function placedBounds(
  { low, high }: Pick<Cell, 'low' | 'high'>,
  { scale, min }: Pick<ValueAxis, 'scale' | 'min'>,
): PlacedBounds | null {
  if (low === null || high === null) return null
  if (scale === 'linear' || low > 0) return { low, high, isOpenBelow: false }
  return high > 0 ? { low: min, high: Math.max(high, min), isOpenBelow: true } : null
}
