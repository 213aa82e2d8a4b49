import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { createRecoveries } from '../../../electron/host/recoveries.ts'
import { builtApp } from '../built-app.ts'
import { startDeskInHome } from '../host/desk-in-home.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { runDesk } from './run-desk.ts'

/** Made up, in the layout of Google’s file. */
const REPORT = `Period Ending,Country/Region,CLDR Territory Code,Legal Process,User Data Requests,Percentage disclosed,Accounts
2021-06-30,Namibia,NA,Other Legal Requests,7,43,9
`
let home = ''
let file = ''
let report = ''
beforeEach(async () => {
  const own = temporaryFolder()
  home = join(own, 'home')
  file = join(own, 'figures.sqlite')
  report = join(own, 'google-government-detailed-requests.csv')
  copyFileSync((await builtApp()).bundledDataset, file)
  writeFileSync(report, REPORT)
  vi.stubEnv('DISCLOSURE_DESK_HOME', home)
})
afterAll(() => {
  vi.unstubAllEnvs()
})

const sha256 = (): string => createHash('sha256').update(readFileSync(file)).digest('hex')

async function leavesNothing(): Promise<void> {
  expect(await createRecoveries(home).list()).toEqual([])
  // What is refused before a process starts makes no folder.
  const copies = join(home, 'copies')
  expect(existsSync(copies) ? readdirSync(copies) : []).toEqual([])
  expect(existsSync(join(home, 'unsaved'))).toBe(false)
}

test('an import whose dataset can’t be replaced is refused, and leaves nothing that the app would offer', async () => {
  const before = sha256()
  writeFileSync(`${file}.sha256`, `${before}  figures.sqlite\n`)
  const { exitCode, complaints } = await runDesk('import', report, '--dataset', file)
  expect({ exitCode, complaints }).toEqual({
    exitCode: 2,
    complaints: [
      'figures.sqlite is sealed by figures.sqlite.sha256: a changed file would be taken for a damaged one. Save under another name.',
    ],
  })
  expect(sha256()).toBe(before)
  await leavesNothing()
})

test('an import of what can’t be imported leaves nothing that the app would offer', async () => {
  writeFileSync(report, REPORT.replace('Namibia', 'Nowhere Land').replace(',NA,', ',,'))
  const { exitCode } = await runDesk('import', report, '--dataset', file)
  expect(exitCode).toBe(2)
  await leavesNothing()
})

test('a dataset whose company no view could name is refused in one sentence; what was open still answers', async () => {
  const database = new Database(file)
  database.prepare(`UPDATE companies SET key = 'Meta Inc' WHERE id = (SELECT min(id) FROM companies)`).run()
  database.close()
  const { exitCode, complaints } = await runDesk('info', '--dataset', file)
  expect([exitCode, complaints.length]).toEqual([2, 1])
  expect(complaints[0]).toContain(
    'figures.sqlite holds a value that can’t be right: table companies, row 1, column key',
  )

  const desk = await startDeskInHome(await builtApp(), home)
  const { dataset } = await desk.call('app.state', {})
  const handle = desk.started.handles.add(file)
  expect(await desk.code('dataset.open', { handle: handle.handle })).toBe('dataset-value')
  expect((await desk.call('app.state', {})).dataset).toEqual(dataset)
  if (dataset === null) throw new Error('No dataset is open')
  const answer = await desk.call('view.answer', { query: dataset.defaultQuery })
  expect(answer.sentence).toContain('Microsoft')
})
