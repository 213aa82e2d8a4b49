import { createHash } from 'node:crypto'
import { holdPopulation } from '../import/population/hold-population.ts'
import { readPopulationFile } from '../import/population/read-population-file.ts'
import { changeDocument } from './change-document.ts'
import type { PopulationVerbs } from './population-verbs.ts'
import { readGivenFile } from './read-given-file.ts'
import type { ServicesOf } from './service.ts'

const MOST_BYTES = 10_000_000

/** Who lives where, from a file of the person's own. */
export const POPULATION_SERVICES: ServicesOf<PopulationVerbs> = {
  'import-population': (slot, { path, publisher, title, licence, retrievedOn, isDryRun }) => {
    const { name, bytes } = readGivenFile(path, MOST_BYTES)
    const known = new Set(slot.current().info.catalogue.territories.map(({ code }) => code))
    const lines = readPopulationFile(bytes.toString('utf8'), name, known)
    const document = {
      file: name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      publisher,
      title: title ?? name,
      licence,
      retrievedOn,
    }
    const change = isDryRun
      ? null
      : changeDocument(slot, (open, verify) => open.perform(holdPopulation(lines, document), verify))
    const held = lines.filter(({ territory }) => known.has(territory))
    return {
      held: held.length,
      territories: new Set(held.map(({ territory }) => territory)).size,
      leftOut: [...new Set(lines.flatMap(({ territory }) => (known.has(territory) ? [] : [territory])))],
      change,
    }
  },
}
