import { expect, test } from 'vitest'
import { batchFileNames, type Batch } from '../../../data/model/batch.ts'
import { DeskError, type ErrorCode } from '../../../data/model/error-codes.ts'
import { defaultPublication } from '../../../data/model/publication.ts'
import { parseViewText } from '../../../data/model/view-text.ts'
import { createBatchQueue } from '../../../electron/host/batch-queue.ts'

const BATCH: Batch = {
  publication: defaultPublication(parseViewText('v1/microsoft/2014H1-2020H2/requests'), 'nature-single'),
  territories: ['DE', 'FR', 'TD'],
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
  const queue = createBatchQueue(() => {
    made += 1
    if (made === 3 || (goesOn && made > 3)) throw new DeskError(code, { file: 'x' })
    return Promise.resolve({ fileName: 'x', mimeType: 'text/csv', bytes: new Uint8Array() })
  })
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
