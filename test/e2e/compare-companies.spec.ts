import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './desk-test.ts'
import { dropFiles } from './drop-files.ts'
import { look } from './look.ts'

const HAND_MADE = path.join(import.meta.dirname, '../data/import/hand-made/PRPL-made-for-tests-2021_H1.csv')
const PUBLISHED = path.join(
  import.meta.dirname,
  '../../../shared/reports/google/google-global-user-data-requests.csv',
)

/** Imports one report and asks for a panel for each company. */
async function compareCompanies(desk: Page, file: string): Promise<void> {
  await dropFiles(desk, [file])
  const known = desk.getByRole('button', { name: 'Take Netherlands (NL) for “Nederlandd”' })
  const commit = desk.locator('.import-go').getByRole('button', { name: /^Import/ })
  await expect(known.or(commit)).toBeVisible({
    timeout: 60_000,
  })
  if (await known.isVisible()) await known.click()
  await commit.click()
  await expect(desk.getByRole('radio', { name: /^(Meta|Google)/ })).toBeChecked({ timeout: 60_000 })
  await desk.getByRole('radio', { name: 'Small multiples', exact: true }).check()
  await desk.getByLabel('A panel for each').selectOption({ label: 'Company' })
}

test('companies are compared only after it was shown how differently they count', async ({ desk }) => {
  await compareCompanies(desk, HAND_MADE)
  const counting = desk.getByRole('table').filter({ hasText: 'Microsoft' }).filter({ hasText: 'Meta' })
  await expect(counting).toBeVisible()
  // Each by its own service: neither is empty because the other’s is chosen.
  await expect(counting.getByRole('row', { name: /^Service/ })).toContainText(
    'Meta, user dataAll Microsoft services',
  )
  await expect(counting).not.toContainText('none of the chosen kinds')
  await expect(desk.locator('.panel')).toHaveCount(0)
  await look(desk, 'compare-companies', '1-counting')
  await desk.getByRole('button', { name: 'Draw the comparison' }).click()
  await expect(desk.getByText('How the companies count')).toBeFocused()
  await expect(desk.locator('.panel')).toHaveCount(2)
  await expect(desk.locator('.panel[data-panel="microsoft"] h3')).toHaveText('Microsoft')
  // And the other company is one press away, with figures.
  await desk.getByRole('radio', { name: /^Microsoft/ }).check()
  await desk.getByRole('button', { name: 'Draw the comparison' }).click()
  await expect(desk.locator('.panel[data-panel="microsoft"] svg')).toBeVisible()
})

test('Google beside Microsoft, from its published file', async ({ desk }) => {
  test.skip(!existsSync(PUBLISHED), 'the published files are not here')
  test.setTimeout(120_000)
  await compareCompanies(desk, PUBLISHED)
  await desk.getByRole('button', { name: 'Draw the comparison' }).click()
  await expect(desk.locator('.panel')).toHaveCount(2)
  for (const company of ['microsoft', 'google']) {
    const panel = desk.locator(`.panel[data-panel="${company}"]`)
    await expect(panel.locator('.line, .bar').first()).toBeAttached()
  }
  await look(desk, 'compare-companies', '2-google')
})
