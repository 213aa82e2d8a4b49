import type { Interval } from './interval.ts'
import type { Sum } from './sum-cells.ts'

export interface RankedTerritory {
  readonly code: string
  readonly value: Interval
  /** Certainly before the next one. */
  readonly isCertain: boolean
}

/** Territories by their sums, highest first; equal ones by code, and then their order is not certain. */
export function rankTerritories({ byTerritory }: Pick<Sum, 'byTerritory'>): readonly RankedTerritory[] {
  const sorted = [...byTerritory].toSorted(
    ([oneCode, one], [otherCode, other]) =>
      other.low - one.low || other.high - one.high || (oneCode < otherCode ? -1 : 1),
  )
  // The highest upper bound of all that come later: one of them may still be above.
  let highestLater = -Infinity
  const isCertain: boolean[] = []
  for (const [, value] of sorted.toReversed()) {
    isCertain.unshift(value.low > highestLater)
    highestLater = Math.max(highestLater, value.high)
  }
  return sorted.map(([code, value], place) => ({ code, value, isCertain: isCertain[place] ?? false }))
}
