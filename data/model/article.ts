import { z } from 'zod'
import { viewQuerySchema } from './view-query.ts'

/** A promise as an article states it: quoted, and never judged by the program. */
const commitmentSchema = z.strictObject({
  id: z.string(),
  articleId: z.string(),
  /** Counted in the article's body from 1. */
  paragraph: z.int().positive(),
  speaker: z.string(),
  /** Exact words of the article, with its own quotation marks and apostrophes inside. */
  quotation: z.string(),
  /** The article sets these words in quotation marks (the speaker's own), or reports them. */
  isQuoted: z.boolean(),
  /** What request figures can say about it, and what they can't, in our words. */
  canSay: z.string(),
  cannotSay: z.string(),
  standing: z.enum(['context-only', 'cannot-be-tested']),
  /** Explore set to the figures that bear on it; `null` where none do. */
  lens: viewQuerySchema.nullable(),
  /** Dated facts beside it (ids of catalogue events). */
  eventIds: z.array(z.string()),
})
export type Commitment = Readonly<z.infer<typeof commitmentSchema>>

/** A position in a dispute that the article reports; no commitment. */
const positionSchema = z.strictObject({
  id: z.string(),
  articleId: z.string(),
  paragraph: z.int().positive(),
  holder: z.string(),
  /** In our words. */
  position: z.string(),
})

export const articleSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  author: z.string().nullable(),
  /** `null` where the copy at hand doesn't say. */
  publisher: z.string().nullable(),
  publishedOn: z.iso.date().nullable(),
  address: z.string().nullable(),
  /** One entry a paragraph, in our words. */
  outline: z.array(z.strictObject({ paragraph: z.int().positive(), summary: z.string() })),
  commitments: z.array(commitmentSchema),
  positions: z.array(positionSchema),
})
export type Article = Readonly<z.infer<typeof articleSchema>>
