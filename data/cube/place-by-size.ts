/** What is put in order. */
export interface Sized {
  /** Its place in the catalogue, which is by name. */
  readonly territory: number
  readonly low: number | null
  readonly high: number | null
  /** Too little stands below its line: it comes after all others. */
  readonly isBelow: boolean
}

/**
 * Largest first by the middle of the interval; ties by name, and with one rank; those that are below the least base after the others,
 * and those without a number last, both without a rank.
 */
export function placedBySize<Row extends Sized>(
  rows: readonly Row[],
): readonly (Row & { readonly rank: number | null })[] {
  const sorted = rows.toSorted(
    (a, b) => groupOf(a) - groupOf(b) || sizeOf(b) - sizeOf(a) || a.territory - b.territory,
  )
  let rank = 0
  return sorted.map((row, place) => {
    if (groupOf(row) !== RANKED) return { ...row, rank: null }
    const before = sorted[place - 1]
    if (before === undefined || sizeOf(before) !== sizeOf(row)) rank = place + 1
    return { ...row, rank }
  })
}

const RANKED = 0
const BELOW = 1
const WITHOUT_NUMBER = 2

function groupOf({ low, isBelow }: Sized): number {
  if (low === null) return WITHOUT_NUMBER
  return isBelow ? BELOW : RANKED
}

function sizeOf({ low, high }: Sized): number {
  return (low ?? 0) + (high ?? 0)
}
