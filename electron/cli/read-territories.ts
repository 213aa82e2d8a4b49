import type { Catalogue } from '../../data/model/catalogue.ts'
import { parseTerritoryList } from '../../data/model/territory-list.ts'
import { visibleLine } from '../../data/model/visible-text.ts'
import { territoryName } from '../../data/model/words/names.ts'
import { say } from '../../data/model/words/say.ts'
import { RefusedInput } from './refused-input.ts'

/**
 * The territories and groups of a typed list, as a view names them.
 * @throws {RefusedInput} which names each word that is none, with the nearest name: nothing is left out.
 */
export function readTerritories(text: string, catalogue: Catalogue): string[] {
  const { entries, unknown } = parseTerritoryList(text, catalogue)
  if (unknown.length > 0) {
    const words = unknown.map(({ text: word, nearest }) => {
      const shown = visibleLine(word)
      return nearest === null
        ? say('cli.territory-unknown', { word: shown })
        : say('cli.territory-near', { word: shown, name: visibleLine(territoryName(catalogue, nearest)) })
    })
    throw new RefusedInput(say('cli.territories-unknown', { words: words.join(', '), count: words.length }))
  }
  if (entries.length === 0) throw new RefusedInput(say('cli.no-territories'))
  return [...entries]
}
