/** Numbers for readers. English grouping, set here and not by the machine's locale, so that the same view gives the same bytes anywhere. */

/** `1234567` → `1,234,567`; a negative number has a minus sign (U+2212). */
export function formatCount(value: number): string {
  const digits = Math.abs(Math.round(value)).toString()
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ',')
  return value < 0 ? `\u2212${grouped}` : grouped
}

/** `1234.5` with two places → `1,234.50`; a negative number has a minus sign (U+2212). */
export function formatDecimal(value: number, places: number): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(places).split('.')
  const grouped = formatCount(Number(whole))
  const isNegative = value < 0 && Number(value.toFixed(places)) !== 0
  return `${isNegative ? '\u2212' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}

/**
 * A share from 0 to 1 as a percentage: `0.2581` → `25.8%`; below 10 % two decimals, so that 2.32 % doesn't print as 2.3 %.
 * Nearly nothing and nearly all are not rounded to 0 and 100: `<0.01%`, `>99.9%`.
 */
export function formatShare(share: number): string {
  const percent = share * 100
  if (percent > 0 && percent < 0.005) return '<0.01%'
  if (percent >= 99.95 && percent < 100 - 1e-9) return '>99.9%'
  const decimals = percent !== 0 && Math.abs(percent) < 9.995 ? 2 : 1
  return `${percent.toFixed(decimals).replace('-', '\u2212')}%`
}

/** `low` alone when both bounds are equal, else `low–high` with an en dash. */
export function formatInterval(low: number, high: number, format: (value: number) => string): string {
  return low === high ? format(low) : `${format(low)}–${format(high)}`
}

/** A relative change: `0.041` → `+4.1%`, `-0.5` → `−50.0%`, no change → `0.0%`. Never `+0.0%` for what did change: then two decimals, or `<0.01%` with its sign. */
export function formatChange(change: number): string {
  return `${signed(change * 100)}%`
}

/** A change of a share in percentage points: `0.012` → `+1.2 points`. */
export function formatPoints(difference: number): string {
  return `${signed(difference * 100)} points`
}

/** An index with one decimal: `104.2`; exactly its base is `100`. */
export function formatIndex(value: number): string {
  return value === 100 ? '100' : formatDecimal(value, 1)
}

/** `low to high`: a dash would meet the minus signs. */
export function formatSignedInterval(low: number, high: number, format: (value: number) => string): string {
  return low === high ? format(low) : `${format(low)} to ${format(high)}`
}

function signed(value: number): string {
  if (value === 0) return '0.0'
  const sign = value < 0 ? '\u2212' : '+'
  const size = Math.abs(value)
  if (size < 0.005) return `${sign}<0.01`
  return `${sign}${formatDecimal(size, size < 0.05 ? 2 : 1)}`
}
