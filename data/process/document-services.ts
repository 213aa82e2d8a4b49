import { performedEdit } from '../dataset/edits/perform-edit.ts'
import { changeDocument } from './change-document.ts'
import type { DocumentVerbs } from './document-verbs.ts'
import type { ServicesOf } from './service.ts'

/** The open dataset as something that is edited. */
export const DOCUMENT_SERVICES: ServicesOf<DocumentVerbs> = {
  'document-state': (slot) => slot.current().dataset.document.state(),
  'document-apply': (slot, { edit }) =>
    changeDocument(slot, (document, verify) => document.perform(performedEdit(edit), verify)),
  'document-undo': (slot) => changeDocument(slot, (document, verify) => document.undo(verify)),
  'document-redo': (slot) => changeDocument(slot, (document, verify) => document.redo(verify)),
  'saved-views': (slot) => slot.current().dataset.savedViews(),
}
