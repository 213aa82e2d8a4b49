import worldTerritories from '../../source/world-territories.json' with { type: 'json' }
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
  /**
   * By code where there is one, else by name: whole names only, without case, accents, "the" and the like. `null`: none or several.
   * The code `NA` is Namibia.
   */
  maybeMatch(name: string, code: string | null): MatchedTerritory | null
  /** Names that are like one that nothing matched, likeliest first; at most five. */
  suggest(name: string): readonly KnownTerritory[]
  maybeByCode(code: string): KnownTerritory | undefined
}

export interface MatchedTerritory {
  readonly territory: KnownTerritory
  /** The name alone would have meant another territory than the code. */
  readonly nameSaysOther: KnownTerritory | null
}

/** Every territory the program knows by itself: ISO 3166-1 with CLDR's English names, and what published reports list besides. */
export const WORLD_TERRITORIES: readonly KnownTerritory[] = worldTerritories.map((territory) => ({
  ...territory,
  // The table is our own: its types are those of the vocabulary, which a test holds it to.
  type: territory.type as TerritoryType,
}))

/**
 * Matches published names to territories: the dataset's own first, then all that the program knows, then what the reader answered.
 */
export function createTerritoryMatcher(
  ofDataset: readonly KnownTerritory[],
  answers: readonly { readonly asPublished: string; readonly code: string }[],
): TerritoryMatcher {
  const byCode = new Map([...WORLD_TERRITORIES, ...ofDataset].map((each) => [each.code, each]))
  const byName = new Map<string, Set<string>>()
  const learn = (name: string, code: string): void => {
    const plain = plainName(name)
    byName.set(plain, (byName.get(plain) ?? new Set()).add(code))
  }
  for (const { code, name, otherNames } of [...WORLD_TERRITORIES, ...ofDataset])
    for (const each of [name, ...otherNames]) learn(each, code)
  const answered = new Map(answers.map(({ asPublished, code }) => [asPublished, code]))
  const matchName = remembered((name) => match(name, null))
  const found = new Map<string, MatchedTerritory | null>()

  function maybeByName(name: string): KnownTerritory | undefined {
    const [code, ...others] = byName.get(plainName(name)) ?? []
    return code === undefined || others.length > 0 ? undefined : byCode.get(code)
  }

  function match(name: string, code: string | null): MatchedTerritory | null {
    const answer = answered.get(name)
    const territory = byCode.get(answer ?? code ?? '')
    const named = name === '' ? undefined : maybeByName(name)
    if (territory === undefined)
      return named === undefined || (code ?? '') !== '' ? null : { territory: named, nameSaysOther: null }
    const saysOther = answer === undefined && named !== undefined && named.code !== territory.code
    return { territory, nameSaysOther: saysOther ? named : null }
  }

  return {
    maybeMatch: (name, code) => {
      if (code === null) return matchName(name)
      const key = `${code}\n${name}`
      let result = found.get(key)
      if (result === undefined) {
        result = match(name, code)
        if (found.size < 20_000) found.set(key, result)
      }
      return result
    },
    suggest: (name) => suggestions(plainName(name), [...byCode.values()]),
    maybeByCode: (code) => byCode.get(code),
  }
}

/** `The Côte d’Ivoire` → `cote d ivoire`; `St. Lucia` → `saint lucia`; `Bosnia & Herzegovina` → `bosnia and herzegovina`. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\bst\b\.?/g, 'saint')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
}

function suggestions(plain: string, all: readonly KnownTerritory[]): readonly KnownTerritory[] {
  if (plain === '' || plain.length > 100) return []
  return all
    .map((territory) => ({
      territory,
      distance: Math.min(
        ...[territory.name, ...territory.otherNames].map((name) => editDistance(plain, plainName(name))),
      ),
    }))
    .filter(({ distance }) => distance <= Math.max(2, Math.floor(plain.length / 3)))
    .sort((a, b) => a.distance - b.distance || (a.territory.name < b.territory.name ? -1 : 1))
    .slice(0, 5)
    .map(({ territory }) => territory)
}

/** Letters to change, add or drop to make one name of the other. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, place) => place)
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[right.length] ?? 0
}
