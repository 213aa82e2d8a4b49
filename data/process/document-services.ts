import { performedEdit } from '../dataset/edits/perform-edit.ts'
import { hashFile } from '../dataset/file/hash-file.ts'
import { selectUnsavedLabels } from '../dataset/select/select-unsaved-labels.ts'
import { changeDocument } from './change-document.ts'
import type { DocumentVerbs } from './document-verbs.ts'
import { renameDataset } from './load-dataset.ts'
import type { ServicesOf } from './service.ts'

/** The open dataset as something that is edited. */
export const DOCUMENT_SERVICES: ServicesOf<DocumentVerbs> = {
  'document-state': (slot) => {
    const { document } = slot.current().dataset
    return { journal: document.state(), source: document.source() }
  },
  'document-apply': (slot, { edit }, _hear, hearAlive) =>
    changeDocument(slot, (document, verify) => document.perform(performedEdit(edit), verify), hearAlive),
  // An import of a million figures takes seconds to take back, in which the process would be taken for one that hangs.
  'document-undo': (slot, _request, _hear, hearAlive) =>
    changeDocument(slot, (document, verify) => document.undo(verify, hearAlive), hearAlive),
  'document-redo': (slot, _request, _hear, hearAlive) =>
    changeDocument(slot, (document, verify) => document.redo(verify, hearAlive), hearAlive),
  // Packing a million figures and checking what was packed takes seconds, too.
  'document-pack': (slot, { path }, _hear, hearAlive) => {
    slot.current().dataset.document.packInto(path, hearAlive)
    return hashFile(path)
  },
  'document-saved': (slot, { source }) => {
    const loaded = slot.current()
    loaded.dataset.document.markSaved(source)
    const renamed = renameDataset(loaded)
    slot.update(renamed)
    return renamed.info
  },
  'recovery-labels': (_slot, { path }) => selectUnsavedLabels(path),
  'saved-views': (slot) => slot.current().dataset.savedViews(),
}
