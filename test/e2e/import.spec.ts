import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './desk-test.ts'
import { dropFiles } from './drop-files.ts'
import { look } from './look.ts'

const HAND_MADE = path.join(import.meta.dirname, '..', 'data', 'import', 'hand-made')
const PUBLISHED = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'reports')
const THREE_FILES = [
  'google/google-global-user-data-requests.csv',
  'apple/account_requests.csv',
  'meta/PRPL-Facebook-Government-Report-2019_H1.csv',
].map((name) => path.join(PUBLISHED, name))

const documentMenu = (desk: Page) => desk.locator('.document-button')
const commit = (desk: Page) => desk.getByRole('button', { name: /^Import (one|\d)/ })

test('a report with an unknown territory: asked once, imported, seen on Explore, undone', async ({
  desk,
}) => {
  await dropFiles(desk, [path.join(HAND_MADE, 'PRPL-made-for-tests-2021_H1.csv')])
  const file = desk.locator('[data-import-file]')
  await expect(file).toContainText('Meta')
  await expect(desk.locator('td[data-count="read"]')).toHaveText('4')
  await expect(desk.locator('td[data-count="errors"]')).toHaveText('1')
  await expect(commit(desk)).toBeDisabled()
  const issue = desk.locator('tr[data-level="error"]')
  await expect(issue).toContainText('Nederlandd')
  await expect(issue).toContainText('Country')
  await look(desk, 'import', '1-dry-run')

  await desk.getByRole('button', { name: 'Take Netherlands (NL) for “Nederlandd”' }).click()
  await expect(desk.locator('td[data-count="errors"]')).toHaveText('0')
  await expect(file).toContainText('“Nederlandd” is Netherlands')
  await commit(desk).click()

  await expect(desk.getByRole('navigation').getByRole('button', { name: 'Explore' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await expect(desk.getByRole('radio', { name: /^Meta/ })).toBeChecked()
  await look(desk, 'import', '2-explore')
  await documentMenu(desk).click()
  await desk.getByRole('menuitem', { name: /^Undo: Import PRPL-made-for-tests/ }).click()
  await expect(desk.getByRole('radio', { name: /^Meta/ })).toHaveCount(0)
  await expect(desk.locator('[data-document-edited]')).toHaveCount(0)
  await expect(desk.getByRole('alert')).toHaveCount(0)
})

test('three published files are dropped at once, read, imported and undone', async ({ desk }) => {
  test.skip(!THREE_FILES.every((file) => existsSync(file)), 'the published files are not here')
  test.setTimeout(120_000)
  await dropFiles(desk, THREE_FILES)
  await expect(desk.locator('[data-import-file]')).toHaveCount(3)
  await expect(desk.locator('tfoot td').first()).toBeVisible({ timeout: 60_000 })
  await expect(desk.locator('[data-failed="true"]')).toHaveCount(0)
  await expect(desk.locator('td[data-count="errors"]')).toHaveText(['0', '0', '0'])
  await expect(desk.locator('td[data-count="warnings"]')).toHaveText(['0', '0', '0'])
  await desk.getByText('How the file is written').first().click()
  await look(desk, 'import', '3-three-files')
  await commit(desk).click()
  await expect(desk.getByRole('radio', { name: /^Google/ })).toBeChecked({ timeout: 60_000 })
  await look(desk, 'import', '4-google')
  await documentMenu(desk).click()
  await desk.getByRole('menuitem', { name: /^Undo: Import google-global/ }).click()
  await expect(desk.getByRole('radio', { name: /^Google/ })).toHaveCount(0)
})

test('of a file that can’t be read yet no numbers are given beside one that is', async ({ desk }) => {
  const files = ['PRPL-made-for-tests-2021_H1.csv', 'newsroom-counts.csv']
  await dropFiles(
    desk,
    files.map((name) => path.join(HAND_MADE, name)),
  )
  const rows = desk.locator('section', { hasText: 'What would be imported' }).locator('tbody tr')
  await expect(rows.filter({ hasText: 'PRPL' }).locator('td').first()).toHaveText('4')
  await expect(rows.filter({ hasText: 'newsroom' }).locator('td')).toHaveText(['not read yet'])
})

test('a file of unknown columns is told so, and the view stays', async ({ desk }) => {
  await dropFiles(desk, [path.join(HAND_MADE, 'newsroom-counts.csv')])
  await expect(desk.locator('[data-import-file]')).toContainText('are those of no known report')
  await expect(commit(desk)).toBeDisabled()
  await desk.getByRole('button', { name: 'Back to sources' }).click()
  await expect(desk.getByText('One file waits to be imported')).toBeVisible()
  await desk.getByRole('navigation').getByRole('button', { name: 'Explore' }).click()
  await expect(desk.getByRole('application').first()).toBeVisible()
})

test('a newsroom’s own file: its columns said once, its numbers asked, the next file known', async ({
  desk,
}) => {
  await dropFiles(desk, [path.join(HAND_MADE, 'newsroom-counts.csv')])
  await desk.getByRole('button', { name: 'Say what its columns mean…' }).click()
  const wizard = desk.getByRole('dialog')
  await expect(wizard.getByRole('combobox', { name: 'Row of the header' })).toHaveValue('3')
  await expect(wizard.getByRole('combobox', { name: 'What “Land” becomes' })).toHaveValue('territory')
  await expect(wizard.getByRole('combobox', { name: 'What “Half” becomes' })).toHaveValue('period')
  await expect(wizard).toContainText('can be read in two ways')
  await expect(wizard.getByRole('button', { name: 'Use this mapping' })).toBeDisabled()
  await wizard.getByRole('combobox', { name: 'Decimal sign' }).selectOption(',')
  await wizard.getByRole('combobox', { name: 'Thousands are separated by' }).selectOption('.')
  await wizard.getByRole('combobox', { name: 'Company' }).selectOption('')
  await wizard.getByRole('textbox', { name: 'Name of the company' }).fill('Example AG')
  for (const column of ['Anfragen', 'Konten', 'Abgelehnt'])
    await wizard.getByRole('combobox', { name: `What “${column}” becomes` }).selectOption('figure')
  await wizard.getByRole('combobox', { name: 'What “Konten” counts' }).selectOption('accounts')
  await wizard.getByRole('combobox', { name: 'The outcome that “Abgelehnt” counts' }).selectOption('rejected')
  await wizard.getByRole('combobox', { name: 'The outcomes' }).selectOption('overlapping')
  await look(desk, 'import', '5-mapping')
  await wizard.getByRole('button', { name: 'Use this mapping' }).click()
  await expect(wizard).toHaveCount(0)

  await expect(desk.locator('td[data-count="read"]')).toHaveText('7')
  await expect(desk.locator('td[data-count="imported"]')).toHaveText('4')
  await expect(desk.locator('td[data-count="errors"]')).toHaveText('0')
  await look(desk, 'import', '6-mapped')
  await commit(desk).click()
  await expect(desk.getByRole('radio', { name: /^Example AG/ })).toBeChecked()
  // 1.204 and 12 requests in one half-year, 1.310 and 9 in the other.
  await expect(desk.getByRole('radio', { name: /^Example AG/ }).locator('..')).toContainText('2,535')

  await dropFiles(desk, [path.join(HAND_MADE, 'newsroom-counts.csv')])
  await expect(desk.locator('[data-import-file]')).toContainText('Read as: newsroom-counts')
  await expect(desk.locator('td[data-count="same"]')).toHaveText('4')
  await expect(commit(desk)).toBeDisabled()
})

for (const [width, height] of [
  [320, 800],
  [760, 800],
  [1280, 800],
  [1920, 1080],
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the import screen fits ${width} × ${height}, ${colorScheme}`, async ({ desk }) => {
      await desk.setViewportSize({ width, height })
      await desk.emulateMedia({ colorScheme })
      await dropFiles(desk, [
        path.join(HAND_MADE, 'PRPL-made-for-tests-2021_H1.csv'),
        path.join(HAND_MADE, 'newsroom-counts.csv'),
      ])
      await expect(desk.locator('tr[data-level="error"]')).toBeVisible()
      const overflow = await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      await look(desk, 'import', `fits-${width}-${colorScheme}`)
    })
