import { writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from '@playwright/test'
import { parseCsv } from '../../data/dataset/build/parse-csv.ts'
import { say } from '../../data/model/words/say.ts'
import { expect, test } from './desk-test.ts'
import { expectFits } from './look.ts'
import type { ShellInUse } from './shells.ts'

const BUNDLED = path.join(import.meta.dirname, '..', '..', 'data', 'dataset.sqlite')
const COMPANIES = ['Microsoft', 'Google', 'Apple', 'Meta'] as const

/** The rows of the CSV of the figure on screen, with what is looked at here. */
async function savedRows(desk: Page, app: ShellInUse) {
  const save = say('screen.save-as', { figure: say('explore.figure-small-multiples'), format: 'CSV' })
  const { bytes } = await app.take(() => desk.getByRole('button', { name: save }).click())
  const [head = [], ...rows] = parseCsv(bytes.toString('utf8'))
  return rows.map((row) => {
    const cell = (column: string): string => row[head.indexOf(column)] ?? ''
    return {
      company: cell('company'),
      year: cell('period_from').slice(0, 4),
      rate: Number(cell('low')),
      counted: Number(cell('counted_low')),
      inhabitants: Number(cell('inhabitants')),
      covered: cell('territories_covered'),
    }
  })
}

/** The picture of the figure on screen, saved by keyboard; kept with those of the screen. */
async function savedSvg(desk: Page, app: ShellInUse): Promise<string> {
  const save = say('screen.save-as', { figure: say('explore.figure-small-multiples'), format: 'SVG' })
  const { bytes } = await app.take(async () => {
    await desk.getByRole('button', { name: save }).focus()
    await desk.keyboard.press('Enter')
  })
  writeFileSync(
    path.join('test-results', 'journeys', test.info().project.name, 'four-companies-3-eu.svg'),
    bytes,
  )
  return bytes.toString('utf8')
}

test('the analyst’s whole way: Germany, four companies, per 100,000, by year; then the EU by its members; both exported', async ({
  desk,
  app,
}) => {
  test.setTimeout(240_000)
  const database = new Database(BUNDLED, { readonly: true })
  const select = (sql: string, ...values: readonly unknown[]): unknown =>
    database
      .prepare(sql)
      .pluck()
      .get(...values)

  const filters = desk.getByRole('complementary', { name: 'Filters' })
  await filters.getByRole('checkbox', { name: /^Germany/ }).check()
  await desk.getByRole('radio', { name: 'Small multiples', exact: true }).check()
  await desk.getByLabel('A panel for each').selectOption({ label: 'Company' })
  await desk.getByRole('radio', { name: say('explore.mode-per-100k'), exact: true }).check()
  await desk.getByRole('radio', { name: say('explore.length-year'), exact: true }).check()
  await desk.getByRole('button', { name: 'Draw the comparison' }).click()
  await expect(desk.locator('.panel')).toHaveCount(4)
  const notes = desk.locator('.figure-notes').first()
  for (const company of ['Google', 'Apple', 'Meta'])
    await expect(notes).toContainText(`How ${company} counts:`)
  await expect(notes).toContainText('Inhabitants are not users')
  await expect(notes).toContainText(
    'Microsoft to 2025 H1, Google to 2025 H1, Apple to 2025 H1 and Meta to 2023 H2',
  )
  await expectFits(desk, 'four-companies', '1-germany', desk.locator('.figure-large'))

  // Each company's own number of 2019, added by SQL from what is held: no other company's stands in it.
  const people = Number(
    select(
      "SELECT people FROM populations p JOIN territories t ON t.id = p.territory_id WHERE t.code = 'DE' AND year = 2019",
    ),
  )
  const rows = await savedRows(desk, app)
  expect([...new Set(rows.map(({ company }) => company))]).toEqual(COMPANIES)
  for (const company of COMPANIES) {
    const of2019 = rows.filter((row) => row.company === company && row.year === '2019')
    expect([company, of2019.length > 0]).toEqual([company, true])
    const sum = of2019.reduce((total, { counted }) => total + counted, 0)
    // Microsoft’s outcomes exclude each other: they add up to what it published.
    if (company === 'Microsoft') expect(sum).toBe(Number(select(LAW_ENFORCEMENT_2019, company)))
    for (const { rate, counted, inhabitants } of of2019) {
      expect(inhabitants).toBe(people)
      expect(rate).toBeCloseTo((100_000 * counted) / people, 12)
    }
  }

  // The EU in Germany’s place, by keyboard: the members of each period, the United Kingdom to 2019 H2.
  await desk.getByRole('button', { name: 'Remove: Germany' }).focus()
  await desk.keyboard.press('Enter')
  await filters.getByRole('searchbox').focus()
  await desk.keyboard.type('eu')
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('button', { name: 'Remove: European Union' })).toBeVisible()
  await expect(desk.locator('.panel')).toHaveCount(4)
  await expect(notes).toContainText('Croatia from 2014 and United Kingdom to 2019')
  await expectFits(desk, 'four-companies', '2-eu', desk.locator('.figure-large'))
  const eu = await savedRows(desk, app)
  const covered = (of: string): readonly string[] => [
    ...new Set(
      eu.filter(({ company, year }) => company === 'Google' && year === of).map((row) => row.covered),
    ),
  ]
  expect([covered('2019'), covered('2021')]).toEqual([['28'], ['27']])
  // As a picture it says the same: whose panels, how each counts, whose inhabitants.
  const svg = await savedSvg(desk, app)
  for (const company of COMPANIES) expect(svg).toContain(company)
  expect(svg).toContain('CC BY 3.0 IGO')
  database.close()
})

/** Requests of law enforcement of a company’s main service in Germany, both halves of 2019: the total where it is published, else the parts. */
const LAW_ENFORCEMENT_2019 = `
  SELECT sum(f.low) FROM figures f
  JOIN editions e ON e.id = f.edition_id AND e.superseded_by_id IS NULL
  JOIN companies c ON c.id = e.company_id
  JOIN periods p ON p.id = f.period_id
  JOIN territories t ON t.id = f.territory_id
  JOIN request_kinds k ON k.id = f.request_kind_id
  JOIN measures m ON m.id = f.measure_id
  JOIN outcomes o ON o.id = f.outcome_id
  WHERE c.name = ? AND t.code = 'DE' AND p.label IN ('2019 H1', '2019 H2') AND m.word = 'requests' AND o.word = 'total'
    AND k.word IN ('undivided', 'criminal', 'emergency')
    AND f.service_id = coalesce((SELECT service_id FROM main_services s WHERE s.company_id = c.id), f.service_id)`
