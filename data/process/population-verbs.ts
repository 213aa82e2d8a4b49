import { z } from 'zod'
import { populationReadingSchema, type PopulationReading, type PopulationWords } from '../model/population.ts'
import { documentChangeSchema, type DocumentChange } from './document-verbs.ts'
import type { ValueSchemas, VerbTypes } from './verb.ts'

const heldFileSchema = z.strictObject({ reading: populationReadingSchema, change: documentChangeSchema })
const removedFileSchema = z.strictObject({
  /** Territories that have the bundled dataset's inhabitants again, and those that have none now. */
  restored: z.int(),
  without: z.int(),
  change: documentChangeSchema,
})

/** A population file and what the person says of it. */
interface GivenPopulation {
  readonly path: string
  readonly words: PopulationWords
  /** ISO date of reading. */
  readonly retrievedOn: string
  /** Of the file that was shown before; `null`: none was. */
  readonly seen: string | null
}

/** Who lives where, from a file of the person's own. */
export interface PopulationVerbs {
  /** Changes nothing. @throws {DeskError} those of reading a file. */
  readonly 'read-population': VerbTypes<{ readonly path: string }, PopulationReading>
  /** @throws {DeskError} `population-file`, `import-not-as-seen`, those of reading a file, and those of an edit. */
  readonly 'hold-population': VerbTypes<
    GivenPopulation,
    { readonly reading: PopulationReading; readonly change: DocumentChange }
  >
  /** `bundledPath`: the bundled dataset, whose inhabitants may stand again. @throws {DeskError} those of an edit. */
  readonly 'remove-population': VerbTypes<
    { readonly document: string; readonly bundledPath: string },
    { readonly restored: number; readonly without: number; readonly change: DocumentChange }
  >
}

export const POPULATION_VALUES: ValueSchemas<PopulationVerbs> = {
  'read-population': populationReadingSchema,
  'hold-population': heldFileSchema,
  'remove-population': removedFileSchema,
}
