import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { builtDataset, type Built } from './bundled.ts'

/** A copy of a built dataset in a folder of this test's own. */
export function copyOfBuilt(which: Built = 'bundled', name = `${which}.sqlite`): string {
  const copy = join(temporaryFolder(), name)
  copyFileSync(builtDataset(which), copy)
  return copy
}
