import { z } from 'zod'
import { markSchema } from '../../data/model/figure-spec.ts'
import { figureRowsSchema } from '../../data/model/provenance.ts'
import { viewAnswerSchema } from '../../data/model/view-answer.ts'
import { coverageListSchema, peersSchema } from '../../data/model/view-details.ts'
import { viewQuerySchema } from '../../data/model/view-query.ts'
import { territoryCodeSchema } from '../../data/model/identifiers.ts'

export const EXPORT_FORMATS = ['csv', 'svg', 'png'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** What the screen draws of a view: its own figure, and the ranking beside it. */
const FIGURE_PARTS = ['figure', 'ranking'] as const
export type FigurePart = (typeof FIGURE_PARTS)[number]

/** Where a finished file went. */
export const savedSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('saved'), name: z.string() }),
  z.strictObject({ outcome: z.literal('cancelled') }),
  /** The browser shell hands the file over as a download; `path` is on its own origin. */
  z.strictObject({ outcome: z.literal('download'), name: z.string(), path: z.string() }),
])
export type Saved = Readonly<z.infer<typeof savedSchema>>

export const VIEW_CHANNELS = {
  'view.answer': { request: z.strictObject({ query: viewQuerySchema }), reply: viewAnswerSchema },
  /** The view that the reader looks at: the next start begins with it. */
  'view.remember': { request: z.strictObject({ query: viewQuerySchema }), reply: z.null() },
  /** Territories like one of them, by a rule that is told. */
  'view.peers': {
    request: z.strictObject({
      query: viewQuerySchema,
      territory: territoryCodeSchema,
      count: z.int().min(1).max(50),
    }),
    reply: peersSchema,
  },
  /** The names behind "52 of 57 reporting", period by period. */
  'view.coverage': { request: z.strictObject({ query: viewQuerySchema }), reply: coverageListSchema },
  'figure.rows': {
    request: z.strictObject({ query: viewQuerySchema, mark: markSchema, limit: z.int().min(1).max(1000) }),
    reply: figureRowsSchema,
  },
  'figure.save': {
    request: z.strictObject({
      query: viewQuerySchema,
      part: z.enum(FIGURE_PARTS),
      format: z.enum(EXPORT_FORMATS),
    }),
    reply: savedSchema,
  },
} as const
