/** What was held against the oracle, so that a test of nothing fails. */
export interface Seen {
  numbers: number
  changes: number
  incomplete: number
  ranked: number
  compared: number
  ranges: number
  ofCompanies: number
  words: number
}

export const noneSeen = (): Seen => ({
  numbers: 0,
  changes: 0,
  incomplete: 0,
  ranked: 0,
  compared: 0,
  ranges: 0,
  ofCompanies: 0,
  words: 0,
})
