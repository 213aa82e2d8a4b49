import { z } from 'zod'
import { claimsBoardSchema } from '../../data/model/claims-board.ts'
import { figureRowsSchema } from '../../data/model/provenance.ts'
import { noRequest } from './channel.ts'

export const CLAIM_CHANNELS = {
  /** The dataset's statements with their verdicts, computed from its figures; evidence; checklist. */
  'claims.board': { request: noRequest, reply: claimsBoardSchema },
  /** The figures that a statement's verdict rests on. */
  'claims.rows': {
    request: z.strictObject({ statement: z.string().max(200), limit: z.int().min(1).max(1000) }),
    reply: figureRowsSchema,
  },
} as const
