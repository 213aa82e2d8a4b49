import type { Catalogue } from '../model/catalogue.ts'
import { unitOfAssertion, type Assertion, type Comparison, type Stated } from '../model/claim.ts'
import { outcomeText, territoryText } from '../model/name-texts.ts'
import { joinedText, message, named, periodText, type Text } from '../model/text.ts'
import { acceptedRange, roundUnit } from './accepted-range.ts'
import type { Assessed } from './assess-assertion.ts'
import type { Interval } from './interval.ts'
import type { Measured, MeasuredCells } from './measured.ts'
import {
  COUNT_FORM,
  intervalText,
  numberForm,
  numberText,
  placesOf,
  SHARE_FORM,
  statedText,
  sumText,
  type NumberForm,
} from './number-text.ts'

/** More terms than this are not written out one by one: their sum is. */
const TERMS_IN_TEXT = 6

/** The calculation in one line: numbers, signs, what it comes to, and what would have been accepted. */
export function arithmeticOf(assessed: Assessed, catalogue: Catalogue): Text {
  const { assertion } = assessed
  const line = comesTo(assessed, catalogue)
  switch (assertion.assert) {
    case 'value':
      return withRange(line, assertion.comparison, assertion.stated, assertion)
    case 'change':
      return assertion.by === null || assessed.found === null
        ? line
        : withRange(line, assertion.by.comparison, assertion.by.stated, assertion)
    case 'band': {
      const { low, high } = assertion
      return message('arithmetic.stated-band', {
        found: sumText(assessed.measured[0]?.value),
        stated: intervalText({ low, high }, COUNT_FORM),
      })
    }
    case 'majority':
    case 'order':
    case 'rank':
      return line
  }
}

/** The same without what would have been accepted: what the figures come to. */
export function comesTo(assessed: Assessed, catalogue: Catalogue): Text {
  const { assertion, measured, ranking } = assessed
  switch (assertion.assert) {
    case 'value':
    case 'majority':
    case 'band': {
      const [only] = measured
      return only === undefined ? named('') : quantityLine(only, catalogue, numberForm(assertion))
    }
    case 'change':
      return changeLine(assessed, catalogue)
    case 'order':
    case 'rank':
      return joinedText(
        ranking.map(({ code, value }, place) =>
          message('arithmetic.place', {
            place: place + 1,
            territory: territoryText(catalogue, code),
            value: sumText(value),
          }),
        ),
        ' · ',
      )
  }
}

/** `(5,114 + 2,566) ÷ 37,196 = 20.65%` or `37,196 + 35,083 = 72,279` or one number. */
function quantityLine({ value, terms }: Measured, catalogue: Catalogue, form: NumberForm): Text {
  const [part, whole] = terms
  if (part === undefined) return named('')
  const written = writtenTerms(part, catalogue)
  const result = intervalText(value, form)
  if (whole === undefined) {
    return written === null ? result : message('arithmetic.sum', { terms: written, result })
  }
  const divisor = sumText(whole.sum)
  return written === null
    ? message('arithmetic.share', { part: sumText(part.sum), whole: divisor, result })
    : message('arithmetic.share-of-terms', { part: written, whole: divisor, result })
}

/** The terms of a sum, each with its name; `null` where it is one figure, or too many to write. */
function writtenTerms({ cells, sum }: MeasuredCells, catalogue: Catalogue): Text | null {
  const terms = [
    cells.territories.choose === 'these'
      ? namedTerms(sum.byTerritory, (code) => territoryText(catalogue, code))
      : [],
    cells.outcomes.length > 1 ? namedTerms(sum.byOutcome, outcomeText) : [],
    cells.periods.length > 1 ? namedTerms(sum.byPeriod, periodText) : [],
  ].find((each) => each.length > 1 && each.length <= TERMS_IN_TEXT)
  return terms === undefined ? null : joinedText(terms, ' + ')
}

function namedTerms<Key extends string>(
  values: ReadonlyMap<Key, Interval>,
  nameOf: (key: Key) => Text,
): readonly Text[] {
  return [...values].map(([key, value]) =>
    message('arithmetic.term', { name: nameOf(key), value: sumText(value) }),
  )
}

/** `25,367 (2017 H1) < 25,837 (2016 H2)`, and by how much where that was stated. */
function changeLine({ assertion, measured, found }: Assessed, catalogue: Catalogue): Text {
  const [now, before] = measured
  if (assertion.assert !== 'change' || now === undefined || before === undefined) return named('')
  const form = assertion.of.quantity === 'share' ? SHARE_FORM : COUNT_FORM
  const side = (each: Measured): Text =>
    message('arithmetic.side', {
      value: quantityLine(each, catalogue, form),
      periods: joinedText((each.terms[0]?.cells.periods ?? []).map(periodText), ', '),
    })
  const sides = message('arithmetic.compared', {
    one: side(now),
    sign: named(signBetween(now.value, before.value)),
    other: side(before),
  })
  return assertion.by === null || found === null
    ? sides
    : message('arithmetic.change', { sides, change: intervalText(found, numberForm(assertion)) })
}

function signBetween(one: Interval, other: Interval): string {
  if (one.low > other.high) return '>'
  if (one.high < other.low) return '<'
  return one.low === other.low && one.high === other.high ? '=' : '≷'
}

function withRange(line: Text, comparison: Comparison, stated: Stated, assertion: Assertion): Text {
  const unit = unitOfAssertion(assertion)
  // A whole number that must be met has no range to speak of.
  if (unit === 'count' && comparison === 'equals' && roundUnit(stated, comparison, 'count') === 1)
    return message('arithmetic.stated', { line, stated: statedText(stated, unit) })
  return message('arithmetic.accepts', { line, range: acceptedText(comparison, stated, assertion) })
}

function acceptedText(comparison: Comparison, stated: Stated, assertion: Assertion): Text {
  const unit = unitOfAssertion(assertion)
  const range = acceptedRange(comparison, stated, unit)
  const number = (value: number): Text => {
    const places = unit === 'count' ? (Number.isInteger(value) ? 0 : 1) : placesOf(stated) + 1
    return numberText(value, { unit, places })
  }
  if (range.high === Infinity) {
    const low = number(range.low)
    return range.isOpenLow ? message('arithmetic.above', { low }) : message('arithmetic.from', { low })
  }
  const high = number(range.high)
  if (range.low === -Infinity)
    return range.isOpenHigh ? message('arithmetic.below', { high }) : message('arithmetic.up-to', { high })
  const low = number(range.low)
  return range.isOpenLow
    ? message('arithmetic.above-to', { low, high })
    : message('arithmetic.from-to', { low, high })
}
