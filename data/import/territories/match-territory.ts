import worldTerritories from '../../source/world-territories.json' with { type: 'json' }
import { foldName, nameKey } from '../../model/fold-name.ts'
import { nearestNames, type Spelling } from '../../model/nearest-names.ts'
import { PUBLISHED_CODES } from '../../model/published-codes.ts'
import { nameWithoutMarks } from '../../model/name-without-marks.ts'
import { remembered } from '../remembered.ts'
import type { TerritoryType } from '../../model/vocabulary.ts'

/** A territory that figures can be of. */
export interface KnownTerritory {
  readonly code: string
  readonly name: string
  readonly type: TerritoryType
  readonly region: string | null
  readonly otherNames: readonly string[]
}

export interface TerritoryMatcher {
  /** By whole names only, without case, accents, "the" and the like; or as the reader answered. `null`: none or several. */
  maybeByName(name: string): KnownTerritory | null
  /** By name and code; a code counts only where the name agrees, or where there is none. The code `NA` is Namibia. */
  match(name: string, code: string): TerritoryMatch
  /** Names that are like one that nothing matched, likeliest first; at most five. */
  suggest(name: string): readonly KnownTerritory[]
  /** As the dataset writes codes: of two letters, or its own. */
  maybeByCode(code: string): KnownTerritory | undefined
  /** As reports write them, too: of two or three letters of any case, `UK` and `EL`. */
  maybeByPublishedCode(code: string): KnownTerritory | undefined
}

/** What a row's name and code say together. */
type TerritoryMatch =
  | {
      readonly is: 'matched'
      readonly territory: KnownTerritory
      /** The reader said so of this very name. */
      readonly isAnswered: boolean
      /** The name was followed; nobody knows the code beside it. */
      readonly isCodeUnknown: boolean
    }
  | { readonly is: 'unknown' }
  /** The code is one territory's, and the name none of its names; `byName`: the one that the name alone would mean. */
  | {
      readonly is: 'disagreeing'
      readonly byCode: KnownTerritory
      readonly byName: KnownTerritory | null
    }

/** Every territory the program knows by itself: ISO 3166-1 with CLDR's English names, and what published reports list besides. */
export const WORLD_TERRITORIES: readonly KnownTerritory[] = worldTerritories.map((territory) => ({
  ...territory,
  // The table is our own: its types are those of the vocabulary, which a test holds it to.
  type: territory.type as TerritoryType,
}))

/**
 * Matches published names to territories: the dataset's own first, then all that the program knows, then what the reader answered.
 * `marks`: those behind a name that point to a footnote; an answer holds for the name with and without them.
 */
export function createTerritoryMatcher(
  ofDataset: readonly KnownTerritory[],
  answers: readonly { readonly asPublished: string; readonly code: string }[],
  marks = '',
): TerritoryMatcher {
  const byCode = new Map([...WORLD_TERRITORIES, ...ofDataset].map((each) => [each.code, each]))
  const byName = new Map<string, Set<string>>()
  const learn = (name: string, code: string): void => {
    const plain = nameKey(name)
    byName.set(plain, (byName.get(plain) ?? new Set()).add(code))
  }
  for (const { code, name, otherNames } of [...WORLD_TERRITORIES, ...ofDataset])
    for (const each of [name, ...otherNames]) learn(each, code)
  const answered = new Map(
    answers.map(({ asPublished, code }) => [nameWithoutMarks(asPublished, marks), code]),
  )
  const codesOf = remembered((name) =>
    HIDDEN.test(name) ? NO_CODES : (byName.get(nameKey(name)) ?? NO_CODES),
  )

  function maybeAnswer(name: string): KnownTerritory | undefined {
    const code = answered.size === 0 ? undefined : answered.get(nameWithoutMarks(name, marks))
    return code === undefined ? undefined : byCode.get(code)
  }

  function maybeByName(name: string): KnownTerritory | null {
    const [code, ...others] = name === '' ? [] : codesOf(name)
    return code === undefined || others.length > 0 ? null : (byCode.get(code) ?? null)
  }

  function maybeByPublishedCode(text: string): KnownTerritory | undefined {
    const code = text.trim().toUpperCase()
    return byCode.get(code) ?? byCode.get(PUBLISHED_CODES.get(code) ?? '')
  }

  function match(name: string, code: string): TerritoryMatch {
    const answer = maybeAnswer(name)
    if (answer !== undefined) return matched(answer, { isAnswered: true })
    const named = maybeByName(name)
    const coded = maybeByPublishedCode(code)
    if (coded === undefined) return named === null ? UNKNOWN : matched(named, { isCodeUnknown: code !== '' })
    if (name === '' || codesOf(name).has(coded.code)) return matched(coded)
    if (named === null && hasNameIn(coded, name)) return matched(coded)
    return { is: 'disagreeing', byCode: coded, byName: named }
  }

  const found = new Map<string, TerritoryMatch>()
  const suggested = new Map<string, readonly KnownTerritory[]>()
  let spellings: readonly Spelling<KnownTerritory>[] | undefined
  return {
    maybeByName: (name) => maybeAnswer(name) ?? maybeByName(name),
    match: (name, code) => {
      const key = `${code}\n${name}`
      let result = found.get(key)
      if (result === undefined) {
        result = match(name, code)
        if (found.size < 20_000) found.set(key, result)
      }
      return result
    },
    suggest: (name) => {
      let result = suggested.get(name)
      if (result !== undefined) return result
      // A column of other words has no territories; what it has is listed no further either.
      if (suggested.size === MOST_SUGGESTED || name.length > LONGEST_SUGGESTED) return []
      spellings ??= spellingsOf([...byCode.values()])
      result = nearestNames(foldName(name), spellings, byEnglishName)
      suggested.set(name, result)
      return result
    },
    maybeByCode: (code) => byCode.get(code),
    maybeByPublishedCode,
  }
}

/** A sign that nobody sees, between two letters: the name isn’t what it looks like, and the reader is asked. */
const HIDDEN = /\p{L}\p{Cf}+\p{L}/u
const NO_CODES: ReadonlySet<string> = new Set()
const UNKNOWN: TerritoryMatch = { is: 'unknown' }

function matched(
  territory: KnownTerritory,
  { isAnswered = false, isCodeUnknown = false } = {},
): TerritoryMatch {
  return { is: 'matched', territory, isAnswered, isCodeUnknown }
}

/** One name has the other in it, as whole words: `Taiwan, Province of China`, and `Korea` of `South Korea`; `Indiana` has no `India`. */
function hasNameIn({ name, otherNames }: KnownTerritory, published: string): boolean {
  const words = ` ${foldName(published)} `
  return [name, ...otherNames]
    .map((each) => ` ${foldName(each)} `)
    .some((known) => words.includes(known) || known.includes(words))
}

/** Names that suggestions are looked for; longer ones are no territory's. */
const MOST_SUGGESTED = 500
const LONGEST_SUGGESTED = 100

function spellingsOf(all: readonly KnownTerritory[]): readonly Spelling<KnownTerritory>[] {
  return all.map((territory) => ({
    of: territory,
    names: [territory.name, ...territory.otherNames]
      .filter((name) => name.length <= 2 * LONGEST_SUGGESTED)
      .map(foldName),
  }))
}

function byEnglishName(one: KnownTerritory, other: KnownTerritory): number {
  return one.name < other.name ? -1 : 1
}
