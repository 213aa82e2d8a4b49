import { z } from 'zod'
import { datasetInfoSchema } from '../../electron/contract/channels.ts'
import { CHANGE_SCOPES, journalStateSchema, type JournalState } from '../model/document.ts'
import type { Edit } from '../model/edits/edit.ts'
import { savedViewSchema, type SavedView } from '../model/edits/saved-view-edits.ts'
import type { NoRequest, ValueSchemas, VerbTypes } from './verb.ts'

/** What came of an edit, an undo or a redo. */
export const documentChangeSchema = z.strictObject({
  journal: journalStateSchema,
  scope: z.enum(CHANGE_SCOPES),
  /** As it is now, where the scope is `own` or `figures`. */
  dataset: datasetInfoSchema.nullable(),
})
export type DocumentChange = Readonly<z.infer<typeof documentChangeSchema>>

/** The open dataset as something that is edited. */
export interface DocumentVerbs {
  readonly 'document-state': VerbTypes<NoRequest, JournalState>
  readonly 'document-apply': VerbTypes<{ readonly edit: Edit }, DocumentChange>
  readonly 'document-undo': VerbTypes<NoRequest, DocumentChange>
  readonly 'document-redo': VerbTypes<NoRequest, DocumentChange>
  readonly 'saved-views': VerbTypes<NoRequest, readonly SavedView[]>
}

export const DOCUMENT_VALUES: ValueSchemas<DocumentVerbs> = {
  'document-state': journalStateSchema,
  'document-apply': documentChangeSchema,
  'document-undo': documentChangeSchema,
  'document-redo': documentChangeSchema,
  'saved-views': z.array(savedViewSchema),
}
