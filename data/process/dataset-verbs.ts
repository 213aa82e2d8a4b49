import { z } from 'zod'
import { datasetInfoSchema, type DatasetInfo } from '../model/dataset-info.ts'
import type { DocumentSource } from '../dataset/journal/document-record.ts'
import type { NoRequest, ValueSchemas, VerbTypes } from './verb.ts'

export interface OpenRequest {
  readonly path: string
  /** `path` is copied to it before anything reads the file as a database. */
  readonly copiesFolder: string
  readonly isBundled: boolean
  /** The number that its first state has; the next one unless given. */
  readonly revision?: number | undefined
  /** `path` is a working copy of the app's own, of this source: its unsaved edits are kept. */
  readonly recovered?: DocumentSource | undefined
}

const dataVersionsSchema = z.object({ node: z.string(), sqlite: z.string() })
type DataVersions = Readonly<z.infer<typeof dataVersionsSchema>>

/** Opening a dataset and asking what it is. */
export interface DatasetVerbs {
  /** A failure leaves the open dataset open. */
  readonly open: VerbTypes<OpenRequest, DatasetInfo>
  readonly info: VerbTypes<NoRequest, DatasetInfo>
  /** Of what the process runs on, for the self-test. */
  readonly versions: VerbTypes<NoRequest, DataVersions>
}

export const DATASET_VALUES: ValueSchemas<DatasetVerbs> = {
  open: datasetInfoSchema,
  info: datasetInfoSchema,
  versions: dataVersionsSchema,
}
