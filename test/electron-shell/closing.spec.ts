import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, firstFigure, stateOf, test } from './electron-test.ts'

const BUNDLED = fileURLToPath(new URL('../../data/dataset.sqlite', import.meta.url))

/** Saves a view through the contract, as the screen does. */
async function saveView(page: Page, name: string): Promise<void> {
  const query = (await stateOf(page)).dataset?.defaultQuery
  if (query === undefined) throw new Error('No dataset is open')
  const reply = await page.evaluate(
    ([own, called]) =>
      window.desk
        .call('app.state', {}, null)
        .then((now) =>
          window.desk.call(
            'document.apply',
            { edit: { kind: 'save-view', name: called, query: own } },
            now.ok ? (now.of ?? null) : null,
          ),
        ),
    [query, name] as const,
  )
  expect(reply).toMatchObject({ ok: true })
}

/** Answers the question that closing asks with its button `response`; gives what was asked. */
async function closeAnswering(app: ElectronApplication, response: number): Promise<readonly string[]> {
  return await app.evaluate(async ({ BrowserWindow, dialog }, button) => {
    const asked: string[] = []
    dialog.showMessageBox = (...given: unknown[]) => {
      asked.push(String(Reflect.get(Object(given.at(-1)), 'message')))
      return Promise.resolve({ response: button, checkboxChecked: false })
    }
    BrowserWindow.getAllWindows()[0]?.close()
    for (let waited = 0; waited < 3000 && asked.length === 0; waited += 50)
      await new Promise((resolve) => setTimeout(resolve, 50))
    return asked
  }, response)
}

function viewsIn(file: string): readonly unknown[] {
  const database = new Database(file, { readonly: true })
  const names = database.prepare('SELECT name FROM saved_views ORDER BY id').pluck().all()
  database.close()
  return names
}

function ownFile(folder: string): string {
  const file = join(folder, 'newsroom.sqlite')
  copyFileSync(BUNDLED, file)
  return file
}

test('closing with unsaved changes asks: cancelled, the window stays; saved, it goes', async ({
  launch,
  folder,
}) => {
  const file = ownFile(folder)
  const app = await launch([file])
  const page = await app.firstWindow()
  await firstFigure(page)
  await saveView(page, 'Mine')
  expect(await closeAnswering(app, 2)).toEqual(['Save the changes to the dataset before closing?'])
  expect((await stateOf(page)).dataset?.name).toBe('newsroom.sqlite')
  const closed = app.waitForEvent('close')
  await closeAnswering(app, 0).catch(() => [])
  await closed
  expect(viewsIn(file)).toEqual(['Mine'])
  expect(existsSync(join(folder, 'home', 'unsaved'))).toBe(false)
})

test('closing without saving leaves the file as it was, and nothing of the changes', async ({
  launch,
  folder,
}) => {
  const file = ownFile(folder)
  const app = await launch([file])
  const page = await app.firstWindow()
  await firstFigure(page)
  await saveView(page, 'Mine')
  const closed = app.waitForEvent('close')
  await closeAnswering(app, 1).catch(() => [])
  await closed
  expect(viewsIn(file)).toEqual([])
  expect(existsSync(join(folder, 'home', 'unsaved'))).toBe(false)
  expect(readdirSync(join(folder, 'home', 'copies'))).toEqual([])
})

test('after a crash the changes are offered at the next start, and restored', async ({ launch, folder }) => {
  const file = ownFile(folder)
  const crashed = await launch([file])
  const before = await crashed.firstWindow()
  await firstFigure(before)
  await saveView(before, 'Mine')
  await saveView(before, 'And another')
  const ended = crashed.waitForEvent('close')
  crashed.process().kill('SIGKILL')
  await ended
  const app = await launch()
  const page = await app.firstWindow()
  await firstFigure(page)
  const banner = page.getByRole('region', { name: 'Unsaved changes of an earlier run' })
  await expect(banner).toContainText(
    'Unsaved changes to newsroom.sqlite from an earlier run. Save view “And another” and 1 more change.',
  )
  await page.screenshot({ path: 'test-results/electron/recovery.png' })
  await banner.getByRole('button', { name: 'Restore' }).click()
  await expect(banner).toHaveCount(0)
  await expect(page.locator('[data-document-edited]')).toBeVisible()
  await page.getByRole('button', { name: 'Views', exact: true }).click()
  await expect(page.getByRole('menuitem', { name: 'And another' })).toBeVisible()
  await page.keyboard.press('Escape')
  const closed = app.waitForEvent('close')
  await closeAnswering(app, 1).catch(() => [])
  await closed
})
