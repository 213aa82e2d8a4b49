import { z } from 'zod'
import { documentSchema } from './catalogue.ts'
import { FIGURE_STATUSES, MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS } from './vocabulary.ts'

/** One published figure with the way back to its source. */
export const figureRowSchema = z.strictObject({
  figureId: z.int(),
  company: z.string(),
  period: z.string(),
  territoryCode: z.string(),
  territory: z.string(),
  /** The spelling in the source. */
  territoryAsPublished: z.string(),
  service: z.string(),
  requestKind: z.enum(REQUEST_KINDS),
  measure: z.enum(MEASURES),
  outcome: z.enum(OUTCOMES_AND_TOTAL),
  status: z.enum(FIGURE_STATUSES),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** The text in the source, to the letter; empty where the cell is blank. */
  asPublished: z.string(),
  edition: z.string(),
  documentId: z.string(),
  /** Where in the document: sheet, page or table. */
  sheet: z.string().nullable(),
  /** Row of the transcription named by `transcription`, counted from 1 with its header line as 1; the document's own row where there is no transcription. */
  sourceRow: z.int().nullable(),
  transcription: z.string().nullable(),
  /** Cell of the sheet, such as `H57`; `null`: the row alone is known. */
  cell: z.string().nullable(),
  note: z.string().nullable(),
  /** A whole citation: publisher, title, sheet, row or cell, address, hash of the file, dates. */
  citation: z.string(),
})
export type FigureRow = Readonly<z.infer<typeof figureRowSchema>>

export const figureRowsSchema = z.strictObject({
  /** What was asked, in words: "Germany, 2013 H2, rejected: 5 rows". */
  heading: z.string(),
  /** Period, then territory, then kind, then outcome order. */
  rows: z.array(figureRowSchema),
  documents: z.array(documentSchema),
  /** Of a number per inhabitants: the inhabitants that it was divided by, a sentence each with document and row. */
  inhabitants: z.array(z.string()).optional(),
  /** More rows than the limit of one answer: how many there are in all. */
  total: z.int(),
})
export type FigureRows = Readonly<z.infer<typeof figureRowsSchema>>

/** A published number that a fault in the source's own formula made what it is. The number stays the figure. */
export interface FormulaFault {
  /** Where the fault stands; the row's total depends on it. */
  readonly cell: string
  readonly formula: string
  /** Requests as published, and as they would be without the fault; `null`: not known. */
  readonly published: number
  readonly intended: number | null
  /** The arithmetic, for a reader. */
  readonly note: string
  /** All figures of the row. */
  readonly figureIds: readonly number[]
}

/** A fault inside a source that the dataset lists as known: in one source row, and to the number; or in a single number. */
export type KnownDiscrepancy = {
  readonly note: string
  /** All figures of the row; of a single number also those that it contradicts. */
  readonly figureIds: readonly number[]
  /** Of these the ones that it is about: outcomes and their total, or blank cells; empty where the row now says something else. */
  readonly concernedIds: readonly number[]
} & (
  | { readonly finding: 'parts-differ'; readonly sumOfParts: number; readonly whole: number }
  | { readonly finding: 'blank-cells'; readonly blankCells: number }
  /** A percentage that isn't that of the counts beside it. */
  | { readonly finding: 'rate-differs' }
  /** A 0 that stands for no number. */
  | { readonly finding: 'printed-zero' }
)
