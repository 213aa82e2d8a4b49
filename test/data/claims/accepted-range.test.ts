import { expect, test } from 'vitest'
import { fc } from '../../seeded-fast-check.ts'
import { acceptedRange, isTruncated, isWithin, statedUnit } from '../../../data/claims/accepted-range.ts'
import { both, exactly, type Interval, type Truth } from '../../../data/claims/interval.ts'
import { COMPARISONS, type Comparison } from '../../../data/model/claim.ts'

const between = (low: number, high: number): Interval => ({ low, high })
const atLeast = (low: number): Interval => ({ low, high: Infinity })

// Worked out by hand: the stated number is 20, its unit 1. Exact numbers first, then bands, then sums with a blank cell.
test.each<[Comparison, Interval, Truth]>([
  ['equals', exactly(19.5), 'certain'],
  ['equals', exactly(20.5), 'certain'],
  ['equals', exactly(20.51), 'impossible'],
  ['equals', between(19.6, 20.4), 'certain'],
  ['equals', between(20.4, 20.6), 'possible'],
  ['equals', between(21, 22), 'impossible'],
  ['equals', atLeast(20), 'possible'],
  ['equals', atLeast(20.6), 'impossible'],
  ['about', exactly(19), 'certain'],
  ['about', exactly(21), 'certain'],
  ['about', exactly(18.9), 'impossible'],
  ['about', between(19, 21), 'certain'],
  ['about', between(20.5, 21.5), 'possible'],
  ['about', between(22, 23), 'impossible'],
  ['about', atLeast(0), 'possible'],
  ['about', atLeast(21.1), 'impossible'],
  ['nearly', exactly(19), 'certain'],
  ['nearly', exactly(20), 'certain'],
  ['nearly', exactly(20.1), 'impossible'],
  ['nearly', exactly(18.9), 'impossible'],
  ['nearly', between(19.2, 19.8), 'certain'],
  ['nearly', between(19.8, 20.2), 'possible'],
  ['nearly', between(20.2, 21), 'impossible'],
  ['nearly', atLeast(19), 'possible'],
  ['nearly', atLeast(20.5), 'impossible'],
  ['just-over', exactly(20), 'impossible'],
  ['just-over', exactly(20.1), 'certain'],
  ['just-over', exactly(20.5), 'certain'],
  ['just-over', exactly(20.6), 'impossible'],
  ['just-over', between(20.1, 20.4), 'certain'],
  ['just-over', between(19.9, 20.1), 'possible'],
  ['just-over', between(19, 20), 'impossible'],
  ['just-over', atLeast(20.1), 'possible'],
  ['just-over', atLeast(20.6), 'impossible'],
  ['more-than', exactly(20), 'impossible'],
  ['more-than', exactly(20.1), 'certain'],
  ['more-than', between(20.1, 30), 'certain'],
  ['more-than', between(19, 21), 'possible'],
  ['more-than', between(0, 20), 'impossible'],
  ['more-than', atLeast(20.1), 'certain'],
  ['more-than', atLeast(0), 'possible'],
  ['at-least', exactly(20), 'certain'],
  ['at-least', exactly(19.9), 'impossible'],
  ['at-least', between(20, 30), 'certain'],
  ['at-least', between(19, 20), 'possible'],
  ['at-least', between(1, 2), 'impossible'],
  ['at-least', atLeast(20), 'certain'],
  ['at-least', atLeast(19), 'possible'],
  ['less-than', exactly(20), 'impossible'],
  ['less-than', exactly(19.9), 'certain'],
  ['less-than', between(0, 19), 'certain'],
  ['less-than', between(19, 20), 'possible'],
  ['less-than', between(20, 21), 'impossible'],
  ['less-than', atLeast(0), 'possible'],
  ['less-than', atLeast(20), 'impossible'],
  ['at-most', exactly(20), 'certain'],
  ['at-most', exactly(20.1), 'impossible'],
  ['at-most', between(0, 20), 'certain'],
  ['at-most', between(20, 21), 'possible'],
  ['at-most', between(20.1, 21), 'impossible'],
  ['at-most', atLeast(20), 'possible'],
  ['at-most', atLeast(21), 'impossible'],
])('%s 20, of %j, is %s', (comparison, value, truth) => {
  expect(isWithin(value, acceptedRange(comparison, { text: '20', unit: 1 }, 'count'))).toBe(truth)
})

test('the last stated place is the unit, unless the claim says another', () => {
  expect(['37,196', '2.19', '2.5'].map((text) => statedUnit({ text }))).toEqual([1, 0.01, 0.1])
  expect(statedUnit({ text: '25,000', unit: 1000 })).toBe(1000)
})

test('a number that was cut off is told from one that was rounded', () => {
  const share = (100 * 817) / 37_196
  expect(isWithin(exactly(share), acceptedRange('equals', { text: '2.19' }, 'percent'))).toBe('impossible')
  expect(isTruncated(exactly(share), { text: '2.19' })).toBe(true)
  expect(isTruncated(exactly(share), { text: '2.18' })).toBe(false)
  expect(isTruncated(between(2.19, 2.199), { text: '2.19' })).toBe(false)
})

const number = fc.integer({ min: 0, max: 4000 }).map((value) => value / 100)
const interval = fc
  .tuple(number, number)
  .map(([one, other]) => between(Math.min(one, other), Math.max(one, other)))

test('a wider interval never turns what is certain into its opposite', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...COMPARISONS),
      fc.constantFrom('20', '20.0', '7', '0.5'),
      interval,
      number,
      number,
      (comparison, text, value, below, above) => {
        const range = acceptedRange(comparison, { text }, 'count')
        const narrow = isWithin(value, range)
        const wide = isWithin(between(value.low - below, value.high + above), range)
        expect(wide === narrow || wide === 'possible').toBe(true)
      },
    ),
  )
})

test('an interval holds certainly just where each of its numbers does', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...COMPARISONS),
      interval,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 12 }),
      (comparison, value, places) => {
        const range = acceptedRange(comparison, { text: '20', unit: 1 }, 'count')
        const within = isWithin(value, range)
        const each = [0, 1, ...places].map((place) =>
          isWithin(exactly(value.low + place * (value.high - value.low)), range),
        )
        if (within === 'certain') expect(new Set(each)).toEqual(new Set(['certain']))
        if (within === 'impossible') expect(new Set(each)).toEqual(new Set(['impossible']))
      },
    ),
  )
})

test('of two truths the weaker counts', () => {
  expect(both('certain', 'certain')).toBe('certain')
  expect(both('certain', 'possible')).toBe('possible')
  expect(both('possible', 'impossible')).toBe('impossible')
})
