/** No number: not listed, not held, or beyond the half-years that there are. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined
}
