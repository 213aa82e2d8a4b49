import { z } from 'zod'
import { checklistEntrySchema, heldEvidenceSchema } from './evidence.ts'
import { ownBoardSchema } from './own-claims.ts'
import { assessedStatementSchema } from './verdict.ts'

/** All that is computed of a dataset's claims: statements with verdicts, evidence by commitment, and the checklist by company. */
export const claimsBoardSchema = z.strictObject({
  statements: z.array(assessedStatementSchema),
  /** What the person added. */
  own: ownBoardSchema,
  evidence: z.array(heldEvidenceSchema),
  checklist: z.array(checklistEntrySchema),
})
export type ClaimsBoard = Readonly<z.infer<typeof claimsBoardSchema>>
