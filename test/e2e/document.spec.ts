import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from '@playwright/test'
import { expect, test as base } from './desk-test.ts'
import { look } from './look.ts'

const BUNDLED = path.join(import.meta.dirname, '..', '..', 'data', 'dataset.sqlite')

/** A dataset of the reader's own, in a folder of its own, open at the start. */
const test = base.extend<{ readonly ownFile: string }>({
  // Playwright wants the braces.
  // eslint-disable-next-line no-empty-pattern
  ownFile: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'desk-own-'))
    const file = path.join(folder, 'newsroom.sqlite')
    await copyFile(BUNDLED, file)
    await use(file)
    await rm(folder, { recursive: true, force: true })
  },
  startArguments: async ({ ownFile }, use) => {
    await use([ownFile])
  },
})

function viewsIn(file: string): readonly unknown[] {
  const database = new Database(file, { readonly: true })
  const names = database.prepare('SELECT name FROM saved_views ORDER BY id').pluck().all()
  database.close()
  return names
}

async function saveView(desk: Page, name: string): Promise<void> {
  await desk.getByRole('button', { name: 'Views', exact: true }).click()
  await desk.getByRole('menuitem', { name: 'Save this view…' }).click()
  await desk.getByRole('textbox', { name: 'Name' }).fill(name)
  await desk.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(desk.getByRole('dialog')).toHaveCount(0)
}

const documentMenu = (desk: Page) => desk.locator('.document-button')

test(
  'an analyst saves views in a dataset, undoes one, saves the file, and gives a change up',
  { tag: '@each-shell' },
  async ({ desk, ownFile }) => {
    await expect(documentMenu(desk)).toHaveAccessibleName('Dataset newsroom.sqlite')
    await saveView(desk, 'Everything')
    await saveView(desk, 'Twice')
    await expect(desk.locator('[data-document-edited]')).toBeVisible()
    await documentMenu(desk).click()
    await look(desk, 'document', '1-menu')
    await desk.getByRole('menuitem', { name: 'Undo: Save view “Twice”' }).click()
    expect(viewsIn(ownFile)).toEqual([])
    await desk.keyboard.press('ControlOrMeta+s')
    await expect(desk.getByRole('status').filter({ hasText: 'newsroom.sqlite was saved.' })).toBeVisible()
    await expect(desk.locator('[data-document-edited]')).toHaveCount(0)
    expect(viewsIn(ownFile)).toEqual(['Everything'])

    await desk.getByRole('button', { name: 'Views', exact: true }).click()
    await desk.getByRole('menuitem', { name: 'Rename or delete…' }).click()
    await desk.getByRole('button', { name: 'Delete “Everything”' }).click()
    await expect(desk.getByText('No view is saved in this dataset.')).toBeVisible()
    await desk.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await documentMenu(desk).click()
    await desk.getByRole('menuitem', { name: 'Revert to the saved dataset…' }).click()
    await look(desk, 'document', '2-revert')
    await desk.getByRole('button', { name: 'Give up changes' }).click()
    await expect(desk.locator('[data-document-edited]')).toHaveCount(0)
    await desk.getByRole('button', { name: 'Views', exact: true }).click()
    await expect(desk.getByRole('menuitem', { name: 'Everything' })).toBeVisible()
    await desk.keyboard.press('Escape')
  },
)

test(
  'a file that was changed by another program is not replaced without a word',
  { tag: '@each-shell' },
  async ({ desk, ownFile }) => {
    await saveView(desk, 'Mine')
    const other = new Database(ownFile)
    other.exec(`INSERT INTO saved_views (name, query) VALUES ('Theirs', '{}')`)
    other.close()
    await desk.keyboard.press('ControlOrMeta+s')
    const question = desk.getByRole('dialog', { name: 'newsroom.sqlite was changed by another program' })
    await expect(question).toContainText('so it was not replaced')
    await look(desk, 'document', '3-changed')
    expect(viewsIn(ownFile)).toEqual(['Theirs'])
    await question.getByRole('button', { name: 'Replace it' }).click()
    await expect(question).toHaveCount(0)
    await expect.poll(() => viewsIn(ownFile)).toEqual(['Mine'])
  },
)

test(
  'opening another dataset asks what becomes of unsaved changes',
  { tag: '@each-shell' },
  async ({ desk, ownFile }) => {
    await saveView(desk, 'Mine')
    const openBundled = async (): Promise<void> => {
      await desk.getByRole('button', { name: 'Open…', exact: true }).click()
      await desk.getByRole('menuitem', { name: /bundled/i }).click()
    }
    await openBundled()
    const question = desk.getByRole('dialog', { name: 'Save the changes to newsroom.sqlite?' })
    await look(desk, 'document', '4-unsaved')
    await question.getByRole('button', { name: 'Cancel' }).click()
    await expect(documentMenu(desk)).toHaveAccessibleName(/newsroom\.sqlite, edited/)
    await openBundled()
    await question.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(documentMenu(desk)).not.toHaveAccessibleName(/newsroom/)
    expect(viewsIn(ownFile)).toEqual(['Mine'])
  },
)

test('what is kept on the computer is listed and cleared', { tag: '@each-shell' }, async ({ desk }) => {
  await saveView(desk, 'Mine')
  await documentMenu(desk).click()
  await desk.getByRole('menuitem', { name: 'Clear traces…' }).click()
  const dialog = desk.getByRole('dialog', { name: 'What is kept on this computer' })
  await expect(dialog.getByRole('row', { name: /Working copy of the open dataset/ })).toBeVisible()
  await look(desk, 'document', '5-traces')
  await dialog.getByRole('button', { name: 'Clear traces' }).click()
  await expect(dialog.getByRole('status')).toContainText('Cleared.')
  await dialog.getByRole('button', { name: 'Close' }).click()
})
