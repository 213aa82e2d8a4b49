import { sourceOverviewSchema, type SourceOverview } from '../model/source-overview.ts'
import type { NoRequest, ValueSchemas, VerbTypes } from './verb.ts'

/** What the open dataset's figures rest on. */
export interface SourceVerbs {
  readonly 'source-overview': VerbTypes<NoRequest, SourceOverview>
}

export const SOURCE_VALUES: ValueSchemas<SourceVerbs> = { 'source-overview': sourceOverviewSchema }
