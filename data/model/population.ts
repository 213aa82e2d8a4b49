import { z } from 'zod'
import { territoryCodeSchema } from './identifiers.ts'

/** The inhabitants of a territory on 1 July of a year, as a document has them. */
export interface PopulationFigure {
  /** The territory's code. */
  readonly territory: string
  readonly year: number
  /** Persons. */
  readonly people: number
  /** A projection and no estimate. */
  readonly isProjection: boolean
  /** The document's id. */
  readonly document: string
  /** Its row there, from 1, in the transcription where there is one; `null`: none is known. */
  readonly row: number | null
}

/** Documents of a person's own population files have keys that begin with it, followed by the beginning of the file's SHA-256. */
export const OWN_POPULATION = 'population-'

/** More faults of a file are counted, and not listed. */
export const MOST_POPULATION_FAULTS = 50

/** Why a place of a population file can't be taken as it is. */
const populationFaultSchema = z.strictObject({
  /** Line of the file, from 1; `null`: the whole file. */
  row: z.int().nullable(),
  /** As the file's header names it; `null`: the whole row. */
  column: z.string().nullable(),
  /** A part of a sentence. */
  reason: z.string(),
})
export type PopulationFault = Readonly<z.infer<typeof populationFaultSchema>>

const yearsOfSchema = z.strictObject({ territory: territoryCodeSchema, years: z.array(z.int()) })

/** What a population file holds, and what taking it in would change. Nothing can be taken in of a file with a fault. */
export const populationReadingSchema = z.strictObject({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Lines of territories that the dataset's reports list, and those territories. */
  held: z.int(),
  territories: z.int(),
  /** First and last year of those lines; `null`: there are none. */
  years: z.strictObject({ from: z.int(), to: z.int() }).nullable(),
  /** The first of them that is a projection; `null`: all are estimates. */
  projectedFrom: z.int().nullable(),
  /** Codes of the file that no report of the dataset lists, in its order. */
  leftOut: z.array(z.string()),
  /** Documents whose inhabitants give way, with the number of those territories. */
  replaces: z.array(z.strictObject({ document: z.string(), territories: z.int() })),
  /** Years for which a territory of the file has inhabitants now, and would have none: the file lacks them. */
  lost: z.array(yearsOfSchema),
  /** At most `MOST_POPULATION_FAULTS` of them. */
  faults: z.array(populationFaultSchema),
  faultCount: z.int(),
})
export type PopulationReading = Readonly<z.infer<typeof populationReadingSchema>>

const lineSchema = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    // eslint-disable-next-line no-control-regex -- control characters are what is refused
    .regex(/^[^\u0000-\u001f\u007f]*$/)

/** What a person says of a population file: it is printed under every figure per inhabitants. Lengths are in characters. */
export const populationWordsSchema = z.strictObject({
  publisher: lineSchema(200),
  title: lineSchema(300),
  /** `null`: none is known. */
  licence: lineSchema(200).nullable(),
})
export type PopulationWords = Readonly<z.infer<typeof populationWordsSchema>>

/** A document of inhabitants, and what of it the dataset holds. */
export const heldPopulationSchema = z.strictObject({
  document: z.string(),
  territories: z.int(),
  /** Numbers of inhabitants. */
  figures: z.int(),
  from: z.int(),
  to: z.int(),
  projectedFrom: z.int().nullable(),
  /** From a file of the person's own, which can be taken back. */
  isOwn: z.boolean(),
})
export type HeldPopulation = Readonly<z.infer<typeof heldPopulationSchema>>
