import { z } from 'zod'
import { checkReportSchema } from '../../data/model/check-report.ts'
import { figureRowsSchema } from '../../data/model/provenance.ts'
import { noRequest } from './channel.ts'

/** Figures of one finding that are shown; a worldwide total is about all territories of a period. */
const MAX_FINDING_ROWS = 2000

export const CHECK_CHANNELS = {
  /** Everything that the checks find in the dataset's figures. */
  'checks.report': { request: noRequest, reply: checkReportSchema },
  /** The figures that a finding is about. */
  'checks.rows': {
    request: z.strictObject({
      figureIds: z.array(z.int().positive()).max(MAX_FINDING_ROWS),
      limit: z.int().min(1).max(1000),
    }),
    reply: figureRowsSchema,
  },
} as const
