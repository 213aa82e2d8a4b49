import type { Assertion, ChangeUnit, Stated } from '../model/claim.ts'
import { maybePartStated } from '../model/read-part.ts'
import { countText, message, valueText, type Text } from '../model/text.ts'
import { statedNumber, statedUnit } from './accepted-range.ts'
import type { Interval } from './interval.ts'

/** How the numbers of an assertion are written: in which unit, with how many places. */
export interface NumberForm {
  readonly unit: ChangeUnit
  readonly places: number
}

export const COUNT_FORM: NumberForm = { unit: 'count', places: 0 }
/** Shares of which none is stated: as of a stated whole percentage. */
export const SHARE_FORM: NumberForm = { unit: 'percent', places: 2 }

/** Shares and ratios with two places more than the stated number has. */
export function numberForm(assertion: Assertion): NumberForm {
  if (assertion.assert === 'change' && assertion.by !== null) {
    const { in: unit, stated } = assertion.by
    return unit === 'count' ? COUNT_FORM : { unit, places: placesOf(stated) + 2 }
  }
  if ('of' in assertion && assertion.of.quantity === 'share')
    return assertion.assert === 'value'
      ? { unit: 'percent', places: placesOf(assertion.stated) + 2 }
      : SHARE_FORM
  return COUNT_FORM
}

/** Places after the decimal sign that a stated number is exact to. */
export function placesOf(stated: Stated): number {
  return Math.max(0, -Math.floor(Math.log10(statedUnit(stated)) + 1e-9))
}

/** A number or range; of one that nothing bounds, the end that is known. */
export function intervalText({ low, high }: Interval, form: NumberForm): Text {
  const isOpenLow = low === -Infinity
  const isOpenHigh = high === Infinity
  if (isOpenLow && isOpenHigh) return message('arithmetic.unbounded')
  if (isOpenHigh) return message('arithmetic.at-least', { low: numberText(low, form) })
  if (isOpenLow) return message('arithmetic.at-most', { high: numberText(high, form) })
  return rangeText(low, high, form)
}

export function numberText(value: number, form: NumberForm): Text {
  return rangeText(value, value, form)
}

function rangeText(low: number, high: number, { unit, places }: NumberForm): Text {
  const digits = (isPercent: boolean): Text => ({ is: 'decimal', low, high, places, isPercent })
  switch (unit) {
    case 'count':
      return places === 0 ? valueText(low, high, 'count') : digits(false)
    case 'percent':
      return digits(true)
    case 'percentage-points':
      return message('claim.points', { number: digits(false), count: high })
    case 'times':
      return message('claim.times', { number: digits(false), count: high })
  }
}

/** As it was printed, with its unit: `2.19%`, `37,196`; a part of a whole as that part, `2/3 (66.7%)`. */
export function statedText(stated: Stated, unit: ChangeUnit): Text {
  const part = unit === 'percent' ? maybePartStated(stated) : null
  if (part !== null) {
    const percent = rangeText(statedNumber(stated), statedNumber(stated), { unit, places: 1 })
    return message('claim.part', { ...part, percent })
  }
  const printed = (isPercent: boolean): Text => ({ is: 'stated', text: stated.text, isPercent })
  switch (unit) {
    case 'count':
      return printed(false)
    case 'percent':
      return printed(true)
    case 'percentage-points':
      return message('claim.points', { number: printed(false), count: statedNumber(stated) })
    case 'times':
      return message('claim.times', { number: printed(false), count: statedNumber(stated) })
  }
}

/** A count and its bounds, as the source has them. */
export function sumText(sum: Interval | undefined): Text {
  return sum === undefined ? countText(0) : intervalText(sum, COUNT_FORM)
}
