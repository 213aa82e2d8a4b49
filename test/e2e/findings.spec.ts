import { expect, test } from './desk-test.ts'
import { expectFits, look } from './look.ts'

test('what does not fit together in the figures is listed, and leads to its rows', async ({ desk }) => {
  await desk.getByRole('navigation').getByRole('button', { name: 'Sources' }).click()
  const findings = desk.locator('[data-finding]')
  await expect(findings.first()).toContainText('the outcomes add up to 7,013 requests')
  await expect(findings.first()).toContainText('Known, as the dataset says')

  const filter = desk.getByRole('group', { name: 'Show one kind of finding' })
  await filter.getByRole('button', { name: /^Worth a look/ }).click()
  await expect(desk.locator('[data-severity="error"]')).toHaveCount(0)
  const hongKong = findings.filter({
    hasText: 'Hong Kong SAR China, 2020 H2, Criminal, requests: not listed',
  })
  // They are shown a page at a time.
  const more = desk.getByRole('button', { name: /^Show \d+ more/ })
  for (let pages = 0; pages < 30 && (await hongKong.count()) === 0; pages += 1) await more.click()
  await expect(hongKong).toHaveCount(1)
  await look(desk, 'findings', '1-notices')

  await hongKong.getByRole('button', { name: /^Rows and sources/ }).click()
  const rows = desk.getByRole('dialog')
  await expect(rows).toContainText('Rows of a finding: 1 row')
  await expect(rows).toContainText('2020 H1')
  await desk.keyboard.press('Escape')
  await expect(rows).toBeHidden()
  await filter.getByRole('button', { name: /^All/ }).click()
  await expect(desk.locator('[data-severity="error"]').first()).toBeVisible()
})

test('the findings fit every window', async ({ desk }) => {
  await desk.getByRole('navigation').getByRole('button', { name: 'Sources' }).click()
  await expect(desk.locator('[data-finding]').first()).toBeVisible()
  await expectFits(desk, 'findings', 'list')
})
