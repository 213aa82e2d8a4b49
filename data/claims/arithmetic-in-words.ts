import type { Catalogue } from '../model/catalogue.ts'
import { unitOfAssertion, type Assertion, type Comparison, type Stated } from '../model/claim.ts'
import { formatCount, formatDecimal, formatInterval } from '../model/format.ts'
import { lowerFirst, outcomeInText, territoryName } from '../model/words/names.ts'
import { say } from '../model/words/say.ts'
import { acceptedRange, roundUnit, statedUnit, type AcceptedRange } from './accepted-range.ts'
import type { Assessed } from './assess-assertion.ts'
import { scale, type Interval } from './interval.ts'
import type { Measured, MeasuredCells } from './measure-quantity.ts'

/** More terms than this are not written out one by one: their sum is. */
const TERMS_IN_TEXT = 6

/** A number in a unit, for the arithmetic. */
export type FormatNumber = (value: number) => string

/** The calculation in one line: numbers, signs, what it comes to, and what would have been accepted. */
export function arithmeticOf(assessed: Assessed, catalogue: Catalogue): string {
  const { assertion, measured, ranking } = assessed
  switch (assertion.assert) {
    case 'value':
      return accepts(firstLine(measured, catalogue, numberFormat(assertion)), assertion.comparison, assertion)
    case 'majority':
      return firstLine(measured, catalogue, numberFormat(assertion))
    case 'change':
      return changeLine(assessed, catalogue)
    case 'band':
      return say('arithmetic.stated-band', {
        found: intervalText(assessed.measured[0]?.value, formatCount),
        stated: formatInterval(assertion.low, assertion.high, formatCount),
      })
    case 'order':
    case 'rank':
      return ranking
        .map(({ code, value }, place) =>
          say('arithmetic.place', {
            place: place + 1,
            territory: territoryName(catalogue, code),
            value: intervalText(value, formatCount),
          }),
        )
        .join(' · ')
  }
}

/** How the numbers of an assertion are written: shares with two places more than the stated one has. */
export function numberFormat(assertion: Assertion): FormatNumber {
  if (assertion.assert === 'change' && assertion.by !== null) {
    const { in: unit, stated } = assertion.by
    if (unit === 'percent') return percentFormat(stated)
    if (unit === 'percentage-points')
      return (value) => say('claim.points', { number: formatDecimal(value, placesFor(stated)) })
    if (unit === 'times')
      return (value) => say('claim.times', { number: formatDecimal(value, placesFor(stated)) })
    return formatCount
  }
  if (assertion.assert === 'value' && assertion.of.quantity === 'share')
    return percentFormat(assertion.stated)
  if (assertion.assert === 'majority') return percentFormat({ text: '50' })
  if (assertion.assert === 'change' && assertion.of.quantity === 'share') return percentFormat({ text: '1' })
  return formatCount
}

const percentFormat =
  (stated: Stated): FormatNumber =>
  (value) =>
    say('claim.percent', { number: formatDecimal(value, placesFor(stated)) })

function placesFor(stated: Stated): number {
  return Math.max(0, -Math.floor(Math.log10(statedUnit(stated)) + 1e-9)) + 2
}

/** An interval; of one that nothing bounds, its lower end. */
export function intervalText(value: Interval | undefined, format: FormatNumber): string {
  if (value === undefined) return ''
  return value.high === Infinity
    ? say('arithmetic.at-least', { low: format(value.low) })
    : formatInterval(value.low, value.high, format)
}

function firstLine(measured: readonly Measured[], catalogue: Catalogue, format: FormatNumber): string {
  const [only] = measured
  return only === undefined ? '' : quantityLine(only, catalogue, format)
}

/** `(5,114 + 2,566) ÷ 37,196 = 20.65%` or `37,196 + 35,083 = 72,279` or one number. */
function quantityLine({ value, terms }: Measured, catalogue: Catalogue, format: FormatNumber): string {
  const [part, whole] = terms
  if (part === undefined) return ''
  if (whole === undefined) {
    const text = sumText(part, catalogue)
    const result = intervalText(value, format)
    return text === null ? result : say('arithmetic.sum', { terms: text, result })
  }
  const partText = sumText(part, catalogue)
  return say('arithmetic.share', {
    part: partText === null ? intervalText(part.sum, formatCount) : `(${partText})`,
    whole: intervalText(whole.sum, formatCount),
    result: intervalText(value, format),
  })
}

/** The terms of a sum, each with its name; `null` where it is one figure, or too many to write. */
function sumText({ cells, sum }: MeasuredCells, catalogue: Catalogue): string | null {
  const terms = [
    cells.territories.choose === 'these'
      ? named(sum.byTerritory, (code) => territoryName(catalogue, code))
      : [],
    cells.outcomes.length > 1 ? named(sum.byOutcome, (word) => outcomeName(cells.outcomes, word)) : [],
    cells.periods.length > 1 ? named(sum.byPeriod, (label) => label) : [],
  ].filter((each) => each.length > 1 && each.length <= TERMS_IN_TEXT)
  return terms[0]?.join(' + ') ?? null
}

function named(values: ReadonlyMap<string, Interval>, nameOf: (key: string) => string): readonly string[] {
  return [...values].map(([key, value]) => `${nameOf(key)} ${intervalText(value, formatCount)}`)
}

function outcomeName(outcomes: MeasuredCells['cells']['outcomes'], word: string): string {
  const outcome = outcomes.find((each) => each === word)
  return outcome === undefined ? word : lowerFirst(outcomeInText(outcome))
}

/** `25,367 (2017 H1) < 25,837 (2016 H2)`, and by how much where that was stated. */
function changeLine({ assertion, measured, found }: Assessed, catalogue: Catalogue): string {
  const [now, before] = measured
  if (assertion.assert !== 'change' || now === undefined || before === undefined) return ''
  const format = assertion.of.quantity === 'share' ? percentFormat({ text: '1' }) : formatCount
  const side = (each: Measured): string =>
    `${quantityLine(each, catalogue, format)} (${each.terms[0]?.cells.periods.join(', ') ?? ''})`
  const sides = `${side(now)} ${signBetween(now.value, before.value)} ${side(before)}`
  if (assertion.by === null || found === null) return sides
  const change = `${sides}: ${intervalText(found, numberFormat(assertion))}`
  return accepts(change, assertion.by.comparison, { ...assertion, stated: assertion.by.stated })
}

function signBetween(one: Interval, other: Interval): string {
  if (one.low > other.high) return '>'
  if (one.high < other.low) return '<'
  return one.low === other.low && one.high === other.high ? '=' : '≷'
}

function accepts(
  line: string,
  comparison: Comparison,
  assertion: Assertion & { readonly stated: Stated },
): string {
  const { stated } = assertion
  const isWholeCount =
    comparison === 'equals' &&
    numberFormat(assertion) === formatCount &&
    roundUnit(stated, comparison, 'count') === 1
  // A whole number that must be met has no range to speak of.
  if (isWholeCount) return say('arithmetic.stated', { line, stated: stated.text })
  return say('arithmetic.accepts', {
    line,
    range: rangeText(acceptedRange(comparison, stated, unitOfAssertion(assertion)), assertion, stated),
  })
}

function rangeText(range: AcceptedRange, assertion: Assertion, stated: Stated): string {
  const places = Math.max(0, placesFor(stated) - 1)
  const isCount = numberFormat(assertion) === formatCount
  const number = (value: number): string =>
    isCount && Number.isInteger(value) ? formatCount(value) : formatDecimal(value, isCount ? 1 : places)
  const unit = isCount ? '' : unitSuffix(assertion)
  const low = `${number(range.low)}${unit}`
  const high = `${number(range.high)}${unit}`
  if (range.high === Infinity)
    return range.isOpenLow ? say('arithmetic.above', { low }) : say('arithmetic.from', { low })
  if (range.low === -Infinity)
    return range.isOpenHigh ? say('arithmetic.below', { high }) : say('arithmetic.up-to', { high })
  return range.isOpenLow
    ? say('arithmetic.above-to', { low, high })
    : say('arithmetic.from-to', { low, high })
}

function unitSuffix(assertion: Assertion): string {
  return numberFormat(assertion)(0).replace(/^[\d.,]+/, '')
}

/** The stated number as the figure gives it when it is rounded to the stated place. */
export function roundedTo(
  value: number,
  stated: Stated,
  format: (value: number, places: number) => string,
): string {
  const unit = statedUnit(stated)
  const places = Math.max(0, -Math.floor(Math.log10(unit) + 1e-9))
  return format(scale({ low: Math.round(value / unit), high: 0 }, unit).low, places)
}
