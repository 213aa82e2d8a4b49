import { join } from 'node:path'
import { openDataset, type OpenDataset } from '../../../data/dataset/open.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { buildBundled } from '../source/bundled.ts'

/** The bundled dataset, built afresh and open; its caller closes it, and removes the folder that it gave. */
export function openBundled(folder = temporaryFolder()): OpenDataset {
  const built = buildBundled()
  try {
    return openDataset(built.file, { copiesFolder: join(folder, 'copies'), isBundled: true })
  } finally {
    built.remove()
  }
}
