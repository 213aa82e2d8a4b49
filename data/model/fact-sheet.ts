import { z } from 'zod'
import { markSchema } from './figure-spec.ts'
import { EXPORT_LOCALES, type ExportLocale } from './publication.ts'
import type { VERDICTS } from './verdicts.ts'
import { periodLabelSchema } from './period.ts'
import { viewQuerySchema } from './view-query.ts'
import { identifierSchema } from './identifiers.ts'

/** What a fact-check sheet is about: a statement with its verdict, or one mark of a figure; the leads of a half-year. */
export const sheetSubjectSchema = z.discriminatedUnion('about', [
  z.strictObject({
    about: z.literal('statement'),
    statement: z.string().max(200),
    /** The language that all but quotations and names is said in. */
    locale: z.enum(EXPORT_LOCALES),
  }),
  /** The leads of a company in a half-year; `null`: the first company, the newest half-year. */
  z.strictObject({
    about: z.literal('leads'),
    company: identifierSchema.nullable(),
    asOf: periodLabelSchema.nullable(),
  }),
  z.strictObject({
    about: z.literal('mark'),
    query: viewQuerySchema,
    mark: markSchema,
    locale: z.enum(EXPORT_LOCALES),
  }),
])
export type SheetSubject = Readonly<z.infer<typeof sheetSubjectSchema>>

export const SHEET_FORMATS = ['pdf', 'html'] as const
export type SheetFormat = (typeof SHEET_FORMATS)[number]

/** One row of figures on a sheet, each cell as a reader sees it. */
export interface SheetRow {
  readonly period: string
  readonly territory: string
  readonly kind: string
  readonly counted: string
  /** The text in the source; “(blank)” where there is none. */
  readonly asPublished: string
  /** Sheet and row of the source. */
  readonly place: string
  /** Number of the document in the sheet's list. */
  readonly document: number
}

/** A page to check one claim or one figure by, in words: no layout, no file format. */
export interface FactSheet {
  readonly locale: ExportLocale
  readonly title: string
  /** What is checked: the sentence, with quotation marks where it is a quotation. */
  readonly sentence: string
  /** Who published it, when, where; empty for a figure, which its documents are the source of. */
  readonly source: readonly string[]
  readonly verdict: {
    readonly word: (typeof VERDICTS)[number]
    readonly label: string
    readonly sentence: string
  } | null
  /** Heading and lines of each part that has any. */
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[]
  readonly rows: readonly SheetRow[]
  /** More rows than are printed: how many there are in all. */
  readonly rowsTotal: number
  readonly documents: readonly string[]
  /** Name, short code and fingerprint of the dataset, and the version of the program. */
  readonly dataset: readonly string[]
}
