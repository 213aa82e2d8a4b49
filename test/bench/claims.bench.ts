import { join } from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { openDataset } from '../../data/dataset/open.ts'
import { createClaimsAssessor } from '../../data/process/assess-claims.ts'
import { machineInWords } from './machine.ts'
import { timingInWords, timingOf } from './measure.ts'

/** All claims of the bundled dataset: after opening, and again and again as after each change. */

const RUNS = 100

const folder = mkdtempSync(join(tmpdir(), 'disclosure-desk-bench-'))
const dataset = openDataset(join(import.meta.dirname, '..', '..', 'data', 'dataset.sqlite'), {
  copiesFolder: folder,
  isBundled: true,
})
try {
  const assessor = createClaimsAssessor(dataset)
  const start = performance.now()
  const count = assessor.assess().statements.length
  const first = performance.now() - start
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const begun = performance.now()
    assessor.assess()
    times.push(performance.now() - begun)
  }
  console.log(`${count} claims, the first time, figures decoded: ${first.toFixed(1)} ms`)
  console.log(`${count} claims, each further time: ${timingInWords(timingOf(times))}`)
  console.log(machineInWords())
} finally {
  dataset.close()
  rmSync(folder, { recursive: true, force: true })
}
