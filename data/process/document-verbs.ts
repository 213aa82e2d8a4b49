import { z } from 'zod'
import { datasetInfoSchema, type DatasetInfo } from '../model/dataset-info.ts'
import { documentSourceSchema, type DocumentSource } from '../dataset/journal/document-record.ts'
import { CHANGE_SCOPES, journalStateSchema } from '../model/document.ts'
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

const heldDocumentSchema = z.strictObject({ journal: journalStateSchema, source: documentSourceSchema })
/** The journal of the open dataset, and the file it is a copy of. */
type HeldDocument = Readonly<z.infer<typeof heldDocumentSchema>>

const packedDatasetSchema = z.strictObject({ bytes: z.int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
export type PackedDataset = Readonly<z.infer<typeof packedDatasetSchema>>

/** The open dataset as something that is edited. */
export interface DocumentVerbs {
  readonly 'document-state': VerbTypes<NoRequest, HeldDocument>
  readonly 'document-apply': VerbTypes<{ readonly edit: Edit }, DocumentChange>
  readonly 'document-undo': VerbTypes<NoRequest, DocumentChange>
  readonly 'document-redo': VerbTypes<NoRequest, DocumentChange>
  /** Writes the dataset as one whole file of its own; `path` doesn't exist, its folder does. */
  readonly 'document-pack': VerbTypes<{ readonly path: string }, PackedDataset>
  /** What was packed last stands in this file now. */
  readonly 'document-saved': VerbTypes<{ readonly source: DocumentSource }, DatasetInfo>
  /** Words of the unsaved edits in a working copy of an earlier run, the oldest first; none where it can't be read. */
  readonly 'recovery-labels': VerbTypes<{ readonly path: string }, readonly string[]>
  readonly 'saved-views': VerbTypes<NoRequest, readonly SavedView[]>
}

export const DOCUMENT_VALUES: ValueSchemas<DocumentVerbs> = {
  'document-state': heldDocumentSchema,
  'document-apply': documentChangeSchema,
  'document-undo': documentChangeSchema,
  'document-redo': documentChangeSchema,
  'document-pack': packedDatasetSchema,
  'document-saved': datasetInfoSchema,
  'recovery-labels': z.array(z.string()),
  'saved-views': z.array(savedViewSchema),
}
