import type { Band } from '../dataset/build/parse-band.ts'
import type { ShareUnit } from '../model/import-question.ts'
import type { MappingRecipe } from '../model/mapping-recipe.ts'
import { onOneLine } from '../model/on-one-line.ts'
import type { FigureStatus, Measure } from '../model/vocabulary.ts'

/** A cell as a figure; `blank` cells are the layout's to judge. */
export type ParsedValue =
  | { readonly status: FigureStatus; readonly low: number | null; readonly high: number | null }
  | { readonly status: 'blank' }
  | { readonly status: 'fault'; readonly fault: ValueFault }
type ValueFault =
  'no-number' | 'not-whole' | 'too-large' | 'band-backwards' | 'share-above-100' | 'marked' | 'open-ended'

type NumberForm = Pick<MappingRecipe, 'decimal' | 'thousands' | 'cellMarks'>

/** Words of one mapping for cells without a number, in lower case. */
interface CellWords {
  readonly absent: ReadonlySet<string>
  readonly withheld: ReadonlySet<string>
}

export const NO_CELL_WORDS: CellWords = { absent: new Set(), withheld: new Set() }

export function cellWordsOf({
  absenceWords,
  withheldWords = [],
}: Pick<MappingRecipe, 'absenceWords' | 'withheldWords'>): CellWords {
  const set = (words: readonly string[]): ReadonlySet<string> =>
    new Set(words.map((word) => onOneLine(word).toLowerCase()))
  return { absent: set(absenceWords), withheld: set(withheldWords) }
}

/** Written where there is no number; compared without case, and without spaces around. */
const ABSENCE = new Set([
  '-',
  '–',
  '—',
  '−',
  'n/a',
  'na',
  'n.a.',
  'not reported',
  'not available',
  'not applicable',
  '..',
  // As programs write a missing value; "none" and "nil" may be zero, and are said by the mapping.
  'null',
  'nan',
  '#n/a',
  '<na>',
])
/** Written where a number is kept back. */
const WITHHELD = new Set(['redacted', 'withheld', 'suppressed'])

/** Whether a cell's words mean that there is no number. */
export function isAbsence(
  cell: string,
  { absenceWords, withheldWords = [] }: Pick<MappingRecipe, 'absenceWords' | 'withheldWords'>,
): boolean {
  const word = cell.trim().toLowerCase()
  return (
    ABSENCE.has(word) ||
    WITHHELD.has(word) ||
    [...absenceWords, ...withheldWords].some((each) => each.toLowerCase() === word)
  )
}

const NOT_REPORTED = { status: 'not-reported', low: null, high: null } as const
const fault = (kind: ValueFault) => ({ status: 'fault', fault: kind }) as const

/**
 * What a cell says. Counts are whole; `54%` or `54` of a share is a band of hundredths of a percent: its rounding interval, half
 * a unit of the last digit to each side, within 0 and 100 %; so is `0.54` in a column of fractions. `<10` and `≤ 10` are withheld;
 * `0 - 499`, `fewer than 1,000` and `up to 10` are bands; `12.0` is 12, but `12.000` may be twelve thousand. Of `10+` no upper end is
 * known: it is no figure. A number with a mark behind it is read where the mapping knows the mark (`cellMarks`).
 */
export function parseValue(
  text: string,
  measure: Measure,
  form: NumberForm,
  words: CellWords,
  unit: ShareUnit = 'percent',
): ParsedValue {
  const plain = measure === 'share-disclosed' ? NO_COUNT : plainCount(text)
  if (plain !== NO_COUNT) return { status: 'exact', low: plain, high: plain }
  const cell = onOneLine(text.trim())
  if (cell === '') return { status: 'blank' }
  const word = cell.toLowerCase()
  if (words.withheld.has(word)) return SUPPRESSED
  if (words.absent.has(word) || ABSENCE.has(word)) return NOT_REPORTED
  if (WITHHELD.has(word)) return SUPPRESSED
  const marked = MARKED.exec(cell)
  const number = marked === null ? cell : withoutCellMarks(cell, form.cellMarks ?? '')
  const value = measure === 'share-disclosed' ? parseShare(number, form, unit) : parseNumber(number, form)
  if (marked === null || value.status !== 'fault') return value
  // Without its mark it would be one.
  const rest = (marked[1] ?? '').trim()
  const bare = measure === 'share-disclosed' ? parseShare(rest, form, unit) : parseNumber(rest, form)
  return bare.status === 'fault' ? value : fault('marked')
}

function parseNumber(cell: string, form: NumberForm): ParsedValue {
  const withheld = /^<\s*(\S+)$/.exec(cell)?.[1]
  if (withheld?.startsWith('=') === false) return below(withheld, form, 'suppressed')
  const atMost = /^(?:≤|<=)\s*(\S+)$/.exec(cell)?.[1]
  if (atMost !== undefined) return below(atMost, form, 'suppressed', 0)
  const fewer = /^(?:(?:fewer|less) than|under|below) (\S+)$/i.exec(cell)?.[1]
  if (fewer !== undefined) return below(fewer, form, 'band')
  const upTo =
    /^(?:up to|at most|no more than) (\S+)$/i.exec(cell)?.[1] ?? /^(\S+) or (?:fewer|less)$/i.exec(cell)?.[1]
  if (upTo !== undefined) return below(upTo, form, 'band', 0)
  const above =
    /^(?:>|≥|>=|over|above|more than|at least) ?(\S+)$/i.exec(cell)?.[1] ??
    /^(\S+?) ?(?:\+|or more)$/i.exec(cell)?.[1]
  if (above !== undefined && typeof parseCount(above, form) === 'number') return fault('open-ended')
  const [, low, high] = /^([\d.,’' \u00a0\u202f]*\d)\s*[-–—]\s*(\d[\d.,’' \u00a0\u202f]*)$/.exec(cell) ?? []
  if (low !== undefined && high !== undefined) return band(parseCount(low, form), parseCount(high, form))
  const value = parseCount(cell, form)
  return typeof value === 'number' ? { status: 'exact', low: value, high: value } : fault(value)
}

const SUPPRESSED = { status: 'suppressed', low: null, high: null } as const

/** Something that ends with signs which point to a footnote: `45*`, `6†`, `5 [1]`, `7²`. */
const MARKED = /^(.*?[\d%])\s*((?:[*†‡§¶#^⁰¹²³⁴⁵⁶⁷⁸⁹]|\[[0-9a-z]{1,3}\])+)$/i
/** Signs that say something of a number, and are no marks whatever a mapping says. */
const NO_MARK = /[\p{L}\d\s.,’'%+<>≤≥=~()–—-]/u

/** A cell without the known marks at its end; `[` stands for `[1]`, `[a]` and the like. */
export function withoutCellMarks(cell: string, marks: string): string {
  const known = new Set(Array.from(marks).filter((mark) => !NO_MARK.test(mark)))
  let rest = cell
  for (;;) {
    const bracket = known.has('[') ? /\s*\[[0-9a-z]{1,3}\]$/i.exec(rest)?.[0] : undefined
    const last = rest.at(-1) ?? ''
    const cut = bracket?.length ?? (known.has(last) && last !== '[' ? 1 : 0)
    if (cut === 0) return rest
    rest = rest.slice(0, rest.length - cut).trimEnd()
  }
}

const NO_COUNT = -1

/** The number in a text of one to fifteen digits, as nearly all cells are; −1 for any other text. */
export function plainCount(text: string): number {
  if (text.length === 0 || text.length > 15) return NO_COUNT
  let count = 0
  for (let place = 0; place < text.length; place += 1) {
    const digit = text.charCodeAt(place) - 48
    if (digit < 0 || digit > 9) return NO_COUNT
    count = count * 10 + digit
  }
  return count
}

/** A figure from two cells, its bounds. */
export function parseBounds(low: string, high: string, form: NumberForm): ParsedValue {
  if (low.trim() === '' && high.trim() === '') return { status: 'blank' }
  return band(parseCount(low.trim(), form), parseCount(high.trim(), form))
}

function band(low: number | ValueFault, high: number | ValueFault): ParsedValue {
  if (typeof low !== 'number') return fault(low)
  if (typeof high !== 'number') return fault(high)
  if (low > high) return fault('band-backwards')
  return { status: low === high ? 'exact' : 'band', low, high }
}

/** From 0 to the limit, or (`less`: 1) to the number before it. */
function below(text: string, form: NumberForm, status: 'suppressed' | 'band', less: 0 | 1 = 1): ParsedValue {
  const limit = parseCount(text, form)
  if (typeof limit !== 'number') return fault(limit)
  if (limit - less < 1) return fault('no-number')
  return { status, ...({ low: 0, high: limit - less } satisfies Band) }
}

function parseCount(text: string, { decimal, thousands }: NumberForm): number | ValueFault {
  const cell = withoutZeroDecimals(onOneLine(text.trim()), decimal)
  const digits = isGrouped(cell, thousands) ? cell.replace(/[^\d]/g, '') : cell
  if (!/^\d+$/.test(digits))
    return cell.includes(decimal) && /^\d[\d.,]*$/.test(cell) ? 'not-whole' : 'no-number'
  const value = Number(digits)
  return Number.isSafeInteger(value) ? value : 'too-large'
}

/** `12.0` and `1,234.00` are whole; three zeros may be a group of thousands, and stay. */
function withoutZeroDecimals(cell: string, decimal: NumberForm['decimal']): string {
  const place = cell.lastIndexOf(decimal)
  const decimals = place < 1 ? 0 : cell.length - place - 1
  return (decimals === 1 || decimals === 2) && /^0+$/.test(cell.slice(place + 1))
    ? cell.slice(0, place)
    : cell
}

const GROUPING = {
  ',': /^\d{1,3}(,\d{3})+$/,
  '.': /^\d{1,3}(\.\d{3})+$/,
  ' ': /^\d{1,3}([ \u00a0\u202f]\d{3})+$/,
  '’': /^\d{1,3}([’']\d{3})+$/,
} as const

function isGrouped(cell: string, thousands: NumberForm['thousands']): boolean {
  return thousands !== 'none' && GROUPING[thousands].test(cell)
}

/** A share as it is written, in the unit of its sign or, without one, of its column; `undefined`: it is no share. */
export function maybeShare(
  text: string,
  decimal: NumberForm['decimal'],
): { readonly value: number; readonly decimals: number; readonly hasSign: boolean } | undefined {
  const cell = onOneLine(text)
  const [whole = '', part = ''] = cell.replace(/\s?%$/, '').split(decimal)
  const number = `${whole}.${part}`
  // A number that a program has computed has up to twenty decimals.
  if (!/^(\d{1,3}\.\d{0,20}|\.\d{1,20})$/.test(number) || !SHARE_FORM[decimal].test(cell)) return undefined
  return { value: Number(`0${number}0`), decimals: part.length, hasSign: cell.endsWith('%') }
}

const SHARE_FORM = { '.': /^\d*\.?\d*\s?%?$/, ',': /^\d*,?\d*\s?%?$/ } as const

/** Programs drop the zeros at a fraction's end: 0.6 and 1 beside 0.06 are 60 % and 100 %. */
const LEAST_FRACTION_DECIMALS = 2

function parseShare(cell: string, { decimal }: NumberForm, unit: ShareUnit): ParsedValue {
  const share = maybeShare(cell, decimal)
  if (share === undefined) return fault('no-number')
  const isFraction = unit === 'fraction' && !share.hasSign
  const scale = isFraction ? 10_000 : 100
  const decimals = isFraction ? Math.max(share.decimals, LEAST_FRACTION_DECIMALS) : share.decimals
  const value = share.value * scale
  if (value > 10_000) return fault('share-above-100')
  const half = scale / 2 / 10 ** decimals
  const low = Math.max(0, Math.floor(value - half + 1e-9))
  const high = Math.min(10_000, Math.ceil(value + half - 1e-9))
  return { status: low === high ? 'exact' : 'band', low, high }
}
