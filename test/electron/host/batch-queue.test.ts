import { afterAll, beforeAll, expect, test } from 'vitest'
import { batchFileNames, type Batch } from '../../../data/model/batch.ts'
import { DeskError, type ErrorCode } from '../../../data/model/error-codes.ts'
import { defaultPublication } from '../../../data/model/publication.ts'
import { parseViewText } from '../../../data/model/view-text.ts'
import { createBatchQueue } from '../../../electron/host/batch-queue.ts'
import { openBundledCube, type BundledCube } from '../../data/figure/bundled-cube.ts'

let bundled: BundledCube
beforeAll(() => {
  bundled = openBundledCube()
})
afterAll(() => {
  bundled.close()
})

const BATCH: Batch = {
  publication: defaultPublication(parseViewText('v1/microsoft/2014H1-2020H2/requests'), 'nature-single'),
  territories: ['DE', 'FR', 'IT'],
  figures: [],
  presets: [],
  locales: [],
  formats: ['csv', 'recipe'],
  csvUse: 'code',
  recipe: 'none',
  isDespiteReds: true,
}
const NAMES = batchFileNames(BATCH)

/** A batch whose third file is refused with this code, and perhaps all after it. */
async function runWith(code: ErrorCode, goesOn: boolean) {
  const kept: string[] = []
  let made = 0
  const queue = createBatchQueue(
    () => {
      made += 1
      if (made === 3 || (goesOn && made > 3)) throw new DeskError(code, { file: 'x' })
      return Promise.resolve({ fileName: 'x', mimeType: 'text/csv', bytes: new Uint8Array() })
    },
    () => bundled.catalogue,
  )
  const state = await queue.run(BATCH, ({ fileName }) => void kept.push(fileName))
  return { state, kept, made, again: async () => (await queue.run(BATCH, () => undefined)).phase }
}

test('a batch ends where the dataset is changed under it: its files are of one state, and it can be begun again', async () => {
  const { state, kept, made } = await runWith('dataset-changed-elsewhere', true)
  expect([state.phase, state.done, state.total, made]).toEqual(['edited', 3, 6, 3])
  expect(kept).toEqual(NAMES.slice(0, 2))
  expect(state.failures.map(({ name }) => name)).toHaveLength(1)
  const { again } = await runWith('dataset-changed-elsewhere', false)
  expect(await again()).toBe('done')
})

test('a file that fails by itself doesn’t end a batch', async () => {
  const { state, kept } = await runWith('batch-busy', false)
  expect([state.phase, state.done, kept.length, state.failures.length]).toEqual(['done', 6, 5, 1])
})

test('what a figure has no use for is told once for all its files, with the figures that leave it out', async () => {
  const query = { ...BATCH.publication.query, events: true, compareWith: '2019 H1' }
  const batch: Batch = {
    ...BATCH,
    publication: { ...BATCH.publication, query },
    territories: ['DE'],
    figures: ['map', 'over-time', 'territories-ranked'],
  }
  const asked: unknown[] = []
  const queue = createBatchQueue(
    ({ publication }) => {
      asked.push([publication.query.events, publication.query.compareWith])
      return Promise.resolve({ fileName: 'x', mimeType: 'text/csv', bytes: new Uint8Array() })
    },
    () => bundled.catalogue,
  )
  const { changes } = await queue.run(batch, () => undefined)
  expect(changes.map(({ names }) => names)).toEqual([
    ['DE-map-nature-single-en', 'DE-over-time-nature-single-en'],
    ['DE-map-nature-single-en', 'DE-territories-ranked-nature-single-en'],
  ])
  expect(changes[0]?.sentence).toContain('compares no two periods')
  expect(changes[1]?.sentence).toContain('no time axis')
  // Two formats each: the view that is made is the one that the figure uses.
  const [map, overTime, ranked] = [
    [false, null],
    [true, null],
    [false, '2019 H1'],
  ]
  expect(asked).toEqual([map, map, overTime, overTime, ranked, ranked])
})
