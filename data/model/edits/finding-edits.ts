import { z } from 'zod'
import { CHECKS } from '../check-report.ts'

/** What a person says of a finding: printed as a footnote under the figures that it touches. An empty note takes it away. */
export const FINDING_EDITS = [
  z.strictObject({
    kind: z.literal('explain-finding'),
    finding: z.enum(CHECKS),
    /** The finding's key. */
    place: z.string().min(1).max(1000),
    note: z.string().trim().max(1000),
  }),
] as const
export type FindingEdit = Readonly<z.infer<(typeof FINDING_EDITS)[number]>>
