import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { builtDataset } from '../data/source/bundled.ts'
import { expect, test } from './desk-test.ts'
import { dropFiles } from './drop-files.ts'
import { look } from './look.ts'

const HAND_MADE = path.join(import.meta.dirname, '..', 'data', 'import', 'hand-made')
const BUNDLED = path.join(import.meta.dirname, '..', '..', 'data', 'dataset.sqlite')

const folder = mkdtempSync(path.join(tmpdir(), 'desk-import-datasets-'))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A file of the folder, changed by SQL. */
function database(name: string, from: string | null, sql: string): string {
  const file = path.join(folder, name)
  rmSync(file, { force: true })
  if (from !== null) copyFileSync(from, file)
  const made = new Database(file)
  made.exec(sql)
  made.close()
  return file
}

const screen = (desk: Page, name: string) => desk.getByRole('navigation').getByRole('button', { name })
const commit = (desk: Page) => desk.locator('.import-go .button-main')

test('a dataset is taken in by its editions, dropped or picked; the same one adds nothing; undone', async ({
  desk,
}) => {
  const other = database(
    'other-company.sqlite',
    builtDataset('microsoft'),
    "UPDATE companies SET key = 'other', name = 'Other Company' WHERE key = 'microsoft'",
  )
  await dropFiles(desk, [path.join(HAND_MADE, 'PRPL-made-for-tests-2021_H1.csv')])
  await expect(desk.locator('[data-import-file]')).toHaveCount(1)
  await desk.getByRole('button', { name: /^Remove PRPL/ }).click()
  // The import is on the screen: the dataset is not opened in the place of the other.
  await dropFiles(desk, [other])
  await expect(desk.locator('[data-import-file]')).toContainText('Disclosure Desk, dataset', {
    timeout: 30_000,
  })
  await expect(desk.locator('tr[data-edition-state="added"]').first()).toBeVisible({ timeout: 30_000 })
  await expect(desk.locator('.comes-in')).toContainText('Other Company')
  await expect(desk.locator('.import-main')).toHaveAttribute('data-state', 'ready')
  await look(desk, 'import', '7-dataset')
  await commit(desk).click()
  await expect(desk.getByRole('radio', { name: /^Other Company/ })).toBeChecked({ timeout: 30_000 })

  await screen(desk, 'Sources').click()
  const picker = desk.waitForEvent('filechooser')
  await desk.locator('main').getByRole('button', { name: 'Import reports…' }).click()
  await (await picker).setFiles(other)
  await expect(desk.getByText(/editions are held already, with the same content/)).toBeVisible({
    timeout: 30_000,
  })
  await expect(commit(desk)).toBeDisabled()
  await desk.locator('.document-button').click()
  await desk.getByRole('menuitem', { name: /^Undo: Import other-company/ }).click()
  await screen(desk, 'Explore').click()
  await expect(desk.getByRole('radio', { name: /^Other Company/ })).toHaveCount(0)
})

/** The bundled dataset with many editions of Microsoft's that were replaced: reading it takes a while. */
const LARGE = `
  CREATE TEMP TABLE times AS WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 25) SELECT n FROM t;
  CREATE TEMP TABLE own AS SELECT e.* FROM editions e JOIN companies c ON c.id = e.company_id WHERE c.key = 'microsoft';
  INSERT INTO editions SELECT 10000 * n + id, key || '-copy-' || n, company_id, document_id, title, id, lists_zeros FROM own, times;
  INSERT INTO figures SELECT 1000000000 + 10000000 * n + id, 10000 * n + edition_id, period_id, territory_id, service_id, request_kind_id,
    legal_process_id, subject_id, measure_id, outcome_id, low, high, status_id, as_published, source_row_id,
    is_disclosure_request, note FROM figures, times WHERE edition_id IN (SELECT id FROM own)`

test('a long opening and a long import say how far they are, and are stopped without losing what is open', async ({
  desk,
}) => {
  const large = database('large.sqlite', BUNDLED, LARGE)
  const name = desk.locator('.document-button')
  const before = (await name.textContent()) ?? ''
  await desk.locator('input[type=file]').first().setInputFiles(large)
  const bar = desk.locator('[data-opening]')
  await expect(bar).toContainText(/Opening large\.sqlite: (copying|checking|reading)/)
  await look(desk, 'import', '8-opening')
  await bar.getByRole('button', { name: 'Cancel' }).click()
  await expect(bar).toHaveCount(0)
  await expect(name).toHaveText(before)
  await expect(desk.getByRole('application').first()).toBeVisible()
  await expect(desk.getByRole('alert')).toHaveCount(0)

  await screen(desk, 'Sources').click()
  const picker = desk.waitForEvent('filechooser')
  await desk.locator('main').getByRole('button', { name: 'Import reports…' }).click()
  await (await picker).setFiles(large)
  await expect(desk.locator('.import-go')).toContainText(/\d\s?% read/, { timeout: 30_000 })
  await desk.locator('.import-go').getByRole('button', { name: 'Cancel' }).click()
  await expect(desk.getByText('The import was stopped, and nothing has changed.')).toBeVisible()
  await screen(desk, 'Explore').click()
  await expect(desk.getByRole('application').first()).toBeVisible()
  await expect(name).toHaveText(before)
})

test('another program’s database is said for what it is; a table of it is chosen, mapped and imported', async ({
  desk,
}) => {
  const foreign = database(
    'newsroom.sqlite',
    null,
    `CREATE TABLE requests (country TEXT, half TEXT, received INTEGER, accounts INTEGER);
     INSERT INTO requests VALUES ('Germany', '2020 H1', 1204, 1500), ('Chad', '2020 H1', 12, 12), ('Germany', '2020 H2', 1310, NULL);
     CREATE TABLE notes (id INTEGER PRIMARY KEY, words TEXT);
     CREATE VIEW endless AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n`,
  )
  await dropFiles(desk, [foreign])
  const alert = desk.getByRole('alert')
  await expect(alert).toContainText(
    'newsroom.sqlite is a SQLite database, but not a Disclosure Desk dataset.',
  )
  await look(desk, 'import', '10-foreign')
  await alert.getByRole('button', { name: 'Choose a table to import' }).click()
  await expect(alert).toHaveCount(0)
  const tables = desk.locator('.import-tables')
  await expect(tables.locator('[data-table]')).toHaveCount(3)
  await expect(tables.locator('[data-table="endless"]')).toContainText('not counted')
  await look(desk, 'import', '11-tables')
  await tables.getByRole('button', { name: 'Choose the table requests' }).press('Enter')
  await desk.getByRole('button', { name: 'Next question' }).click()
  await desk.getByRole('button', { name: 'Say what its columns mean…' }).click()
  const wizard = desk.getByRole('dialog')
  await expect(wizard.getByRole('combobox', { name: 'Row of the header' })).toHaveCount(0)
  await expect(wizard.getByRole('combobox', { name: 'What “country” becomes' })).toHaveValue('territory')
  await expect(wizard.getByRole('combobox', { name: 'What “half” becomes' })).toHaveValue('period')
  await wizard.getByRole('combobox', { name: 'Company' }).selectOption({ label: 'Another company…' })
  await wizard.getByRole('textbox', { name: 'Name of the company' }).fill('Example AG')
  for (const column of ['received', 'accounts'])
    await wizard.getByRole('combobox', { name: `What “${column}” becomes` }).selectOption('figure')
  await wizard.getByRole('combobox', { name: 'What “accounts” counts' }).selectOption('accounts')
  await look(desk, 'import', '12-table-mapping')
  await wizard.getByRole('button', { name: 'Use this mapping' }).click()
  await expect(desk.locator('.file-facts')).toContainText('3 = 3 read + 0 left out.')
  // 1204 and 12 in one half-year, 1310 in the other.
  await expect(desk.locator('.comes-in')).toContainText('2,526 requests')
  await commit(desk).click()
  await expect(desk.getByRole('radio', { name: /^Example AG/ })).toBeChecked()
})
