import type { ChangeUnit, Comparison } from '../../../../data/model/claim.ts'

/** A number as somebody writes it, and what is meant: worked out by reading it aloud. */
interface NumberReading {
  readonly text: string
  /** The field that it is typed in. */
  readonly in: ChangeUnit
  readonly stated: string
  readonly comparison: Comparison | null
  readonly direction: 'increase' | 'decrease' | null
}

type Row = readonly [
  text: string,
  stated: string,
  comparison?: Comparison | null,
  direction?: 'increase' | 'decrease',
]

const COUNTS: readonly Row[] = [
  // In words.
  ['forty thousand', '40000'],
  ['two hundred and fifty', '250'],
  ['one hundred and twenty-three', '123'],
  ['twenty five thousand', '25000'],
  ['25 thousand five hundred', '25500'],
  ['a hundred thousand', '100000'],
  ['one thousand two hundred', '1200'],
  ['three hundred and five', '305'],
  ['two million three hundred thousand', '2300000'],
  ['a quarter of a million', '250000'],
  ['half a million', '500000'],
  ['one and a half million', '1500000'],
  ['1½ million', '1500000'],
  ['two dozen', '24'],
  ['half a dozen or so', '6', 'about'],
  ['no requests', '0'],
  // Grouped and signed as other languages do.
  ['37.196', '37,196'],
  ['37.196 requests', '37,196'],
  ['1.234.567', '1,234,567'],
  ['1 234 567', '1,234,567'],
  ["1'234'567", '1,234,567'],
  ['1,23,456', '123,456'],
  ['1,3 million', '1300000'],
  ['1 Mio.', '1000000'],
  // How it is compared.
  ['north of 20,000', '20,000', 'more-than'],
  ['just shy of 40,000', '40,000', 'nearly'],
  ['well below 500', '500', 'less-than'],
  ['a little under 500', '500', 'nearly'],
  ['slightly fewer than 500', '500', 'nearly'],
  ['25,000+', '25,000', 'at-least'],
  ['25,000 at least', '25,000', 'at-least'],
  ['500 or under', '500', 'at-most'],
  ['40 thousand-odd', '40000', 'about'],
  ['not even 900', '900', 'less-than'],
  ['as few as 43', '43', 'equals'],
  ['up to 499 orders', '499', 'at-most'],
]
const COUNT_CHANGES: readonly Row[] = [
  ['increased by 1,200', '1,200', null, 'increase'],
  ['1,200 fewer', '1,200', null, 'decrease'],
  ['more than 1,200 more', '1,200', 'more-than', 'increase'],
]
const PERCENT: readonly Row[] = [
  ['2,19 %', '2.19'],
  ['12,5 %', '12.5'],
  ['.5 %', '0.5'],
  ['half a percent', '0.5'],
  ['71 per-cent', '71'],
  ['twenty-five percent', '25'],
  ['at least one in four', '25', 'at-least'],
  ['fewer than 1 in 10', '10', 'less-than'],
  ['more than a third', '33.3333', 'more-than'],
  ['every fifth', '20'],
  ['nearly every third request', '33.3333', 'nearly'],
  ['every other request', '50'],
  ['over two-thirds', '66.6667', 'more-than'],
  ['almost three quarters', '75', 'nearly'],
  ['slightly more than half', '50', 'just-over'],
]
const PERCENT_CHANGES: readonly Row[] = [
  ['+5%', '5', null, 'increase'],
  ['-5%', '5', null, 'decrease'],
  ['minus 5%', '5', null, 'decrease'],
  ['5% more', '5', null, 'increase'],
  ['5 percent lower', '5', null, 'decrease'],
  ['up 20%', '20', null, 'increase'],
  ['down almost 20%', '20', 'nearly', 'decrease'],
  ['rose by more than 20%', '20', 'more-than', 'increase'],
  ['nearly 20% fewer', '20', 'nearly', 'decrease'],
  ['fell by a third', '33.3333', null, 'decrease'],
  ['a drop of 40 per cent', '40', null, 'decrease'],
  ['an increase of about 12 percent', '12', 'about', 'increase'],
]
const POINTS: readonly Row[] = [
  ['2 p.p.', '2'],
  ['half a percentage point', '0.5'],
  ['a percentage point', '1'],
  ['fell by 2,5 percentage points', '2.5', null, 'decrease'],
]
const TIMES: readonly Row[] = [
  ['more than doubled', '2', 'more-than', 'increase'],
  ['almost tripled', '3', 'nearly', 'increase'],
  ['two and a half times', '2.5'],
  ['2½ times', '2.5'],
  ['by a factor of three', '3'],
  ['a threefold increase', '3', null, 'increase'],
  ['half as many', '2', null, 'decrease'],
  ['more than halved', '2', 'more-than', 'decrease'],
]

const rowsIn = (unit: ChangeUnit, rows: readonly Row[]): readonly NumberReading[] =>
  rows.map(([text, stated, comparison = null, direction]) => ({
    text,
    in: unit,
    stated,
    comparison,
    direction: direction ?? null,
  }))

export const NUMBER_READINGS: readonly NumberReading[] = [
  ...rowsIn('count', [...COUNTS, ...COUNT_CHANGES]),
  ...rowsIn('percent', [...PERCENT, ...PERCENT_CHANGES]),
  ...rowsIn('percentage-points', POINTS),
  ...rowsIn('times', TIMES),
]

/** What is no number, or none of its field. */
export const REFUSED_NUMBERS: readonly (readonly [text: string, unit: ChangeUnit, sentence: string])[] = [
  ['tens of thousands', 'count', 'is no number'],
  ['several hundred', 'count', 'is no number'],
  ['a majority', 'percent', 'is no number'],
  ['hundred two hundred', 'count', 'is no number'],
  ['twenty thirteen thousand', 'count', 'is no number'],
  ['1,23,45', 'count', 'is no number'],
  ['37,19', 'count', 'is no whole number'],
  ['2.5', 'count', 'is no whole number'],
  ['between 20,000 and 25,000', 'count', 'is two numbers'],
  ['3 to 5', 'count', 'is two numbers'],
  ['20 percent', 'percentage-points', 'is a percentage'],
  ['20 percentage points', 'percent', 'is in percentage points'],
  ['a third', 'count', 'is a percentage'],
]

export const PERIOD_READINGS: readonly (readonly [text: string, periods: readonly string[] | null])[] = [
  ['January to December 2019', ['2019']],
  ['January through June of 2019', ['2019 H1']],
  ['January 2019 – June 2019', ['2019 H1']],
  ['1 January – 30 June 2019', ['2019 H1']],
  ['July 1 to December 31, 2020', ['2020 H2']],
  ['the 12 months of 2019', ['2019']],
  ['2019 (first half)', ['2019 H1']],
  ['2019 1H', ['2019 H1']],
  ['2019/H2', ['2019 H2']],
  ['2014–16', ['2014', '2015', '2016']],
  ['between 2014 and 2016', ['2014', '2015', '2016']],
  ['2019 as a whole', ['2019']],
  ['July 2019 to June 2020', null],
  ['Q1 2019', null],
  ['late 2019', null],
  ['since 2014', null],
  ['2014/15', null],
]

export const PLACE_READINGS: readonly {
  readonly text: string
  readonly rank: number | null
  readonly isWithin: boolean
}[] = (
  [
    ['the second-most', 2],
    ['third-largest', 3],
    ['number two', 2],
    ['in first place', 1],
    ['ranked 5th', 5],
    ['came second', 2],
    ['twelfth', 12],
    ['twenty-first', 21],
    ['runner-up', 2],
    ['second only to the United States', 2],
    ['top-10', 10, true],
    ['within the top 10', 10, true],
    ['one of the five largest', 5, true],
    ['among the three highest', 3, true],
    ['more than any other country', 1],
    ['leading', 1],
    ['largest but one', null],
    ['last', null],
    ['fewest', null],
  ] as const satisfies readonly (readonly [string, number | null, true?])[]
).map(([text, rank, isWithin = false]) => ({ text, rank, isWithin }))

export const TERRITORY_READINGS: readonly (readonly [
  text: string,
  codes: readonly string[] | number | null,
])[] = [
  ['Turkey', ['TR']],
  ['Turkiye', ['TR']],
  ["Cote d'Ivoire", ['CI']],
  ['the Czech Republic', ['CZ']],
  ['Burma', ['MM']],
  ['Swaziland', ['SZ']],
  ['Cape Verde', ['CV']],
  ['Zaire', ['CD']],
  ['Ceylon and Siam', ['LK', 'TH']],
  ['Bosnia', ['BA']],
  ['Germany/France', ['DE', 'FR']],
  ['Germany or France', ['DE', 'FR']],
  ['the four biggest countries', 4],
  ['Soviet Union', null],
  ['Congo', null],
  ['Europe', null],
]
