import type Database from 'better-sqlite3'
import { readPopulations } from '../../dataset/read/read-populations.ts'
import type { PopulationReading } from '../../model/population.ts'
import type { PopulationFile } from './read-population-file.ts'

/** What a population file holds for an open dataset, and what taking it in would change there. Changes nothing. */
export function populationReading(
  { lines, faults, faultCount }: PopulationFile,
  { file, sha256 }: Pick<PopulationReading, 'file' | 'sha256'>,
  database: Database.Database,
  known: ReadonlySet<string>,
): PopulationReading {
  const held = lines.filter(({ territory }) => known.has(territory))
  const years = held.map(({ year }) => year)
  const projected = held.filter(({ isProjection }) => isProjection).map(({ year }) => year)
  const byTerritory = new Map(
    [...Map.groupBy(held, ({ territory }) => territory)].map(
      ([territory, own]) => [territory, new Set(own.map(({ year }) => year))] as const,
    ),
  )
  return {
    file,
    sha256,
    held: held.length,
    territories: byTerritory.size,
    years: held.length === 0 ? null : { from: least(years), to: -least(years.map((year) => -year)) },
    projectedFrom: projected.length === 0 ? null : least(projected),
    leftOut: [...new Set(lines.flatMap(({ territory }) => (known.has(territory) ? [] : [territory])))],
    ...changes(database, byTerritory),
    faults: [...faults],
    faultCount,
  }
}

function changes(
  database: Database.Database,
  byTerritory: ReadonlyMap<string, ReadonlySet<number>>,
): Pick<PopulationReading, 'replaces' | 'lost'> {
  const replaces = new Map<string, Set<string>>()
  const lost = new Map<string, number[]>()
  for (const { document, territory, year } of readPopulations(database)) {
    const years = byTerritory.get(territory)
    if (years === undefined) continue
    const of = replaces.get(document) ?? new Set<string>()
    replaces.set(document, of.add(territory))
    if (!years.has(year)) lost.set(territory, [...(lost.get(territory) ?? []), year])
  }
  return {
    replaces: [...replaces].map(([document, of]) => ({ document, territories: of.size })),
    lost: [...lost].map(([territory, years]) => ({ territory, years })),
  }
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((found, each) => Math.min(found, each), Number.POSITIVE_INFINITY)
}
