import type { Catalogue } from '../model/catalogue.ts'
import type { PopulationFigure } from '../model/population.ts'

/** The inhabitants of every territory of a catalogue, by year. */
export interface PeopleTable {
  /** Codes of the territories whose inhabitants are a territory's: itself, or all that it covers; empty: they are not all held. */
  partsOf(territory: number, year: number): readonly number[]
  /** Of a territory with a figure of its own; 0: none is held. */
  peopleAt(territory: number, year: number): number
  isProjection(territory: number, year: number): boolean
  /** Id of the document. */
  documentOf(territory: number, year: number): string | undefined
}

const NO_PARTS: readonly number[] = []

/** Nothing is estimated: a territory without a figure, and one that covers such a territory, has no inhabitants here. */
export function createPeopleTable(
  { territories }: Catalogue,
  figures: readonly PopulationFigure[],
): PeopleTable {
  const codes = new Map(territories.map(({ code }, territory) => [code, territory]))
  const byYear = new Map<number, Map<number, PopulationFigure>>()
  for (const figure of figures) {
    const territory = codes.get(figure.territory)
    if (territory === undefined) continue
    const ofYear = byYear.get(figure.year) ?? new Map<number, PopulationFigure>()
    byYear.set(figure.year, ofYear)
    ofYear.set(territory, figure)
  }
  const alone = territories.map((_, territory) => [territory])
  const covered = territories.map(({ type, covers }) =>
    type === 'combined' ? covers.map((code) => codes.get(code) ?? -1) : NO_PARTS,
  )
  const at = (territory: number, year: number): PopulationFigure | undefined =>
    byYear.get(year)?.get(territory)
  return {
    partsOf(territory, year) {
      if (at(territory, year) !== undefined) return alone[territory] ?? NO_PARTS
      const parts = covered[territory] ?? NO_PARTS
      return parts.every((part) => at(part, year) !== undefined) ? parts : NO_PARTS
    },
    peopleAt: (territory, year) => at(territory, year)?.people ?? 0,
    isProjection: (territory, year) => at(territory, year)?.isProjection ?? false,
    documentOf: (territory, year) => at(territory, year)?.document,
  }
}
