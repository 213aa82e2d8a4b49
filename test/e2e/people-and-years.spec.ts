import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseCsv } from '../../data/dataset/build/parse-csv.ts'
import { say } from '../../data/model/words/say.ts'
import { expect, test } from './desk-test.ts'
import { expectFits } from './look.ts'

const POPULATION = path.join(import.meta.dirname, '../../data/source/population.csv')

test('Germany, per 100,000 inhabitants, by year: on screen, in words, and in the file to the digit', async ({
  desk,
  app,
}) => {
  test.setTimeout(180_000)
  await desk.getByRole('searchbox').first().fill('germany')
  await desk.getByRole('checkbox', { name: /^Germany/ }).check()
  await desk.getByRole('radio', { name: say('explore.mode-per-100k'), exact: true }).check()
  await desk.getByRole('radio', { name: say('explore.length-year'), exact: true }).check()
  const figure = desk.locator('.figure-large')
  await expect(figure.locator('h2')).toContainText('Requests per 100,000 inhabitants by outcome')
  await expect(figure.locator('h2')).toContainText('Germany')
  const notes = desk.locator('[data-notes="over-time"]')
  await expect(notes).toContainText('2025 (first half)')
  await expect(notes).toContainText('Inhabitants are not users')
  await expect(notes).toContainText('CC BY 3.0 IGO')
  await expectFits(desk, 'people-and-years', 'germany')
  const save = say('screen.save-as', { figure: say('explore.figure-over-time'), format: 'CSV' })
  const { bytes } = await app.take(() => desk.getByRole('button', { name: save }).click())
  const [head = [], ...rows] = parseCsv(bytes.toString('utf8'))
  const numberOf = (row: readonly string[], column: string): number => Number(row[head.indexOf(column)])
  const inhabitants = new Map(
    readFileSync(POPULATION, 'utf8')
      .split('\n')
      .map((line) => line.split(','))
      .flatMap(([code, year, people]) => (code === 'DE' ? [[year, Number(people)] as const] : [])),
  )
  for (const row of rows) {
    const people = inhabitants.get(row[head.indexOf('period_from')])
    expect(numberOf(row, 'inhabitants')).toBe(people)
    expect(numberOf(row, 'low')).toBe((100_000 * numberOf(row, 'counted_low')) / (people ?? 0))
  }
  expect(rows).toHaveLength(13 * 4)
  // By half-years again, with the keyboard.
  await desk.getByRole('radio', { name: say('explore.length-year'), exact: true }).focus()
  await desk.keyboard.press('ArrowLeft')
  await expect(figure).toContainText('per 100,000 inhabitants and half-year')
})
