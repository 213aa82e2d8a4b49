import { found, refused, type Read } from './field-read.ts'
import { periodLength } from './period.ts'
import { say } from './words/say.ts'

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

const YEAR = '((?:19|20)\\d{2})'
const JANUARY = '(?:1(?:st)? )?jan(?:uary|\\.)?(?: 1(?:st)?)?'
const JUNE = '(?:30(?:th)? )?june?\\.?(?: 30(?:th)?)?'
const JULY = '(?:1(?:st)? )?jul(?:y|\\.)?(?: 1(?:st)?)?'
const DECEMBER = '(?:31(?:st)? )?dec(?:ember|\\.)?(?: 31(?:st)?)?'
const TO = ' ?(?:to|through|until|till|–|—|-) ?'
const OF_YEAR = `(?: of)?,? ${YEAR}`
/** Spans of months that are half-years, or a year. */
const MONTHS = [
  [JANUARY, JUNE, ' H1'],
  [JULY, DECEMBER, ' H2'],
  [JANUARY, DECEMBER, ''],
] as const

/** Half-years in words as labels: `first half of 2019`, `January to June 2019`, `H1 2019`, `2019 (first half)`, `2014–19`. */
function labelsIn(text: string): string {
  const half = (first: string | undefined): string => (first === undefined ? 'H2' : 'H1')
  const plain = text
    .replaceAll(/[\s\u00A0\u202F]+/g, ' ')
    .replaceAll(/\b(?:the|in|during|from|year|whole of|all of|calendar)\b ?/gi, '')
    .replaceAll(/\b(?:both halves|(?:all )?(?:12|twelve) months) of ((?:19|20)\d{2})/gi, '$1')
    .replaceAll(/\b((?:19|20)\d{2}) as a whole/gi, '$1')
    .replaceAll(/\bbetween (.+?) and /gi, '$1 to ')
    .replaceAll(
      /\b(?:(first|1st|1\.)|second|2nd|2\.|last) (?:half|six months|6 months|half-year|half year|semester)(?: of| in)?,? ((?:19|20)\d{2})/gi,
      (_, first: string | undefined, year: string) => `${year} ${half(first)}`,
    )
    .replaceAll(
      /\b((?:19|20)\d{2}),? \(?(?:(first|1st)|second|2nd) half\)?/gi,
      (_, year: string, first: string | undefined) => `${year} ${half(first)}`,
    )
    .replaceAll(
      /\b(?:H([12])|([12])H)[ /-]?((?:19|20)\d{2})/gi,
      (_, one?: string, other?: string, year = '') => `${year} H${one ?? other ?? ''}`,
    )
    .replaceAll(/\b((?:19|20)\d{2})[ /]?([12])H\b/gi, '$1 H$2')
    .replaceAll(/\b((?:19|20)\d{2})\/H([12])\b/gi, '$1 H$2')
    .replaceAll(/\b(19|20)(\d{2}) ?[–—-] ?(\d{2})(?![\d])/g, '$1$2–$1$3')
  return MONTHS.reduce(
    (rest, [from, to, label]) =>
      rest
        .replaceAll(new RegExp(`\\b${from}${TO}${to}${OF_YEAR}`, 'gi'), `$1${label}`)
        .replaceAll(new RegExp(`\\b${from} ${YEAR}${TO}${to} \\1`, 'gi'), `$1${label}`),
    plain,
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

/** `between 2014 and 2019`, `from 2014 to 2019`: the two ends that a change is between; `null` for anything else. */
export function maybeEnds(text: string): { readonly earlier: string; readonly later: string } | null {
  const match = /^\s*(?:between (.+?) and|from (.+?) to) (.+?)\s*$/i.exec(text)
  const earlier = match?.[1] ?? match?.[2]
  const later = match?.[3]
  return earlier === undefined || later === undefined ? null : { earlier, later }
}
