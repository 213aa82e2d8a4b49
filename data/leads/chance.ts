/** What is measured: counts and ratios change by their logarithm, shares by points (as parts of 1). */
export type Scale = 'count' | 'ratio' | 'share'

/** One number of a series. A count is `value`; a ratio or share is `k` ÷ `n`. */
export interface Measured {
  readonly value: number
  readonly k: number
  /** What a share or ratio is of; a count's own value. */
  readonly n: number
}

/** How far from `before` to `now`. */
export function step(scale: Scale, now: Measured, before: Measured): number {
  switch (scale) {
    case 'count':
      return Math.log((now.value + 0.5) / (before.value + 0.5))
    case 'ratio':
      return now.value > 0 && before.value > 0 ? Math.log(now.value / before.value) : 0
    case 'share':
      return now.value - before.value
  }
}

/** The step that chance alone would make of two such numbers: one standard deviation. */
export function chanceOf(scale: Scale, now: Measured, before: Measured): number {
  if (scale !== 'share') {
    const [one, other] = scale === 'count' ? [now.value, before.value] : [now.n, before.n]
    return Math.sqrt(1 / (one + 0.5) + 1 / (other + 0.5))
  }
  const pooled = (now.k + before.k + 1) / (now.n + before.n + 2)
  return Math.sqrt(pooled * (1 - pooled) * (1 / now.n + 1 / before.n))
}

const Z_95 = 1.959964
const Z_99 = 2.575829

/** Wilson's interval of a share, from 0 to 1. */
function wilson({ k, n }: Measured, z: number): readonly [low: number, high: number] {
  const share = k / n
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const reach = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  return [middle - reach, middle + reach]
}

/** Can two shares be told apart? */
export function areApart(one: Measured, other: Measured, sureness: '95 %' | '99 %'): boolean {
  const z = sureness === '99 %' ? Z_99 : Z_95
  const [low, high] = wilson(one, z)
  const [otherLow, otherHigh] = wilson(other, z)
  return low > otherHigh || otherLow > high
}

/** Does the share's 95 % interval hold this mark? */
export function mayBe(share: Measured, mark: number): boolean {
  const [low, high] = wilson(share, Z_95)
  return low <= mark && mark <= high
}

/** The middle value; of an even number, half-way between the two in the middle; 0 of none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2
}

/** To so many decimals, halves away from zero. */
export function rounded(value: number, places: number): number {
  const factor = 10 ** places
  return Math.round(value * factor + Math.sign(value) * 1e-9) / factor
}
