import type { Territory } from '../../data/model/catalogue.ts'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import { say } from '../../data/model/words/say.ts'
import type { ChoiceRow } from '../components/choice-list.tsx'
import { searchTerritories } from '../state/search-territories.ts'

/**
 * The territories to offer: those with figures in the view, largest first, then (only in a search) those without, which can't be chosen.
 * Territories found by another name say so. `world` is never offered.
 */
export function territoryRows(
  territories: readonly Territory[],
  facets: ViewAnswer['facets']['territories'],
  chosen: readonly string[],
  search: string,
): readonly ChoiceRow[] {
  const choosable = territories.filter(({ type }) => type !== 'world')
  const found = new Map(searchTerritories(choosable, search).map((match) => [match.code, match.name]))
  const detailOf = (code: string): string | null => {
    const other = found.get(code)
    return other === null || other === undefined || search === '' ? null : other
  }
  const listed = facets.filter(({ code }) => found.has(code))
  const listedCodes = new Set(facets.map(({ code }) => code))
  const rows: readonly ChoiceRow[] = listed.map(({ code, name, text }) => ({
    id: code,
    label: name,
    detail: detailOf(code),
    count: text,
    isChosen: chosen.includes(code),
    disabledReason: null,
  }))
  const others = choosable.filter(
    ({ code }) => !listedCodes.has(code) && found.has(code) && (search !== '' || chosen.includes(code)),
  )
  return [
    ...rows,
    ...others.map(({ code, name }) => ({
      id: code,
      label: name,
      detail: detailOf(code),
      count: null,
      isChosen: chosen.includes(code),
      // A chosen one may always be taken off again.
      disabledReason: chosen.includes(code) ? null : say('screen.territory-no-figures'),
    })),
  ]
}
