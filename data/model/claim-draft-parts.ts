import { nameKey } from './fold-name.ts'
import type { Catalogue } from './catalogue.ts'
import type { TerritoryChoice } from './claim.ts'
import { periodLength } from './period.ts'
import { maybeStated, type StatedInWords } from './read-stated.ts'
import { NUMBER_WORDS, PLACE_WORDS } from './stated-words.ts'
import { say } from './words/say.ts'

/** What a field's text means, or the sentence that says why it means nothing. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string }

const found = <T>(value: T): Read<T> => ({ ok: true, value })
const refused = (sentence: string): { readonly ok: false; readonly sentence: string } => ({
  ok: false,
  sentence,
})

const LABEL = /^((?:19|20)\d{2})(?:\s*-?\s*H([12]))?$/i
const MOST_PERIODS = 60

/** `2013 H1`, `2013H1`, `2013 H1 – 2014 H2`, `2013, 2014`: several are added. A year and one of its halves would count twice. */
export function readPeriods(text: string): Read<readonly string[]> {
  const parts = labelsIn(text)
    .split(/[,;&+]|\band\b/)
    .map((part) => part.trim())
  if (parts.every((part) => part === '')) return refused(say('draft.no-period'))
  const periods: string[] = []
  for (const part of parts.filter((each) => each !== '')) {
    const ends = part
      .split(/\s*(?:–|—|\bto\b|\bthrough\b|\buntil\b|\.\.|(?<=^\d{4}) ?- ?(?=\d{4}$))\s*/)
      .map(maybeLabel)
    const [first, last = first] = ends
    if (first === undefined || last === undefined || ends.length > 2 || ends.includes(undefined))
      return refused(
        say('draft.period-unreadable', { text: (parts.length > 1 ? part : text.trim()).slice(0, 60) }),
      )
    if (periodLength(first) !== periodLength(last)) return refused(say('draft.period-mixed', { text: part }))
    if (first > last) return refused(say('draft.period-backwards', { text: part }))
    periods.push(...through(first, last))
  }
  if (periods.length > MOST_PERIODS) return refused(say('draft.too-many-periods', { limit: MOST_PERIODS }))
  const twice = periods.find(
    (period, place) =>
      periods.indexOf(period) !== place ||
      periods.some((other) => other !== period && other.startsWith(`${period} `)),
  )
  return twice === undefined ? found(periods) : refused(say('draft.period-twice', { period: twice }))
}

/** Half-years in words as labels: `first half of 2019`, `January to June 2019`, `H1 2019`, `the first six months of 2013`. */
function labelsIn(text: string): string {
  const half = (first: string | undefined): string => (first === undefined ? 'H2' : 'H1')
  return text
    .replaceAll(/[\s\u00A0\u202F]+/g, ' ')
    .replaceAll(/\b(?:the|in|during|from|year|whole of|all of|calendar)\b ?/gi, '')
    .replaceAll(/\bboth halves of ((?:19|20)\d{2})/gi, '$1')
    .replaceAll(
      /\b(?:(first|1st)|second|2nd|last) (?:half|six months|6 months|half-year|semester)(?: of| in)?,? ((?:19|20)\d{2})/gi,
      (_, first: string | undefined, year: string) => `${year} ${half(first)}`,
    )
    .replaceAll(
      /\b((?:19|20)\d{2}),? (?:(first|1st)|second|2nd) half\b/gi,
      (_, year: string, first: string | undefined) => `${year} ${half(first)}`,
    )
    .replaceAll(
      /\b(?:(jan(?:uary|\.)?)|jul(?:y|\.)?)(?: 1(?:st)?)? ?(?:to|through|until|–|—|-) ?(?:jun(?:e|\.)?|dec(?:ember|\.)?)(?: 3[01](?:st|th)?)?,? ((?:19|20)\d{2})/gi,
      (_, first: string | undefined, year: string) => `${year} ${half(first)}`,
    )
    .replaceAll(
      /\b(?:H([12])|([12])H)[ /-]?((?:19|20)\d{2})/gi,
      (_, one?: string, other?: string, year = '') => `${year} H${one ?? other ?? ''}`,
    )
}

function maybeLabel(text: string): string | undefined {
  const match = LABEL.exec(text.trim())
  if (match === null) return undefined
  const [, year = '', half] = match
  return half === undefined ? year : `${year} H${half}`
}

function through(first: string, last: string): readonly string[] {
  const isYear = periodLength(first) === 'year'
  const labels: string[] = []
  for (let label = first; label <= last && labels.length <= MOST_PERIODS; label = after(label, isYear))
    labels.push(label)
  return labels
}

function after(label: string, isYear: boolean): string {
  const year = Number(label.slice(0, 4))
  if (isYear) return String(year + 1)
  return label.endsWith('H1') ? `${year} H2` : `${year + 1} H1`
}

/** Empty or `all`: all. `largest 5`: the five largest. Else names, other names or codes; a code that the dataset lacks stays one. */
export function readTerritories(text: string, catalogue: Catalogue): Read<TerritoryChoice> {
  const trimmed = text.trim()
  if (trimmed === '' || EVERYWHERE.test(trimmed)) return found({ choose: 'all' })
  const largest = LARGEST.exec(trimmed)
  const count = numberIn((largest?.[1] ?? largest?.[2])?.toLowerCase())
  if (count !== null) {
    return count >= 1 && count <= 50
      ? found({ choose: 'largest', count })
      : refused(say('draft.largest-range'))
  }
  const codes: string[] = []
  for (const part of trimmed.split(/[,;\n]/).flatMap((each) => namesIn(each, catalogue))) {
    const code = maybeCode(part, catalogue)
    if (code === undefined) return refused(say('draft.territory-unknown', { text: part.slice(0, 60) }))
    if (codes.includes(code)) return refused(say('draft.territory-twice', { text: part }))
    codes.push(code)
  }
  if (codes.length > 300) return refused(say('draft.too-many-territories', { limit: 300 }))
  const overlap = catalogue.territories.find(
    ({ code, covers }) => codes.includes(code) && covers.some((part) => codes.includes(part)),
  )
  return overlap === undefined
    ? found({ choose: 'these', codes })
    : refused(say('draft.territories-overlap', { area: overlap.name }))
}

/** Every territory together, in words. */
const EVERYWHERE =
  /^(?:all|worldwide|world-?wide|globally|global|everywhere|(?:in )?(?:the )?(?:whole )?world|all (?:countries|territories)|in total)$/i
/** `largest 5`, `the five largest`, `top 5`, `the 5 countries with the most requests`. */
const LARGEST =
  /^(?:the\s+)?(?:(?:largest|top)\s+(\w+)|(\w+)\s+(?:largest|(?:countries|territories) with the most \w+))(?:\s+(?:countries|territories))?$/i
/** Short names that no country list has as a code. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['usa', 'US'],
  ['uk', 'GB'],
  ['uae', 'AE'],
])

/** `France and Germany` as two, `Bosnia and Herzegovina` as one. */
function namesIn(text: string, catalogue: Catalogue): readonly string[] {
  const name = text.trim().replace(/^and\s+/i, '')
  if (name === '') return []
  const parts = name.split(/\s+(?:and|&|\+)\s+/i)
  return parts.length === 1 || maybeCode(name, catalogue) !== undefined ? [name] : parts
}

function maybeCode(text: string, { territories }: Catalogue): string | undefined {
  const wanted = nameKey(text)
  const named = territories.find(({ code, name, otherNames }) =>
    [code, name, ...otherNames].some((each) => nameKey(each) === wanted),
  )
  return named?.code ?? SHORT_NAMES.get(wanted) ?? (/^[A-Z]{2}$/.test(text) ? text : undefined)
}

/** A number as it was printed or written. `unit`: what one of its units is worth; empty: what the words or its places say. */
export function readStated(text: string, unit: string): Read<StatedInWords> {
  if (text.trim() === '') return refused(say('draft.no-number'))
  const read = maybeStated(text)
  if (read === null) return refused(say('draft.number-unreadable', { text: text.trim().slice(0, 60) }))
  if (unit.trim() === '') return found(read)
  const worth = maybeStated(unit)?.stated.text.replaceAll(',', '')
  const size = Number(worth)
  return worth !== undefined && size > 0
    ? found({ ...read, stated: { ...read.stated, unit: size } })
    : refused(say('draft.unit-unreadable', { text: unit.slice(0, 60) }))
}

/** A place: `2`, `2nd`, `second most`, `the most`; `isWithin`: `top 5`, this place or a better. */
export function readPlace(text: string): Read<{ readonly rank: number; readonly isWithin: boolean }> {
  const plain = text
    .toLowerCase()
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .replace(/^ ?(?:(?:is )?(?:the|in the|among the|one of the|no\.?|number|place|#) ?)+/, '')
    .trim()
  const within = /^(?:top|first|largest|highest) (\S+)$|^(\S+) (?:largest|highest|biggest)$/.exec(plain)
  const count = numberIn(within?.[1] ?? within?.[2])
  if (count !== null && count > 1) return rankOf(count, true)
  const bare = plain.replace(/[ -](?:place|most|largest|highest|biggest|in line).*$/, '')
  const place = PLACE_WORDS.indexOf(bare) + 1
  if (place > 0) return rankOf(place, false)
  if (/^(?:most|top|largest|highest|biggest|lead|leads|led)\b/.test(plain)) return rankOf(1, false)
  const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(bare)?.[1]
  return rankOf(digits === undefined ? null : Number(digits), false)
}

function rankOf(
  rank: number | null,
  isWithin: boolean,
): Read<{ readonly rank: number; readonly isWithin: boolean }> {
  return rank !== null && rank >= 1 && rank <= 300
    ? found({ rank, isWithin })
    : refused(say('draft.place-unreadable'))
}

/** `5` or `five`. */
function numberIn(text: string | undefined): number | null {
  if (text === undefined) return null
  return /^\d{1,3}$/.test(text) ? Number(text) : (NUMBER_WORDS.get(text) ?? null)
}
