import type { NumberForms } from './number-forms.ts'

/** Numbers for readers, in a language's form, set here and not by the machine's locale: the same view gives the same bytes anywhere. */

/** `1234567` → `1,234,567`; a negative number has a minus sign (U+2212). */
export function writeCount(value: number, { group, groupsFrom }: NumberForms): string {
  const digits = Math.abs(Math.round(value)).toString()
  const grouped = digits.length >= groupsFrom ? digits.replace(/\B(?=(\d{3})+$)/g, group) : digits
  return value < 0 ? `\u2212${grouped}` : grouped
}

/** `1234.5` with two places → `1,234.50`; a negative number has a minus sign (U+2212). */
export function writeDecimal(value: number, places: number, forms: NumberForms): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(places).split('.')
  const grouped = writeCount(Number(whole), forms)
  const isNegative = value < 0 && Number(value.toFixed(places)) !== 0
  return `${isNegative ? '\u2212' : ''}${grouped}${fraction === undefined ? '' : `${forms.decimal}${fraction}`}`
}

/**
 * A share from 0 to 1 as a percentage: `0.2581` → `25.8%`; below 10 % two decimals, so that 2.32 % doesn't print as 2.3 %.
 * Nearly nothing and nearly all are not rounded to 0 and 100: `<0.01%`, `>99.9%`.
 */
export function writeShare(share: number, forms: NumberForms): string {
  const percent = share * 100
  if (percent > 0 && percent < 0.005) return `<${writeDecimal(0.01, 2, forms)}${forms.percent}`
  if (percent >= 99.95 && percent < 100 - 1e-9) return `>${writeDecimal(99.9, 1, forms)}${forms.percent}`
  const decimals = percent !== 0 && Math.abs(percent) < 9.995 ? 2 : 1
  return `${writeDecimal(percent, decimals, forms)}${forms.percent}`
}

/** `4.1` → `+4.1`, `-50` → `−50.0`, none → `0.0`. Never `+0.0` for what did change: then two decimals, or `<+0.01`, `>−0.01`. */
export function writeSigned(value: number, forms: NumberForms): string {
  if (value === 0) return writeDecimal(0, 1, forms)
  const sign = value < 0 ? '\u2212' : '+'
  const size = Math.abs(value)
  if (size < 0.005) return `${value < 0 ? '>' : '<'}${sign}${writeDecimal(0.01, 2, forms)}`
  return `${sign}${writeDecimal(size, size < 0.05 ? 2 : 1, forms)}`
}

/** An index with one decimal: `104.2`; exactly its base is `100`. */
export function writeIndex(value: number, forms: NumberForms): string {
  return value === 100 ? '100' : writeDecimal(value, 1, forms)
}

/** A number per inhabitants with the two digits that it is known to: `0.034`, `3.2`, `12`, `1,200`. */
export function writeRate(value: number, forms: NumberForms): string {
  const rounded = Number(value.toPrecision(2))
  if (rounded === 0) return '0'
  return writeDecimal(rounded, Math.max(0, 1 - Math.floor(Math.log10(Math.abs(rounded)))), forms)
}
