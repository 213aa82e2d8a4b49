import { VERDICTS } from './verdicts.ts'
import { z } from 'zod'
import { CHANGE_UNITS, claimSchema } from './claim.ts'
import { textSchema } from './text.ts'
import { viewQuerySchema } from './view-query.ts'

/** What the figures give in place of a stated number, in its unit. `null`: nothing bounds it on that side. */
const foundNumberSchema = z.strictObject({
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.enum(CHANGE_UNITS),
})
export type FoundNumber = Readonly<z.infer<typeof foundNumberSchema>>

/** In texts that `wordVerdict` words in a language. */
export const verdictSchema = z.strictObject({
  word: z.enum(VERDICTS),
  /** One plain sentence. */
  sentence: textSchema,
  /** What came of each assertion, in their order; the claim's own word is the weakest of theirs. */
  assertions: z.array(
    z.strictObject({
      word: z.enum(VERDICTS),
      sentence: textSchema,
      /** `null` where no number is stated, or none was found. */
      found: foundNumberSchema.nullable(),
      /** Numbers, signs and what it comes to; `null` where it can't be computed. */
      arithmetic: textSchema.nullable(),
    }),
  ),
  /** The calculations of the assertions that have one. */
  arithmetic: z.array(textSchema),
  /** Why it can't be tested, why it does not compare, how it was taken; each a sentence. */
  reasons: z.array(textSchema),
  /** Figures that it rests on. */
  figureCount: z.int(),
  /** `2 of 2 territories reporting`. */
  coverage: textSchema.nullable(),
  /** Ids of the method breaks between what is compared. */
  breaks: z.array(z.string()),
})
export type Verdict = Readonly<z.infer<typeof verdictSchema>>

/** A sentence published beside the reports, with its claim and what came of it. */
export const assessedStatementSchema = z.strictObject({
  id: z.string(),
  period: z.string(),
  publisher: z.string(),
  publishedOn: z.string().nullable(),
  address: z.string(),
  words: z.string(),
  /** The words are ours, not the publisher's. */
  isParaphrase: z.boolean(),
  claim: claimSchema,
  /** The claim said back, a line for each assertion. */
  inWords: z.array(textSchema),
  verdict: verdictSchema,
  /** Explore set to the figures of its first assertion; `null` where no view shows them. */
  lens: viewQuerySchema.nullable(),
  /** The same of each assertion, in their order. */
  lenses: z.array(viewQuerySchema.nullable()),
  /** Ids of the commitments that it bears on. */
  commitmentIds: z.array(z.string()),
})
export type AssessedStatement = Readonly<z.infer<typeof assessedStatementSchema>>
