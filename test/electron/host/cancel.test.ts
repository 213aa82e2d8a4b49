import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { OWN_COLUMNS } from '../../../data/import/own/own-columns.ts'
import { NO_CHOICES } from '../../../data/model/import-report.ts'
import type { AppPlaces } from '../../../electron/host/app-places.ts'
import { startDataProcess } from '../../../electron/host/data-process.ts'
import { createPrivateCopies } from '../../../electron/host/private-copies.ts'
import { spawnNodeProcess } from '../../../electron/host/spawn-process.ts'
import { builtApp } from '../built-app.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { startDeskInHome, type TestDesk } from './desk-in-home.ts'

const ROWS = 30_000

let places: AppPlaces
let shared = ''
beforeAll(async () => {
  places = await builtApp('microsoft')
  shared = mkdtempSync(join(tmpdir(), 'desk-cancel-'))
  makeLargeDataset(join(shared, 'large.sqlite'))
  makeLongReport(join(shared, 'long.csv'))
})
afterAll(() => rmSync(shared, { recursive: true, force: true }))

/** The bundled dataset with many editions of Microsoft's that were replaced: opening it takes a while. */
function makeLargeDataset(path: string): void {
  copyFileSync(places.bundledDataset, path)
  const database = new Database(path)
  database.exec(`
    CREATE TEMP TABLE times AS WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 12) SELECT n FROM t;
    CREATE TEMP TABLE own AS SELECT e.* FROM editions e JOIN companies c ON c.id = e.company_id WHERE c.key = 'microsoft';
    INSERT INTO editions SELECT 10000 * n + id, key || '-copy-' || n, company_id, document_id, title, id, lists_zeros FROM own, times;
    INSERT INTO figures SELECT 1000000000 + 10000000 * n + id, 10000 * n + edition_id, period_id, territory_id, service_id, request_kind_id,
      legal_process_id, subject_id, measure_id, outcome_id, low, high, status_id, as_published, source_row_id,
      is_disclosure_request, note FROM figures, times WHERE edition_id IN (SELECT id FROM own)`)
  database.close()
}

/** Made up, in the product's own layout. */
function makeLongReport(path: string): void {
  const rows = [OWN_COLUMNS.join(',')]
  for (let year = 2001; year <= 2030; year += 1)
    for (let process = 0; process < ROWS / 30; process += 1) {
      const key = `process-${String(process)}`
      rows.push(
        `made-up,Made up,${String(year)},NA,Namibia,made-up-all,Made up,,criminal,none,${key},${key},account,requests,total,exact,7,7,7,1,`,
      )
    }
  writeFileSync(path, `${rows.join('\n')}\n`)
}

/** Waits until the running work says how far it is, then stops it. */
async function cancelWhenHeard(desk: TestDesk, area: 'dataset' | 'import'): Promise<void> {
  for (;;) {
    const progress = await desk.call(`${area}.progress`, {})
    if (progress !== null) {
      expect(progress.done).toBeLessThan(progress.total)
      await desk.call(`${area}.cancel`, {})
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

/** Every working copy that is on the disk. */
const copiesIn = (home: string): readonly string[] =>
  readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.sqlite'))

const handleOf = (desk: TestDesk, name: string): string => desk.started.handles.add(join(shared, name)).handle

const openNow = async (desk: TestDesk): Promise<unknown> => (await desk.call('app.state', {})).dataset

test('an opening says how far it is; stopped, it loses nothing of what was open, unsaved edits among it', async () => {
  const home = temporaryFolder()
  const desk = await startDeskInHome(places, home)
  const query = (await desk.call('app.state', {})).dataset?.defaultQuery
  if (query === undefined) throw new Error('no dataset is open')
  await desk.call('document.apply', { edit: { kind: 'save-view', name: 'Kept', query } })
  const before = await openNow(desk)
  const handle = handleOf(desk, 'large.sqlite')
  const opening = desk.code('dataset.open', { handle })
  await cancelWhenHeard(desk, 'dataset')
  expect(await opening).toBe('dataset-cancelled')
  expect(await openNow(desk)).toEqual(before)
  expect(await desk.call('document.state', {})).toMatchObject({ dirty: true })
  expect(await desk.call('views.saved', {})).toMatchObject([{ name: 'Kept' }])
  expect(copiesIn(home)).toHaveLength(1)
  expect(readdirSync(shared).sort()).toEqual(['large.sqlite', 'long.csv'])
  // Nothing runs: there is nothing to stop.
  expect(await desk.call('dataset.progress', {})).toBeNull()
  await desk.call('dataset.cancel', {})
  expect(await desk.call('dataset.open', { handle })).toMatchObject({ name: 'large.sqlite' })
})

test.each(['import.dry-run', 'import.commit'] as const)(
  '%s that is stopped leaves nothing behind, and can be done again',
  async (channel) => {
    const home = temporaryFolder()
    const desk = await startDeskInHome(places, home)
    const before = await openNow(desk)
    const files = [{ handle: handleOf(desk, 'long.csv'), choices: NO_CHOICES }]
    const seen = {
      sha256: '',
      lines: { read: ROWS, imported: ROWS, same: 0, skipped: 0, errors: 0 },
      figures: { new: 0, same: 0, restated: 0, gone: 0 },
    }
    const request =
      channel === 'import.commit'
        ? { files: files.map((file) => ({ ...file, seen })), skipErrors: false }
        : { files }
    const running = desk.code(channel, request)
    await cancelWhenHeard(desk, 'import')
    expect(await running).toBe('import-cancelled')
    expect(await openNow(desk)).toEqual(before)
    expect(await desk.call('document.state', {})).toMatchObject({ dirty: false, canUndo: false })
    expect(copiesIn(home)).toHaveLength(1)
    const again = await desk.call('import.dry-run', { files })
    expect(again.files).toMatchObject([{ lines: { read: ROWS, imported: ROWS, errors: 0 } }])
  },
  60_000,
)

test('the import of a dataset that is stopped removes the copy that it was read from', async () => {
  const home = temporaryFolder()
  const desk = await startDeskInHome(places, home)
  const before = await openNow(desk)
  const files = [{ handle: handleOf(desk, 'large.sqlite'), choices: NO_CHOICES }]
  const running = desk.code('import.dry-run', { files })
  await cancelWhenHeard(desk, 'import')
  expect(await running).toBe('import-cancelled')
  expect(await openNow(desk)).toEqual(before)
  expect(copiesIn(home)).toHaveLength(1)
})

test('a view that never gives a row is stopped at the deadline, and the open dataset is open again', async () => {
  const path = join(temporaryFolder(), 'endless.sqlite')
  const database = new Database(path)
  database.exec(
    'CREATE TABLE sound (a); CREATE VIEW endless AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) AS total FROM n',
  )
  database.close()
  const copies = temporaryFolder()
  const data = startDataProcess({
    spawn: spawnNodeProcess(places.dataProcess),
    copies: createPrivateCopies(copies),
    deadlineMs: 2_000,
  })
  onTestFinished(() => data.close())
  expect(await data.open({ path: places.bundledDataset, isBundled: true })).toMatchObject({ ok: true })
  const look = async (table: string | null): Promise<unknown> =>
    await data.request('import-inspect', { files: [{ path, choices: { ...NO_CHOICES, table } }] })
  const tables = [
    { name: 'sound', rows: 0 },
    { name: 'endless', rows: null },
  ]
  expect(await look(null)).toMatchObject({ ok: true, value: [{ tables }] })
  expect(await look('endless')).toMatchObject({ ok: false, code: 'file-deadline' })
  expect(await look('sound')).toMatchObject({ ok: true, value: [{ table: 'sound' }] })
  expect(copiesIn(copies)).toHaveLength(1)
})
