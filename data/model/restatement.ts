import { z } from 'zod'
import { FIGURE_STATUSES, MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS } from './vocabulary.ts'

const publishedValueSchema = z.strictObject({
  figureId: z.int(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  status: z.enum(FIGURE_STATUSES),
  /** The text in the source, to the letter. */
  asPublished: z.string(),
  /** Title of the edition, and when its document was published or, where that is not known, read. */
  edition: z.string(),
  date: z.string().nullable(),
})

/** A figure that a later edition gives otherwise (`restated`), no longer (`gone`), or for the first time in its period (`came`). */
export const restatementSchema = z.strictObject({
  change: z.enum(['restated', 'gone', 'came']),
  company: z.string(),
  period: z.string(),
  territoryCode: z.string(),
  service: z.string(),
  requestKind: z.enum(REQUEST_KINDS),
  legalProcess: z.string(),
  measure: z.enum(MEASURES),
  outcome: z.enum(OUTCOMES_AND_TOTAL),
  old: publishedValueSchema.nullable(),
  new: publishedValueSchema.nullable(),
})
export type Restatement = Readonly<z.infer<typeof restatementSchema>>

/** What later editions changed. */
export const restatementLedgerSchema = z.strictObject({
  /** By company, period and territory; as many as were asked for. */
  restatements: z.array(restatementSchema),
  /** How many there are in all. */
  total: z.int(),
})
export type RestatementLedger = Readonly<z.infer<typeof restatementLedgerSchema>>
