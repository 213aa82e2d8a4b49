import { z } from 'zod'
import { restatementLedgerSchema } from '../../data/model/restatement.ts'

export const EDITION_CHANNELS = {
  /** What later editions of the reports changed, among the figures held. */
  'editions.restatements': {
    request: z.strictObject({ limit: z.int().min(1).max(5000) }),
    reply: restatementLedgerSchema,
  },
} as const
