import type { StatedInWords } from './stated-in-words.ts'
import { statedSchema, type Comparison, type Stated } from './claim.ts'
import { maybeDigits } from './read-digits.ts'
import { maybeDirectionBehind, splitDirection, type Direction } from './read-direction.ts'
import { maybeNumberInWords } from './read-number-words.ts'
import { maybePart } from './read-part.ts'
import {
  COMPARISON_ENDINGS,
  COMPARISON_WORDS,
  DECREASE_WORDS,
  INCREASE_WORDS,
  SCALE_WORDS,
  TIMES_WORDS,
} from './stated-words.ts'

type Read = Pick<StatedInWords, 'stated'> & Partial<StatedInWords>

/** `doubled` is twice as many to one decimal. */
const TIMES_UNIT = 0.1
/** `2 million` is no word about 1.2: a unit is no more than this part of its number. */
const WIDEST_PART = 1 / 10

/**
 * `about 25,000`, `37 196`, `1.3 million requests`, `71 percent`, `a third`, `1 in 5`, `3.5 times`, `tripled`, `fell by 20 %`; `null` where it
 * is no number. Parts of a whole become percent.
 */
export function maybeStated(text: string): StatedInWords | null {
  const plain = plainText(text)
  const behind = maybeDirectionBehind(plain)
  return maybeCompared(plain) ?? (behind === null ? null : maybeCompared(behind.rest, behind.direction))
}

function plainText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s\u00A0\u202F\u2009]+/g, ' ')
    .replaceAll('’', "'")
    .replaceAll(/^["“”'\s]+|["“”'\s,;!]+$/g, '')
    .replace(/\.$/, '')
    .replaceAll('per-cent', 'per cent')
    .replace(/\bhalf an? (?=per ?cent|(?:percentage )?point)/, '0.5 ')
    .replace(/\ban? (?=(?:single )?(?:per ?cent|percentage point))/, '1 ')
}

/** The direction stands before the comparison, as in `rose by about 5 %`, or behind it, as in `about minus 5 %`. */
function maybeCompared(text: string, behind: Direction | null = null): StatedInWords | null {
  const before = splitDirection(text)
  const { rest: compared, comparison } = splitComparison(before.rest)
  const inside = splitDirection(compared)
  const said = behind ?? before.direction ?? inside.direction
  for (const read of [maybeTimes, maybePart, maybePercent, maybeCount]) {
    const found = read(inside.rest)
    if (found === null) continue
    const direction = found.direction ?? said
    // Both ways at once is neither.
    if (said !== null && direction !== said) return null
    return { comparison, countedIn: null, ...found, direction }
  }
  return null
}

/** Words of several comparisons, as in `only about 25`: the one beside the number is meant. */
function splitComparison(text: string): { readonly rest: string; readonly comparison: Comparison | null } {
  const fitting = COMPARISONS_BY_LENGTH.find(
    ([words]) => text.startsWith(words) && /^[ \d.]/.test(text.slice(words.length)),
  )
  if (fitting !== undefined) {
    const [words, comparison] = fitting
    const inner = splitComparison(text.slice(words.length).trim())
    return { rest: inner.rest, comparison: inner.comparison ?? comparison }
  }
  const ending = COMPARISON_ENDINGS.find(([words]) => text.endsWith(words))
  if (ending === undefined) return { rest: text, comparison: null }
  return { rest: text.slice(0, -ending[0].length).trim(), comparison: ending[1] }
}

const COMPARISONS_BY_LENGTH = Object.entries(COMPARISON_WORDS)
  // The keys are those of the table above, which are the comparisons.
  .flatMap(([comparison, words]) => words.map((each) => [each, comparison as Comparison] as const))
  .toSorted(([one], [other]) => other.length - one.length)

/** `tripled`, `3.5 times`, `threefold`, `2x`, `by a factor of 3`. */
function maybeTimes(text: string): Read | null {
  const word = text
    .replace(/^(?:has|have) /, '')
    .replace(/^an? (.*fold) (?:increase|rise)$/, '$1')
    .replace(/-fold$/, 'fold')
    .replace(/ as (?:many|much|high).*$/, '')
  const isHalf = word === 'half' && word !== text
  const isDecrease = isHalf || DECREASE_WORDS.includes(word)
  const times = isDecrease ? 2 : TIMES_WORDS.get(word)
  if (times !== undefined) {
    const isIncrease = INCREASE_WORDS.includes(word) || /fold (?:increase|rise)$/.test(text)
    const direction = isDecrease ? 'decrease' : isIncrease ? 'increase' : null
    return { stated: { text: String(times), unit: TIMES_UNIT }, countedIn: 'times', direction }
  }
  const match =
    /^(.+?)(?: times|-fold|fold| ?[x×])(?: (?:as|more|the) .*)?$/.exec(text) ??
    /^(?:by )?a factor of (.+)$/.exec(text)
  const number = match === null ? null : maybeCount(match[1] ?? '')
  return number === null ? null : { ...number, countedIn: 'times' }
}

const PERCENT = /^(.+?) ?(?:%|per ?cent|pct)(?: of\b.*)?$/
const POINTS = /^(.+?) ?(?:(?:%|per ?cent(?:age)?)[ -]points?|points?|pp|p\.p\.?)(?: .*)?$/

function maybePercent(text: string): Read | null {
  const points = POINTS.exec(text)
  const percent = points ?? PERCENT.exec(text)
  const number = percent === null ? null : maybeCount(percent[1] ?? '')
  return number === null ? null : { ...number, countedIn: points === null ? 'percent' : 'percentage-points' }
}

const NOUNS =
  /(?:^| )(?:(?:legal|law[ -]enforcement|government|criminal|civil|emergency|total|user|data) )*(?:requests?|demands?|orders?|warrants?|accounts?|users?|devices?|customers?|identifiers?|times over)(?:\/accounts?)?(?: .*)?$/

/** Digits with any usual grouping, words, `25 thousand`, `1.3 million`, `25k`; with what is counted behind it. */
function maybeCount(text: string): Read | null {
  const noun = NOUNS.exec(text)
  const bare = (noun === null ? text : text.slice(0, noun.index)).trim()
  const countedIn = noun === null ? {} : { countedIn: 'count' as const }
  if (bare === 'none' || (bare === 'no' && noun !== null)) return { stated: { text: '0' }, ...countedIn }
  const digits = maybeDigits(bare) ?? maybeWithSign(bare)
  if (digits !== null) return maybeRead({ text: digits }, countedIn)
  const scaled =
    /^([\d.,' ½¼¾]+?) ?(hundred|thousand|million|billion|dozen|lakh|crore|k|mn|m|bn|mio\.?)$/.exec(bare)
  if (scaled !== null) return withScale(scaled[1] ?? '', scaled[2] ?? '', countedIn)
  const words = maybeNumberInWords(bare)
  if (words === null) return null
  return maybeRead(statedIn(words.value, words.unit), countedIn)
}

/** `2½` → `2.5`. */
function maybeWithSign(text: string): string | null {
  const match = /^(\d{1,6}) ?([½¼¾])$/.exec(text)
  const part = { '½': '.5', '¼': '.25', '¾': '.75' }[match?.[2] ?? '']
  return match === null || part === undefined ? null : `${match[1] ?? ''}${part}`
}

function withScale(many: string, name: string, countedIn: Partial<StatedInWords>): Read | null {
  const scale = SCALE_WORDS.get(name.replace('.', '')) ?? 1
  const digits = maybeDigits(many.trim()) ?? maybeWithSign(many.trim())
  if (digits === null) return null
  const places = digits.split('.')[1]?.length ?? 0
  return maybeRead(statedIn(Number(digits.replaceAll(',', '')) * scale, scale * 10 ** -places), countedIn)
}

function statedIn(number: number, worth: number | null): Stated {
  const value = Math.round(number * 1e6) / 1e6
  const unit = worth === null ? 0 : Math.min(worth, value * WIDEST_PART)
  return { text: String(value), ...(unit > 0 ? { unit } : {}) }
}

function maybeRead(stated: Stated, said: Partial<StatedInWords>): Read | null {
  const read = statedSchema.safeParse(stated)
  return read.success ? { ...said, stated: read.data } : null
}
