import type { Cell, FigureSpec } from '../../../data/model/figure-spec.ts'
import { named, periodText } from '../../../data/model/text.ts'
import type { ViewAnswer } from '../../../data/model/view-answer.ts'
import { answerView } from '../../../data/figure/answer-view.ts'
import { BAND_ROWS, CATALOGUE, DEFAULT_QUERY, SHARE_ROWS, STACKED_ROWS } from '../figure/hand-written-rows.ts'

export const STACKED_ANSWER: ViewAnswer = answerView(CATALOGUE, STACKED_ROWS, DEFAULT_QUERY)
export const SHARE_ANSWER: ViewAnswer = answerView(CATALOGUE, SHARE_ROWS, DEFAULT_QUERY)
export const BAND_ANSWER: ViewAnswer = answerView(CATALOGUE, BAND_ROWS, DEFAULT_QUERY)

const STACKED = STACKED_ANSWER.figure
const RANKED = STACKED_ANSWER.ranking
const LONG =
  'The Former United Federation of Very Extensively and Ceremonially Named Territories of the Northern and Southern Archipelago'

/** Names that a hostile or merely foreign dataset could hold. */
export const ODD_NAMES = [
  '<script>alert(1)</script>',
  '"><image href="https://example.org/x.png"/>',
  "O'Neill & Søn ]]> <!-- --> &amp;",
  'المملكة العربية السعودية',
  'ישראל',
  'भारत गणराज्य',
  '🏳️‍🌈 Flagland 👩‍👩‍👧‍👦',
  'a\u0000b\u0007c\u001Bd\r\ne\tf',
  'left\u202Eright\u2066 alone \uD800 half',
  'Unbreakable'.repeat(30),
  '',
]

function cellOf(value: number | null): Cell {
  return {
    low: value,
    high: value,
    absence: value === null ? 'blank' : null,
    base: null,
    reporting: value === null ? 0 : 1,
    of: 1,
    smallDenominator: false,
  }
}

/** An over-time figure with these values for every period and series. */
export function overTimeOf(
  values: readonly (readonly (number | null)[])[],
  shape: 'stacked' | 'lines',
): FigureSpec {
  const periods = Array.from(
    { length: values[0]?.length ?? 0 },
    (_, index) => `${2013 + (index >> 1)} H${(index % 2) + 1}`,
  )
  const max = Math.max(
    1,
    ...values.flat().map((value) => (value ?? 0) * (shape === 'stacked' ? values.length : 1)),
  )
  return {
    ...STACKED,
    shape,
    categories: periods.map((label) => ({
      id: label,
      label: periodText(label),
      emphasis: 'normal' as const,
    })),
    valueAxis: {
      scale: 'linear',
      baseline: 0,
      min: 0,
      max,
      ticks: [0, max],
    },
    breaks: [],
    series: values.map((row, series) => ({
      id: `s${series}`,
      label: named(`Series ${series}`),
      colour: series < 6 ? { role: 'category', index: series } : { role: 'ink' },
      cells: row.map(cellOf),
      marks: periods.map((period) => ({ period, territory: null, outcome: 'total' })),
      emphasis: 'normal',
      classes: null,
    })),
  }
}

/** A ranking of these territories, the first with the most. */
export function rankingOf(names: readonly string[]): FigureSpec {
  const values = names.map((_, index) => (names.length - index) * 1000)
  const max = Math.max(...values)
  return {
    ...RANKED,
    categories: names.map((label, index) => ({
      id: `T${index}`,
      label: named(label),
      emphasis: 'normal' as const,
    })),
    valueAxis: { scale: 'linear', baseline: 0, min: 0, max, ticks: [0] },
    series: [
      {
        id: 'total',
        label: named('All outcomes'),
        colour: { role: 'total' },
        cells: values.map(cellOf),
        marks: names.map((_, index) => ({ period: null, territory: `T${index}`, outcome: null })),
        emphasis: 'normal',
        classes: null,
      },
    ],
  }
}

const HALF_YEARS = 25
const longSeries = Array.from({ length: HALF_YEARS }, (_, index) => 1000 + ((index * 37) % 11) * 90)

/** Figures that a layout must survive, each with what makes it hard. */
export const HARD_FIGURES: Readonly<Record<string, FigureSpec>> = {
  'a stack with a gap and a break': STACKED,
  'lines with a gap and a break': SHARE_ANSWER.figure,
  ranges: BAND_ANSWER.figure,
  'a ranking of ranges': BAND_ANSWER.ranking,
  'a short ranking': RANKED,
  '130 territories': rankingOf(Array.from({ length: 130 }, (_, index) => `Territory ${index + 1}`)),
  '130 territories with the longest names': rankingOf(
    Array.from({ length: 130 }, (_, index) => `${LONG} ${index}`),
  ),
  'one territory': rankingOf(['Germany']),
  'odd names in a ranking': rankingOf(ODD_NAMES),
  'a single point': overTimeOf([[5]], 'lines'),
  'a single bar': overTimeOf([[5]], 'stacked'),
  '25 half-years': overTimeOf([longSeries, longSeries, longSeries], 'stacked'),
  '60 half-years': overTimeOf([Array.from({ length: 60 }, (_, index) => index)], 'lines'),
  'series without a number': overTimeOf([[null, null, null]], 'lines'),
  'a stack without a number': overTimeOf([[null, null, null]], 'stacked'),
  'only zeros, stacked': overTimeOf(
    [
      [0, 0],
      [0, 0],
    ],
    'stacked',
  ),
  'only zeros, lines': overTimeOf(
    [
      [0, 0],
      [0, 0],
    ],
    'lines',
  ),
  '40 lines that end together': overTimeOf(
    Array.from({ length: 40 }, () => [1, 2, 3]),
    'lines',
  ),
  'a title of 400 characters': {
    ...STACKED,
    title: named(LONG.repeat(4).slice(0, 400)),
    subtitle: named(LONG.repeat(3)),
  },
  'a title without a space': { ...STACKED, title: named('W'.repeat(400)) },
  'long series names': {
    ...STACKED,
    series: STACKED.series.map((series, index) => ({
      ...series,
      label: named(ODD_NAMES[index * 9] ?? LONG),
    })),
  },
  'a long label on a break at the end': {
    ...overTimeOf([longSeries], 'lines'),
    breaks: [
      { id: 'a', afterIndex: 11, from: named('12'), label: named(LONG), reason: named('') },
      { id: 'b', afterIndex: 23, from: named('24'), label: named(LONG), reason: named('') },
    ],
  },
  'forty notes': { ...STACKED, notes: Array.from({ length: 40 }, () => named(LONG)) },
  'forty notes under a ranking': { ...RANKED, notes: Array.from({ length: 40 }, () => named(LONG)) },
  'odd texts everywhere': {
    ...STACKED,
    title: named(ODD_NAMES.join(' ')),
    subtitle: named(ODD_NAMES.join('')),
    unit: named(ODD_NAMES[0] ?? ''),
    notes: ODD_NAMES.map(named),
    source: named(ODD_NAMES.join()),
    alt: { ...STACKED.alt, subject: named(ODD_NAMES.join()) },
  },
  'nothing to draw': { ...STACKED, emptyReason: named('Example publishes nothing of the kind.'), series: [] },
}
