import type { Band } from '../dataset/parse-band.ts'
import type { MappingRecipe } from '../model/mapping-recipe.ts'
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

const NOT_REPORTED = { status: 'not-reported', low: null, high: null } as const
const fault = (kind: ValueFault) => ({ status: 'fault', fault: kind }) as const

/**
 * What a cell says. Counts are whole; `54%` or `54` of a share is a band of hundredths of a percent: its rounding interval, half
 * a unit of the last digit to each side, within 0 and 100 %. `<10` is withheld; `0 - 499` and `fewer than 1,000` are bands.
 */
export function parseValue(
  text: string,
  measure: Measure,
  form: NumberForm,
  absenceWords: ReadonlySet<string>,
): ParsedValue {
  const plain = measure === 'share-disclosed' ? NO_COUNT : plainCount(text)
  if (plain !== NO_COUNT) return { status: 'exact', low: plain, high: plain }
  const cell = text.trim()
  if (cell === '') return { status: 'blank' }
  const word = cell.toLowerCase()
  if (ABSENCE.has(word) || absenceWords.has(word)) return NOT_REPORTED
  if (measure === 'share-disclosed') return parseShare(cell, form)
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
  const cell = text.trim()
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

function parseShare(cell: string, { decimal }: NumberForm): ParsedValue {
  const [, whole, part = ''] =
    (decimal === '.' ? /^(\d{1,3})(?:\.(\d{1,4}))?\s?%?$/ : /^(\d{1,3})(?:,(\d{1,4}))?\s?%?$/).exec(cell) ??
    []
  if (whole === undefined) return fault('no-number')
  const value = Number(`${whole}.${part === '' ? '0' : part}`) * 100
  if (value > 10_000) return fault('share-above-100')
  const half = 50 / 10 ** part.length
  const low = Math.max(0, Math.floor(value - half + 1e-9))
  const high = Math.min(10_000, Math.ceil(value + half - 1e-9))
  return { status: low === high ? 'exact' : 'band', low, high }
}
