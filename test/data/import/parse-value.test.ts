import { describe, expect, test } from 'vitest'
import {
  maybePeriodBeginningOn,
  maybePeriodEndingOn,
  maybePeriodInName,
  maybePeriodInTitle,
  maybePeriodLabel,
  parsePeriod,
  parsePeriodBetween,
  parsePeriodOfParts,
} from '../../../data/model/parse-period.ts'
import {
  NO_CELL_WORDS as none,
  parseBounds,
  parseValue,
  withoutCellMarks,
} from '../../../data/import/parse-value.ts'

const ENGLISH = { decimal: '.', thousands: ',' } as const
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
    ['12.0', exact(12)],
    ['1,234.00', exact(1234)],
    ['≤ 10', { status: 'suppressed', low: 0, high: 10 }],
    ['<= 10', { status: 'suppressed', low: 0, high: 10 }],
    ['Under 10', { status: 'band', low: 0, high: 9 }],
    ['up to 10', { status: 'band', low: 0, high: 10 }],
    ['10 or fewer', { status: 'band', low: 0, high: 10 }],
    ['NULL', { status: 'not-reported', low: null, high: null }],
    ['#N/A', { status: 'not-reported', low: null, high: null }],
    ['Redacted', { status: 'suppressed', low: null, high: null }],
    ['6\u00a0', exact(6)],
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
    ['1.000', 'not-whole'],
    ['12.50', 'not-whole'],
    ['10+', 'open-ended'],
    ['more than 10', 'open-ended'],
    ['>10', 'open-ended'],
    ['45*', 'marked'],
    ['5 [1]', 'marked'],
    ['6†', 'marked'],
    ['7²', 'marked'],
    ['~50', 'no-number'],
    ['(7)', 'no-number'],
    ['12 requests', 'no-number'],
    ['1.2k', 'no-number'],
    ['1 234', 'no-number'],
    // Either may be zero, or nothing at all.
    ['None', 'no-number'],
    ['nil', 'no-number'],
    ['less than five', 'no-number'],
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

  test('is read without the marks that are known, and without no sign that says something of the number', () => {
    const marked = { ...ENGLISH, cellMarks: '*†[+%<' }
    const read = (text: string) => parseValue(text, 'requests', marked, none)
    expect(['45*', '6†', '5 [1]', '1,975 *†'].map(read)).toEqual([exact(45), exact(6), exact(5), exact(1975)])
    expect(['10+', '45§', '*', '5%'].map((text) => read(text).status)).toEqual(Array(4).fill('fault'))
    expect(parseValue('54%*', 'share-disclosed', marked, none)).toEqual(share('54%'))
    expect(['12 [1][b]', '7**', '[1]'].map((text) => withoutCellMarks(text, '[*'))).toEqual(['12', '7', ''])
  })

  test('a word means what the mapping says, before what it usually means', () => {
    const words = { absent: new Set(['none']), withheld: new Set(['n/a']) }
    const read = (text: string) => parseValue(text, 'requests', ENGLISH, words).status
    expect(['None', 'N/A', 'NULL', 'nil'].map(read)).toEqual([
      'not-reported',
      'suppressed',
      'not-reported',
      'fault',
    ])
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
    expect(['2013-06-29', '2013-13-12', '29/06/2013'].map(maybePeriodEndingOn)).toEqual([null, null, null])
    expect(['2013 H3', 'H1', '13 H1'].map(maybePeriodLabel)).toEqual([null, null, null])
    expect(maybePeriodInName('2013_H1-2013_H2.csv')).toBe(null)
  })

  test.each([
    ['January - June 2012', '2012 H1'],
    ['July – December 2012', '2012 H2'],
    ['Jan-Jun 2013', '2013 H1'],
    ['2013: July-December', '2013 H2'],
    ['Jan. to Dec. 2014', '2014'],
    ['2009 (2nd half)', '2009 H2'],
    ['First half of 2012', '2012 H1'],
    ['2012, 1st half', '2012 H1'],
    ['2026-01-01/2026-06-30', '2026 H1'],
    ['01/07/2020 - 31/12/2020', '2020 H2'],
    ['2020-01-01 to 2020-12-31', '2020'],
    ['July 1, 2019 - December 31, 2019', '2019 H2'],
    ['H1/2013', '2013 H1'],
  ])('%j is %s', (text, label) => {
    expect(maybePeriodLabel(text)).toBe(label)
  })

  test.each([
    ['2013 Q1', 'quarter'],
    ['Q3 2013', 'quarter'],
    ['1st quarter 2013', 'quarter'],
    ['January - March 2013', 'quarter'],
    ['March 2013', 'month'],
    ['2013-03', 'month'],
    ['03/2013', 'month'],
    ['July 2012 - June 2013', 'fiscal-year'],
    ['2012-13', 'fiscal-year'],
    ['2012/2013', 'fiscal-year'],
    ['FY2013', 'fiscal-year'],
    ['2012-07-01/2013-06-30', 'fiscal-year'],
    ['January - September 2013', 'other-span'],
    ['spring 2013', 'no-period'],
    ['12-13-14', 'no-period'],
    ['1813', 'no-period'],
  ])('%j is none: %s', (text, fault) => {
    expect(parsePeriod(text)).toEqual({ is: 'fault', fault })
  })

  test('begins and ends on days in any form that leaves one reading', () => {
    const ends = ['12/31/2009', '31.12.2009', '31/12/2009', '6/30/13', '30 Jun 2013', '2013-06-30 00:00:00']
    expect(ends.map(maybePeriodEndingOn)).toEqual([
      ...['2009 H2', '2009 H2', '2009 H2', '2013 H1', '2013 H1', '2013 H1'],
    ])
    const begins = ['2020-07-01', '7/1/2020', '1/7/2020', '01.01.2020', 'July 1, 2020', '2020-06-30']
    expect(begins.map(maybePeriodBeginningOn)).toEqual([
      ...['2020 H2', '2020 H2', '2020 H2', '2020 H1', '2020 H2', null],
    ])
    expect(parsePeriodBetween('1/1/2013', '6/30/2013')).toEqual({ is: 'period', label: '2013 H1' })
    expect(parsePeriodBetween('2013-01-01', '2013-03-31')).toEqual({ is: 'fault', fault: 'quarter' })
  })

  test('is said by a year and its part', () => {
    const parts = [
      ['2025', '1'],
      ['2024', 'H2'],
      ['2024', '2.0'],
      ['2023', ''],
      ['2012', 'Jan-Jun'],
    ] as const
    expect(parts.map(([year, part]) => parsePeriodOfParts(year, part))).toEqual(
      ['2025 H1', '2024 H2', '2024 H2', '2023', '2012 H1'].map((label) => ({ is: 'period', label })),
    )
    expect(parsePeriodOfParts('2025', 'Q1')).toEqual({ is: 'fault', fault: 'quarter' })
    expect(parsePeriodOfParts('2025', '3')).toEqual({ is: 'fault', fault: 'no-period' })
  })

  test('is found in a title that says one', () => {
    const titles = [
      'Requests received from July - December 2015',
      'Requests 2019',
      'Report, H1 2020',
      'Table 2',
    ]
    expect(titles.map(maybePeriodInTitle)).toEqual([
      { is: 'period', label: '2015 H2' },
      null,
      { is: 'period', label: '2020 H1' },
      null,
    ])
    expect(maybePeriodInTitle('July 2012 - June 2013')).toEqual({ is: 'fault', fault: 'fiscal-year' })
    expect(maybePeriodInTitle('H1 2020 and H2 2020')).toEqual({ is: 'fault', fault: 'other-span' })
  })
})
