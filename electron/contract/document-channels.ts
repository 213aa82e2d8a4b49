import { z } from 'zod'
import { CHANGE_SCOPES, journalStateSchema, recoverySchema } from '../../data/model/document.ts'
import { editSchema } from '../../data/model/edits/edit.ts'
import { savedViewSchema } from '../../data/model/edits/saved-view-edits.ts'
import { noRequest } from './channel.ts'
import { datasetInfoSchema } from '../../data/model/dataset-info.ts'

/** The open dataset as a document. */
const documentStateSchema = journalStateSchema.extend({
  /** Save can replace a file of the reader's own; elsewhere there is Save As only. */
  canSave: z.boolean(),
  /** Who else is working on the same file, in words; `null`: nobody that can be seen. */
  holder: z.string().nullable(),
})
export type DocumentState = Readonly<z.infer<typeof documentStateSchema>>

/** What came of an edit, an undo or a redo; `dataset` is there where more changed than what the reader keeps. */
export const changedDocumentSchema = z.strictObject({
  state: documentStateSchema,
  scope: z.enum(CHANGE_SCOPES),
  dataset: datasetInfoSchema.nullable(),
})
export type ChangedDocument = Readonly<z.infer<typeof changedDocumentSchema>>

/** What became of a Save or a Save As. `download`: the page fetches the file from `path` on its own origin. */
const savedDocumentSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('cancelled') }),
  z.strictObject({ outcome: z.literal('saved'), dataset: datasetInfoSchema, state: documentStateSchema }),
  z.strictObject({
    outcome: z.literal('download'),
    dataset: datasetInfoSchema,
    state: documentStateSchema,
    name: z.string(),
    path: z.string(),
  }),
])
export type SavedDocument = Readonly<z.infer<typeof savedDocumentSchema>>

/** What the app keeps on this machine: where it is not nothing, with its size. */
const tracesSchema = z.array(
  z.strictObject({
    kind: z.enum(['working-copy', 'unsaved-edits', 'last-view', 'window-place', 'browser-profile']),
    /** The dataset's name, for a copy. */
    name: z.string().nullable(),
    bytes: z.int(),
  }),
)
export type Traces = z.infer<typeof tracesSchema>

export const DOCUMENT_CHANNELS = {
  'document.state': { request: noRequest, reply: documentStateSchema },
  /** One edit: done wholly and kept in the working copy, or refused in a sentence. */
  'document.apply': { request: z.strictObject({ edit: editSchema }), reply: changedDocumentSchema },
  'document.undo': { request: noRequest, reply: changedDocumentSchema },
  'document.redo': { request: noRequest, reply: changedDocumentSchema },
  /** Replaces the reader's file. One that was changed underneath is refused unless `replacesChanged`. */
  'document.save': {
    request: z.strictObject({ replacesChanged: z.boolean() }),
    reply: savedDocumentSchema,
  },
  'document.save-as': { request: noRequest, reply: savedDocumentSchema },
  /** Gives all unsaved edits up: the dataset is opened again from its file. */
  'document.discard': { request: noRequest, reply: datasetInfoSchema },
  /** Unsaved edits of earlier runs. */
  'document.recoveries': { request: noRequest, reply: z.array(recoverySchema) },
  /** Opens the dataset with its unsaved edits. */
  'document.recover': { request: recoverySchema.pick({ id: true }), reply: datasetInfoSchema },
  'document.forget-recovery': { request: recoverySchema.pick({ id: true }), reply: z.array(recoverySchema) },
  /** The views that are saved in the dataset, in the order of their saving. */
  'views.saved': { request: noRequest, reply: z.array(savedViewSchema) },
  'traces.list': { request: noRequest, reply: tracesSchema },
  /** Removes all of it but what the open dataset needs; gives what is left. */
  'traces.clear': { request: noRequest, reply: tracesSchema },
} as const
