import { DATASET_LIMITS } from '../../model/dataset-limits.ts'
import type { ImportAnswers } from '../../model/import-question.ts'
import { say } from '../../model/words/say.ts'
import type { KnownTerritory, TerritoryMatcher } from '../territories/match-territory.ts'
import { territoryFix } from '../territories/territory-fix.ts'
import type { BoundRecipe } from './bind-recipe.ts'
import { createCountryCheck, type SeenName } from './country-check.ts'

/** The territory of a row, or why it has none. */
type RowTerritory =
  | {
      readonly isFound: true
      readonly code: string
      /** The code beside the name that nobody knows; `null`: there is none such. */
      readonly unknownCode: string | null
    }
  | { readonly isFound: false; readonly reason: string; readonly fix: string }

export interface TerritoryReader {
  readonly territoryOf: (name: string, code: string, row: number) => RowTerritory
  readonly maybeQuestion: ReturnType<typeof createCountryCheck>['maybeQuestion']
}

/** Names whose territory is remembered. */
const MAX_KNOWN = 20_000

/** Reads the territories of a table's rows. */
export function createTerritoryReader(
  bound: BoundRecipe,
  matcher: TerritoryMatcher,
  answered: ImportAnswers['areCountries'],
): TerritoryReader {
  const { territory: source } = bound.recipe
  const check = createCountryCheck(bound)
  const areCountries = answered ?? (source.from === 'fixed' ? undefined : source.areCountries)
  const isKnown = areCountries !== undefined || source.from === 'fixed'
  const mayBeCode = bound.codePlace === null && areCountries === true
  let suggested = 0

  function similarTo(name: string): readonly KnownTerritory[] {
    suggested += 1
    // Only for those that can be listed: each takes a walk through all names.
    return suggested > DATASET_LIMITS.listedIssues ? [] : matcher.suggest(name)
  }

  function unknown(name: string): RowTerritory {
    return { isFound: false, reason: say('import.fault.territory'), fix: territoryFix(similarTo(name)) }
  }

  function territoryOf(name: string, code: string, row: number): RowTerritory {
    if (source.from === 'fixed') return found(source.code)
    if (name === '' && code === '') return source.blank === undefined ? unknown('') : found(source.blank)
    const match = matcher.match(name, code)
    const alone = match.is === 'unknown' ? matcher.maybeByPublishedCode(name) : undefined
    if (!isKnown) check.see({ name, code, row, ...seenOf(match, alone) })
    if (match.is === 'matched') {
      if (areCountries === false && !match.isAnswered)
        return { isFound: false, reason: say('import.fault.no-country'), fix: territoryFix([]) }
      return found(match.territory.code, match.isCodeUnknown ? code : null)
    }
    if (match.is === 'disagreeing') return disagreeing(match, name, code)
    return mayBeCode && alone !== undefined ? found(alone.code) : unknown(name)
  }

  const known = new Map<string, RowTerritory>()
  return {
    territoryOf: (name, code, row) => {
      const key = code === '' ? name : `${code}\n${name}`
      const said = known.get(key) ?? territoryOf(name, code, row)
      if (known.size < MAX_KNOWN) known.set(key, said)
      return said
    },
    maybeQuestion: () => (isKnown ? undefined : check.maybeQuestion()),
  }
}

type Match = ReturnType<TerritoryMatcher['match']>

const found = (code: string, unknownCode: string | null = null): RowTerritory => ({
  isFound: true,
  code,
  unknownCode,
})

function seenOf(
  match: Match,
  alone: KnownTerritory | undefined,
): Pick<SeenName, 'isMatched' | 'readAs' | 'disagrees'> {
  const readAs = match.is === 'matched' ? match.territory : match.is === 'disagreeing' ? match.byCode : alone
  return {
    isMatched: match.is === 'matched',
    readAs: readAs?.name.slice(0, 200) ?? null,
    disagrees: match.is === 'disagreeing',
  }
}

function disagreeing(
  { byCode, byName }: Extract<Match, { is: 'disagreeing' }>,
  name: string,
  code: string,
): RowTerritory {
  const reason = say('import.fault.territory-code', {
    code: code.slice(0, 50),
    name: name.slice(0, 100),
    territory: byCode.name,
  })
  return { isFound: false, reason, fix: territoryFix(byName === null ? [byCode] : [byName, byCode]) }
}
