import { z } from 'zod'

/** Where a finished file went. */
export const savedSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('saved'), name: z.string() }),
  z.strictObject({ outcome: z.literal('cancelled') }),
  /** The browser shell hands the file over as a download; `path` is on its own origin. */
  z.strictObject({ outcome: z.literal('download'), name: z.string(), path: z.string() }),
])
export type Saved = Readonly<z.infer<typeof savedSchema>>
