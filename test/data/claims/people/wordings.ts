import type { Wording } from './line.ts'
import { BANDS } from './wordings/bands.ts'
import { CHANGES } from './wordings/changes.ts'
import { COUNTS } from './wordings/counts.ts'
import { PLACES } from './wordings/places.ts'
import { SHARES } from './wordings/shares.ts'
import { YEARS } from './wordings/years.ts'

/** Claims in people’s own words, by what they state. */
export const WORDINGS: readonly Wording[] = [
  ...COUNTS,
  ...YEARS,
  ...SHARES,
  ...CHANGES,
  ...PLACES,
  ...BANDS,
].map(([words, draft, parsed, number, accepts, verdict]) => ({
  words,
  draft,
  parsed,
  number,
  accepts,
  verdict,
}))
