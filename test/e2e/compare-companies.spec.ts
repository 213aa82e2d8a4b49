import type { Page } from '@playwright/test'
import { expect, test } from './desk-test.ts'
import { look } from './look.ts'

const COMPANIES = ['microsoft', 'google', 'apple', 'meta']

/** Germany, a panel for each company. */
async function compareCompanies(desk: Page): Promise<void> {
  await desk
    .getByRole('complementary', { name: 'Filters' })
    .getByRole('checkbox', { name: /^Germany/ })
    .check()
  await desk.getByRole('radio', { name: 'Small multiples', exact: true }).check()
  await desk.getByLabel('A panel for each').selectOption({ label: 'Company' })
}

test('companies are compared only after it was shown how differently they count', async ({ desk }) => {
  await compareCompanies(desk)
  const counting = desk.getByRole('table').filter({ hasText: 'Microsoft' }).filter({ hasText: 'Meta' })
  await expect(counting).toBeVisible()
  // Each by its own definition and its own service: none is empty because another's is chosen.
  await expect(counting.getByRole('row', { name: /^How it counts/ })).toContainText(
    'A request is one by a government, listed under one legal process',
  )
  await expect(counting.getByRole('row', { name: /^Service/ })).toContainText('Meta, user data')
  await expect(counting).not.toContainText('none of the chosen kinds')
  await expect(desk.locator('.panel')).toHaveCount(0)
  await look(desk, 'compare-companies', '1-counting')
  await desk.getByRole('button', { name: 'Draw the comparison' }).click()
  await expect(desk.getByText('How the companies count')).toBeFocused()
  await expect(desk.locator('.panel')).toHaveCount(4)
  for (const company of COMPANIES)
    await expect(desk.locator(`.panel[data-panel="${company}"] [data-part="value"]`).first()).toBeAttached()
  await look(desk, 'compare-companies', '2-panels')
})

test('side by side: which companies, by what, how old, and whose commitments', async ({ desk }) => {
  await compareCompanies(desk)
  await desk.getByRole('button', { name: 'Draw the comparison' }).click()
  // Counts never stand on one scale.
  await expect(desk.getByRole('combobox', { name: /^Scales/ })).toHaveCount(0)
  await desk.getByLabel('Compare by').selectOption({ label: 'Share of all territories, within each company' })
  await expect(desk.getByRole('combobox', { name: /^Scales/ })).toBeVisible()
  await desk.getByRole('checkbox', { name: 'Apple' }).uncheck()
  await desk.getByRole('button', { name: 'Draw the comparison' }).click()
  await expect(desk.locator('.panel')).toHaveCount(3)
  const notes = desk.locator('.figure-notes').first()
  await expect(notes).toContainText('How Google counts:')
  await expect(notes).toContainText('Microsoft to 2025 H1, Google to 2025 H1 and Meta to 2023 H2')
  await expect(desk.locator('[data-other-companies]').first()).toContainText(
    'These commitments are Microsoft’s. Beside its figures stand those of Google and Meta',
  )
})

test('with another company on screen the panel says whose the commitments are', async ({ desk }) => {
  await expect(desk.locator('[data-other-companies]')).toHaveCount(0)
  await desk.getByRole('radio', { name: /^Google/ }).check()
  await expect(desk.locator('[data-other-companies]').first()).toContainText(
    'These commitments are Microsoft’s. The figures shown are Google’s',
  )
  await expect(desk.locator('[data-held-to]').first()).toContainText('Google to 2025 H1')
  await look(desk, 'compare-companies', '3-google')
})
