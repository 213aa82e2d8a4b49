import { join } from 'node:path'
import { openDataset, type OpenDataset } from '../../../data/dataset/open.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { builtDataset } from '../source/bundled.ts'

/** The bundled dataset, open; its caller closes it. */
export function openBundled(): OpenDataset {
  return openDataset(builtDataset(), { copiesFolder: join(temporaryFolder(), 'copies'), isBundled: true })
}
