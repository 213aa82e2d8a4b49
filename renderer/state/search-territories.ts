import type { Territory } from '../../data/model/catalogue.ts'
import { foldName, foldText } from '../../data/model/fold-name.ts'

/** How a territory was found; `name` is the other name that matched, `null` where its own name or code did. */
interface TerritoryMatch {
  readonly code: string
  readonly name: string | null
}

/**
 * Territories whose name, code, or other or former name holds the text; in the order given. A code must match whole, a
 * two-letter text finds names only where one of their words begins with it. Empty text finds all.
 */
export function searchTerritories(
  territories: readonly Territory[],
  text: string,
): readonly TerritoryMatch[] {
  const wanted = foldText(text)
  if (wanted === '') return territories.map(({ code }) => ({ code, name: null }))
  return territories.flatMap((territory): readonly TerritoryMatch[] => {
    if (foldText(territory.code) === wanted || isIn(territory.name, wanted)) {
      return [{ code: territory.code, name: null }]
    }
    const other = territory.otherNames.find((name) => isIn(name, wanted))
    return other === undefined ? [] : [{ code: territory.code, name: other }]
  })
}

function isIn(name: string, wanted: string): boolean {
  const folded = foldText(name)
  if (wanted.length > 2) return folded.includes(wanted) || foldName(name).includes(foldName(wanted))
  return folded.split(' ').some((word) => word.startsWith(wanted))
}
