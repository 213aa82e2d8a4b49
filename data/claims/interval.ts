/**
 * A number of which only bounds are known, both inclusive. `high` is Infinity where nothing bounds it, such as a sum with a
 * cell that was not reported.
 */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Whether something holds for every number of an interval, for some, or for none. */
export type Truth = 'certain' | 'possible' | 'impossible'

export const exactly = (value: number): Interval => ({ low: value, high: value })

export function add(one: Interval, other: Interval): Interval {
  return { low: one.low + other.low, high: one.high + other.high }
}

export function subtract(one: Interval, other: Interval): Interval {
  return { low: one.low - other.high, high: one.high - other.low }
}

/**
 * Counts divided by counts (neither is negative). `null` where the divisor may be nothing but zero; where it may be zero, nothing
 * bounds the result.
 */
export function divide(one: Interval, other: Interval): Interval | null {
  if (other.high === 0) return null
  const low = other.high === Infinity ? 0 : one.low / other.high
  const high = other.low === 0 ? (one.high === 0 ? 0 : Infinity) : one.high / other.low
  return { low, high }
}

export function scale({ low, high }: Interval, factor: number): Interval {
  return { low: low * factor, high: high * factor }
}

/** Within bounds that are known from elsewhere, such as a share from 0 to 100. */
export function clamp({ low, high }: Interval, least: number, most: number): Interval {
  return { low: Math.max(low, least), high: Math.min(high, most) }
}

export function isGreater(one: Interval, other: Interval): Truth {
  if (one.low > other.high) return 'certain'
  return one.high > other.low ? 'possible' : 'impossible'
}

/** Both hold: the weaker of the two. */
export function both(...truths: readonly Truth[]): Truth {
  if (truths.includes('impossible')) return 'impossible'
  return truths.includes('possible') ? 'possible' : 'certain'
}
