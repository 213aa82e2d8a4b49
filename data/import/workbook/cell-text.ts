import type { Package } from './open-package.ts'
import { parseXmlPart } from './parse-xml.ts'

/** What a number's format makes of it, by the number of the style. */
export interface CellStyles {
  readonly kinds: readonly ('number' | 'date' | 'percent')[]
  /** Whether a fraction is shown without its decimals. */
  readonly showsWhole: readonly boolean[]
}

export const NO_STYLES: CellStyles = { kinds: [], showsWhole: [] }

/** Built-in formats of ECMA-376 18.8.30 that are dates, and those that are percentages. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47])
const PERCENT_FORMATS = new Set([9, 10])
/** Built-in formats of the same list without decimals: `0`, `#,##0`, and those of accounts. */
const WHOLE_FORMATS = new Set([1, 3, 37, 38, 41, 42])

export async function readStyles(pack: Package, file: string): Promise<CellStyles> {
  const formats = new Map<number, string>()
  const kinds: CellStyles['kinds'][number][] = []
  const showsWhole: boolean[] = []
  let isInCells = false
  await parseXmlPart(pack, 'xl/styles.xml', file, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt' && formats.size < 10_000) formats.set(Number(numFmtId), formatCode ?? '')
      if (name === 'cellXfs') isInCells = true
      if (name !== 'xf' || !isInCells || kinds.length >= 100_000) return
      const id = Number(numFmtId ?? 0)
      kinds.push(kindOf(id, formats))
      showsWhole.push(isWholeFormat(id, formats))
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return { kinds, showsWhole }
}

/** A format of digits before the decimal point alone: no decimals, no share, no power of ten, no thousands left out. */
function isWholeFormat(id: number, formats: ReadonlyMap<number, string>): boolean {
  const code = formats.get(id)
  if (code === undefined) return WHOLE_FORMATS.has(id)
  const [positive = ''] = withoutTexts(code).replace(/[_*]./g, '').split(';')
  return /^[^.%/eE]*[0#](?!.*,\s*$)[^.%/eE]*$/.test(positive) && !/general/i.test(positive)
}

function kindOf(id: number, formats: ReadonlyMap<number, string>): CellStyles['kinds'][number] {
  if (DATE_FORMATS.has(id)) return 'date'
  if (PERCENT_FORMATS.has(id)) return 'percent'
  const code = withoutTexts(formats.get(id) ?? '')
  if (code.includes('%')) return 'percent'
  return /[ymd]/i.test(code) ? 'date' : 'number'
}

/** Text in quotation marks or brackets, and escaped letters, are no part of the format. */
function withoutTexts(code: string): string {
  return code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
}

/** A cell's raw parts as they stand in the sheet. */
interface RawCell {
  readonly type: string
  readonly style: number
  readonly value: string
  /** It has a formula. */
  readonly isComputed: boolean
}

export type CellText = (cell: RawCell) => string

/** As XML Schema writes a double. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/** Cells as text. A formula without its value is no blank cell: it stands as `=`, which no figure is. */
export function createCellText(strings: readonly string[], styles: CellStyles, is1904: boolean): CellText {
  return ({ type, style, value, isComputed }) => {
    if (value === '') return isComputed && type !== 'str' ? '=' : ''
    if (type === 's') return strings[Number(value)] ?? '='
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
    if (type !== '' && type !== 'n') return value
    // What is no number of a workbook, or none that JavaScript holds exactly, is quoted as it stands.
    if (!NUMBER.test(value)) return value
    const number = Number(value)
    if (!Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number))) return value
    const kind = styles.kinds[style] ?? 'number'
    if (kind === 'percent') return `${String(Number((number * 100).toPrecision(12)))}%`
    if (kind === 'date') return dateOf(number, is1904)
    return String(number)
  }
}

/** The whole number that a cell with a fraction shows; `null`: it shows the fraction, or keeps none. */
export function maybeShownWhole({ type, style, value }: RawCell, styles: CellStyles): string | null {
  if ((type !== '' && type !== 'n') || !NUMBER.test(value) || styles.showsWhole[style] !== true) return null
  const number = Number(value)
  return number >= 0 && Number.isFinite(number) && !Number.isInteger(number)
    ? String(Math.round(number))
    : null
}

/** ISO date of a day number: 1 is 1 January 1900 (and 60 a 29 February that never was), or 0 is 1 January 1904. */
function dateOf(serial: number, is1904: boolean): string {
  const day = Math.floor(serial)
  if (day < 0 || day > 2_958_465) return String(serial)
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30)
  return new Date(start + day * 86_400_000).toISOString().slice(0, 10)
}
