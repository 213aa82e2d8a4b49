import type { ImportQuestion } from '../../model/import-question.ts'
import type { BoundRecipe } from './bind-recipe.ts'
import { shortened } from './row-issues.ts'

/** A name of the territories' column with what was made of it. */
export interface SeenName {
  readonly name: string
  /** Blank: none beside it. */
  readonly code: string
  readonly row: number
  readonly isMatched: boolean
  /** What the name, or its code alone, would be read as; `null`: nothing. */
  readonly readAs: string | null
  /** Its code is another territory's. */
  readonly disagrees: boolean
}

/** Watches whether a column of territories lists countries at all. */
interface CountryCheck {
  readonly see: (name: SeenName) => void
  readonly maybeQuestion: () => ImportQuestion | undefined
}

/** Different names that are counted; a list with more of them is judged by these. */
const MAX_NAMES = 20_000
const MAX_EXAMPLES = 5
/** Codes of other territories than the names, one in so many names: two such lists only look alike. */
const DISAGREEING_SHARE = 4

/** Headers of what countries are made of; "member states" are countries. */
const PARTS =
  /\b(state|province|county|counties|canton|district|prefecture|oblast|department|bundesland)s?\b/i
const WHOLES = /\bmember states?\b|\bcountr(y|ies)\b/i

/**
 * Asks when most names are no territory's; when codes and names disagree again and again; and when the column is headed as a list of
 * states, provinces and the like, and not all of them are known: Georgia among California and Texas is not the country.
 */
export function createCountryCheck({ header, territoryPlace }: BoundRecipe): CountryCheck {
  const seen = new Set<string>()
  const examples: { readonly row: number; readonly text: string; readonly readAs: string | null }[] = []
  let matched = 0
  let disagreeing = 0
  const label = territoryPlace === null ? '' : (header[territoryPlace] ?? '')
  const isOfParts = PARTS.test(label) && !WHOLES.test(label)
  return {
    see: ({ name, code, row, isMatched, readAs, disagrees }) => {
      const key = `${code}\n${name}`
      if (seen.has(key) || seen.size >= MAX_NAMES) return
      seen.add(key)
      if (isMatched) matched += 1
      if (disagrees) disagreeing += 1
      const text = shortened([name, code].filter((part) => part !== '').join(', '))
      if (!isMatched && examples.length < MAX_EXAMPLES) examples.push({ row, text, readAs })
    },
    maybeQuestion: () => {
      const of = seen.size
      const isDoubtful =
        matched * 2 < of ||
        (disagreeing > 1 && disagreeing * DISAGREEING_SHARE >= of) ||
        (isOfParts && matched < of)
      return isDoubtful ? { ask: 'countries', matched, of, examples } : undefined
    },
  }
}
