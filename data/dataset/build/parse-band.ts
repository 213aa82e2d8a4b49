/** A published range, both ends inclusive. */
export interface Band {
  readonly low: number
  readonly high: number
}

/**
 * A band as companies print it: `0-499`, `24,000 - 24,999`, `fewer than 1,000` (0 to 999).
 *
 * @throws {SyntaxError} for anything else, and for a band that ends below its beginning.
 */
export function parseBand(text: string): Band {
  const below = /^fewer than ([\d,]+)$/.exec(text)?.[1]
  if (below !== undefined) return { low: 0, high: parseGrouped(below) - 1 }
  const [, low, high] = /^([\d,]+) ?[-–] ?([\d,]+)$/.exec(text) ?? []
  if (low === undefined || high === undefined) throw new SyntaxError(`“${text}” is not a band`)
  const band = { low: parseGrouped(low), high: parseGrouped(high) }
  if (band.high < band.low) throw new SyntaxError(`“${text}” ends below its beginning`)
  return band
}

function parseGrouped(text: string): number {
  if (!/^(\d{1,3}(,\d{3})*|\d{1,15})$/.test(text)) throw new SyntaxError(`“${text}” is not a count`)
  return Number(text.replaceAll(',', ''))
}
