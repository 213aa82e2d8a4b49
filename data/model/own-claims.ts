import { z } from 'zod'
import { claimSchema } from './claim.ts'
import { DATASET_LIMITS } from './dataset-limits.ts'
import { assessedStatementSchema } from './verdict.ts'

/** What a person brings: articles with their text, and the commitments and claims that they mark in them. */

/** Longest article, in characters; a file of 5 MB has no more. */
export const MAX_ARTICLE_LENGTH = DATASET_LIMITS.articleCharacters
/** Longest quotation. */
export const MAX_QUOTATION_LENGTH = DATASET_LIMITS.quotationCharacters

const shortText = z.string().max(500)
const maybeDate = z.iso.date().nullable()

/** Where in an own article a passage stands: UTF-16 code units from its start, the end exclusive. */
const passageSchema = z
  .strictObject({ article: z.string().max(100), start: z.int().nonnegative(), end: z.int().positive() })
  .refine(({ start, end }) => start < end, 'a passage ends before it begins')
export type Passage = Readonly<z.infer<typeof passageSchema>>

/** What is known of an article beside its text. */
export const articleFactsSchema = z.strictObject({
  title: z.string().trim().min(1).max(300),
  author: shortText.nullable(),
  publisher: shortText.nullable(),
  publishedOn: maybeDate,
  address: shortText.nullable(),
})
export type ArticleFacts = Readonly<z.infer<typeof articleFactsSchema>>

export const ownArticleSchema = articleFactsSchema.extend({
  key: z.string(),
  /** Characters of its text, which is asked for by itself. */
  length: z.int(),
})
export type OwnArticle = Readonly<z.infer<typeof ownArticleSchema>>

/** What a person says of a commitment: it is quoted, and never judged. */
export const commitmentFactsSchema = z.strictObject({
  passage: passageSchema.nullable(),
  speaker: z.string().trim().min(1).max(500),
  quotation: z.string().trim().min(1).max(MAX_QUOTATION_LENGTH),
  note: z.string().max(2000).nullable(),
})
export type CommitmentFacts = Readonly<z.infer<typeof commitmentFactsSchema>>
export const ownCommitmentSchema = commitmentFactsSchema.extend({ key: z.string() })
export type OwnCommitment = Readonly<z.infer<typeof ownCommitmentSchema>>

/** What a person says of a claim. */
export const statementFactsSchema = z.strictObject({
  passage: passageSchema.nullable(),
  publisher: z.string().trim().min(1).max(500),
  publishedOn: maybeDate,
  address: shortText.nullable(),
  words: z.string().trim().min(1).max(MAX_QUOTATION_LENGTH),
  isParaphrase: z.boolean(),
  claim: claimSchema,
  note: z.string().max(2000).nullable(),
})
export type StatementFacts = Readonly<z.infer<typeof statementFactsSchema>>
export const ownStatementSchema = statementFactsSchema.extend({ key: z.string() })
export type OwnStatement = Readonly<z.infer<typeof ownStatementSchema>>

/** An own claim with what came of it. */
const assessedOwnStatementSchema = assessedStatementSchema.extend({ facts: statementFactsSchema })
export type AssessedOwnStatement = Readonly<z.infer<typeof assessedOwnStatementSchema>>

/** All that a person brought, with the verdicts of their claims. */
export const ownBoardSchema = z.strictObject({
  articles: z.array(ownArticleSchema),
  commitments: z.array(ownCommitmentSchema),
  statements: z.array(assessedOwnStatementSchema),
})
export type OwnBoard = Readonly<z.infer<typeof ownBoardSchema>>

/** The file that own articles and claims go out as and come in as. Keys hold it together; new ones are given when it is read. */
export const ownFileSchema = z.strictObject({
  format: z.literal('disclosure-desk/claims'),
  version: z.literal(1),
  articles: z
    .array(articleFactsSchema.extend({ key: z.string().max(100), text: z.string().max(MAX_ARTICLE_LENGTH) }))
    .max(1000),
  commitments: z.array(ownCommitmentSchema).max(5000),
  statements: z.array(ownStatementSchema).max(5000),
})
export type OwnFile = Readonly<z.infer<typeof ownFileSchema>>
