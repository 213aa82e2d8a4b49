import { z } from 'zod'
import { markSchema } from '../../data/model/figure-spec.ts'
import { figureRowsSchema } from '../../data/model/provenance.ts'
import { viewAnswerSchema } from '../../data/model/view-answer.ts'
import { coverageListSchema, peersSchema } from '../../data/model/view-details.ts'
import { viewQuerySchema } from '../../data/model/view-query.ts'
import { territoryCodeSchema } from '../../data/model/identifiers.ts'

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
} as const
