import { join } from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { createCube } from '../../data/cube/create-cube.ts'
import { openDataset } from '../../data/dataset/open.ts'
import { findLeads, leadFinder } from '../../data/leads/find-leads.ts'
import { twelveStates } from './filter-states.ts'
import { machineInWords } from './machine.ts'
import { medianOf } from './measure.ts'

/** The leads of the bundled dataset beside five views of one query: all half-years for the first time, one more, and its longest slice. */

const folder = mkdtempSync(join(tmpdir(), 'disclosure-desk-bench-'))
const dataset = openDataset(join(import.meta.dirname, '..', '..', 'data', 'dataset.sqlite'), {
  copiesFolder: folder,
  isBundled: true,
})
try {
  const { catalogue, columns } = dataset
  const cube = createCube(catalogue, columns)
  const states = twelveStates(catalogue)
  const views = await Promise.all(states.map(({ query }) => medianOf(40, 10, () => cube.answer(query))))
  const fiveViews = views.toSorted((one, other) => one - other)[views.length >> 1] ?? 0
  const start = performance.now()
  const finder = leadFinder({ catalogue, columns, population: null }, 'microsoft')
  const search = finder.search(null)
  const slices: number[] = []
  for (let isDone = false; !isDone;) {
    const begun = performance.now()
    isDone = search.next().done === true
    slices.push(performance.now() - begun)
  }
  const first = performance.now() - start
  const again = await medianOf(5, 1, () => findLeads(finder, '2025 H1'))
  const longest = Math.max(...slices)
  console.log(`five views of one query, the median of ${states.length} states: ${fiveViews.toFixed(2)} ms`)
  console.log(
    `leads, the first time, of ${slices.length - 1} half-years: ${first.toFixed(0)} ms; again: ${again.toFixed(1)} ms`,
  )
  console.log(`the longest slice, which a filter change may have to wait for: ${longest.toFixed(0)} ms`)
  console.log(machineInWords())
} finally {
  dataset.close()
  rmSync(folder, { recursive: true, force: true })
}
