import { z } from 'zod'
import { periodLabelSchema } from './period.ts'
import { heldPopulationSchema } from './population.ts'
import { MEASURES, REQUEST_KINDS } from './vocabulary.ts'

/** How much of a company's kind is held for one period, in the latest editions. */
const coverageCellSchema = z.strictObject({
  company: z.string(),
  requestKind: z.enum(REQUEST_KINDS),
  period: periodLabelSchema,
  /** Territories with a row, and those of them with a number or a band; published worldwide totals are not counted. */
  listed: z.int(),
  reported: z.int(),
  figures: z.int(),
  measures: z.array(z.enum(MEASURES)),
})
export type CoverageCell = Readonly<z.infer<typeof coverageCellSchema>>

/** One publication of figures, and the document that it was read from. */
const editionSchema = z.strictObject({
  title: z.string(),
  company: z.string(),
  documentId: z.string(),
  figures: z.int(),
  /** Title of the later edition that corrects it, or `null`. */
  supersededBy: z.string().nullable(),
})
export type Edition = Readonly<z.infer<typeof editionSchema>>

/** One imported file. */
const importBatchSchema = z.strictObject({
  id: z.int(),
  file: z.string(),
  sha256: z.string(),
  /** The name of the layout that it was read by; its id where a mapping of that id is no longer kept. */
  layout: z.string(),
  read: z.int(),
  imported: z.int(),
  skipped: z.int(),
  new: z.int(),
  same: z.int(),
  restated: z.int(),
  warnings: z.int(),
  /** Titles of the editions that it brought. */
  editions: z.array(z.string()),
})
export type ImportBatch = Readonly<z.infer<typeof importBatchSchema>>

/** What the figures rest on. */
export const sourceOverviewSchema = z.strictObject({
  coverage: z.array(coverageCellSchema),
  editions: z.array(editionSchema),
  /** In the order of their import. */
  imports: z.array(importBatchSchema),
  /** Documents that inhabitants are held of: files of the person's own first. */
  populations: z.array(heldPopulationSchema),
})
export type SourceOverview = Readonly<z.infer<typeof sourceOverviewSchema>>
