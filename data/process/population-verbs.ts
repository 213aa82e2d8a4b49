import { z } from 'zod'
import { documentChangeSchema } from './document-verbs.ts'
import type { ValueSchemas, VerbTypes } from './verb.ts'

/** What came of taking a population file in. */
export const populationImportSchema = z.strictObject({
  /** Lines that are held now (or would be), and territories that they are of. */
  held: z.int(),
  territories: z.int(),
  /** Codes of the file that no report of the dataset lists, in its order. */
  leftOut: z.array(z.string()),
  /** `null`: the file was only read. */
  change: documentChangeSchema.nullable(),
})
export type PopulationImport = Readonly<z.infer<typeof populationImportSchema>>

/** A population file and what the person says of it. */
export interface GivenPopulation {
  readonly path: string
  readonly publisher: string
  /** `null`: the file's name. */
  readonly title: string | null
  readonly licence: string | null
  /** ISO date of reading. */
  readonly retrievedOn: string
  /** Reads the file and changes nothing. */
  readonly isDryRun: boolean
}

/** Who lives where, from a file of the person's own. */
export interface PopulationVerbs {
  /** @throws {DeskError} `population-file`, those of reading a file, and those of an edit. */
  readonly 'import-population': VerbTypes<GivenPopulation, PopulationImport>
}

export const POPULATION_VALUES: ValueSchemas<PopulationVerbs> = {
  'import-population': populationImportSchema,
}
