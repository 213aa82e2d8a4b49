import { performedEdit } from '../dataset/edits/perform-edit.ts'
import { hashFile } from '../dataset/hash-file.ts'
import { selectUnsavedLabels } from '../dataset/select-unsaved-labels.ts'
import { changeDocument } from './change-document.ts'
import type { DocumentVerbs } from './document-verbs.ts'
import { renameDataset } from './load-dataset.ts'
import type { HearProgress } from './progress.ts'
import type { ServicesOf } from './service.ts'

/** An import of a million figures takes seconds to take back, in which the process would be taken for one that hangs. */
const stillThere = (hear: HearProgress) => () => hear({ done: 0, total: 1 })

/** The open dataset as something that is edited. */
export const DOCUMENT_SERVICES: ServicesOf<DocumentVerbs> = {
  'document-state': (slot) => {
    const { document } = slot.current().dataset
    return { journal: document.state(), source: document.source() }
  },
  'document-apply': (slot, { edit }) =>
    changeDocument(slot, (document, verify) => document.perform(performedEdit(edit), verify)),
  'document-undo': (slot, _request, hear) => {
    const still = stillThere(hear)
    return changeDocument(slot, (document, verify) => document.undo(verify, still), still)
  },
  'document-redo': (slot, _request, hear) => {
    const still = stillThere(hear)
    return changeDocument(slot, (document, verify) => document.redo(verify, still), still)
  },
  'document-pack': (slot, { path }) => {
    slot.current().dataset.document.packInto(path)
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
