import type { z } from 'zod'
import type { ChannelSchemas } from '../contract/channel.ts'

/** The answers to one area's channels. Each gets a checked request, and throws a `DeskError` where it has none to give. */
export type AnswersOf<AreaChannels extends Readonly<Record<string, ChannelSchemas>>> = {
  readonly [C in keyof AreaChannels]: (
    request: z.infer<AreaChannels[C]['request']>,
  ) => Promise<z.infer<AreaChannels[C]['reply']>>
}
