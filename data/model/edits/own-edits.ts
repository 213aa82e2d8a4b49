import { z } from 'zod'
import {
  articleFactsSchema,
  commitmentFactsSchema,
  MAX_ARTICLE_LENGTH,
  ownFileSchema,
  statementFactsSchema,
} from '../own-claims.ts'

const key = z.string().max(100)

/**
 * Edits of what a person brings. `key: null` adds, a key changes. Deleting an article leaves what was marked in it, without its
 * place.
 */
export const OWN_EDITS = [
  z.strictObject({
    kind: z.literal('add-own-article'),
    facts: articleFactsSchema,
    text: z.string().min(1).max(MAX_ARTICLE_LENGTH),
  }),
  z.strictObject({ kind: z.literal('change-own-article'), key, facts: articleFactsSchema }),
  z.strictObject({ kind: z.literal('delete-own-article'), key }),
  z.strictObject({
    kind: z.literal('put-own-commitment'),
    key: key.nullable(),
    facts: commitmentFactsSchema,
  }),
  z.strictObject({ kind: z.literal('delete-own-commitment'), key }),
  z.strictObject({ kind: z.literal('put-own-statement'), key: key.nullable(), facts: statementFactsSchema }),
  z.strictObject({ kind: z.literal('delete-own-statement'), key }),
  /** All that a file holds, added to what is there. */
  z.strictObject({ kind: z.literal('import-own'), file: ownFileSchema }),
] as const
export type OwnEdit = Readonly<z.infer<(typeof OWN_EDITS)[number]>>
