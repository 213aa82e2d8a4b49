import { z } from 'zod'
import { noRequest } from './channel.ts'
import { datasetInfoSchema } from '../../data/model/dataset-info.ts'

/** A file the reader chose, by dialog, drop or upload; the screen never learns its path. */
export const fileHandleSchema = z.strictObject({
  handle: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  /** The file's name, without its folder. */
  name: z.string().max(255),
})
export type FileHandle = Readonly<z.infer<typeof fileHandleSchema>>

export const DATASET_CHANNELS = {
  /** What a file that the reader brought is opened as: told by its first bytes, in the data process. */
  'file.kind': { request: fileHandleSchema.pick({ handle: true }), reply: z.enum(['dataset', 'figure']) },
  /** Ask the reader for a dataset file by the shell's dialog; `null` if they cancelled (the browser shell uploads instead). */
  'dataset.choose': { request: noRequest, reply: fileHandleSchema.nullable() },
  'dataset.open': { request: fileHandleSchema.pick({ handle: true }), reply: datasetInfoSchema },
  /** How far the running opening is; `null`: none is running. To be asked while one runs. */
  'dataset.progress': {
    request: noRequest,
    reply: z.strictObject({ done: z.int(), total: z.int() }).nullable(),
  },
  /** Stops the running opening: it then fails with `dataset-cancelled`, and what was open is open. */
  'dataset.cancel': { request: noRequest, reply: z.strictObject({}) },
  'dataset.open-bundled': { request: noRequest, reply: datasetInfoSchema },
} as const
