import type { Catalogue } from './catalogue.ts'
import type { Stated, TerritoryChoice } from './claim.ts'
import { statedSchema } from './claim.ts'
import { periodLength } from './period.ts'
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
  const parts = text.split(/[,;]/).map((part) => part.trim())
  if (parts.every((part) => part === '')) return refused(say('draft.no-period'))
  const periods: string[] = []
  for (const part of parts.filter((each) => each !== '')) {
    const ends = part.split(/\s*(?:–|—|\bto\b|\.\.)\s*/).map(maybeLabel)
    const [first, last = first] = ends
    if (first === undefined || last === undefined || ends.length > 2 || ends.includes(undefined))
      return refused(say('draft.period-unreadable', { text: part.slice(0, 60) }))
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
  if (trimmed === '' || /^all$/i.test(trimmed)) return found({ choose: 'all' })
  const largest = /^(?:the\s+)?(?:largest\s+(\d+)|(\d+)\s+largest)$/i.exec(trimmed)
  if (largest !== null) {
    const count = Number(largest[1] ?? largest[2])
    return count >= 1 && count <= 50
      ? found({ choose: 'largest', count })
      : refused(say('draft.largest-range'))
  }
  const codes: string[] = []
  for (const part of trimmed.split(/[,;\n]/).map((each) => each.trim())) {
    if (part === '') continue
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

function maybeCode(text: string, { territories }: Catalogue): string | undefined {
  const wanted = text.toLowerCase()
  const named = territories.find(
    ({ code, name, otherNames }) =>
      code.toLowerCase() === wanted ||
      name.toLowerCase() === wanted ||
      otherNames.some((other) => other.toLowerCase() === wanted),
  )
  return named?.code ?? (/^[A-Z]{2}$/.test(text) ? text : undefined)
}

/** `2.19 %`, `71 percent`, `25,000`: a number as it was printed. `unit`: what one of its units is worth; empty: its last place. */
export function readStated(text: string, unit: string): Read<Stated> {
  const number = text.replace(/\s*(?:%|per\s?cent|percentage points|points)\s*$/i, '').trim()
  if (number === '') return refused(say('draft.no-number'))
  const worth = unit.trim() === '' ? undefined : Number(unit.replaceAll(',', ''))
  if (worth !== undefined && !(Number.isFinite(worth) && worth > 0))
    return refused(say('draft.unit-unreadable', { text: unit.slice(0, 60) }))
  const stated = statedSchema.safeParse(
    worth === undefined ? { text: number } : { text: number, unit: worth },
  )
  if (!stated.success) return refused(say('draft.number-unreadable', { text: text.trim().slice(0, 60) }))
  return found(stated.data)
}
