import { z } from 'zod'
import { ABSENCES } from './figure-spec.ts'
import { FORMER_ABSENCES } from './former-absence.ts'
import { presetSchema } from './preset.ts'
import { publicationSchema } from './publication.ts'

/** `DD-7F3K-92QA`: 40 bits in Crockford’s base 32. */
export const recipeCodeSchema = z.string().regex(/^DD-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)
const MOST_ROWS = 50_000

/**
 * What `rows` hold. 1: the numbers of bars, lines, cells and classes. 2: also what is compared beside bars. A recipe that doesn't say which was
 * made before they were counted; some of those hold what 2 does.
 */
export const ROWS_VERSION = 2

/** One plotted number: series, category, lowest and highest possible value, or why there is none: in a recipe of an earlier version in its words. */
const plottedRowSchema = z.tuple([
  z.string().max(200),
  z.string().max(200),
  z.number().nullable(),
  z.number().nullable(),
  z.enum([...ABSENCES, ...FORMER_ABSENCES]).nullable(),
])
export type PlottedRow = z.infer<typeof plottedRowSchema>

/**
 * All that makes one figure again: the publication, the whole preset, which dataset and which numbers. No path, no name of a file,
 * a user or a machine, no time.
 */
export const recipeSchema = z.strictObject({
  format: z.literal('disclosure-desk-recipe'),
  version: z.literal(1),
  /** First 40 bits of the SHA-256 over everything else here, the rows by their own SHA-256. */
  code: recipeCodeSchema,
  publication: publicationSchema,
  preset: presetSchema,
  appVersion: z.string().max(40),
  dataset: z.strictObject({ fingerprint: sha256Schema, code: recipeCodeSchema }),
  rowsVersion: z.int().min(1).max(ROWS_VERSION).default(1),
  rowCount: z.int().min(0),
  rowsSha256: sha256Schema,
  /** The plotted numbers, on request. */
  rows: z.array(plottedRowSchema).max(MOST_ROWS).nullable(),
})
export type Recipe = Readonly<z.infer<typeof recipeSchema>>
