import { defaultPublication } from '../../data/model/publication.ts'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, stateOf, test } from './electron-test.ts'

/** Files out of the window: where the dialog says, whole, and never over another unasked. */

/** Asks for the publication of the first view, as the page would. */
async function save(page: Page, format: 'csv' | 'svg') {
  const query = (await stateOf(page)).dataset?.defaultQuery
  if (query === undefined) throw new Error('no dataset')
  return await page.evaluate(
    async (asked) => {
      const now = await window.desk.call('app.state', {}, null)
      const choice = { csvUse: 'code', recipe: 'recipe', isDespiteReds: false } as const
      return await window.desk.call('publish.save', { ...asked, ...choice }, now.ok ? (now.of ?? null) : null)
    },
    { publication: defaultPublication(query), format },
  )
}

test('a dialog that is cancelled changes nothing', async ({ app, page }) => {
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' })
  })
  expect(await page.evaluate(() => window.desk.call('dataset.choose', {}, null))).toMatchObject({
    ok: true,
    value: null,
  })
  const saved = await save(page, 'csv')
  expect(saved).toMatchObject({ ok: true, value: { outcome: 'cancelled' } })
})

test('a figure is saved where the dialog says, whole', async ({ app, page, folder }) => {
  const path = join(folder, 'figure.svg')
  writeFileSync(path, 'what was there before')
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, path)
  const saved = await save(page, 'svg')
  expect(saved).toMatchObject({ ok: true, value: { outcome: 'saved', name: 'figure.svg' } })
  expect(readFileSync(path, 'utf8')).toMatch(/^<\?xml|^<svg/)
  expect(readdirSync(folder).sort()).toEqual(['figure.svg', 'home'])
})

test('of a name that is taken the dialog is told to ask, and a “no” leaves the file as it is', async ({
  app,
  page,
  folder,
}) => {
  const path = join(folder, 'figure.svg')
  writeFileSync(path, 'mine')
  await app.evaluate(({ dialog }) => {
    const told: unknown[] = []
    Object.assign(globalThis, { told })
    dialog.showSaveDialog = (...given: unknown[]) => {
      told.push(
        Reflect.get(Object(given.at(-1)), 'properties'),
        Reflect.get(Object(given.at(-1)), 'defaultPath'),
      )
      // What the system answers where its question, whether the file may be replaced, was answered by “no”.
      return Promise.resolve({ canceled: true, filePath: '' })
    }
  })
  await page.getByRole('button', { name: 'Save “Over time” as SVG' }).click()
  await expect(page.getByText('Nothing was saved.')).toBeVisible()
  const [properties, offered] = await app.evaluate(
    () => Reflect.get(globalThis, 'told') as [string[], string],
  )
  expect(properties).toContain('showOverwriteConfirmation')
  expect(offered).toMatch(/[\\/]microsoft-over-time-requests-[a-z0-9-]+-dd-[a-z0-9]{4}-[a-z0-9]{4}\.svg$/)
  expect(readFileSync(path, 'utf8')).toBe('mine')
  expect(readdirSync(folder).sort()).toEqual(['figure.svg', 'home'])
})

test('many figures are made in the folder that the dialog says, and nothing there is replaced unasked', async ({
  app,
  page,
  folder,
}) => {
  const out = join(folder, 'figures')
  mkdirSync(out)
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, out)
  await page.getByRole('navigation').getByRole('button', { name: 'Publish' }).click()
  await page.getByRole('button', { name: 'Many figures…' }).click()
  const batch = page.getByRole('dialog', { name: 'Many figures at once' })
  await batch.locator('summary').first().click()
  for (const name of ['France', 'Germany']) await batch.getByRole('checkbox', { name, exact: true }).check()
  await batch.getByRole('checkbox', { name: /reds/ }).check()
  const make = batch.getByRole('button', { name: 'Make them in a folder…' })
  await make.click()
  await expect(batch).toContainText('2 of 2 made.')
  await expect(batch).toContainText('Into the folder “figures”')
  const names = readdirSync(out)
  expect(names).toHaveLength(2)
  const [first = ''] = names
  writeFileSync(join(out, first), 'mine')
  await make.click()
  const question = page.getByRole('dialog', { name: /already/ })
  await expect(question).toContainText(first)
  await page.screenshot({ path: 'test-results/electron/batch-in-the-way.png' })
  await question.getByRole('button', { name: 'Leave them as they are' }).click()
  await expect(batch).toContainText('2 were not made')
  expect(readFileSync(join(out, first), 'utf8')).toBe('mine')
  await make.click()
  await question.getByRole('button', { name: 'Replace them' }).click()
  await expect.poll(() => readFileSync(join(out, first), 'utf8')).toMatch(/^<svg/)
  expect(readdirSync(out)).toEqual(names)
})
