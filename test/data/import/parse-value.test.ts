import { describe, expect, test } from 'vitest'
import {
  maybePeriodEndingOn,
  maybePeriodInName,
  maybePeriodLabel,
} from '../../../data/import/parse-period.ts'
import { parseBounds, parseValue } from '../../../data/import/parse-value.ts'

const ENGLISH = { decimal: '.', thousands: ',' } as const
const none = new Set<string>()
const count = (text: string) => parseValue(text, 'requests', ENGLISH, none)
const share = (text: string) => parseValue(text, 'share-disclosed', ENGLISH, none)
const exact = (value: number) => ({ status: 'exact', low: value, high: value })
const fault = (kind: string) => ({ status: 'fault', fault: kind })

describe('a cell', () => {
  test.each([
    ['0', exact(0)],
    ['32742', exact(32742)],
    ['1,975', exact(1975)],
    ['0 - 499', { status: 'band', low: 0, high: 499 }],
    ['1,251 - 1,499', { status: 'band', low: 1251, high: 1499 }],
    ['11,000 - 12,000', { status: 'band', low: 11000, high: 12000 }],
    ['fewer than 1,000', { status: 'band', low: 0, high: 999 }],
    ['<10', { status: 'suppressed', low: 0, high: 9 }],
    [' -', { status: 'not-reported', low: null, high: null }],
    ['N/A', { status: 'not-reported', low: null, high: null }],
    ['', { status: 'blank' }],
    ['  ', { status: 'blank' }],
  ])('%j is what it says', (text, expected) => {
    expect(count(text)).toEqual(expected)
  })

  test.each([
    ['12.5', 'not-whole'],
    ['1,97', 'no-number'],
    ['12 or so', 'no-number'],
    ['9007199254740993', 'too-large'],
    ['499 - 0', 'band-backwards'],
    ['1e3', 'no-number'],
    ['0x10', 'no-number'],
    ['-5', 'no-number'],
    ['٣', 'no-number'],
    ['=1+1', 'no-number'],
  ])('%j is no number, and never becomes one', (text, kind) => {
    expect(count(text)).toEqual(fault(kind))
  })

  test('a percentage stays one, as the interval that it was rounded from', () => {
    expect(share('54%')).toEqual({ status: 'band', low: 5350, high: 5450 })
    expect(share('54')).toEqual({ status: 'band', low: 5350, high: 5450 })
    expect(share('2.19 %')).toEqual({ status: 'band', low: 218, high: 220 })
    expect(share('0%')).toEqual({ status: 'band', low: 0, high: 50 })
    expect(share('100%')).toEqual({ status: 'band', low: 9950, high: 10_000 })
    expect(share('101%')).toEqual(fault('share-above-100'))
  })

  test('a comma is no separator of thousands where the file has none', () => {
    expect(parseValue('1,975', 'requests', { decimal: ',', thousands: 'none' }, none)).toEqual(
      fault('not-whole'),
    )
    expect(parseValue('1.975', 'requests', { decimal: ',', thousands: '.' }, none)).toEqual(exact(1975))
  })

  test('two columns are one band', () => {
    expect(parseBounds('8', '499', ENGLISH)).toEqual({ status: 'band', low: 8, high: 499 })
    expect(parseBounds('', '', ENGLISH)).toEqual({ status: 'blank' })
    expect(parseBounds('8', '', ENGLISH)).toEqual(fault('no-number'))
  })
})

describe('a reporting period', () => {
  test('is read from a label, from its last day, and from a file’s name', () => {
    expect(['2013 H1', '2013_H1', 'H2 2013', '2013'].map(maybePeriodLabel)).toEqual([
      '2013 H1',
      '2013 H1',
      '2013 H2',
      '2013',
    ])
    expect(['2013-06-30', '2013-12-31'].map(maybePeriodEndingOn)).toEqual(['2013 H1', '2013 H2'])
    expect(maybePeriodInName('PRPL-Facebook-Government-Report-2019_H2.csv')).toBe('2019 H2')
    expect(maybePeriodInName('Snap_Transparency_Report_H1-2024.csv')).toBe('2024 H1')
  })

  test('is not guessed: another day, another half, two periods in one name', () => {
    expect(['2013-06-29', '2013-31-12', '30/06/2013'].map(maybePeriodEndingOn)).toEqual([null, null, null])
    expect(['2013 H3', 'H1', '13 H1'].map(maybePeriodLabel)).toEqual([null, null, null])
    expect(maybePeriodInName('2013_H1-2013_H2.csv')).toBe(null)
  })
})
