import { z } from 'zod'
import type { Claim } from '../model/claim.ts'
import { textSchema, type Text } from '../model/text.ts'
import { verdictSchema, type Verdict } from '../model/verdict.ts'
import type { NoRequest, ValueSchemas, VerbTypes } from './verb.ts'
import { finishedFileSchema, type FinishedFile } from '../model/finished-file.ts'

export interface TriedClaim {
  readonly inWords: readonly Text[]
  readonly verdict: Verdict
}
const triedClaimSchema = z.strictObject({ inWords: z.array(textSchema), verdict: verdictSchema })

/** Articles and claims of the person's own; they are changed by the document's verbs. */
export interface OwnVerbs {
  readonly 'try-claim': VerbTypes<{ readonly claim: Claim }, TriedClaim>
  readonly 'own-text': VerbTypes<{ readonly article: string }, { readonly text: string }>
  readonly 'own-export': VerbTypes<NoRequest, FinishedFile>
}

export const OWN_VALUES: ValueSchemas<OwnVerbs> = {
  'try-claim': triedClaimSchema,
  'own-text': z.strictObject({ text: z.string() }),
  'own-export': finishedFileSchema,
}
