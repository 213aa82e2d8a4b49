import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDataset } from '../../data/process/load-dataset.ts'
import { machineInWords } from './machine.ts'
import { writeSyntheticDataset } from './synthetic-dataset.ts'
import { SIZE_S } from './synthetic-figures.ts'

/**
 * A dataset file of 1,152,000 invented figures, opened as a stranger's: private copy, every check, fingerprint, columns; then the
 * first answer for Explore. Twice, as a reader opens the same file again. Wall time, and the processor's own in brackets. Then the longest
 * that it was silent about how far it is.
 */

const folder = mkdtempSync(join(tmpdir(), 'disclosure-desk-bench-'))
const path = join(folder, 'synthetic.sqlite')

function openAndAnswer(which: string): void {
  const start = performance.now()
  const before = process.cpuUsage()
  let [last, longest, silentAt] = [start, 0, 0]
  const hear = ({ done }: { readonly done: number }): void => {
    const now = performance.now()
    if (now - last > longest) [longest, silentAt] = [now - last, done]
    last = now
  }
  const { dataset, settled, info } = loadDataset(
    { path, copiesFolder: join(folder, 'copies'), isBundled: false },
    hear,
    () => hear({ done: 1000 }),
  )
  hear({ done: 1000 })
  const opened = performance.now() - start
  const { cube, query } = settled(info.defaultQuery)
  cube.answer(query)
  const answered = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  console.log(
    `${which} opening   ${(opened / 1000).toFixed(2)} s; to the first answer ${(answered / 1000).toFixed(2)} s (${((user + system) / 1e6).toFixed(2)})`,
  )
  console.log(
    `  silent for ${(longest / 1000).toFixed(2)} s at most, until ${String(silentAt / 10)} % were done`,
  )
  dataset.close()
}

try {
  writeSyntheticDataset(path, SIZE_S)
  console.log(`1,152,000 figures, ${(statSync(path).size / 1e6).toFixed(0)} MB`)
  openAndAnswer('first')
  openAndAnswer('second')
  console.log(machineInWords())
} finally {
  rmSync(folder, { recursive: true, force: true })
}
