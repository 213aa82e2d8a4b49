import { readFile } from 'node:fs/promises'
import path from 'node:path'
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
  await desk.getByRole('checkbox', { name: 'Criminal and emergency, not separated' }).check()
  for (const kind of await desk.getByRole('group', { name: 'Kinds of request' }).getByRole('checkbox').all())
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
