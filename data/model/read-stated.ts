import { statedSchema, type ChangeUnit, type Comparison, type Stated } from './claim.ts'
import {
  COMPARISON_ENDINGS,
  COMPARISON_WORDS,
  HALVED_WORDS,
  NUMBER_WORDS,
  PART_WORDS,
  SCALE_WORDS,
  TIMES_WORDS,
} from './stated-words.ts'

/** A number as somebody wrote it, with all that the words around it say. */
export interface StatedInWords {
  readonly stated: Stated
  /** `about 25,000`; `null`: no word says it. */
  readonly comparison: Comparison | null
  /** What the words say that it is counted in; `null`: they don't. */
  readonly countedIn: ChangeUnit | null
  /** `halved`. */
  readonly isDecrease: boolean
}

type Read = Pick<StatedInWords, 'stated'> & Partial<StatedInWords>

/** A part in words or as a fraction is meant to about a percentage point either way. */
const PART_UNIT = 2
/** `doubled` is twice as many to one decimal. */
const TIMES_UNIT = 0.1
/** `2 million` is no word about 1.2: a unit is no more than this part of its number. */
const WIDEST_PART = 1 / 10

/**
 * `about 25,000`, `37 196`, `1.3 million requests`, `71 percent`, `a third`, `1 in 5`, `3.5 times`, `tripled`; `null` where it is no number.
 * Parts of a whole become percent.
 */
export function maybeStated(text: string): StatedInWords | null {
  const plain = text
    .toLowerCase()
    .replaceAll(/[\s\u00A0\u202F\u2009]+/g, ' ')
    .replaceAll('’', "'")
    .replaceAll(/^["“”'\s]+|["“”'\s.,;!]+$/g, '')
  const { rest, comparison } = splitComparison(plain)
  for (const read of [maybeTimes, maybePart, maybePercent, maybeCount]) {
    const found = read(rest)
    if (found !== null) return { comparison, countedIn: null, isDecrease: false, ...found }
  }
  return null
}

/** Words of several comparisons, as in `only about 25`: the one beside the number is meant. */
function splitComparison(text: string): { readonly rest: string; readonly comparison: Comparison | null } {
  const fitting = COMPARISONS_BY_LENGTH.find(
    ([words]) => text.startsWith(words) && /^[ \d]/.test(text.slice(words.length)),
  )
  if (fitting !== undefined) {
    const [words, comparison] = fitting
    const inner = splitComparison(text.slice(words.length).trim())
    return { rest: inner.rest, comparison: inner.comparison ?? comparison }
  }
  const ending = COMPARISON_ENDINGS.find(([words]) => text.endsWith(` ${words}`))
  if (ending === undefined) return { rest: text, comparison: null }
  return { rest: text.slice(0, -ending[0].length).trim(), comparison: ending[1] }
}

const COMPARISONS_BY_LENGTH = Object.entries(COMPARISON_WORDS)
  // The keys are those of the table above, which are the comparisons.
  .flatMap(([comparison, words]) => words.map((each) => [each, comparison as Comparison] as const))
  .toSorted(([one], [other]) => other.length - one.length)

/** `tripled`, `3.5 times`, `threefold`, `2x`. */
function maybeTimes(text: string): Read | null {
  const word = text
    .replace(/^(?:has|have) /, '')
    .replace(/-fold$/, 'fold')
    .replace(/ as (?:many|much|high).*$/, '')
  const isDecrease = HALVED_WORDS.includes(word)
  const times = isDecrease ? 2 : TIMES_WORDS.get(word)
  if (times !== undefined)
    return { stated: { text: String(times), unit: TIMES_UNIT }, countedIn: 'times', isDecrease }
  const match = /^(.+?)(?: times|-fold|fold| ?[x×])(?: (?:as|more|the) .*)?$/.exec(text)
  const number = match === null ? null : maybeCount(match[1] ?? '')
  return number === null ? null : { ...number, countedIn: 'times' }
}

const PART_SIGNS: Readonly<Record<string, readonly [part: number, whole: number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅛': [1, 8],
}

/** `a third`, `two thirds`, `1 in 5`, `three out of ten`, `1/3`, `⅓`: percent. */
function maybePart(text: string): Read | null {
  const bare = text.replace(/ (?:of|the) .*$/, '').replace(/ of$/, '')
  const sign = PART_SIGNS[bare]
  if (sign !== undefined) return partOf(sign[0], sign[1])
  const inOf =
    /^(\S+) (?:in(?: every)?|out of(?: every)?|of every) (\S+)/.exec(text) ??
    /^(\d{1,3}) ?\/ ?(\d{1,3})$/.exec(bare)
  if (inOf !== null) return partOf(smallNumber(inOf[1]), smallNumber(inOf[2]))
  const words = /^(?:(\S+)[ -])?([a-z]+?)$/.exec(bare)
  const [, many = 'one', name = ''] = words ?? []
  const whole = PART_WORDS.get(name) ?? PART_WORDS.get(name.replace(/s$/, ''))
  if (whole === undefined) return null
  return partOf(many === 'a' || many === 'an' ? 1 : smallNumber(many), whole)
}

function partOf(part: number | null, whole: number | null): Read | null {
  if (part === null || whole === null || whole === 0 || part > whole) return null
  const percent = (100 * part) / whole
  const text = Number.isInteger(percent) ? String(percent) : percent.toFixed(4).replace(/0+$/, '')
  return { stated: { text, unit: PART_UNIT }, countedIn: 'percent' }
}

function smallNumber(text: string | undefined): number | null {
  if (text === undefined) return null
  return /^\d{1,3}$/.test(text) ? Number(text) : (NUMBER_WORDS.get(text) ?? null)
}

const PERCENT = /^(.+?) ?(?:%|per ?cent|pct)(?: of\b.*)?$/
const POINTS = /^(.+?) ?(?:(?:%|per ?cent(?:age)?)[ -]points?|points?|pp|p\.p)(?: .*)?$/

function maybePercent(text: string): Read | null {
  const points = POINTS.exec(text)
  const percent = points ?? PERCENT.exec(text)
  const number = percent === null ? null : maybeCount(percent[1] ?? '')
  return number === null ? null : { ...number, countedIn: points === null ? 'percent' : 'percentage-points' }
}

const NOUNS =
  / (?:(?:legal|law[ -]enforcement|government|criminal|civil|emergency|total|user|data) )*(?:requests?|demands?|orders?|warrants?|accounts?|users?|devices?|customers?|identifiers?|times over)(?:\/accounts?)?(?: .*)?$/

/** Digits with any usual grouping, words, `25 thousand`, `1.3 million`, `25k`; with what is counted behind it. */
function maybeCount(text: string): Read | null {
  const noun = NOUNS.exec(text)
  const bare = (noun === null ? text : text.slice(0, noun.index)).trim()
  const countedIn = noun === null ? {} : { countedIn: 'count' as const }
  const digits = maybeDigits(bare)
  if (digits !== null) return maybeRead({ text: digits }, countedIn)
  const scaled = /^(?:([\d.,' ]+?|[a-z-]+) ?)?(hundred|thousand|million|billion|k|mn|m|bn)$/.exec(bare)
  if (scaled !== null) return withScale(scaled[1] ?? '', scaled[2] ?? '', countedIn)
  const word = bare === 'a dozen' ? 12 : maybeWordNumber(bare)
  return word === null ? null : { stated: { text: String(word) }, ...countedIn }
}

function withScale(many: string, name: string, countedIn: Partial<StatedInWords>): Read | null {
  const scale = SCALE_WORDS.get(name) ?? 1
  const isSign = name.length < 3
  const digits =
    many === '' || many === 'a' || many === 'one'
      ? '1'
      : (maybeDigits(many) ?? maybeWordNumber(many)?.toString() ?? null)
  if (digits === null || (isSign && !/^\d/.test(many))) return null
  const places = digits.split('.')[1]?.length ?? 0
  const value = Math.round(Number(digits.replaceAll(',', '')) * scale * 1e6) / 1e6
  const unit = Math.min(scale * 10 ** -places, value * WIDEST_PART)
  return maybeRead({ text: String(value), ...(unit > 0 ? { unit } : {}) }, countedIn)
}

/** `37,196`, `37 196`, `37'196` and `37196` as `37,196`; `null` where groups are no groups of three. */
function maybeDigits(text: string): string | null {
  const match = /^([-−]?)(\d{1,3}(?:([, '])\d{3})(?:\3\d{3})*|\d{1,15})(\.\d{1,6})?$/.exec(text)
  if (match === null) return null
  const [, sign = '', whole = '', group, fraction = ''] = match
  return `${sign === '' ? '' : '-'}${group === undefined ? whole : whole.replaceAll(group, ',')}${fraction}`
}

function maybeWordNumber(text: string): number | null {
  const [tens = '', ones] = text.split('-')
  const first = NUMBER_WORDS.get(tens)
  if (first === undefined || ones === undefined) return first ?? null
  const second = NUMBER_WORDS.get(ones)
  return second === undefined || first < 20 || second > 9 ? null : first + second
}

function maybeRead(stated: Stated, said: Partial<StatedInWords>): Read | null {
  const read = statedSchema.safeParse(stated)
  return read.success ? { ...said, stated: read.data } : null
}
