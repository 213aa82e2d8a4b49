import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Batch, batchFileNames, type BatchState } from '../../../data/model/batch.ts'
import { defaultPublication } from '../../../data/model/publication.ts'
import { parseViewText } from '../../../data/model/view-text.ts'
import { builtApp } from '../built-app.ts'
import { maybeSmallDisk, sealDisk } from '../small-disk.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { startDeskInHome, type TestDesk } from './desk-in-home.ts'

const BATCH: Batch = {
  publication: defaultPublication(parseViewText('v1/microsoft/2014H1-2020H2/requests'), 'nature-single'),
  territories: ['DE', 'FR'],
  figures: [],
  presets: [],
  locales: [],
  formats: ['csv', 'recipe'],
  csvUse: 'code',
  recipe: 'none',
  isDespiteReds: true,
}
const NAMES = batchFileNames(BATCH)

/** With its dataset open, as a page has it before it can ask for anything. */
const startDesk = async (): Promise<TestDesk> => {
  const desk = await startDeskInHome(await builtApp('microsoft'), temporaryFolder())
  await desk.call('app.state', {})
  return desk
}

/** Has the batch made in a folder, and waits for its end. */
async function make(desk: TestDesk, batch: Batch, handle: string, mayReplace = false): Promise<BatchState> {
  await desk.call('batch.start', { batch, folder: { handle, mayReplace } })
  return await endOf(desk)
}

async function endOf(desk: TestDesk): Promise<BatchState> {
  for (;;) {
    const state = await desk.call('batch.state', {})
    if (state.phase !== 'running') return state
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

test('a batch fills the folder that was chosen, and asks before it replaces anything', async () => {
  const desk = await startDesk()
  const folder = join(temporaryFolder(), 'figures')
  desk.chosen = folder
  const chosen = await desk.call('batch.choose-folder', { batch: BATCH })
  expect(chosen).toMatchObject({ folder: { name: 'figures' }, existing: [] })
  const handle = chosen?.folder.handle ?? ''
  expect(await make(desk, BATCH, handle)).toMatchObject({ phase: 'done', done: 4, failures: [] })
  expect(readdirSync(folder).sort()).toEqual([...NAMES].sort())
  const [mine = '', other = ''] = NAMES
  const made = readFileSync(join(folder, other), 'utf8')
  writeFileSync(join(folder, mine), 'mine')

  expect((await desk.call('batch.choose-folder', { batch: BATCH }))?.existing).toEqual(NAMES)
  const left = await make(desk, BATCH, handle)
  expect(left.failures).toHaveLength(4)
  expect(left.failures[0]?.sentence).toBe(
    `The folder has another ${mine} already; it was left as it is. Choose another folder, or say that it may be replaced.`,
  )
  expect(readFileSync(join(folder, mine), 'utf8')).toBe('mine')

  expect(await make(desk, BATCH, handle, true)).toMatchObject({ phase: 'done', failures: [] })
  expect(readFileSync(join(folder, mine), 'utf8')).not.toBe('mine')
  expect(readFileSync(join(folder, other), 'utf8')).toBe(made)
  expect(readdirSync(folder).sort()).toEqual([...NAMES].sort())
  expect(await desk.code('batch.take', {})).toBe('batch-busy')
})

test('a dialog that is cancelled makes nothing; a shell without dialogs says so', async () => {
  const desk = await startDesk()
  expect(await desk.call('batch.choose-folder', { batch: BATCH })).toBeNull()
  const browser = await startDeskInHome(await builtApp('microsoft'), temporaryFolder(), null, 'browser')
  expect(await browser.code('batch.choose-folder', { batch: BATCH })).toBe('request-refused')
})

test('a batch that is cancelled leaves whole files alone', async () => {
  const desk = await startDesk()
  const folder = temporaryFolder()
  const batch: Batch = {
    ...BATCH,
    figures: ['over-time', 'map', 'heat-table', 'slope'],
    presets: ['slide', 'a4', 'owid-web'],
    locales: ['en', 'de', 'fr', 'es'],
    formats: ['svg'],
  }
  const { handle } = desk.started.handles.add(folder)
  await desk.call('batch.start', { batch, folder: { handle, mayReplace: false } })
  while (readdirSync(folder).length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  await desk.call('batch.cancel', {})
  const { phase, done, failures } = await endOf(desk)
  expect(phase).toBe('cancelled')
  expect(done).toBeLessThan(96)
  const files = readdirSync(folder)
  expect(files).toHaveLength(done - failures.length)
  for (const file of files) expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^<svg[^]*<\/svg>\n?$/)
})

test('a full disk ends the batch: one sentence, whole files, no other trace', async ({ skip }) => {
  const folder = maybeSmallDisk('48k')
  if (folder === undefined) {
    skip('a small disk may not be mounted here')
    return
  }
  const desk = await startDesk()
  const batch: Batch = { ...BATCH, figures: ['over-time', 'map', 'heat-table'], formats: ['csv'] }
  const old = batchFileNames(batch).at(-1) ?? ''
  writeFileSync(join(folder, old), 'old')
  const { phase, done, failures } = await make(desk, batch, desk.started.handles.add(folder).handle, true)
  expect(phase).toBe('stopped')
  expect(done).toBeLessThan(6)
  expect(failures.map(({ sentence }) => sentence)).toEqual([expect.stringContaining('the disk is full')])
  const files = readdirSync(folder)
  expect(files).toHaveLength(done - 1 + 1)
  expect(readFileSync(join(folder, old), 'utf8')).toBe('old')
  for (const file of files) expect(statSync(join(folder, file)).size).toBeGreaterThan(0)
})

test('a folder that can’t be written to is a sentence before anything is made', async ({ skip }) => {
  const folder = maybeSmallDisk('64k')
  if (folder === undefined) {
    skip('a small disk may not be mounted here')
    return
  }
  writeFileSync(join(folder, 'old.svg'), 'old')
  sealDisk(folder)
  const desk = await startDesk()
  desk.chosen = folder
  expect(await desk.code('batch.choose-folder', { batch: BATCH })).toBe('save-read-only')
  const { handle } = desk.started.handles.add(folder)
  expect(await desk.code('batch.start', { batch: BATCH, folder: { handle, mayReplace: true } })).toBe(
    'save-read-only',
  )
  expect(readdirSync(folder)).toEqual(['old.svg'])
})
