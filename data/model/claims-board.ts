import { z } from 'zod'
import { checklistEntrySchema, heldEvidenceSchema } from './evidence.ts'
import { assessedStatementSchema } from './verdict.ts'

/** All that is computed of a dataset's claims: statements with verdicts, evidence by commitment, and the checklist by company. */
export const claimsBoardSchema = z.strictObject({
  statements: z.array(assessedStatementSchema),
  evidence: z.array(heldEvidenceSchema),
  checklist: z.array(checklistEntrySchema),
})
export type ClaimsBoard = Readonly<z.infer<typeof claimsBoardSchema>>
