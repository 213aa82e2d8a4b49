import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { basename, join } from 'node:path'
import { openDataset } from '../../data/dataset/open.ts'
import { hashFile } from '../../data/dataset/file/hash-file.ts'
import { atomicSaveFrom } from '../../electron/host/atomic-save.ts'

/**
 * Run as a process of its own: edits the dataset and saves it to its own file, over and over, until it is killed. Prints `+N` when
 * save N was acknowledged; save N holds N views.
 */
const [file = '', folder = ''] = process.argv.slice(2)
const { document } = openDataset(file, { copiesFolder: join(folder, 'copies') })
// A killed process keeps nothing that it translated.
flushCompileCache()
for (let number = 1; ; number += 1) {
  document.perform(
    {
      kind: 'test-view',
      describe: () => `View ${String(number)}`,
      run: (database) =>
        void database.prepare("INSERT INTO saved_views (name, query) VALUES (?, '{}')").run(String(number)),
    },
    (scope) => scope,
  )
  const packed = join(folder, `packed-${String(number)}`)
  document.packInto(packed)
  await atomicSaveFrom(file, packed)
  document.markSaved({ name: basename(file), isBundled: false, sha256: hashFile(packed).sha256 })
  writeSync(1, `+${String(number)}\n`)
}
