import type Database from 'better-sqlite3'
import type { Catalogue } from '../../model/catalogue.ts'
import { OWN_POPULATION, type HeldPopulation, type PopulationFigure } from '../../model/population.ts'
import { cellsOf } from '../format/cells-of.ts'

/** The inhabitants of every territory, by code and year; none in a file of a format before 4. */
export function readPopulations(database: Database.Database): readonly PopulationFigure[] {
  const isHeld =
    database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'populations'").get() !== undefined
  if (!isHeld) return []
  return database
    .prepare(
      `SELECT t.code, p.year, p.people, p.is_projection, d.key, p.row FROM populations p
       JOIN territories t ON t.id = p.territory_id JOIN documents d ON d.id = p.document_id ORDER BY t.code, p.year`,
    )
    .raw()
    .all()
    .map((row) => {
      const [territory, year, people, isProjection, document, at] = cellsOf(row)
      return {
        territory: String(territory),
        year: Number(year),
        people: Number(people),
        isProjection: isProjection === 1,
        document: String(document),
        row: at === null ? null : Number(at),
      }
    })
}

/** What the catalogue says of them; `undefined`: there are none. */
export function populationExtent(
  populations: readonly PopulationFigure[],
  codes: readonly string[],
): Catalogue['population'] {
  const [first] = populations
  if (first === undefined) return undefined
  const held = new Set(populations.map(({ territory }) => territory))
  const projected = populations.filter(({ isProjection }) => isProjection)
  const least = (of: readonly PopulationFigure[]): number =>
    of.reduce((found, { year }) => Math.min(found, year), Number.POSITIVE_INFINITY)
  return {
    from: least(populations),
    to: populations.reduce((found, { year }) => Math.max(found, year), first.year),
    projectedFrom: projected.length === 0 ? null : least(projected),
    territories: codes.filter((code) => held.has(code)),
  }
}

/** What is held of each document, those of the person's own files first, then by their keys. */
export function heldPopulations(populations: readonly PopulationFigure[]): readonly HeldPopulation[] {
  return [...Map.groupBy(populations, ({ document }) => document)]
    .map(([document, figures]): HeldPopulation => {
      const extent = populationExtent(figures, [])
      return {
        document,
        territories: new Set(figures.map(({ territory }) => territory)).size,
        figures: figures.length,
        from: extent?.from ?? 0,
        to: extent?.to ?? 0,
        projectedFrom: extent?.projectedFrom ?? null,
        isOwn: document.startsWith(OWN_POPULATION),
      }
    })
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || (a.document < b.document ? -1 : 1))
}
