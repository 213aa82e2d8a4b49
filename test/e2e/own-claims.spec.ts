import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './desk-test.ts'
import { expectFits, look } from './look.ts'

/** Quotes one commitment of the bundled article, and has markup and script in it. */
const TEXT = `A text of our own
<script>document.title = 'run'</script><img src=x onerror="document.title='run'">
It says that Microsoft is "not engineering back doors into products", as reported.
In the first half of 2013 it received 37,196 requests from law enforcement agencies.`

async function openOwn(desk: Page): Promise<void> {
  await desk.getByRole('navigation').getByRole('button', { name: 'Commitments' }).click()
  await desk.getByRole('radio', { name: 'Your own' }).check()
}

test('a reader brings an article, marks a claim in it, breaks it, and undoes', async ({ desk }) => {
  await openOwn(desk)
  await desk.getByLabel('Open article…').setInputFiles({
    name: 'own.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(TEXT),
  })
  await desk.getByRole('button', { name: 'Edit: A text of our own' }).click()
  await desk.getByLabel('Published on').fill('last May')
  await expect(desk.getByRole('alert')).toContainText('last May')
  await desk.getByLabel('Published on').fill('2013-10-01')
  await desk.getByLabel('Author').fill('A. Reader')
  await desk.getByRole('button', { name: 'Keep in the dataset' }).click()
  await expect(desk.locator('[data-own]').first()).toContainText('A. Reader · 2013-10-01')
  await desk.getByRole('button', { name: 'Read: A text of our own' }).click()

  // Shown as text: nothing in it has run, and the known commitment is marked in it.
  const text = desk.locator('.own-text')
  await expect(text).toContainText("<script>document.title = 'run'</script>")
  await expect(desk).not.toHaveTitle('run')
  await expect(text.locator('mark[data-mark="known"]')).toHaveText('not engineering back doors into products')
  await look(desk, 'own', '1-article')

  await desk.getByLabel(/^Words to mark/).fill('37,196 requests')
  await desk.getByRole('button', { name: 'Mark as claim' }).click()
  await desk.getByLabel('Said by').fill('A newspaper')
  await desk.getByLabel('Reporting periods (several are added)').fill('2013 H1')
  const kinds = desk.getByRole('group', { name: 'Kinds of request', exact: true })
  await kinds.getByRole('checkbox', { name: 'Criminal and emergency, not separated' }).check()
  for (const kind of await kinds.getByRole('checkbox').all())
    if (
      (await kind.isChecked()) &&
      !(await kind.evaluate((box) => box.parentElement?.textContent))?.includes('not separated')
    )
      await kind.uncheck()
  const stated = desk.getByLabel('Number as printed')
  await stated.fill('many')
  await expect(desk.getByRole('alert')).toContainText('“many” is no number.')
  await stated.fill('37,196')
  const tried = desk.getByRole('region', { name: 'Said back, with the verdict at once' })
  await expect(tried).toContainText('equals 37,196')
  await expect(tried).toContainText('Supported')
  await look(desk, 'own', '2-claim')
  await desk.getByRole('button', { name: 'Keep in the dataset' }).click()
  await expect(desk.locator('.own-text mark[data-mark="claim"]')).toHaveText('37,196 requests')

  // Broken: another number. Undone: the first one again.
  const claim = desk.locator('[data-own="own-claim-1"]')
  await expect(claim).toContainText('Supported')
  await claim.getByRole('button', { name: /^Edit/ }).click()
  await desk.getByLabel('Number as printed').fill('37,197')
  await expect(tried).toContainText('Not supported')
  await desk.getByRole('button', { name: 'Keep in the dataset' }).click()
  await expect(claim).toContainText('Not supported')
  await desk.getByRole('banner').getByRole('button', { name: /^Undo/ }).click()
  await expect(claim).not.toContainText('Not supported')
  await expect(claim).toContainText('The figures bear it out: 37,196.')

  const saving = desk.waitForEvent('download')
  await desk.getByRole('button', { name: 'Export' }).click()
  const file = path.join(test.info().outputPath(), 'own.json')
  await (await saving).saveAs(file)
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    statements: [{ words: '37,196 requests' }],
  })
  await claim.getByRole('button', { name: /^Delete/ }).click()
  await expect(claim).toHaveCount(0)
  await desk.getByLabel('Import…').setInputFiles(file)
  await expect(claim).toContainText('Supported')
  // The article was there already: it is not added again.
  await expect(desk.locator('[data-own^="own-article"]')).toHaveCount(1)
  await look(desk, 'own', '3-kept')
})

test('what is no article and no file of claims is told in a sentence, and nothing is lost', async ({
  desk,
}) => {
  await openOwn(desk)
  const open = desk.getByLabel('Open article…')
  await open.setInputFiles({ name: 'picture.txt', mimeType: 'text/plain', buffer: Buffer.from([1, 0, 2, 0]) })
  await expect(desk.getByRole('alert')).toContainText(
    'picture.txt can’t be read as an article: it is not plain text',
  )
  await open.setInputFiles({
    name: 'large.txt',
    mimeType: 'text/plain',
    buffer: Buffer.alloc(5_000_001, 'a'),
  })
  await expect(desk.getByRole('alert')).toContainText('large.txt can’t be read as an article: it is')
  await desk
    .getByLabel('Import…')
    .setInputFiles({ name: 'claims.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') })
  await expect(desk.getByRole('alert')).toContainText('claims.json holds no articles and claims')
  await expect(desk.locator('[data-own]')).toHaveCount(0)
})

test('a claim’s form fits every window', async ({ desk }) => {
  await openOwn(desk)
  await desk.getByRole('button', { name: 'Add claim' }).click()
  await desk.getByLabel('Number as printed').fill('1')
  await expect(desk.getByRole('region', { name: /^Said back/ })).toBeVisible()
  await expectFits(desk, 'own', 'form')
})

test('a claim of two assertions is typed, kept, changed, undone, and comes back from its file', async ({
  desk,
}) => {
  await openOwn(desk)
  await desk.getByRole('button', { name: 'Add claim' }).click()
  await desk
    .getByLabel('Words', { exact: true })
    .fill('Requests from Germany doubled between 2014 and 2019, and more than a third were rejected')
  await desk.getByLabel('Said by').fill('A newspaper')
  const first = desk.getByRole('group', { name: 'What it states' })
  await first.getByLabel('It states').selectOption('A change')
  for (const kind of ['Criminal and emergency, not separated', 'Emergency'])
    await first
      .getByRole('group', { name: 'Kinds of request', exact: true })
      .getByRole('checkbox', { name: kind, exact: true })
      .check()
  await first.getByLabel(/^Reporting periods/).fill('between 2014 and 2019')
  await first.getByLabel(/^Territories/).fill('Germany')
  await first.getByLabel('By how much').selectOption('times')
  await first.getByLabel('Number as printed').fill('doubled')

  // By keyboard alone: the next assertion is about the same figures, and its first field has the focus.
  await desk.getByRole('button', { name: 'Add an assertion' }).focus()
  await desk.keyboard.press('Enter')
  const second = desk.getByRole('group', { name: 'Assertion 2 of 2' })
  await expect(second.getByLabel('It states')).toBeFocused()
  await desk.keyboard.type('A share')
  await expect(second.getByLabel(/^Territories/)).toHaveValue('Germany')
  await second.getByLabel(/^Reporting periods/).fill('2019')
  await second.getByRole('checkbox', { name: 'Rejected' }).check()
  const stated = second.getByLabel('Number as printed')
  await stated.fill('more than many')
  // While one is no number the other keeps its verdict, and the whole has none.
  await expect(desk.getByRole('alert')).toContainText('Assertion 2: “more than many” is no number.')
  const whole = desk.getByRole('region', { name: /^Said back/ })
  await expect(desk.locator('[data-assertion-verdict]')).toHaveCount(1)
  await expect(whole).toContainText('once each of its assertions can be read')
  await expect(desk.getByRole('button', { name: 'Keep in the dataset' })).toBeDisabled()
  await stated.fill('more than a third')
  await expect(desk.locator('[data-assertion-verdict]')).toHaveCount(2)
  const verdicts = desk.locator('[data-assertion-verdict="not-supported"]')
  await expect(verdicts).toHaveCount(2)
  await expect(whole).toContainText('Not supported')
  await expectFits(desk, 'own', 'two-assertions')
  for (const [width, step] of [
    [390, 'narrow'],
    [1280, 'wide'],
  ] as const) {
    await desk.setViewportSize({ width, height: 800 })
    await second.getByLabel('Number as printed').scrollIntoViewIfNeeded()
    await look(desk, 'own', `two-second-${step}`)
  }
  const { violations } = await new AxeBuilder({ page: desk }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.length])).toEqual([])
  await desk.getByRole('button', { name: 'Keep in the dataset' }).click()

  const claim = desk.locator('[data-own="own-claim-1"]')
  await expect(claim.getByText('Each part')).toBeVisible()
  await look(desk, 'own', 'two-kept')
  const saving = desk.waitForEvent('download')
  await desk.getByRole('button', { name: 'Export' }).click()
  const file = path.join(test.info().outputPath(), 'own.json')
  await (await saving).saveAs(file)

  // One is taken away; undone, both are there again.
  await claim.getByRole('button', { name: /^Edit/ }).click()
  await expect(
    desk.getByRole('group', { name: 'Assertion 2 of 2' }).getByLabel('Number as printed'),
  ).toHaveValue('1/3')
  await desk.getByRole('button', { name: 'Remove assertion 1' }).click()
  await expect(desk.getByRole('heading', { name: 'What it states' })).toBeFocused()
  await desk.getByRole('button', { name: 'Keep in the dataset' }).click()
  await expect(claim.getByText('Each part')).toHaveCount(0)
  await desk.getByRole('banner').getByRole('button', { name: /^Undo/ }).click()
  await expect(claim.getByText('Each part')).toBeVisible()
  await claim.getByRole('button', { name: /^Delete/ }).click()
  await expect(claim).toHaveCount(0)
  await desk.getByLabel('Import…').setInputFiles(file)
  await expect(claim.getByText('Each part')).toBeVisible()
  const again = desk.waitForEvent('download')
  await desk.getByRole('button', { name: 'Export' }).click()
  const other = path.join(test.info().outputPath(), 'again.json')
  await (await again).saveAs(other)
  expect(claimsIn(await readFile(other, 'utf8'))).toEqual(claimsIn(await readFile(file, 'utf8')))
})

/** The claims of an exported file, without the keys that hold it together. */
function claimsIn(text: string): unknown {
  // The app wrote it.
  const { statements } = JSON.parse(text) as { statements: readonly { claim: unknown }[] }
  return statements.map(({ claim }) => claim)
}
