import type { Counting } from './counted-in-view.ts'

/** What is held of one kind in one cell: the sum of its figures there, mostly of one. */
export interface HeldNumber {
  /** Bounds of the sum of those with a number, inclusive. */
  readonly low: number
  readonly high: number
  /** Figures with a number, and without one; 0 and 0: the kind isn't held. */
  readonly reported: number
  readonly missing: number
}

/** A total and its parts for one outcome of one place: company, service, period, territory, subject, measure. */
interface HeldTotal {
  readonly total: HeldNumber
  /** One for each kind that the total is the sum of. */
  readonly parts: readonly HeldNumber[]
}

/** When the total is counted, and when its parts are. */
interface SettledTotal {
  readonly total: Counting
  readonly parts: Counting
}

const APART: SettledTotal = { total: 'always', parts: 'always' }
const TOTAL_COUNTS: SettledTotal = { total: 'always', parts: 'unless-total' }
const PARTS_COUNT: SettledTotal = { total: 'unless-parts', parts: 'unless-total-alone' }
const PARTS_FILL: SettledTotal = { total: 'unless-parts', parts: 'always' }

/**
 * Which is counted for each outcome, in the order given: the total or its parts.
 *
 * A published total is the figure, and its parts are “of which”, unless all of them are held with numbers that together are the
 * total, or lie within its range; then they are counted. A total without a number stands for nothing that is known: its parts are
 * counted, and in the place of it where all of them are held. Where either would do, all outcomes go the same way, since a share needs its total beside it.
 *
 * @param isAdditive not of percentages, of which there is no sum.
 */
export function settleTotal(outcomes: readonly HeldTotal[], isAdditive: boolean): readonly SettledTotal[] {
  const forced = outcomes.map((outcome) => forcedOf(outcome, isAdditive))
  const either = forced.includes(TOTAL_COUNTS) ? TOTAL_COUNTS : PARTS_COUNT
  return forced.map((settled) => settled ?? either)
}

/** `null`: total and parts say the same. */
function forcedOf({ total, parts }: HeldTotal, isAdditive: boolean): SettledTotal | null {
  if (!isHeld(total)) return APART
  const areAllHeld = parts.every(isHeld)
  if (total.reported === 0) return areAllHeld ? PARTS_FILL : APART
  const areAllKnown = isAdditive && areAllHeld && parts.every(isKnown)
  // A total that is itself a sum with a blank in it is only a lower bound.
  if (!isKnown(total) && areAllKnown) return PARTS_COUNT
  if (areAllKnown && isWithin(parts, total)) return null
  // Without a part to count, the total is the figure all the same: its outcomes must not be taken from the parts.
  return TOTAL_COUNTS
}

const isHeld = ({ reported, missing }: HeldNumber): boolean => reported + missing > 0

const isKnown = ({ reported, missing }: HeldNumber): boolean => reported > 0 && missing === 0

function isWithin(parts: readonly HeldNumber[], { low, high }: HeldNumber): boolean {
  const sum = (bound: 'low' | 'high'): number => parts.reduce((before, part) => before + part[bound], 0)
  return sum('low') >= low && sum('high') <= high
}
