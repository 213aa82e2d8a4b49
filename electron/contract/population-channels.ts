import { z } from 'zod'
import { populationReadingSchema, populationWordsSchema } from '../../data/model/population.ts'
import { fileHandleSchema } from './dataset-channels.ts'
import { changedDocumentSchema } from './document-channels.ts'

/** The state of the document is asked for by itself. */
const changedSchema = changedDocumentSchema.omit({ state: true })

export const POPULATION_CHANNELS = {
  /** What a file of inhabitants holds, what is wrong in it, and what taking it in would change; changes nothing. */
  'population.read': { request: fileHandleSchema.pick({ handle: true }), reply: populationReadingSchema },
  /** Takes the file in as it was read (`sha256`), with what the reader says of it: an edit like any other. */
  'population.hold': {
    request: z.strictObject({
      handle: fileHandleSchema.shape.handle,
      sha256: populationReadingSchema.shape.sha256,
      words: populationWordsSchema,
    }),
    reply: z.strictObject({ reading: populationReadingSchema, changed: changedSchema }),
  },
  /** Takes a file of the reader's own out again, by the id of its document: an edit like any other. */
  'population.remove': {
    request: z.strictObject({ document: z.string().max(100) }),
    reply: z.strictObject({
      /** Territories that have the bundled dataset's inhabitants again, and those that have none now. */
      restored: z.int(),
      without: z.int(),
      changed: changedSchema,
    }),
  },
} as const
