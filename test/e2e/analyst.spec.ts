import { parseCsv } from '../../data/dataset/build/parse-csv.ts'
import { expect, test } from './desk-test.ts'
import { look } from './look.ts'

test(
  'an analyst compares two territories across a break, undoes a step and saves the table',
  { tag: '@each-shell' },
  async ({ desk, app }) => {
    const selection = desk.getByRole('region', { name: 'Selection' })
    const filters = desk.getByRole('complementary', { name: 'Filters' })

    // Germany by search, the United States from the list.
    await filters.getByRole('searchbox').fill('germ')
    await filters.getByRole('checkbox', { name: /^Germany/ }).check()
    await filters.getByRole('searchbox').fill('')
    await filters.getByRole('checkbox', { name: /^United States/ }).check()
    await filters.getByRole('checkbox', { name: /^Rejected/ }).check()
    await filters.getByRole('radio', { name: 'Share of outcome' }).check()
    const comparison = selection.getByText(/rejected/i)
    await expect(comparison.first()).toBeVisible()
    await filters.getByRole('group', { name: 'Series' }).getByRole('radio', { name: 'Territories' }).check()
    const figure = desk.getByRole('application', { name: /rejected by territory/ })
    await expect(figure).toBeVisible()
    // Its lines of text follow each other without a space.
    await expect(figure).toContainText(/Criminal\s*and\s*emergency\s*requests\s*separated/)
    await look(desk, 'analyst', '1-comparison')

    // The break is said under the figure, with its reason.
    await expect(desk.getByRole('main')).toContainText('from 2017 H1 it counts them on separate sheets')

    const overTime = desk.getByRole('main').getByRole('region', { name: /rejected by territory/ })
    await overTime.first().getByRole('radio', { name: 'Table' }).check()
    const table = desk.locator('[data-table="over-time"]')
    await expect(table.getByRole('row', { name: /^2016 H2/ })).toHaveText(/2016 H2\s*15\.6%\s*16\.4%/)
    await expect(table.getByRole('row', { name: /^2017 H1/ })).toHaveText(/2017 H1\s*22\.8%\s*18\.3%/)
    await table.getByRole('row', { name: /^2017 H1/ }).scrollIntoViewIfNeeded()
    await look(desk, 'analyst', '2-table')

    // One step back and forth again, by keyboard.
    await desk.keyboard.press('Control+z')
    await expect(figure).toBeHidden()
    await expect(table.getByRole('columnheader', { name: 'Germany' })).toHaveCount(0)
    await desk.keyboard.press('Control+Shift+z')
    await expect(table.getByRole('columnheader', { name: 'Germany' })).toBeVisible()

    const file = await app.take(() => desk.getByRole('button', { name: 'Save “Over time” as CSV' }).click())
    expect(file.name).toMatch(/\.csv$/)
    const [head = [], ...records] = parseCsv(file.bytes.toString('utf8'))
    const cellOf = (period: string, territory: string, column: string): string | undefined =>
      records.find(
        (record) =>
          record[head.indexOf('period_from')] === period &&
          record[head.indexOf('territory_code')] === territory,
      )?.[head.indexOf(column)]
    // 554 of 3,546; 778 of 3,410; 776 of 4,739; 1,010 of 5,509.
    expect(Number(cellOf('2016 H2', 'DE', 'low'))).toBeCloseTo(554 / 3546, 12)
    expect(Number(cellOf('2017 H1', 'DE', 'low'))).toBeCloseTo(778 / 3410, 12)
    expect(Number(cellOf('2016 H2', 'US', 'low'))).toBeCloseTo(776 / 4739, 12)
    expect(Number(cellOf('2017 H1', 'US', 'low'))).toBeCloseTo(1010 / 5509, 12)
    expect(cellOf('2017 H1', 'DE', 'notes')).toContain('Figures before and after do not compare')
    expect(cellOf('2017 H1', 'DE', 'source')).toContain('Law Enforcement Requests Report')
    expect(records).toHaveLength(50)
  },
)
