import { join } from 'node:path'
import { openDataset, type OpenDataset } from '../../../data/dataset/open.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { builtDataset } from '../source/bundled.ts'

/** The bundled dataset, open; its caller closes it, and removes the folder that it gave. */
export function openBundled(folder = temporaryFolder()): OpenDataset {
  return openDataset(builtDataset(), { copiesFolder: join(folder, 'copies'), isBundled: true })
}
