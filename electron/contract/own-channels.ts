import { z } from 'zod'
import { claimSchema } from '../../data/model/claim.ts'
import { textSchema } from '../../data/model/text.ts'
import { verdictSchema } from '../../data/model/verdict.ts'
import { noRequest } from './channel.ts'
import { fileHandleSchema } from './dataset-channels.ts'
import { changedDocumentSchema } from './document-channels.ts'
import { savedSchema } from './saved.ts'

/** The state of the document is asked for by itself. */
const openedSchema = changedDocumentSchema.omit({ state: true })

export const OWN_CHANNELS = {
  /** A claim said back, and what comes of it, before anything is kept. */
  'own.try': {
    request: z.strictObject({ claim: claimSchema }),
    reply: z.strictObject({ inWords: z.array(textSchema), verdict: verdictSchema }),
  },
  /** The text of an own article. */
  'own.text': {
    request: z.strictObject({ article: z.string().max(100) }),
    reply: z.strictObject({ text: z.string() }),
  },
  /** Adds an article from a file of plain text or Markdown: an edit like any other. */
  'own.open-article': { request: fileHandleSchema.pick({ handle: true }), reply: openedSchema },
  /** Adds all that an exported file holds. */
  'own.import': { request: fileHandleSchema.pick({ handle: true }), reply: openedSchema },
  /** All own articles, commitments and claims as one JSON file. */
  'own.export': { request: noRequest, reply: savedSchema },
} as const
