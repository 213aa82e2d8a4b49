import type { z } from 'zod'
import { DATASET_USE, type DatasetUse } from '../../data/model/dataset-use.ts'
import { APP_CHANNELS } from './app-channels.ts'
import type { ChannelSchemas } from './channel.ts'
import { CHECK_CHANNELS } from './check-channels.ts'
import { CLAIM_CHANNELS } from './claim-channels.ts'
import { DATASET_CHANNELS } from './dataset-channels.ts'
import { DOCUMENT_CHANNELS } from './document-channels.ts'
import { OWN_CHANNELS } from './own-channels.ts'
import { POPULATION_CHANNELS } from './population-channels.ts'
import { PUBLISH_CHANNELS } from './publish-channels.ts'
import { EDITION_CHANNELS } from './edition-channels.ts'
import { IMPORT_CHANNELS } from './import-channels.ts'
import { LEAD_CHANNELS } from './lead-channels.ts'
import { SOURCE_CHANNELS } from './source-channels.ts'
import { SHEET_CHANNELS } from './sheet-channels.ts'
import { VIEW_CHANNELS } from './view-channels.ts'

export { appStateSchema, type AppState } from './app-channels.ts'
export { fileHandleSchema, type FileHandle } from './dataset-channels.ts'
export type { ChangedDocument, DocumentState, SavedDocument, Traces } from './document-channels.ts'
export type { Failure, Reply } from './failure.ts'
export type { Saved } from './saved.ts'

/**
 * THE contract between a screen and the rest: one request schema and one reply schema per channel, one file of channels per area.
 * Every shell answers all of it; a screen can ask for nothing else.
 */
export const CHANNELS = {
  ...OWN_CHANNELS,
  ...APP_CHANNELS,
  ...DATASET_CHANNELS,
  ...VIEW_CHANNELS,
  ...CLAIM_CHANNELS,
  ...CHECK_CHANNELS,
  ...DOCUMENT_CHANNELS,
  ...PUBLISH_CHANNELS,
  ...IMPORT_CHANNELS,
  ...POPULATION_CHANNELS,
  ...LEAD_CHANNELS,
  ...EDITION_CHANNELS,
  ...SHEET_CHANNELS,
  ...SOURCE_CHANNELS,
} as const satisfies Readonly<Record<keyof typeof DATASET_USE, ChannelSchemas>>

export type Channel = keyof typeof CHANNELS

/** What each channel has to do with the open dataset. */
const USE: Readonly<Record<Channel, DatasetUse>> = DATASET_USE

/** Its answer is of one dataset, or does something to one: the request must say which. */
export function dependsOnDataset(channel: Channel): boolean {
  return USE[channel] !== 'none' && USE[channel] !== 'tells'
}

export type Request<C extends Channel> = z.infer<(typeof CHANNELS)[C]['request']>
export type ReplyValue<C extends Channel> = z.infer<(typeof CHANNELS)[C]['reply']>

/** Requests larger than this are refused before they are read. */
export const MAX_REQUEST_BYTES = 1_000_000
