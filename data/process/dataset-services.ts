import { sqliteVersion } from '../dataset/file/sqlite-version.ts'
import type { DatasetVerbs } from './dataset-verbs.ts'
import { loadDataset } from './load-dataset.ts'
import type { ServicesOf } from './service.ts'

/** Opening a dataset and asking what it is. */
export const DATASET_SERVICES: ServicesOf<DatasetVerbs> = {
  open: (slot, request, hear, hearAlive) => {
    const next = loadDataset(request, hear, hearAlive)
    slot.replace(next, request.revision)
    return next.info
  },
  info: (slot) => slot.current().info,
  versions: () => ({ node: process.versions.node, sqlite: sqliteVersion() }),
}
