import { z } from 'zod'
import { articleSchema } from '../../data/model/article.ts'
import { catalogueSchema } from '../../data/model/catalogue.ts'
import { ERROR_CODES, errorDetailsSchema } from '../../data/model/error-codes.ts'
import { markSchema } from '../../data/model/figure-spec.ts'
import { figureRowsSchema } from '../../data/model/provenance.ts'
import { claimsBoardSchema } from '../../data/model/claims-board.ts'
import { viewAnswerSchema } from '../../data/model/view-answer.ts'
import { FIGURE_KINDS, viewQuerySchema } from '../../data/model/view-query.ts'

/**
 * THE contract between a screen and the rest: one request schema and one reply schema per channel.
 * Every shell answers all of it; a screen can ask for nothing else.
 */

const nothing = z.strictObject({})

/** A file the reader chose, by dialog, drop or upload; the screen never learns its path. */
export const fileHandleSchema = z.strictObject({
  handle: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  /** The file's name, without its folder. */
  name: z.string().max(255),
})
export type FileHandle = Readonly<z.infer<typeof fileHandleSchema>>

export const datasetInfoSchema = z.strictObject({
  /** File name without folder, or the bundled dataset's title. */
  name: z.string(),
  isBundled: z.boolean(),
  /** `DD-7F3K-92QA`: first 40 bits of the SHA-256 over the canonical rows, Crockford base 32. */
  shortCode: z.string(),
  /** SHA-256 over the canonical rows, hex. */
  fingerprint: z.string(),
  figureCount: z.int(),
  catalogue: catalogueSchema,
  articles: z.array(articleSchema),
  defaultQuery: viewQuerySchema,
})
export type DatasetInfo = Readonly<z.infer<typeof datasetInfoSchema>>

const failureSchema = z.strictObject({
  code: z.enum(ERROR_CODES),
  details: errorDetailsSchema,
  sentence: z.string(),
})
export type Failure = Readonly<z.infer<typeof failureSchema>>

export const appStateSchema = z.strictObject({
  shell: z.enum(['electron', 'browser']),
  version: z.string(),
  dataset: datasetInfoSchema.nullable(),
  /** Why the dataset that was asked for at the start isn't the open one. */
  startFailure: failureSchema.nullable(),
  /** The view this dataset was left in, if it was the last one; absent: start with its default view. */
  lastQuery: viewQuerySchema.optional(),
  /** Requests to other machines since the start: 0, counted where the shell can see them. */
  networkRequests: z.int(),
})
export type AppState = Readonly<z.infer<typeof appStateSchema>>

export const EXPORT_FORMATS = ['csv', 'svg', 'png'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

const savedSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('saved'), name: z.string() }),
  z.strictObject({ outcome: z.literal('cancelled') }),
  /** The browser shell hands the file over as a download; `path` is on its own origin. */
  z.strictObject({ outcome: z.literal('download'), name: z.string(), path: z.string() }),
])

export const CHANNELS = {
  'app.state': { request: nothing, reply: appStateSchema },
  /** Ask the reader for a dataset file by the shell's dialog; `null` if they cancelled (the browser shell uploads instead). */
  'dataset.choose': { request: nothing, reply: fileHandleSchema.nullable() },
  'dataset.open': { request: fileHandleSchema.pick({ handle: true }), reply: datasetInfoSchema },
  'dataset.open-bundled': { request: nothing, reply: datasetInfoSchema },
  'view.answer': { request: z.strictObject({ query: viewQuerySchema }), reply: viewAnswerSchema },
  'figure.rows': {
    request: z.strictObject({ query: viewQuerySchema, mark: markSchema, limit: z.int().min(1).max(1000) }),
    reply: figureRowsSchema,
  },
  /** The dataset's statements with their verdicts, computed from its figures; evidence; checklist. */
  'claims.board': { request: nothing, reply: claimsBoardSchema },
  /** The figures that a statement's verdict rests on. */
  'claims.rows': {
    request: z.strictObject({ statement: z.string().max(200), limit: z.int().min(1).max(1000) }),
    reply: figureRowsSchema,
  },
  'figure.save': {
    request: z.strictObject({
      query: viewQuerySchema,
      figure: z.enum(FIGURE_KINDS),
      format: z.enum(EXPORT_FORMATS),
    }),
    reply: savedSchema,
  },
} as const

export type Channel = keyof typeof CHANNELS
export type Request<C extends Channel> = z.infer<(typeof CHANNELS)[C]['request']>
export type ReplyValue<C extends Channel> = z.infer<(typeof CHANNELS)[C]['reply']>

/** An error is a value: `sentence` is ready to show. */
export type Reply<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Failure)

/** Requests larger than this are refused before they are read. */
export const MAX_REQUEST_BYTES = 1_000_000
