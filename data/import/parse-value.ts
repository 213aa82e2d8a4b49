import type { Band } from '../dataset/parse-band.ts'
import type { ShareUnit } from '../model/import-question.ts'
import type { MappingRecipe } from '../model/mapping-recipe.ts'
import { onOneLine } from '../model/on-one-line.ts'
import type { FigureStatus, Measure } from '../model/vocabulary.ts'

/** A cell as a figure; `blank` cells are the layout's to judge. */
export type ParsedValue =
  | { readonly status: FigureStatus; readonly low: number | null; readonly high: number | null }
  | { readonly status: 'blank' }
  | { readonly status: 'fault'; readonly fault: ValueFault }
export type ValueFault = 'no-number' | 'not-whole' | 'too-large' | 'band-backwards' | 'share-above-100'

type NumberForm = Pick<MappingRecipe, 'decimal' | 'thousands'>

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
])

/** Whether a cell's words mean that there is no number. */
export function isAbsence(cell: string, { absenceWords }: Pick<MappingRecipe, 'absenceWords'>): boolean {
  const word = cell.trim().toLowerCase()
  return ABSENCE.has(word) || absenceWords.some((each) => each.toLowerCase() === word)
}

const NOT_REPORTED = { status: 'not-reported', low: null, high: null } as const
const fault = (kind: ValueFault) => ({ status: 'fault', fault: kind }) as const

/**
 * What a cell says. Counts are whole; `54%` or `54` of a share is a band of hundredths of a percent: its rounding interval, half
 * a unit of the last digit to each side, within 0 and 100 %; so is `0.54` in a column of fractions. `<10` is withheld; `0 - 499` and
 * `fewer than 1,000` are bands.
 */
export function parseValue(
  text: string,
  measure: Measure,
  form: NumberForm,
  absenceWords: ReadonlySet<string>,
  unit: ShareUnit = 'percent',
): ParsedValue {
  const plain = measure === 'share-disclosed' ? NO_COUNT : plainCount(text)
  if (plain !== NO_COUNT) return { status: 'exact', low: plain, high: plain }
  const cell = onOneLine(text.trim())
  if (cell === '') return { status: 'blank' }
  const word = cell.toLowerCase()
  if (ABSENCE.has(word) || absenceWords.has(word)) return NOT_REPORTED
  if (measure === 'share-disclosed') return parseShare(cell, form, unit)
  const withheld = /^<\s*(\S+)$/.exec(cell)?.[1]
  if (withheld !== undefined) return below(withheld, form, 'suppressed')
  const fewer = /^(?:fewer|less) than (\S+)$/i.exec(cell)?.[1]
  if (fewer !== undefined) return below(fewer, form, 'band')
  const [, low, high] = /^([\d.,’' \u00a0\u202f]*\d)\s*[-–—]\s*(\d[\d.,’' \u00a0\u202f]*)$/.exec(cell) ?? []
  if (low !== undefined && high !== undefined) return band(parseCount(low, form), parseCount(high, form))
  const value = parseCount(cell, form)
  return typeof value === 'number' ? { status: 'exact', low: value, high: value } : fault(value)
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

function below(text: string, form: NumberForm, status: 'suppressed' | 'band'): ParsedValue {
  const limit = parseCount(text, form)
  if (typeof limit !== 'number') return fault(limit)
  if (limit < 2) return fault('no-number')
  return { status, ...({ low: 0, high: limit - 1 } satisfies Band) }
}

function parseCount(text: string, { decimal, thousands }: NumberForm): number | ValueFault {
  const cell = onOneLine(text.trim())
  const digits = isGrouped(cell, thousands) ? cell.replace(/[^\d]/g, '') : cell
  if (!/^\d+$/.test(digits))
    return cell.includes(decimal) && /^\d[\d.,]*$/.test(cell) ? 'not-whole' : 'no-number'
  const value = Number(digits)
  return Number.isSafeInteger(value) ? value : 'too-large'
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
