import type { Comparison } from './claim.ts'

/** How people write each comparison before a number; the longest that fits is meant. */
export const COMPARISON_WORDS = {
  equals: [
    'exactly',
    'precisely',
    'equal to',
    'equals',
    'just',
    'only',
    'a total of',
    'a record',
    'as many as',
    'as few as',
  ],
  about: [
    'about',
    'around',
    'roughly',
    'approximately',
    'approx.',
    'approx',
    'some',
    'circa',
    'ca.',
    'c.',
    'close to',
    'just about',
    'in the neighbourhood of',
    'in the neighborhood of',
    'near',
    'an estimated',
    'more or less',
    'in the region of',
    'in the order of',
    '~',
    '≈',
  ],
  nearly: [
    'nearly',
    'almost',
    'just under',
    'just below',
    'just short of',
    'slightly less than',
    'not quite',
    'just shy of',
    'shy of',
    'just less than',
    'just fewer than',
    'slightly fewer than',
    'slightly under',
    'slightly below',
    'a little under',
    'a little below',
    'a little less than',
    'a little fewer than',
    'a bit under',
    'a bit less than',
    'virtually',
    'practically',
  ],
  'just-over': [
    'just over',
    'just above',
    'slightly more than',
    'slightly over',
    'a little over',
    'a little more than',
    'slightly above',
    'a little above',
    'a bit over',
    'a bit more than',
    'just more than',
  ],
  'more-than': [
    'more than',
    'over',
    'above',
    'well over',
    'well above',
    'far more than',
    'north of',
    'higher than',
    'greater than',
    'in excess of',
    'exceeding',
    'upwards of',
    '>',
  ],
  'at-least': [
    'at least',
    'no fewer than',
    'no less than',
    'not fewer than',
    'not less than',
    'a minimum of',
    'at the very least',
    'no lower than',
    'not below',
    '≥',
    '>=',
  ],
  'less-than': [
    'less than',
    'fewer than',
    'under',
    'below',
    'well under',
    'well below',
    'far fewer than',
    'smaller than',
    'lower than',
    'south of',
    'not even',
    '<',
  ],
  'at-most': [
    'at most',
    'up to',
    'no more than',
    'not more than',
    'a maximum of',
    'no higher than',
    'at the most',
    '≤',
    '<=',
  ],
} as const satisfies Readonly<Record<Comparison, readonly string[]>>

/** The same behind a number: `25,000 or more`. */
export const COMPARISON_ENDINGS: readonly (readonly [string, Comparison])[] = [
  [' or more', 'at-least'],
  [' and more', 'at-least'],
  [' or above', 'at-least'],
  [' or over', 'at-least'],
  [' at least', 'at-least'],
  ['+', 'at-least'],
  [' or less', 'at-most'],
  [' or fewer', 'at-most'],
  [' or below', 'at-most'],
  [' or under', 'at-most'],
  [' at most', 'at-most'],
  [' or so', 'about'],
  ['-odd', 'about'],
]

/** Whole numbers in words. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty thirty forty fifty sixty seventy eighty ninety',
  ].flatMap((line, place) =>
    line.split(' ').map((word, at) => [word, place === 0 ? at : 10 * (at + 2)] as const),
  ),
)

/** Names of powers, and their signs behind digits. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['k', 1000],
  ['million', 1_000_000],
  ['mn', 1_000_000],
  ['mio', 1_000_000],
  ['lakh', 100_000],
  ['crore', 10_000_000],
  ['m', 1_000_000],
  ['billion', 1_000_000_000],
  ['bn', 1_000_000_000],
])

/** Parts of a whole: `a third`, `two fifths`. */
export const PART_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
])

/** Places: `second`, `twentieth`. */
export const PLACE_WORDS: readonly string[] = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
  'seventeenth eighteenth nineteenth twentieth'
).split(' ')

/** How many times as much: `tripled`, `twice`. */
export const TIMES_WORDS: ReadonlyMap<string, number> = new Map(
  (
    [
      [2, 'doubled double doubling twice twofold'],
      [3, 'tripled triple tripling trebled treble thrice threefold'],
      [4, 'quadrupled quadruple quadrupling fourfold'],
      [5, 'quintupled quintuple fivefold'],
      [10, 'tenfold'],
    ] as const
  ).flatMap(([times, words]) => words.split(' ').map((word) => [word, times] as const)),
)

/** Those of them that say that it became more. */
export const INCREASE_WORDS: readonly string[] =
  'doubled doubling tripled tripling trebled quadrupled quadrupling quintupled'.split(' ')

/** `halved`: twice as many before. */
export const DECREASE_WORDS: readonly string[] = ['halved', 'halving']
