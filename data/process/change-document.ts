import type { DatasetDocument } from '../dataset/journal/document.ts'
import type { ChangeScope } from '../model/document.ts'
import type { DatasetSlot, LoadedDataset } from './dataset-slot.ts'
import type { DocumentChange } from './document-verbs.ts'
import { reloadDataset } from './load-dataset.ts'

/** What an edit is checked by before it counts: it reads again all that depends on what was edited. */
type Verify = (scope: ChangeScope) => { readonly scope: ChangeScope; readonly loaded: LoadedDataset }

/**
 * Changes the open dataset and puts what depends on it (catalogue, columns, cube, claims, fingerprint) in the slot. Where reading
 * it again fails, the change is not kept. `hearStillThere` hears every now and then that reading goes on.
 * @throws {DeskError} `edit-refused`, `edit-disk-full`, `dataset-value`.
 */
export function changeDocument(
  slot: DatasetSlot,
  change: (document: DatasetDocument, verify: Verify) => ReturnType<Verify>,
  hearStillThere?: () => void,
): DocumentChange {
  const before = slot.current()
  const { document } = before.dataset
  const { scope, loaded } = change(document, (touched) => ({
    scope: touched,
    loaded: touched === 'own' || touched === 'figures' ? reloadDataset(before, hearStillThere) : before,
  }))
  if (scope !== 'nothing') slot.update(loaded)
  return { journal: document.state(), scope, dataset: loaded === before ? null : loaded.info }
}
