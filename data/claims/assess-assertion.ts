import { unitOfAssertion, type Assertion, type ChangeUnit } from '../model/claim.ts'
import type { UntestableReason } from '../model/verdicts.ts'
import { acceptedRange, isTruncated, isWithin, missedBy } from './accepted-range.ts'
import type { HeldFigures } from './claim-figures.ts'
import {
  both,
  clamp,
  divide,
  exactly,
  isGreater,
  scale,
  subtract,
  type Interval,
  type Truth,
} from './interval.ts'
import { measureCells, measureQuantity } from './measure-quantity.ts'
import { isUntestable, type Measured, type MeasuredCells } from './measured.ts'
import { rankTerritories, type RankedTerritory } from './rank-territories.ts'

/** How an assertion stands to the figures. */
export interface Assessed {
  readonly assertion: Assertion
  readonly truth: Truth
  /** What was measured: one quantity, or two that are compared. */
  readonly measured: readonly Measured[]
  /** The number that is held against the stated one, in the stated one's unit; `null` where none is. */
  readonly found: Interval | null
  /** It doesn't round to the stated number, but gives it when further places are cut. */
  readonly isTruncated: boolean
  /** How far off, in the stated number's unit: below or above. 0 where nothing is stated. */
  readonly missedBy: number
  /** Highest first; empty where no order is asserted. */
  readonly ranking: readonly RankedTerritory[]
}

export interface UntestableAssertion {
  readonly assertion: Assertion
  readonly reason: UntestableReason
}

const PLAIN = { isTruncated: false, missedBy: 0, found: null, ranking: [] } as const

/** Holds one assertion against figures. Pure: the same figures give the same answer. */
export function assessAssertion(
  company: string,
  assertion: Assertion,
  held: HeldFigures,
): Assessed | UntestableAssertion {
  switch (assertion.assert) {
    case 'value': {
      const measured = measureQuantity(company, assertion.of, held)
      if (isUntestable(measured)) return { assertion, ...measured }
      return {
        assertion,
        measured: [measured],
        ...heldAgainst(measured.value, assertion, unitOfAssertion(assertion)),
        ranking: [],
      }
    }
    case 'majority': {
      const measured = measureQuantity(company, assertion.of, held)
      if (isUntestable(measured)) return { assertion, ...measured }
      const { value } = measured
      const stated = { text: '50' }
      const truth = isGreater(value, exactly(50))
      return {
        assertion,
        measured: [measured],
        ...PLAIN,
        truth,
        found: value,
        missedBy: missedBy(value, stated),
      }
    }
    case 'change':
      return assessChange(company, assertion, held)
    case 'band':
      return assessBand(company, assertion, held)
    case 'order':
    case 'rank':
      return assessOrder(company, assertion, held)
  }
}

function heldAgainst(
  value: Interval,
  { comparison, stated }: Pick<Extract<Assertion, { assert: 'value' }>, 'comparison' | 'stated'>,
  unit: ChangeUnit,
): Pick<Assessed, 'truth' | 'found' | 'isTruncated' | 'missedBy'> {
  const truth = isWithin(value, acceptedRange(comparison, stated, unit))
  return {
    truth,
    found: value,
    isTruncated: comparison === 'equals' && truth === 'impossible' && isTruncated(value, stated),
    missedBy: truth === 'impossible' ? missedBy(value, stated) : 0,
  }
}

function assessChange(
  company: string,
  assertion: Extract<Assertion, { assert: 'change' }>,
  held: HeldFigures,
): Assessed | UntestableAssertion {
  const now = measureQuantity(company, assertion.of, held)
  if (isUntestable(now)) return { assertion, ...now }
  const before = measureQuantity(company, assertion.against, held)
  if (isUntestable(before)) return { assertion, ...before }
  const measured = [now, before]
  const [greater, less] =
    assertion.direction === 'increase' ? [now.value, before.value] : [before.value, now.value]
  const direction = isGreater(greater, less)
  if (assertion.by === null) return { assertion, measured, ...PLAIN, truth: direction }
  const change = changeIn(assertion.by.in, greater, less, before.value, now.value)
  if (change === null) return { assertion, reason: 'zero-whole' }
  const result = heldAgainst(change, assertion.by, assertion.by.in)
  return { assertion, measured, ...result, truth: both(direction, result.truth), ranking: [] }
}

/** By how much, always as a positive number of the unit where the direction holds. */
function changeIn(
  unit: ChangeUnit,
  greater: Interval,
  less: Interval,
  before: Interval,
  now: Interval,
): Interval | null {
  switch (unit) {
    case 'count':
    case 'percentage-points':
      return subtract(greater, less)
    case 'times':
      return divide(greater, less)
    case 'percent': {
      // now ÷ before − 1: dividing the difference would use `before` twice, and widen the result.
      const ratio = divide(now, before)
      if (ratio === null) return null
      const percent = subtract(scale(ratio, 100), exactly(100))
      return greater === now ? percent : { low: -percent.high, high: -percent.low }
    }
  }
}

function assessBand(
  company: string,
  assertion: Extract<Assertion, { assert: 'band' }>,
  held: HeldFigures,
): Assessed | UntestableAssertion {
  const cells = measureCells(company, assertion.cells, held)
  if (isUntestable(cells)) return { assertion, ...cells }
  const { low, high } = cells.sum
  const value = { low, high }
  const stated = { low: assertion.low, high: assertion.high, isOpenLow: false, isOpenHigh: false }
  const truth = isWithin(value, stated)
  const gap = high < assertion.low ? high - assertion.low : low - assertion.high
  return {
    assertion,
    measured: [measuredAs(value, cells)],
    ...PLAIN,
    truth,
    found: clamp(value, 0, Infinity),
    missedBy: truth === 'impossible' ? gap : 0,
  }
}

function assessOrder(
  company: string,
  assertion: Extract<Assertion, { assert: 'order' | 'rank' }>,
  held: HeldFigures,
): Assessed | UntestableAssertion {
  const cells = measureCells(company, assertion.cells, held)
  if (isUntestable(cells)) return { assertion, ...cells }
  // A printed worldwide total ranks nobody.
  if (cells.sum.printedPeriods.length > 0) return { assertion, reason: 'not-listed' }
  const all = rankTerritories(cells.sum)
  const [wanted, from] =
    assertion.assert === 'order' ? [assertion.codes, 0] : [[assertion.territory], assertion.rank - 1]
  if (wanted.some((code) => !cells.sum.byTerritory.has(code))) return { assertion, reason: 'not-listed' }
  const ranking = all.slice(0, from + wanted.length)
  const isWithin = assertion.assert === 'rank' && assertion.isWithin === true
  return {
    assertion,
    measured: [measuredAs({ low: cells.sum.low, high: cells.sum.high }, cells)],
    ...PLAIN,
    truth: isWithin ? amongTruth(all, wanted[0] ?? '', from + 1) : orderTruth(all, wanted, from),
    ranking,
  }
}

function measuredAs(value: Interval, cells: MeasuredCells): Measured {
  return { value, terms: [cells], leftOut: [], isContradicted: false }
}

function orderTruth(all: readonly RankedTerritory[], wanted: readonly string[], from: number): Truth {
  const found = all.slice(from, from + wanted.length)
  const isSame = found.length === wanted.length && found.every(({ code }, place) => code === wanted[place])
  const before = from === 0 ? true : (all[from - 1]?.isCertain ?? false)
  if (isSame && before && found.every(({ isCertain }) => isCertain)) return 'certain'
  return wanted.every((code, place) => mayStandAt(all, code, from + place)) ? 'possible' : 'impossible'
}

/** Whether the territory is one of the first so many. */
function amongTruth(all: readonly RankedTerritory[], code: string, count: number): Truth {
  const own = all.find((each) => each.code === code)
  if (own === undefined) return 'impossible'
  const others = all.filter((each) => each !== own)
  if (others.filter(({ value }) => value.high >= own.value.low).length < count) return 'certain'
  return others.filter(({ value }) => value.low > own.value.high).length < count ? 'possible' : 'impossible'
}

/** Whether some numbers within the bounds give this territory this place, counted from 0. */
function mayStandAt(all: readonly RankedTerritory[], code: string, place: number): boolean {
  const own = all.find((each) => each.code === code)
  if (own === undefined) return false
  const others = all.filter((each) => each !== own)
  const surelyAbove = others.filter(({ value }) => value.low > own.value.high).length
  const surelyBelow = others.filter(({ value }) => value.high < own.value.low).length
  return surelyAbove <= place && place < all.length - surelyBelow
}

/** Every sum that an assertion rests on. */
export function termsOf({ measured }: Assessed): readonly MeasuredCells[] {
  return measured.flatMap(({ terms }) => terms)
}
