import { z } from 'zod'
import { CHANGE_SCOPES, journalStateSchema } from '../../data/model/document.ts'
import { editSchema } from '../../data/model/edits/edit.ts'
import { savedViewSchema } from '../../data/model/edits/saved-view-edits.ts'
import { noRequest } from './channel.ts'
import { datasetInfoSchema } from './dataset-info.ts'

/** The open dataset as a document. */
export const documentStateSchema = journalStateSchema
export type DocumentState = Readonly<z.infer<typeof documentStateSchema>>

/** What came of an edit, an undo or a redo; `dataset` is there where more changed than what the reader keeps. */
export const changedDocumentSchema = z.strictObject({
  state: documentStateSchema,
  scope: z.enum(CHANGE_SCOPES),
  dataset: datasetInfoSchema.nullable(),
})
export type ChangedDocument = Readonly<z.infer<typeof changedDocumentSchema>>

export const DOCUMENT_CHANNELS = {
  'document.state': { request: noRequest, reply: documentStateSchema },
  /** One edit: done wholly and kept in the working copy, or refused in a sentence. */
  'document.apply': { request: z.strictObject({ edit: editSchema }), reply: changedDocumentSchema },
  'document.undo': { request: noRequest, reply: changedDocumentSchema },
  'document.redo': { request: noRequest, reply: changedDocumentSchema },
  /** The views that are saved in the dataset, in the order of their saving. */
  'views.saved': { request: noRequest, reply: z.array(savedViewSchema) },
} as const
