/** At most three decimals, no exponent. @throws for a number that is no place on a page: a fault of ours, never a file. */
export function svgNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A figure can’t be drawn at ${value}`)
  return String(Math.round(value * 1000) / 1000 + 0)
}
