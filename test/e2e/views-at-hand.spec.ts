import { expect, test } from './desk-test.ts'

test('a view is asked for while the pointer rests on its control, and pressing asks nothing more', async ({
  desk,
}) => {
  await expect(desk.locator('main svg').first()).toBeVisible()
  const asked: string[] = []
  desk.on('request', (request) => {
    if (request.url().endsWith('/rpc/view.answer')) asked.push(request.postData() ?? '')
  })
  const france = desk.getByRole('checkbox', { name: 'France' })
  const answered = desk.waitForResponse((response) => response.url().endsWith('/rpc/view.answer'))
  await france.hover()
  await (await answered).finished()
  expect(asked[0]).toContain('"territories":["FR"]')
  await desk.mouse.down()
  await desk.mouse.up()
  await expect(france).toBeChecked()
  const selection = desk.getByRole('region', { name: 'Selection' })
  await expect(selection).toContainText('France')
  expect(asked.filter((question) => question.includes('"territories":["FR"]'))).toHaveLength(1)
  // Away from the list, whose rows may have moved under the pointer.
  await desk.mouse.move(0, 0)
  await desk.waitForTimeout(200)
  const before = asked.length
  // Going back and forth asks nothing either.
  await desk.keyboard.press('Control+z')
  await expect(selection).toContainText('all 102 territories')
  await desk.keyboard.press('Control+Shift+z')
  await expect(selection).toContainText('France')
  expect(asked).toHaveLength(before)
})

test('after an edit that figures tell of, what was held is asked again', async ({ desk }) => {
  const notes = desk.locator('.figure-foot')
  const shown = desk.getByRole('navigation')
  await expect(notes).toBeVisible()
  await shown.getByRole('button', { name: 'Sources' }).click()
  const finding = desk.locator('[data-finding]').filter({ hasText: 'the outcomes add up to 7,013 requests' })
  await finding.getByRole('button', { name: /^Explain/ }).click()
  await finding.getByRole('textbox').fill('Counted twice by the company')
  await finding.getByRole('button', { name: 'Keep in the dataset' }).click()
  await expect(finding).toContainText('Footnote: Counted twice by the company', { timeout: 30_000 })
  await shown.getByRole('button', { name: 'Explore' }).click()
  await expect(notes).toContainText('Counted twice by the company')
})

test('the view that a dataset was left in is there when the page is loaded again', async ({ desk }) => {
  const kept = desk.waitForResponse(
    (response) =>
      response.url().endsWith('/rpc/view.remember') && response.request().postData()?.includes('FR') === true,
  )
  await desk.getByRole('checkbox', { name: 'France' }).check()
  await (await kept).finished()
  await desk.reload()
  await expect(desk.getByRole('region', { name: 'Selection' })).toContainText('France')
  await expect(desk.getByRole('checkbox', { name: 'France' })).toBeChecked()
})
