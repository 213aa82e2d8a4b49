import type { Catalogue } from '../model/catalogue.ts'
import { message, type Text } from '../model/text.ts'
import { ALL } from './series.ts'

/** A territory's name in a headline, and in an English sentence. */
export interface TerritoryNames {
  readonly text: (territory: string) => Text
  readonly english: (territory: string) => string
}

export function territoryNames({ territories }: Pick<Catalogue, 'territories'>): TerritoryNames {
  const names = new Map(territories.map(({ code, name }) => [code, name]))
  return {
    text: (code) =>
      code === ALL ? message('lead.all') : { is: 'territory', code, name: names.get(code) ?? code },
    english: (code) => names.get(code) ?? code,
  }
}
