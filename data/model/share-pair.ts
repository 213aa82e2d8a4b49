/**
 * What one row of a source (a territory, period and kind) gives to a share of outcomes: the one definition, for views and for claims.
 *
 * Only a row that has any of the chosen outcomes, and the number of its total, is divided: one without them counts them in another
 * unit, or not at all, and its total would be divided by for nothing. A blank among the outcomes lies between zero and what the
 * row's total leaves.
 */

/** Why a row enters a share or doesn't. `total-blank`: nothing bounds what it would be divided by. */
type RowInShare = 'pair' | 'no-outcomes' | 'total-blank'

export function rowInShare(hasOutcomes: boolean, hasTotal: boolean): RowInShare {
  if (!hasOutcomes) return 'no-outcomes'
  return hasTotal ? 'pair' : 'total-blank'
}

/** A row with its total. Counts, all bounds inclusive. */
interface ShareRow {
  /** The chosen outcomes as far as they have numbers. */
  readonly partLow: number
  readonly partHigh: number
  /** Chosen outcomes without a number. */
  readonly blanks: number
  /** The least that the outcomes come to which weren't chosen. */
  readonly othersLow: number
  readonly totalLow: number
  readonly totalHigh: number
  /** The outcomes exclude each other, so that all of them together are no more than the total. */
  readonly isExclusive: boolean
  /** One outcome is chosen, which is no more than the total whether or not they exclude each other. */
  readonly isOneOutcome: boolean
}

/**
 * A row's part and total. `ceilingPart` ÷ `ceilingTotal`: the largest share that the bounds allow when no part exceeds its total, the
 * part at its upper bound and the total at its lower one, but not below the part.
 */
export interface SharePair {
  readonly partLow: number
  readonly partHigh: number
  readonly totalLow: number
  readonly totalHigh: number
  readonly ceilingPart: number
  readonly ceilingTotal: number
  /** The source contradicts itself: the part is more than the total. Its numbers are divided as they are. */
  readonly isContradicted: boolean
}

export function sharePair(row: ShareRow): SharePair {
  const { partLow, totalLow, totalHigh } = row
  const partHigh = row.partHigh + roomOfBlanks(row)
  const isPart = row.isExclusive || row.isOneOutcome
  const isContradicted = isPart && partLow > totalHigh
  const isNarrowed = isPart && !isContradicted
  const ceilingPart = isNarrowed ? Math.min(partHigh, totalHigh) : partHigh
  const ceilingTotal = isNarrowed ? Math.max(totalLow, ceilingPart) : totalLow
  return { partLow, partHigh, totalLow, totalHigh, ceilingPart, ceilingTotal, isContradicted }
}

/** What the blanks of a row can come to at most, together: of exclusive outcomes what the total leaves, else the total for each. */
function roomOfBlanks({
  blanks,
  partLow,
  othersLow,
  totalHigh,
  isExclusive,
  isOneOutcome,
}: ShareRow): number {
  if (blanks === 0) return 0
  if (isExclusive) return Math.max(0, totalHigh - othersLow - partLow)
  return isOneOutcome ? Math.max(0, totalHigh - partLow) : blanks * totalHigh
}
