import { z } from 'zod'

/** One thing that a screen can ask: what it may send and what it gets. */
export interface ChannelSchemas {
  readonly request: z.ZodType
  readonly reply: z.ZodType
}

/** A request without content. */
export const noRequest = z.strictObject({})
