import { onOneLine } from './on-one-line.ts'
import { periodFromLabel, periodLabelSchema } from './period.ts'
import { dayOfMonth, maybeMonth, readingsOfDay } from './parse-day.ts'

/** Why a text that says a time is no reporting period here: half-years and years are. */
export type PeriodFault = 'no-period' | 'quarter' | 'month' | 'fiscal-year' | 'other-span'

/** A reporting period as a report writes it, or why it is none. */
export type ParsedPeriod =
  { readonly is: 'period'; readonly label: string } | { readonly is: 'fault'; readonly fault: PeriodFault }

/**
 * A half-year or a year in any way of writing that has one meaning: `2013 H1`, `H1-2013`, `2013`, `2009 (2nd half)`, `first half of
 * 2012`, `January - June 2012`, `Jan-Jun 2013`, `2020-07-01/2020-12-31`. Quarters, months and years that don't begin in January are told
 * apart from what is no time at all: a figure of theirs is none of a half-year, and nothing is made of it.
 */
export function parsePeriod(text: string): ParsedPeriod {
  const cell = onOneLine(text.trim()).toLowerCase()
  // Nearly all cells that are none: without two digits, or nothing but digits and no year.
  if (cell.length > LONGEST || !/\d\d/.test(cell)) return faulty('no-period')
  if (/^\d+$/.test(cell)) return labelled(cell) ?? faulty('no-period')
  return (
    labelled(cell) ??
    ofHalf(cell) ??
    ofQuarter(cell) ??
    ofDays(cell) ??
    ofMonths(cell) ??
    ofFiscalYear(cell) ??
    faulty('no-period')
  )
}

/** Letters; a longer text says more than a period. */
const LONGEST = 60
const LONGEST_TITLE = 500

/** The period of `parsePeriod`; `null`: it is none. */
export function maybePeriodLabel(text: string): string | null {
  const parsed = parsePeriod(text)
  return parsed.is === 'period' ? parsed.label : null
}

/** The half-year that ends on a day, in any way of writing days whose readings leave one such; `null` for any other day. */
export function maybePeriodEndingOn(text: string): string | null {
  return halfYearOf(text, { '06-30': 'H1', '12-31': 'H2' })
}

/** The half-year that begins on a day: 1 January or 1 July. */
export function maybePeriodBeginningOn(text: string): string | null {
  return halfYearOf(text, { '01-01': 'H1', '07-01': 'H2' })
}

/** The period between two days, both inclusive. */
export function parsePeriodBetween(first: string, last: string): ParsedPeriod {
  const spans = readingsOfDay(first).flatMap((from) => readingsOfDay(last).map((to) => spanOf(from, to)))
  return settled(spans) ?? faulty('no-period')
}

/** The period that a year's cell and the cell of its part say together: `2025` and `1`, `H1`, `1st half`, `Jan-Jun`; blank: the year. */
export function parsePeriodOfParts(year: string, part: string): ParsedPeriod {
  const [, number] = /^((?:19|20)\d{2})(?:\.0)?$/.exec(onOneLine(year.trim())) ?? []
  if (number === undefined) return faulty('no-period')
  const cell = onOneLine(part.trim()).toLowerCase()
  if (cell === '') return found(number)
  const [, half] = /^([12])(?:\.0)?$/.exec(cell) ?? []
  if (half !== undefined) return found(`${number} H${half}`)
  return parsePeriod(`${cell} ${number}`)
}

/** The one period that a file's name states, such as `…_2013_H1.csv`; `null`: none, or more than one. */
export function maybePeriodInName(name: string): string | null {
  const stated = [...name.matchAll(/(?<!\d)((?:19|20)\d{2})[ _-]?H([12])(?!\d)/gi)].map(
    ([, year, half]) => `${year ?? ''} H${half ?? ''}`,
  )
  const turned = [...name.matchAll(/(?<![A-Z])H([12])[ _-]?((?:19|20)\d{2})(?!\d)/gi)].map(
    ([, half, year]) => `${year ?? ''} H${half ?? ''}`,
  )
  const [only, ...others] = new Set([...stated, ...turned])
  return only === undefined || others.length > 0 ? null : only
}

const MONTH = '[a-z]{3,9}\\.?'
const YEAR = '(?:19|20)\\d{2}'
const DASH = '\\s*(?:-|–|—|−|to|through|until|/)\\s*'
/** Periods that a title may say, the longest first. */
const IN_TITLE = [
  new RegExp(
    `${MONTH}(?:\\s+\\d{1,2},?)?(?:\\s+${YEAR})?${DASH}${MONTH}(?:\\s+\\d{1,2},?)?\\s+${YEAR}`,
    'gi',
  ),
  new RegExp(`${YEAR}-\\d{2}-\\d{2}${DASH}${YEAR}-\\d{2}-\\d{2}`, 'gi'),
  new RegExp(`(?:first|second|1st|2nd)\\s+half\\s+(?:of\\s+)?${YEAR}`, 'gi'),
  new RegExp(`${YEAR}[ _-]?H[12]\\b|\\bH[12][ _-]?${YEAR}`, 'gi'),
] as const
const QUARTER_IN_TITLE = new RegExp(`\\bQ[1-4][ _-]?${YEAR}|${YEAR}[ _-]?Q[1-4]\\b`, 'gi')

/** The one period that a title or a sheet's name says; `null`: none; a fault where it says a time that is none, or two. */
export function maybePeriodInTitle(title: string): ParsedPeriod | null {
  const text = onOneLine(title).slice(0, LONGEST_TITLE)
  const said = [...IN_TITLE, QUARTER_IN_TITLE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([words]) => parsePeriod(words)),
  )
  const whole = parsePeriod(text)
  const all = [...said, whole].filter((each) => each.is === 'period' || each.fault !== 'no-period')
  const [only, ...others] = new Map(all.map((each) => [JSON.stringify(each), each])).values()
  if (only === undefined) return null
  return others.length > 0 ? faulty('other-span') : only
}

function labelled(cell: string): ParsedPeriod | undefined {
  const [, year, half] = /^(\d{4})(?:[ _/-]*h([12]))?$/.exec(cell) ?? []
  if (year !== undefined) return found(half === undefined ? year : `${year} H${half}`)
  const [, otherHalf, otherYear] = /^h([12])[ _/-]*(\d{4})$/.exec(cell) ?? []
  return otherYear === undefined ? undefined : found(`${otherYear} H${otherHalf ?? ''}`)
}

const HALVES: Readonly<Record<string, string>> = { '1st': 'H1', first: 'H1', '2nd': 'H2', second: 'H2' }

function ofHalf(cell: string): ParsedPeriod | undefined {
  const plain = cell
    .replace(/[(),.:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const [, which, year] = /^(1st|first|2nd|second) half(?: of)? (\d{4})$/.exec(plain) ?? []
  const [, before, then] = /^(\d{4}) (1st|first|2nd|second) half$/.exec(plain) ?? []
  const half = HALVES[which ?? then ?? '']
  return half === undefined ? undefined : found(`${year ?? before ?? ''} ${half}`)
}

function ofQuarter(cell: string): ParsedPeriod | undefined {
  const isQuarter =
    /^(?:\d{4}[ _/-]*q[1-4]|q[1-4][ _/-]*\d{4}|.*\bquarter\b.*\d{4}.*|\d{4}.*\bquarter\b.*)$/.test(cell)
  return isQuarter ? faulty('quarter') : undefined
}

/** Days are written with the same signs as what stands between two of them: each place is tried. */
function ofDays(cell: string): ParsedPeriod | undefined {
  const spans = [...cell.matchAll(BETWEEN)].flatMap(({ 0: sign, index }) =>
    readingsOfDay(cell.slice(0, index)).flatMap((from) =>
      readingsOfDay(cell.slice(index + sign.length)).map((to) => spanOf(from, to)),
    ),
  )
  return settled(spans)
}

const BETWEEN = /[-–—−/]|\b(?:to|through|until)\b/g

function ofMonths(cell: string): ParsedPeriod | undefined {
  const turned = /^((?:19|20)\d{2})[ :,-]+([a-z].*)$/.exec(cell)
  const text = turned === null ? cell : `${turned[2] ?? ''} ${turned[1] ?? ''}`
  const range = new RegExp(`^(${MONTH})(?:\\s+(${YEAR}))?${DASH}(${MONTH})\\s+(${YEAR})$`).exec(text)
  if (range !== null) {
    const [, from = '', fromYear, to = '', toYear = ''] = range
    const first = maybeMonth(from)
    const last = maybeMonth(to)
    if (first === null || last === null) return undefined
    const year = fromYear ?? toYear
    return spanOf(`${year}-${first}-01`, `${toYear}-${last}-${dayOfMonth(toYear, last)}`)
  }
  const [, month = ''] = new RegExp(`^(${MONTH})\\s+${YEAR}$`).exec(text) ?? []
  const isMonth = maybeMonth(month) !== null || /^\d{4}-(0[1-9]|1[0-2])$|^(0?[1-9]|1[0-2])\/\d{4}$/.test(cell)
  return isMonth ? faulty('month') : undefined
}

function ofFiscalYear(cell: string): ParsedPeriod | undefined {
  const years = /^((?:19|20)\d{2})\s*[-–/]\s*((?:19|20)?\d{2})$/.exec(cell)
  const isNext = years !== null && Number((years[2] ?? '').slice(-2)) === (Number(years[1]) + 1) % 100
  return isNext || /^(fy|fiscal( year)?)\s*'?\d{2,4}/.test(cell) ? faulty('fiscal-year') : undefined
}

/** What lies between two ISO days, both inclusive. */
function spanOf(first: string, last: string): ParsedPeriod {
  const label = `${last.slice(0, 4)} H${first.slice(5) === '01-01' ? '1' : '2'}`
  for (const each of [label, last.slice(0, 4)]) {
    if (!periodLabelSchema.safeParse(each).success) continue
    const { startsOn, endsOn } = periodFromLabel(each)
    if (startsOn === first && endsOn === last) return found(each)
  }
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1
  if (days >= 28 && days <= 31) return faulty('month')
  if (days >= 89 && days <= 92) return faulty('quarter')
  if (days === 365 || days === 366) return faulty('fiscal-year')
  return faulty('other-span')
}

/** The one period among readings, else the one fault that all have. */
function settled(readings: readonly ParsedPeriod[]): ParsedPeriod | undefined {
  const periods = new Set(readings.flatMap((each) => (each.is === 'period' ? [each.label] : [])))
  const [label, ...others] = periods
  if (label !== undefined) return others.length === 0 ? found(label) : faulty('other-span')
  return readings[0]
}

/** The half-year of a day that is one of two days of the year. */
function halfYearOf(text: string, halves: Readonly<Record<string, string>>): string | null {
  const labels = readingsOfDay(text).flatMap((day) => {
    const half = halves[day.slice(5)]
    return half === undefined ? [] : [`${day.slice(0, 4)} ${half}`]
  })
  const [label, ...others] = new Set(labels)
  return label === undefined || others.length > 0 ? null : checked(label)
}

const faulty = (fault: PeriodFault): ParsedPeriod => ({ is: 'fault', fault })

function found(label: string): ParsedPeriod {
  const period = checked(label)
  return period === null ? faulty('no-period') : { is: 'period', label: period }
}

function checked(label: string): string | null {
  return periodLabelSchema.safeParse(label).success ? label : null
}
