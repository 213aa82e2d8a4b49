import { sourceOverviewSchema } from '../../data/model/source-overview.ts'
import { noRequest } from './channel.ts'

export const SOURCE_CHANNELS = {
  /** What is held of which company, kind and period; editions with their documents; imports. */
  'sources.overview': { request: noRequest, reply: sourceOverviewSchema },
} as const
