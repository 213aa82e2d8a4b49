import { parseCsv } from '../../data/dataset/build/parse-csv.ts'
import { expect, test } from './desk-test.ts'
import { expectFits } from './look.ts'

test(
  'an analyst pastes a list, takes the EU as one line by keyboard, and exports its numbers',
  { tag: '@each-shell' },
  async ({ desk, app }) => {
    const filters = desk.getByRole('complementary', { name: 'Filters' })
    const field = filters.getByRole('searchbox')
    await field.focus()
    await field.evaluate((element, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text', text)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, 'DE\nTürkiye\tGermny')
    const found = filters.locator('[data-found-in-list]')
    await expect(found).toContainText('Add 2 found: Germany and Türkiye')
    await expect(found).toContainText('“Germny” (Germany?)')
    await expectFits(desk, 'groups', '1-list')
    await field.press('Enter')
    const chip = (name: string) => desk.getByRole('button', { name: `Remove: ${name}` })
    await expect(chip('Germany')).toBeVisible()
    await expect(chip('Türkiye')).toBeVisible()
    // What names nothing stays, to be mended.
    await expect(field).toHaveValue('Germny')

    await field.fill('eu')
    await field.press('Enter')
    await expect(chip('European Union')).toBeVisible()
    await chip('Türkiye').click()
    await filters.getByRole('group', { name: 'Series' }).getByRole('radio', { name: 'Territories' }).check()
    await expect(
      desk.getByRole('application', { name: /by territory.*Germany and European Union/ }),
    ).toBeVisible()
    await expect(desk.getByRole('main')).toContainText('United Kingdom to 2019 H2')
    await expect(desk.getByRole('main')).toContainText('European Union contains Germany.')
    await filters.locator('details[data-groups] summary').press('Enter')
    await expectFits(desk, 'groups', '2-lines')

    const file = await app.take(() => desk.getByRole('button', { name: 'Save “Over time” as CSV' }).click())
    const [head = [], ...records] = parseCsv(file.bytes.toString('utf8'))
    const row = records.find(
      (record) =>
        record[head.indexOf('territory_code')] === 'eu' && record[head.indexOf('period_from')] === '2020 H1',
    )
    expect(row?.[head.indexOf('territory')]).toBe('European Union')
    expect(row?.[head.indexOf('territories_covered')]).toBe('27')
    expect(row?.[head.indexOf('low')]).toBe('9382')
  },
)

test('an own group is made of what is chosen, is one entry, and can be deleted', async ({ desk }) => {
  const filters = desk.getByRole('complementary', { name: 'Filters' })
  const field = filters.getByRole('searchbox')
  await field.fill('Estonia; Latvia; Lithuania')
  await field.press('Enter')
  const groups = filters.locator('details[data-groups]')
  await groups.locator('summary').press('Enter')
  await groups.getByLabel('Name of a new group of the chosen territories').fill('Baltic states')
  await groups.getByRole('button', { name: 'Make a group of 3' }).click()
  await groups.getByRole('checkbox', { name: /^Baltic states/ }).check()
  const chip = desk.getByRole('button', { name: 'Remove: Baltic states' })
  await expect(chip).toBeVisible()
  const own = groups.locator('[data-group="own-baltic-states"]')
  await own.getByRole('button', { name: 'Delete the group' }).click()
  await expect(chip).toHaveCount(0)
})
