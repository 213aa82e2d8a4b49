import { expect, test } from './desk-test.ts'
import { expectFits, look } from './look.ts'

test(
  'a fact-checker follows a commitment to a statement, its arithmetic, its rows, and to the figures',
  { tag: '@each-shell' },
  async ({ desk }) => {
    const commitment = desk.getByRole('article').filter({ hasText: 'stored exclusively overseas' })
    await commitment.getByText('3 published statements bear on this').click()
    await commitment.getByRole('button', { name: /more than 80 percent/ }).click()

    // The statement has the focus, with its verdict and how far off it is.
    const statement = desk.locator('[data-statement="ms-2013h2-us-content"]')
    await expect(statement).toBeFocused()
    await expect(statement).toContainText('Not supported')
    await expect(statement).toContainText('75.09%, 4.91 percentage points below what is stated')
    await expect(statement).toContainText('612 ÷ 815 = 75.09%; accepted: more than 80.0%')
    await look(desk, 'claims', '1-statement')

    await statement.getByRole('button', { name: /^Rows and sources/ }).click()
    const rows = desk.getByRole('dialog')
    await expect(rows).toContainText('67 rows')
    await expect(rows.getByRole('row').filter({ hasText: 'United States' })).toContainText('612')
    await desk.keyboard.press('Escape')
    await expect(rows).toBeHidden()

    await statement.getByRole('button', { name: /^Show the figures/ }).click()
    await expect(desk.getByRole('region', { name: 'Selection' })).toContainText('2013 H2')
    await expect(desk.locator('[data-figure="territories-ranked"] [data-part="name"]').first()).toHaveText(
      'United States',
    )
  },
)

test('a statement and a figure can be saved as pages to check them by', async ({ desk }) => {
  await desk.getByRole('navigation').getByRole('button', { name: 'Commitments' }).click()
  await desk.getByRole('radio', { name: 'Statements' }).check()
  const statement = desk.locator('[data-statement="ms-2013h2-us-content"]')
  const pdf = desk.waitForEvent('download')
  await statement.getByRole('button', { name: /^Fact-check sheet as PDF/ }).click()
  expect((await pdf).suggestedFilename()).toBe('fact-check-ms-2013h2-us-content.pdf')

  await desk.getByRole('navigation').getByRole('button', { name: 'Explore' }).click()
  await desk.getByRole('button', { name: 'All rows and sources' }).click()
  const html = desk.waitForEvent('download')
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: /^Fact-check sheet as HTML/ })
    .click()
  expect((await html).suggestedFilename()).toMatch(/^fact-check-.*\.html$/)
})

test('one verdict at a time, and none is lost', async ({ desk }) => {
  await desk.getByRole('navigation').getByRole('button', { name: 'Commitments' }).click()
  await desk.getByRole('radio', { name: 'Statements' }).check()
  const statements = desk.locator('[data-statement]')
  await expect(statements).toHaveCount(35)
  const filter = desk.getByRole('group', { name: 'Show one verdict' })
  const counts = { 'Not supported': 2, Restated: 1, 'Cannot be tested': 1, 'Supported but not comparable': 1 }
  for (const [verdict, count] of Object.entries(counts)) {
    await filter.getByRole('button', { name: verdict, exact: false }).click()
    await expect(statements).toHaveCount(count)
    await expect(statements.first()).toContainText(verdict)
  }
  await look(desk, 'claims', '2-filter')
  await filter.getByRole('button', { name: 'All 35' }).click()
  await expect(statements).toHaveCount(35)
})

test('the evidence says what is held, and what no report publishes', async ({ desk }) => {
  await desk.getByRole('navigation').getByRole('button', { name: 'Commitments' }).click()
  await desk.getByRole('radio', { name: 'Evidence' }).check()
  const row = desk.locator('[data-evidence="contest-overseas-disclosure"]')
  await expect(row).toContainText(
    /US warrants for content stored outside the United States\s*In 7 of 25 half-years/,
  )
  await expect(row).toContainText(/Court challenges\s*Never published/)
  const checklist = desk.getByRole('table').nth(1)
  await expect(checklist.getByRole('row')).toHaveCount(12)
  await expect(checklist.getByRole('row', { name: /^Stored data apart/ })).toContainText('Not in the data')
  await look(desk, 'claims', '3-evidence')
})

test('the statements fit every window', async ({ desk }) => {
  await desk.getByRole('navigation').getByRole('button', { name: 'Commitments' }).click()
  for (const part of ['Article', 'Statements', 'Evidence']) {
    await desk.getByRole('radio', { name: part }).check()
    await expect(desk.locator('#main')).toBeVisible()
    await expectFits(desk, 'claims', part)
  }
})
