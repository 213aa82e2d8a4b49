import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from './desk-test.ts'
import { look } from './look.ts'

async function goToPublish(desk: Page): Promise<void> {
  await desk.getByRole('navigation').getByRole('button', { name: 'Publish' }).click()
  await expect(desk.locator('[data-preview]')).toBeVisible()
}

/** Drops a file on the window, as a person does from a folder. */
async function dropFile(desk: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await desk.evaluateHandle(
    ([fileName, base64]) => {
      const held = new DataTransfer()
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      held.items.add(new File([content], fileName))
      return held
    },
    [name, bytes.toString('base64')] as const,
  )
  await desk.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

for (const format of ['PNG', 'SVG', 'PDF', 'Recipe'])
  test(`a saved ${format} that is dropped on the window brings its view and its settings back`, async ({
    desk,
    app,
  }) => {
    await desk.getByRole('checkbox', { name: /^Germany/ }).check()
    await goToPublish(desk)
    const title = desk.getByRole('textbox', { name: 'Title', exact: true })
    await title.fill('Germany asks')
    await desk.getByRole('textbox', { name: 'Width' }).fill('150')
    await expect(desk.locator('[data-preview-facts]')).toContainText('150 ×')
    const file = await app.take(() => desk.getByRole('button', { name: `Save as ${format}` }).click())

    await desk.getByRole('navigation').getByRole('button', { name: 'Explore' }).click()
    await desk.getByRole('button', { name: 'Reset', exact: true }).click()
    await goToPublish(desk)
    await title.fill('Something else')

    await dropFile(desk, file.name, file.bytes)
    const said = desk.getByRole('dialog')
    await expect(said.locator('[data-numbers]')).toHaveAttribute('data-numbers', 'same')
    await expect(said).toContainText('It was made from this very dataset')
    await look(desk, 'publish-again', format)
    await desk.keyboard.press('Escape')
    await expect(said).toBeHidden()
    await expect(title).toHaveValue('Germany asks')
    await expect(desk.locator('[data-preview-facts]')).toContainText('150 ×')
    await desk.getByRole('navigation').getByRole('button', { name: 'Explore' }).click()
    await expect(desk.getByRole('checkbox', { name: /^Germany/ })).toBeChecked()
  })

test('a figure whose numbers are not this dataset’s is shown beside the one that is', async ({
  desk,
  app,
}) => {
  await goToPublish(desk)
  await desk.getByText('What files carry').click()
  await desk
    .getByRole('combobox', { name: 'Inside the file' })
    .selectOption({ label: 'The recipe and the plotted numbers' })
  const file = await app.take(() => desk.getByRole('button', { name: 'Save as Recipe' }).click())
  // As a dataset would have made it in which one number is larger.
  const recipe = JSON.parse(file.bytes.toString('utf8')) as {
    rows: (string | number | null)[][]
    rowsSha256: string
  }
  const row = recipe.rows[3]
  if (row === undefined) throw new Error('The recipe carries no rows')
  row[2] = row[3] = 123_456
  recipe.rowsSha256 = createHash('sha256').update(JSON.stringify(recipe.rows)).digest('hex')
  await dropFile(desk, 'changed.json', Buffer.from(JSON.stringify(recipe)))
  const said = desk.getByRole('dialog')
  await expect(said.locator('[data-numbers]')).toHaveAttribute('data-numbers', 'different')
  await expect(said).toContainText('123,456')
  await expect(said.getByRole('img')).toBeVisible()
  await look(desk, 'publish-again', 'different')
})

test('a picture that carries no recipe is refused in a sentence, and nothing changes', async ({ desk }) => {
  await goToPublish(desk)
  await dropFile(desk, 'holiday.png', Buffer.from('no picture at all'))
  await expect(desk.getByRole('alert')).toContainText('holiday.png is no published figure')
  await expect(desk.locator('[data-preview]')).toBeVisible()
})

test('the code in a footer finds the recipe that is kept, and says where there is none', async ({ desk }) => {
  await goToPublish(desk)
  const code = (await desk.locator('[data-figure-code]').getAttribute('data-figure-code')) ?? ''
  await desk.getByRole('textbox', { name: 'Keep this figure’s recipe as' }).fill('The first')
  await desk.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(desk.getByRole('button', { name: 'Show: The first' })).toBeVisible()
  const title = desk.getByRole('textbox', { name: 'Title', exact: true })
  const before = await title.inputValue()
  await title.fill('Another')
  const field = desk.getByRole('textbox', { name: 'Find by the code in a footer' })
  await field.fill(code.toLowerCase().replaceAll('-', ' '))
  await field.press('Enter')
  await expect(desk.getByText(`The recipe ${code} is saved in this dataset as “The first”.`)).toBeVisible()
  await expect(title).toHaveValue(before)
  await field.fill('DD-0000-0000')
  await field.press('Enter')
  await expect(desk.getByText(/DD-0000-0000/)).toBeVisible()
})

test('a size is kept as a preset of one’s own, renamed, taken along and deleted', async ({ desk, app }) => {
  await goToPublish(desk)
  await desk.getByRole('textbox', { name: 'Width' }).fill('120')
  await desk.getByText('Your own presets').click()
  const name = desk.getByRole('textbox', { name: 'Name', exact: true })
  await name.fill('Our half page')
  await desk.getByRole('button', { name: 'Keep this size' }).click()
  const preset = desk.getByRole('combobox', { name: 'Preset' })
  await expect(preset).toHaveValue('own-our-half-page')
  await expect(desk.locator('[data-preview-facts]')).toContainText('120 ×')
  await name.fill('Our page')
  await desk.getByRole('button', { name: 'Rename' }).click()
  await expect(preset.getByRole('option', { name: 'Our page' })).toBeAttached()
  const file = await app.take(() => desk.getByRole('button', { name: 'Export…' }).click())
  expect(JSON.parse(file.bytes.toString('utf8'))).toMatchObject({ name: 'Our page', widthMm: 120 })
  await desk.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(preset).toHaveValue('nature-single')
  await desk
    .locator('input[type=file][aria-label="Import…"]')
    .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes })
  await expect(preset).toHaveValue('own-our-page')
})

test('many figures are made at once, and handed over as one ZIP', async ({ desk, app }) => {
  await goToPublish(desk)
  await desk.getByRole('button', { name: 'Many figures…' }).click()
  const batch = desk.getByRole('dialog')
  await batch.locator('summary').first().click()
  for (const name of ['France', 'Germany']) await batch.getByRole('checkbox', { name, exact: true }).check()
  await batch.locator('summary').filter({ hasText: 'Numbers and names in' }).click()
  await batch.getByRole('checkbox', { name: 'German', exact: true }).check()
  await expect(batch.locator('[data-batch-count]')).toHaveText('4 files.')
  await batch.getByRole('button', { name: 'Make them' }).click()
  await expect(batch).toContainText('4 of 4 made.')
  await look(desk, 'publish-again', 'batch')
  const { name, bytes } = await app.take(() =>
    batch.getByRole('button', { name: 'Save them as a ZIP' }).click(),
  )
  expect(name).toMatch(/\.zip$/)
  const listing = bytes.toString('latin1')
  for (const inside of ['FR-', 'DE-']) expect(listing).toContain(inside)
})
