import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { say } from '../../data/model/words/say.ts'
import { expect, test } from './desk-test.ts'
import { dropFiles } from './drop-files.ts'
import { expectFits } from './look.ts'

/** A file of the reader's own, and the same with two faults. */
const YEARS = Array.from({ length: 17 }, (_, place) => 2009 + place)
const SOUND = [
  'iso2;year;population',
  ...YEARS.map((year) => `DE;${String(year)};80000000`),
  'EU;2019;447512041',
]
const FAULTY = ['territory,year,people', 'DE,2019,83.1', 'QQ,2019,5']

async function openPart(desk: Page, part: string): Promise<void> {
  await desk.getByRole('navigation').getByRole('button', { name: 'Sources' }).click()
  await desk.getByRole('radio', { name: part }).check()
}

test('a reader takes her own inhabitants in, sees them under the figure, and takes them back', async ({
  desk,
  app,
}, info) => {
  test.setTimeout(180_000)
  const sound = info.outputPath('own people.csv')
  await writeFile(sound, SOUND.join('\n'))
  const faulty = info.outputPath('faulty.csv')
  await writeFile(faulty, FAULTY.join('\n'))

  // What is wrong stands with its row and column, and nothing can be taken in.
  await openPart(desk, 'Inhabitants')
  const table = desk.getByRole('region', { name: 'Inhabitants' })
  await expect(table.locator('[data-people="un-wpp-2024"]')).toContainText('CC BY 3.0 IGO', {
    timeout: 30_000,
  })
  await expectFits(desk, 'own-people', '1-held')
  await dropFiles(desk, [faulty])
  const faults = desk.getByRole('region', { name: 'faulty.csv' })
  await expect(faults.getByRole('row', { name: /^2 people “83\.1” is no whole number/ })).toBeVisible()
  await expect(faults.getByRole('row', { name: /^3 territory “QQ” is no code/ })).toBeVisible()
  await expect(desk.getByRole('button', { name: 'Take in', exact: true })).toHaveCount(0)
  await expectFits(desk, 'own-people', '2-faults')
  await desk.getByRole('button', { name: 'Cancel' }).click()

  // The sound file, by keyboard: shown first, then whose it is, then taken in.
  const add = desk.getByRole('button', { name: say('people.add') }).first()
  await add.focus()
  await app.choose(() => desk.keyboard.press('Enter'), sound)
  const form = desk.getByRole('form', { name: /^own people\.csv, before anything is changed/ })
  await expect(form).toContainText('17 numbers of inhabitants of 1 territory, 2009 to 2025.')
  await expect(form).toContainText('In place of World Population Prospects 2024')
  await expect(form).toContainText('without a number afterwards: Germany (2026)')
  await expect(form).toContainText('Left out, being in no report of this dataset: EU')
  const hold = form.getByRole('button', { name: 'Take in', exact: true })
  await expect(hold).toBeDisabled()
  await desk.keyboard.press('Tab')
  await desk.keyboard.type('Statistics of the reader')
  await desk.keyboard.press('Tab')
  await desk.keyboard.type('Round numbers')
  await desk.keyboard.press('Tab')
  await desk.keyboard.type('CC0')
  await expectFits(desk, 'own-people', '3-form')
  await desk.keyboard.press('Enter')
  const own = table.getByRole('row', { name: /^Round numbers/ })
  await expect(own).toContainText('2009 to 2025')
  await expect(own).toContainText('CC0')
  await expectFits(desk, 'own-people', '4-taken-in')

  // Under the figure, and in what is divided: 80 million people in each year.
  await desk.getByRole('navigation').getByRole('button', { name: 'Explore' }).click()
  await desk.getByRole('searchbox').first().fill('germany')
  await desk.getByRole('checkbox', { name: /^Germany/ }).check()
  await desk.getByRole('radio', { name: say('explore.mode-per-100k'), exact: true }).check()
  const notes = desk.locator('[data-notes="over-time"]')
  await expect(notes).toContainText('Inhabitants: Statistics of the reader, Round numbers, CC0.')
  const save = say('screen.save-as', { figure: say('explore.figure-over-time'), format: 'CSV' })
  const { bytes } = await app.take(() => desk.getByRole('button', { name: save }).click())
  expect(bytes.toString('utf8')).toContain('80000000')

  // Taken back, and then undone, and done again.
  await openPart(desk, 'Inhabitants')
  await own.getByRole('button', { name: 'Take back Round numbers' }).click()
  await expect(own).toHaveCount(0)
  await desk.keyboard.press('Control+z')
  await expect(own).toHaveCount(1)
  await desk.keyboard.press('Control+Shift+z')
  await expect(own).toHaveCount(0)
  await desk.getByRole('navigation').getByRole('button', { name: 'Explore' }).click()
  await expect(notes).toContainText('CC BY 3.0 IGO', { timeout: 30_000 })
})
