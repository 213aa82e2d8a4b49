import { createHash } from 'node:crypto'
import { bundledPopulations } from '../dataset/read/bundled-populations.ts'
import { holdPopulation } from '../import/population/hold-population.ts'
import { populationReading } from '../import/population/population-reading.ts'
import { readPopulationFile, type PopulationFile } from '../import/population/read-population-file.ts'
import { removePopulation, type RemovedPopulation } from '../import/population/remove-population.ts'
import { DeskError } from '../model/error-codes.ts'
import type { PopulationReading } from '../model/population.ts'
import { say } from '../model/words/say.ts'
import { changeDocument } from './change-document.ts'
import type { DatasetSlot } from './dataset-slot.ts'
import type { PopulationVerbs } from './population-verbs.ts'
import { readGivenFile } from './read-given-file.ts'
import type { ServicesOf } from './service.ts'

const MOST_BYTES = 10_000_000

/** Who lives where, from a file of the person's own. */
export const POPULATION_SERVICES: ServicesOf<PopulationVerbs> = {
  'read-population': (slot, { path }) => readFor(slot, path).reading,
  'hold-population': (slot, { path, words, retrievedOn, seen }, _hear, hearAlive) => {
    const { lines, reading } = readFor(slot, path)
    refuseFaults(reading)
    const { file, sha256 } = reading
    if (seen !== null && seen !== sha256) throw new DeskError('import-not-as-seen', { file })
    const edit = holdPopulation(lines, { ...words, file, sha256, retrievedOn })
    const change = changeDocument(slot, (open, verify) => open.perform(edit, verify), hearAlive)
    return { reading, change }
  },
  'remove-population': (slot, { document, bundledPath }, _hear, hearAlive) => {
    let removed: RemovedPopulation = { restored: 0, without: 0 }
    const edit = removePopulation(
      document,
      () => bundledPopulations(bundledPath),
      (came) => {
        removed = came
      },
    )
    const change = changeDocument(slot, (open, verify) => open.perform(edit, verify), hearAlive)
    return { ...removed, change }
  },
}

function readFor(
  slot: DatasetSlot,
  path: string,
): { readonly lines: PopulationFile['lines']; readonly reading: PopulationReading } {
  const { dataset, info } = slot.current()
  const { name, bytes } = readGivenFile(path, MOST_BYTES)
  const known = new Set(info.catalogue.territories.map(({ code }) => code))
  const read = readPopulationFile(bytes, known)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const reading = populationReading(read, { file: name, sha256 }, dataset.document.database(), known)
  return { lines: read.lines, reading }
}

/** @throws {DeskError} `population-file`: the first place that can't be taken, and how many more there are. */
function refuseFaults({ file, faults, faultCount, held }: PopulationReading): void {
  const [first] = faults
  if (first === undefined) {
    if (held === 0)
      throw new DeskError('population-file', {
        file,
        at: '',
        reason: say('population.not-listed'),
        others: 0,
      })
    return
  }
  const { row, column, reason } = first
  const at =
    row === null
      ? ''
      : column === null
        ? say('population.at-row', { row: String(row) })
        : say('population.at-cell', { row: String(row), column })
  throw new DeskError('population-file', { file, at, reason, others: faultCount - 1 })
}
