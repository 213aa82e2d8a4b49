import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './desk-test.ts'
import { dropFiles } from './drop-files.ts'
import { expectFits, look } from './look.ts'

const REPORT = path.join(
  import.meta.dirname,
  '..',
  'data',
  'import',
  'hand-made',
  'PRPL-made-for-tests-2021_H1.csv',
)

async function openPart(desk: Page, part: string): Promise<void> {
  await desk.getByRole('navigation').getByRole('button', { name: 'Sources' }).click()
  await desk.getByRole('radio', { name: part }).check()
}

test('coverage by company, kind and period leads to the figures', async ({ desk }) => {
  await openPart(desk, 'Coverage')
  const cell = desk.getByRole('button', { name: /^Microsoft, Civil, 2025 H1: \d+ of \d+ territories/ })
  await expect(cell).toBeVisible()
  await look(desk, 'sources', '1-coverage')
  await cell.click()
  await expect(desk.getByRole('combobox', { name: 'From' })).toHaveValue('2025 H1')
  await expect(desk.getByRole('checkbox', { name: /^Civil/ })).toBeChecked()
})

test('each document stands with its address, dates and hash, and the editions read from it', async ({
  desk,
}) => {
  await openPart(desk, 'Documents')
  const documents = desk.locator('[data-document]')
  await expect(documents.first()).toContainText('SHA-256')
  await expect(documents.filter({ hasText: /\d figures/ }).first()).toBeVisible()
  await look(desk, 'sources', '2-documents')
})

test('an import is listed, and its companies stand side by side in the definitions', async ({ desk }) => {
  expect(readFileSync(REPORT, 'utf8')).toContain('Nederlandd')
  await openPart(desk, 'Imports')
  await expect(desk.getByText('Nothing was imported into this dataset.')).toBeVisible()
  await dropFiles(desk, [REPORT])
  await desk.getByRole('button', { name: 'Leave the one row with errors out' }).click()
  await desk
    .locator('.import-go')
    .getByRole('button', { name: /^Import/ })
    .click()
  await expect(desk.getByRole('radio', { name: /^Meta/ })).toBeChecked()
  await openPart(desk, 'Definitions')
  await expect(desk.getByRole('columnheader', { name: 'Meta' })).toBeVisible()
  await expect(desk.getByRole('columnheader', { name: 'Microsoft' })).toBeVisible()
  await look(desk, 'sources', '3-definitions')
  await openPart(desk, 'Coverage')
  await expect(desk.getByRole('button', { name: /^Meta, Preservation, 2021 H1/ })).toBeVisible()
  await look(desk, 'sources', '4-two-companies')
  await openPart(desk, 'Imports')
  await expect(desk.locator('[data-import]')).toHaveCount(1)
  await look(desk, 'sources', '5-imports')
  await desk.getByRole('button', { name: /^Undo: Import PRPL/ }).click()
  await expect(desk.getByText('Nothing was imported into this dataset.')).toBeVisible()
})

test('a restated figure stands beside what replaced it, and the app goes back to the day before', async ({
  desk,
}) => {
  await openPart(desk, 'Restatements')
  const table = desk.getByRole('region', { name: 'Restatements' })
  await expect(table.getByRole('row', { name: /United States.*1,000-1,499.*0-499/ }).first()).toBeVisible()
  await look(desk, 'sources', '6-restatements')
  await desk
    .getByRole('button', { name: /^Rows and sources of United States, 2016 H1/ })
    .first()
    .click()
  await expect(desk.getByRole('dialog').getByText('1,000-1,499').first()).toBeVisible()
  await desk.keyboard.press('Escape')
  await desk.getByLabel('Show all figures as they were published on').fill('2017-04-20')
  await desk.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(desk.getByText('Figures are shown as published on 2017-04-20.')).toBeVisible()
  await desk.getByRole('navigation').getByRole('button', { name: 'Explore' }).click()
  await desk.getByRole('button', { name: /As published on 2017-04-20/ }).click()
  await expect(desk.getByRole('button', { name: /As published on/ })).toBeHidden()
})

test('the parts of Sources fit every window', async ({ desk }) => {
  for (const part of ['Coverage', 'Documents', 'Restatements', 'Definitions', 'Imports']) {
    await openPart(desk, part)
    await expect(desk.getByText('Looking it up …')).toHaveCount(0)
    await expect(desk.locator('.sources-screen p').first()).toBeVisible()
    await expectFits(desk, 'sources', part.toLowerCase())
  }
})
