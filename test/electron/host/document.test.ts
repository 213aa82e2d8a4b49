import { createHash } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import type { AppPlaces } from '../../../electron/host/app-places.ts'
import { builtApp } from '../built-app.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { startDeskInHome, type TestDesk } from './desk-in-home.ts'

let places: AppPlaces
beforeAll(async () => {
  places = await builtApp('microsoft')
})

/** A dataset of the reader's own in a folder of its own. */
function ownDataset(): string {
  const file = join(temporaryFolder(), 'own.sqlite')
  copyFileSync(places.bundledDataset, file)
  return file
}

async function viewOf(desk: TestDesk): Promise<ViewQuery> {
  const { dataset } = await desk.call('app.state', {})
  if (dataset === null) throw new Error('No dataset is open')
  return dataset.defaultQuery
}

async function saveView(desk: TestDesk, name: string): Promise<void> {
  await desk.call('document.apply', { edit: { kind: 'save-view', name, query: await viewOf(desk) } })
}

function viewsIn(file: string): readonly unknown[] {
  const database = new Database(file, { readonly: true })
  const names = database.prepare('SELECT name FROM saved_views ORDER BY id').pluck().all()
  database.close()
  return names
}

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

describe('Save', () => {
  test('replaces the reader’s file by one whole file, and leaves nothing beside it', async () => {
    const file = ownDataset()
    const desk = await startDeskInHome(places, temporaryFolder(), file)
    const before = sha256(file)
    await saveView(desk, 'Germany')
    expect(sha256(file)).toBe(before)
    expect(await desk.call('document.state', {})).toMatchObject({ dirty: true, canSave: true, holder: null })
    expect(await desk.call('document.save', { replacesChanged: false })).toMatchObject({
      outcome: 'saved',
      dataset: { name: 'own.sqlite', isBundled: false },
      state: { dirty: false, undoLabel: 'Save view “Germany”' },
    })
    expect(readdirSync(join(file, '..'))).toEqual(['own.sqlite'])
    expect(viewsIn(file)).toEqual(['Germany'])
    // Undone past the save and saved again: the file follows.
    await desk.call('document.undo', {})
    await desk.call('document.save', { replacesChanged: false })
    expect(viewsIn(file)).toEqual([])
  })

  test('never replaces a file that was changed underneath, unless it is asked to', async () => {
    const file = ownDataset()
    const desk = await startDeskInHome(places, temporaryFolder(), file)
    await saveView(desk, 'Mine')
    const other = new Database(file)
    other.exec(`INSERT INTO saved_views (name, query) VALUES ('Theirs', '{}')`)
    other.close()
    expect(await desk.code('document.save', { replacesChanged: false })).toBe('document-changed-outside')
    expect(viewsIn(file)).toEqual(['Theirs'])
    await desk.call('document.save', { replacesChanged: true })
    expect(viewsIn(file)).toEqual(['Mine'])
  })

  test('parts no file from its other names, unless it is asked to', async () => {
    const file = ownDataset()
    linkSync(file, `${file}.backup`)
    const desk = await startDeskInHome(places, temporaryFolder(), file)
    await saveView(desk, 'Mine')
    expect(await desk.code('document.save', { replacesChanged: false })).toBe('document-linked')
    expect(viewsIn(file)).toEqual([])
    await desk.call('document.save', { replacesChanged: true })
    expect([viewsIn(file), viewsIn(`${file}.backup`)]).toEqual([['Mine'], []])
  })

  test('the bundled dataset can be saved under another name only', async () => {
    const desk = await startDeskInHome(places, temporaryFolder())
    await saveView(desk, 'Germany')
    const before = sha256(places.bundledDataset)
    expect(await desk.code('document.save', { replacesChanged: true })).toBe('document-needs-name')
    expect(await desk.call('document.save-as', {})).toEqual({ outcome: 'cancelled' })
    desk.chosen = join(temporaryFolder(), 'mine.sqlite')
    expect(await desk.call('document.save-as', {})).toMatchObject({
      outcome: 'saved',
      dataset: { name: 'mine.sqlite', isBundled: false },
      state: { dirty: false, canSave: true },
    })
    expect(viewsIn(desk.chosen)).toEqual(['Germany'])
    expect(sha256(places.bundledDataset)).toBe(before)
  })

  test('what a browser handed over goes back as a download', async () => {
    const home = temporaryFolder()
    const desk = await startDeskInHome(places, home, null, 'browser')
    const upload = join(desk.started.folders.scratch, 'up', 'theirs.sqlite')
    mkdirSync(join(upload, '..'))
    copyFileSync(places.bundledDataset, upload)
    await desk.call('dataset.open', { handle: desk.started.handles.add(upload).handle })
    await saveView(desk, 'Germany')
    expect(await desk.call('document.state', {})).toMatchObject({ dirty: true, canSave: false })
    expect(await desk.call('document.save-as', {})).toMatchObject({
      outcome: 'download',
      name: 'theirs.sqlite',
      state: { dirty: false, canSave: false },
    })
    await saveView(desk, 'More')
    // Giving up goes back to what was handed over, not to what was opened.
    await desk.call('document.discard', {})
    expect((await desk.call('views.saved', {})).map(({ name }) => name)).toEqual(['Germany'])
  })

  test('a file that another program is writing is left alone, and the reader is told which program', async () => {
    const file = ownDataset()
    const desk = await startDeskInHome(places, temporaryFolder(), file)
    await saveView(desk, 'Germany')
    writeFileSync(`${file}-journal`, 'unfinished')
    const reply = await desk.started.desk.answer('document.save', { replacesChanged: true })
    expect(reply).toMatchObject({ ok: false, code: 'document-held' })
    expect(reply.ok ? '' : reply.sentence).toContain(
      'another program, which left changes beside it (-journal)',
    )
    expect(await desk.call('document.state', {})).toMatchObject({ dirty: true })
  })

  test('a file that is sealed by a hash beside it is not made a damaged one', async () => {
    const file = ownDataset()
    writeFileSync(`${file}.sha256`, `${sha256(file)}  own.sqlite\n`)
    const desk = await startDeskInHome(places, temporaryFolder(), file)
    await saveView(desk, 'Germany')
    expect(await desk.code('document.save', { replacesChanged: false })).toBe('document-sealed')
  })

  test('a folder that is not there is said, and the edits are still there', async () => {
    const desk = await startDeskInHome(places, temporaryFolder())
    await saveView(desk, 'Germany')
    desk.chosen = join(temporaryFolder(), 'none', 'mine.sqlite')
    expect(await desk.code('document.save-as', {})).toBe('save-failed')
    expect(await desk.call('document.state', {})).toMatchObject({ dirty: true })
  })
})

/** The request that the killed process had fails once. */
async function viewsAfterRestart(desk: TestDesk): Promise<readonly string[]> {
  for (;;) {
    const code = await desk.code('views.saved', {})
    if (code === 'done') return (await desk.call('views.saved', {})).map(({ name }) => name)
    expect(code).toBe('process-stopped')
  }
}

describe('Nothing is lost', () => {
  test('edits survive the end of the data process, at any moment', async () => {
    const desk = await startDeskInHome(places, temporaryFolder(), ownDataset())
    const query = await viewOf(desk)
    const kept: string[] = []
    for (let round = 0; round < 8; round += 1) {
      const name = `View ${String(round)}`
      const reply = desk.started.desk.answer('document.apply', { edit: { kind: 'save-view', name, query } })
      const pid = desk.started.data.pid()
      if (round % 2 === 0) await reply
      else await new Promise((resolve) => setTimeout(resolve, round))
      if (pid !== undefined) process.kill(pid, 'SIGKILL')
      if ((await reply).ok) kept.push(name)
      const views = await viewsAfterRestart(desk)
      // One that was not acknowledged may be there; one that was is.
      expect(views.filter((view) => kept.includes(view))).toEqual(kept)
    }
    expect(await desk.call('document.state', {})).toMatchObject({ dirty: true, canUndo: true, canSave: true })
  })

  test('edits of the bundled dataset come back after its process ended, under its title', async () => {
    const desk = await startDeskInHome(places, temporaryFolder())
    await saveView(desk, 'Germany')
    const { dataset } = await desk.call('app.state', {})
    const pid = desk.started.data.pid()
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
    await expect.poll(() => desk.started.data.starts()).toBe(2)
    expect((await desk.call('views.saved', {})).map(({ name }) => name)).toEqual(['Germany'])
    expect((await desk.call('app.state', {})).dataset).toEqual(dataset)
  })

  test('after a crash of the whole app its unsaved edits are offered, restored, and saved elsewhere', async () => {
    const home = temporaryFolder()
    const file = ownDataset()
    const crashed = await startDeskInHome(places, home, file)
    await saveView(crashed, 'Germany')
    await saveView(crashed, 'France')
    // The home as it stands when the machine loses its power: of a process that is not running.
    const found = temporaryFolder()
    cpSync(home, found, { recursive: true })
    const desk = await startDeskInHome(places, found)
    const [recovery] = await desk.call('document.recoveries', {})
    expect(recovery).toMatchObject({
      name: 'own.sqlite',
      labels: ['Save view “Germany”', 'Save view “France”'],
    })
    const id = recovery?.id ?? ''
    expect(await desk.call('document.recover', { id })).toMatchObject({
      name: 'own.sqlite',
      isBundled: false,
    })
    expect(await desk.call('document.state', {})).toMatchObject({
      dirty: true,
      canSave: false,
      undoLabel: 'Save view “France”',
    })
    expect(await desk.call('document.recoveries', {})).toEqual([])
    expect(await desk.code('document.recover', { id })).toBe('recovery-missing')
    desk.chosen = join(temporaryFolder(), 'restored.sqlite')
    await desk.call('document.save-as', {})
    expect(viewsIn(desk.chosen)).toEqual(['Germany', 'France'])
  })

  test('an app that is ended with unsaved edits offers them at the next start; discarded, they are gone', async () => {
    const home = temporaryFolder()
    const first = await startDeskInHome(places, home)
    await saveView(first, 'Germany')
    await first.started.close()
    const second = await startDeskInHome(places, home)
    const [recovery] = await second.call('document.recoveries', {})
    expect(recovery?.labels).toEqual(['Save view “Germany”'])
    expect(await second.call('document.forget-recovery', { id: recovery?.id ?? '' })).toEqual([])
    await second.started.close()
    const third = await startDeskInHome(places, home)
    expect(await third.call('document.recoveries', {})).toEqual([])
    expect(readdirSync(join(home, 'unsaved'))).toEqual([])
  })

  test('an app that is ended with everything saved leaves nothing', async () => {
    const home = temporaryFolder()
    const desk = await startDeskInHome(places, home, ownDataset())
    await saveView(desk, 'Germany')
    await desk.call('document.save', { replacesChanged: false })
    await desk.started.close()
    expect(existsSync(join(home, 'unsaved'))).toBe(false)
    expect(readdirSync(join(home, 'copies'))).toEqual([])
  })

  test('giving up goes back to the file as it is', async () => {
    const file = ownDataset()
    const desk = await startDeskInHome(places, temporaryFolder(), file)
    await saveView(desk, 'Germany')
    expect(await desk.call('document.discard', {})).toMatchObject({ name: 'own.sqlite' })
    expect(await desk.call('views.saved', {})).toEqual([])
    expect(await desk.call('document.state', {})).toMatchObject({ dirty: false, canUndo: false })
  })

  test('a record that was cut off does not keep the app from starting', async () => {
    const home = temporaryFolder()
    const folder = join(home, 'unsaved', '0123456789ab')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'document.json'), '{"version":1,"na')
    const desk = await startDeskInHome(places, home)
    expect(await desk.call('document.recoveries', {})).toEqual([])
  })

  test('damaged unsaved edits are offered by name, refused in a sentence, and the open dataset stays', async () => {
    const home = temporaryFolder()
    const folder = join(home, 'unsaved', '0123456789ab')
    mkdirSync(folder, { recursive: true })
    const record = {
      version: 1,
      name: 'own.sqlite',
      isBundled: false,
      sha256: 'a'.repeat(64),
      isUnsaved: true,
    }
    writeFileSync(join(folder, 'document.json'), JSON.stringify(record))
    writeFileSync(join(folder, 'copy.sqlite'), 'no database at all')
    const desk = await startDeskInHome(places, home)
    expect(await desk.call('document.recoveries', {})).toEqual([
      { id: '0123456789ab', name: 'own.sqlite', labels: [] },
    ])
    expect(await desk.code('document.recover', { id: '0123456789ab' })).toBe('file-not-sqlite')
    expect((await desk.call('app.state', {})).dataset).toMatchObject({ isBundled: true })
    expect(await desk.call('document.recoveries', {})).toHaveLength(1)
  })
})

test('what is kept on this machine is listed, and cleared', async () => {
  const home = temporaryFolder()
  const first = await startDeskInHome(places, home)
  await saveView(first, 'Germany')
  await first.started.close()
  const desk = await startDeskInHome(places, home)
  const { dataset } = await desk.call('app.state', {})
  const kinds = (await desk.call('traces.list', {})).map(({ kind, name }) => [kind, name])
  expect(kinds).toEqual([
    ['working-copy', dataset?.name],
    ['unsaved-edits', dataset?.name],
    ['last-view', null],
  ])
  const left = await desk.call('traces.clear', {})
  expect(left.map(({ kind }) => kind)).toEqual(['working-copy', 'last-view'].slice(0, left.length))
  expect(await desk.call('document.recoveries', {})).toEqual([])
})

test('every file of the app’s own can be read by its owner alone', async () => {
  const home = temporaryFolder()
  const desk = await startDeskInHome(places, home, ownDataset())
  await saveView(desk, 'Germany')
  const open = readdirSync(home, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => (statSync(path).mode & 0o077) !== 0 && !path.endsWith('-wal') && !path.endsWith('-shm'))
  expect(open).toEqual([])
})
