import type { ChangeUnit, Comparison, Stated } from '../model/claim.ts'
import type { Interval, Truth } from './interval.ts'

/** The numbers that bear a stated one out. An open end is not among them. */
interface AcceptedRange extends Interval {
  readonly isOpenLow: boolean
  readonly isOpenHigh: boolean
}

/** `37,196` → 37196. */
export function statedNumber({ text }: Stated): number {
  return Number(text.replaceAll(',', ''))
}

/** One unit of a stated number: of its last place, `2.19` → 0.01, unless the claim says another. */
export function statedUnit({ text, unit }: Stated): number {
  if (unit !== undefined) return unit
  const decimals = text.split('.')[1]?.length ?? 0
  return 10 ** -decimals
}

/** A stated number's unit is no more than this part of it, however many zeros it ends in: `40,000` is no word about 30,000. */
const WIDEST_PART = 1 / 10
/** The same of a share or a difference of shares, in percentage points. */
const WIDEST_POINTS = 2
const APPROXIMATE: readonly Comparison[] = ['about', 'nearly', 'just-over']

/**
 * The unit that a number is held to: where it is round, that of its trailing zeros. `about 25,000` and a bare `25,000` are in thousands;
 * a bare number is round with two zeros or more, and a bare percentage never.
 */
export function roundUnit(stated: Stated, comparison: Comparison, unit: ChangeUnit): number {
  const zeros = /^-?\d*[1-9](0+)$/.exec(stated.text.replaceAll(',', ''))?.[1]?.length ?? 0
  const isRound = APPROXIMATE.includes(comparison) ? zeros > 0 : unit === 'count' && zeros > 1
  if (stated.unit !== undefined || !isRound) return statedUnit(stated)
  const isShare = unit === 'percent' || unit === 'percentage-points'
  const widest = isShare ? WIDEST_POINTS : Math.abs(statedNumber(stated)) * WIDEST_PART
  return Math.max(1, Math.min(10 ** zeros, widest))
}

/**
 * What each comparison accepts of a stated number `s` with the unit `u`: `equals` half a unit either way, `about` one unit either
 * way, `nearly` up to one unit below, `just-over` up to half a unit above; the others are strict as their words are.
 */
export function acceptedRange(comparison: Comparison, stated: Stated, countedIn: ChangeUnit): AcceptedRange {
  const number = statedNumber(stated)
  const unit = roundUnit(stated, comparison, countedIn)
  const closed = { isOpenLow: false, isOpenHigh: false }
  switch (comparison) {
    case 'equals':
      return { low: number - unit / 2, high: number + unit / 2, ...closed }
    case 'about':
      return { low: number - unit, high: number + unit, ...closed }
    case 'nearly':
      return { low: number - unit, high: number, ...closed }
    case 'just-over':
      return { low: number, high: number + unit / 2, isOpenLow: true, isOpenHigh: false }
    case 'more-than':
      return { low: number, high: Infinity, isOpenLow: true, isOpenHigh: false }
    case 'at-least':
      return { low: number, high: Infinity, ...closed }
    case 'less-than':
      return { low: -Infinity, high: number, isOpenLow: false, isOpenHigh: true }
    case 'at-most':
      return { low: -Infinity, high: number, ...closed }
  }
}

/** Far below any published place, and above what doubles lose in a division. */
const TINY = 1e-9

const tolerance = (edge: number): number => (Number.isFinite(edge) ? TINY * Math.max(1, Math.abs(edge)) : 0)

/** Whether every number of `value`, some, or none lies in the range. */
export function isWithin(value: Interval, range: AcceptedRange): Truth {
  const atLow = tolerance(range.low)
  const atHigh = tolerance(range.high)
  const isInsideLow = range.isOpenLow ? value.low > range.low + atLow : value.low >= range.low - atLow
  const isInsideHigh = range.isOpenHigh ? value.high < range.high - atHigh : value.high <= range.high + atHigh
  if (isInsideLow && isInsideHigh) return 'certain'
  const isBelow = range.isOpenLow ? value.high <= range.low + atLow : value.high < range.low - atLow
  const isAbove = range.isOpenHigh ? value.low >= range.high - atHigh : value.low > range.high + atHigh
  return isBelow || isAbove ? 'impossible' : 'possible'
}

/** How far an interval that misses the stated number lies from it: negative below, positive above; from its nearer end. */
export function missedBy(value: Interval, stated: Stated): number {
  const number = statedNumber(stated)
  return value.high < number ? value.high - number : value.low - number
}

/** Whether a number that doesn't round to the stated one gives it when its further places are cut off. */
export function isTruncated({ low, high }: Interval, stated: Stated): boolean {
  if (low !== high) return false
  const unit = statedUnit(stated)
  const cut = Math.trunc(low / unit + TINY) * unit
  return Math.abs(cut - statedNumber(stated)) <= unit * 1e-6
}
