import { say } from '../../model/words/say.ts'
import type { KnownTerritory } from './match-territory.ts'

/** What can be done about a name that is no territory's. */
export function territoryFix(similar: readonly KnownTerritory[]): string {
  return similar.length === 0
    ? say('import.fix.territory')
    : say('import.fix.territory-similar', { names: similar.map(({ name }) => name).join(', ') })
}
