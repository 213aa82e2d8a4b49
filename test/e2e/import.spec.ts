import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './desk-test.ts'
import { dropFiles } from './drop-files.ts'
import { expectFits, look } from './look.ts'
import { openMicrosoftAlone } from './microsoft-alone.ts'

const HAND_MADE = path.join(import.meta.dirname, '..', 'data', 'import', 'hand-made')
const SHARED = path.join(import.meta.dirname, '..', '..', '..', 'shared')
const THREE_FILES = [
  'google/google-global-user-data-requests.csv',
  'apple/account_requests.csv',
  'meta/PRPL-Facebook-Government-Report-2019_H1.csv',
].map((name) => path.join(SHARED, 'reports', name))

const documentMenu = (desk: Page) => desk.locator('.document-button')
const commit = (desk: Page) => desk.locator('.import-go .button')
const ask = (desk: Page) => desk.locator('.ask-line')
const slot = (desk: Page, name: 'company' | 'period' | 'territories') => desk.locator(`[data-slot="${name}"]`)
const sentence = (desk: Page) => desk.locator('.comes-in')

test('a report with an unknown territory: asked once, imported, seen on Explore, undone', async ({
  desk,
}) => {
  await openMicrosoftAlone(desk)
  await dropFiles(desk, [path.join(HAND_MADE, 'PRPL-made-for-tests-2021_H1.csv')])
  await expect(slot(desk, 'company')).toHaveText('Meta')
  await expect(slot(desk, 'period')).toHaveText('2021 H1')
  await expect(desk.locator('.file-facts')).toContainText('4 = 3 read + 1 left out.')
  await expect(ask(desk)).toContainText('Which territory is “Nederlandd”?')
  await expect(ask(desk)).toContainText('column Country')
  await expect(commit(desk)).toHaveText('Answer the question')
  await look(desk, 'import', '1-asks')

  await desk.getByRole('button', { name: 'Take Netherlands (NL) for “Nederlandd”' }).click()
  await expect(ask(desk)).toContainText('No question is open')
  await expect(ask(desk)).toBeFocused()
  await desk.getByRole('tab', { name: 'Questions' }).click()
  await expect(desk.locator('[data-given]')).toContainText('“Nederlandd” is Netherlands')
  await commit(desk).click()

  await expect(desk.getByRole('navigation').getByRole('button', { name: 'Explore' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await expect(desk.getByRole('radio', { name: /^Meta/ })).toBeChecked()
  await look(desk, 'import', '2-explore')
  await documentMenu(desk).click()
  await desk.getByRole('menuitem', { name: /^Undo: Import PRPL-made-for-tests/ }).click()
  await expect(desk.getByRole('radio', { name: /^Meta/ })).toHaveCount(0)
  await expect(desk.locator('[data-document-edited]')).toHaveCount(0)
  await expect(desk.getByRole('alert')).toHaveCount(0)
})

test('three published files are dropped at once, each said whose it is, read, imported and undone', async ({
  desk,
}) => {
  test.skip(!THREE_FILES.every((file) => existsSync(file)), 'the published files are not here')
  test.setTimeout(120_000)
  await openMicrosoftAlone(desk)
  await dropFiles(desk, THREE_FILES)
  const rows = desk.locator('tr[data-import-file]')
  await expect(rows).toHaveCount(3)
  await expect(desk.locator('tr[data-state="ready"]')).toHaveCount(3, { timeout: 60_000 })
  await expect(rows.locator('td:nth-child(2)')).toHaveText(['Google', 'Apple', 'Meta'])
  await look(desk, 'import', '3-three-files')
  await desk.getByRole('button', { name: /^Open google/ }).click()
  await expect(slot(desk, 'period')).toContainText('2009 H2 to')
  await desk.getByRole('button', { name: 'All 3 files' }).click()
  await expect(commit(desk)).toHaveText('Import the 3 ready files')
  await commit(desk).click()
  await expect(desk.getByRole('radio', { name: /^Google/ })).toBeChecked({ timeout: 60_000 })
  await look(desk, 'import', '4-google')
  await documentMenu(desk).click()
  await desk.getByRole('menuitem', { name: /^Undo: Import google-global/ }).click()
  await expect(desk.getByRole('radio', { name: /^Google/ })).toHaveCount(0)
})

test('of several files those that are ready are imported, and those that ask wait', async ({ desk }) => {
  const files = ['PRPL-made-for-tests-2021_H1.csv', 'newsroom-counts.csv']
  await dropFiles(
    desk,
    files.map((name) => path.join(HAND_MADE, name)),
  )
  const newsroom = desk.locator('tr[data-import-file="newsroom-counts.csv"]')
  await expect(newsroom).toHaveAttribute('data-state', 'asks')
  // Nothing is known of it: that is not nought.
  await expect(newsroom.locator('[data-count]')).toHaveText('–')
  await expect(newsroom).toContainText('whose?')
  await desk.getByRole('button', { name: /^Open PRPL/ }).click()
  await desk.getByRole('button', { name: 'Leave the one row with errors out' }).click()
  await expect(commit(desk)).toBeEnabled()
  await desk.getByRole('button', { name: 'All 2 files' }).click()
  await expect(commit(desk)).toHaveText('Import the one ready file')
  await look(desk, 'import', '5-batch')
  await commit(desk).click()
  await expect(desk.locator('[data-import-file]')).toHaveCount(1, { timeout: 30_000 })
  await expect(desk.locator('[data-import-file]')).toHaveAttribute('data-import-file', 'newsroom-counts.csv')
  await expect(commit(desk)).toHaveText('Answer 2 questions')
})

test('a file of nobody known asks whose it is and what its columns mean, and the view stays', async ({
  desk,
}) => {
  await dropFiles(desk, [path.join(HAND_MADE, 'newsroom-counts.csv')])
  await expect(ask(desk)).toContainText('Whose figures are these?')
  await expect(slot(desk, 'company')).toHaveText('whose?')
  await look(desk, 'import', '6-nobody-known')
  await desk.getByRole('button', { name: 'Back to sources' }).click()
  await expect(desk.getByText('One file waits to be imported')).toBeVisible()
  await desk.getByRole('navigation').getByRole('button', { name: 'Explore' }).click()
  await expect(desk.getByRole('application').first()).toBeVisible()
})

test('a newsroom’s own file: its company and columns said once, its numbers asked, the next file offered', async ({
  desk,
}) => {
  await dropFiles(desk, [path.join(HAND_MADE, 'newsroom-counts.csv')])
  await ask(desk).getByRole('textbox').or(ask(desk).getByRole('combobox')).fill('Example AG')
  await desk.keyboard.press('Enter')
  await expect(ask(desk)).toContainText('What do its columns mean?')
  await desk.getByRole('button', { name: 'Say what its columns mean…' }).click()
  const wizard = desk.getByRole('dialog')
  await expect(wizard.getByRole('combobox', { name: 'Row of the header' })).toHaveValue('3')
  await expect(wizard.getByRole('textbox', { name: 'Name of the company' })).toHaveValue('Example AG')
  await expect(wizard.getByRole('combobox', { name: 'What “Land” becomes' })).toHaveValue('territory')
  await expect(wizard.getByRole('combobox', { name: 'What “Half” becomes' })).toHaveValue('period')
  await expect(wizard).toContainText('can be read in two ways')
  await expect(wizard.getByRole('button', { name: 'Use this mapping' })).toBeDisabled()
  await wizard.getByRole('combobox', { name: 'Decimal sign' }).selectOption(',')
  await wizard.getByRole('combobox', { name: 'Thousands are separated by' }).selectOption('.')
  for (const column of ['Anfragen', 'Konten', 'Abgelehnt'])
    await wizard.getByRole('combobox', { name: `What “${column}” becomes` }).selectOption('figure')
  await wizard.getByRole('combobox', { name: 'What “Konten” counts' }).selectOption('accounts')
  await wizard.getByRole('combobox', { name: 'The outcome that “Abgelehnt” counts' }).selectOption('rejected')
  await wizard.getByRole('combobox', { name: 'The outcomes' }).selectOption('overlapping')
  await look(desk, 'import', '7-mapping')
  await wizard.getByRole('button', { name: 'Use this mapping' }).click()
  await expect(wizard).toHaveCount(0)

  // 1.204 and 12 requests in one half-year, 1.310 and 9 in the other.
  await expect(sentence(desk)).toContainText('2,535 requests')
  await expect(slot(desk, 'company')).toHaveText('Example AG')
  await expect(desk.locator('.file-facts')).toContainText('7 = 4 read + 3 left out.')
  await expect(desk.locator('.sums-table tr', { hasText: '2021 H1' }).first()).toContainText('1,216')
  await look(desk, 'import', '8-mapped')
  await commit(desk).click()
  await expect(desk.getByRole('radio', { name: /^Example AG/ })).toBeChecked()
  await expect(desk.getByRole('radio', { name: /^Example AG/ }).locator('..')).toContainText('2,535')

  await dropFiles(desk, [path.join(HAND_MADE, 'newsroom-counts.csv')])
  await expect(ask(desk)).toContainText('Is this Example AG’s, as last time?')
  await expect(slot(desk, 'company')).toHaveText('whose?')
  await look(desk, 'import', '9-offered')
  await desk.getByRole('button', { name: 'Yes, Example AG’s' }).click()
  await expect(desk.locator('.file-facts')).toContainText('are held with the same value')
  await expect(commit(desk)).toBeDisabled()
})

test('a kept mapping is offered and its period asked; by the keyboard another company is said, and nothing of the first changes', async ({
  desk,
}) => {
  const files = ['typed-period-first.csv', 'typed-period-next.csv', 'other-company-same-header.csv'].map(
    (name) => path.join(SHARED, 'inputs', 'import', name),
  )
  test.skip(!files.every((file) => existsSync(file)), 'the shared inputs are not here')
  test.setTimeout(120_000)
  const [first = '', next = '', other = ''] = files
  await dropFiles(desk, [first])
  await ask(desk).getByRole('combobox').fill('TikTok')
  await desk.keyboard.press('Enter')
  await desk.getByRole('button', { name: 'Say what its columns mean…' }).click()
  const wizard = desk.getByRole('dialog')
  await wizard.getByRole('textbox', { name: 'Name of the mapping' }).fill('TikTok, requests by country')
  await wizard.getByRole('textbox', { name: 'Reporting period' }).fill('2021 H1')
  for (const column of ['Total Requests', 'Total Accounts Specified'])
    await wizard.getByRole('combobox', { name: `What “${column}” becomes` }).selectOption('figure')
  await wizard
    .getByRole('combobox', { name: 'What “Total Accounts Specified” counts' })
    .selectOption('accounts')
  await wizard.getByRole('button', { name: 'Use this mapping' }).click()
  await expect(sentence(desk)).toContainText('820 requests')
  await expect(slot(desk, 'period')).toHaveText('2021 H1')
  await commit(desk).click()
  await expect(desk.getByRole('radio', { name: /^TikTok/ })).toBeChecked()

  // The next half-year: company and period are asked again.
  await dropFiles(desk, [next])
  await expect(ask(desk)).toContainText('Is this TikTok’s, as last time?')
  await expect(ask(desk)).toContainText('1 of 2')
  await expect(commit(desk)).toHaveText('Answer 2 questions')
  await look(desk, 'import', '10-as-last-time')
  // Enter, Enter agrees to nothing: Ctrl+Enter goes to the question, Tab to its answers.
  await desk.keyboard.press('Control+Enter')
  await expect(ask(desk)).toBeFocused()
  await desk.keyboard.press('Enter')
  await desk.keyboard.press('Enter')
  await expect(commit(desk)).toHaveText('Answer 2 questions')
  await desk.keyboard.press('n')
  await desk.keyboard.press('n')
  if (!((await ask(desk).textContent()) ?? '').includes('Is this')) await desk.keyboard.press('n')
  await desk.keyboard.press('Tab')
  await expect(desk.getByRole('button', { name: 'Yes, TikTok’s' })).toBeFocused()
  await desk.keyboard.press('Enter')
  await expect(ask(desk)).toContainText('Which reporting period is it?')
  await expect(ask(desk)).toBeFocused()
  await desk.keyboard.press('Tab')
  await expect(desk.getByRole('button', { name: '2021 H2', exact: true })).toBeFocused()
  await desk.keyboard.press('Enter')
  await expect(slot(desk, 'period')).toHaveText('2021 H2')
  await expect(sentence(desk)).toContainText('1,041 requests')
  await expect(desk.locator('.file-facts')).toContainText('6 figures come; none held changes or goes.')
  await desk.keyboard.press('Control+Enter')
  await expect(desk.getByRole('radio', { name: /^TikTok/ })).toBeChecked()

  // Another company’s file with the same columns.
  await dropFiles(desk, [other])
  await desk.getByRole('button', { name: 'No, another’s…' }).click()
  await expect(ask(desk)).toContainText('Whose figures are these?')
  await ask(desk).getByRole('combobox').fill('Example AG')
  await desk.keyboard.press('Enter')
  await expect(slot(desk, 'company')).toHaveText('Example AG')
  await ask(desk).getByRole('textbox').fill('2021 H1')
  await desk.keyboard.press('Enter')
  await expect(desk.locator('.file-facts')).toContainText('6 figures come; none held changes or goes.')
  await expect(sentence(desk)).toContainText('6,516 requests')
  // What was said is said anew by its slot.
  await slot(desk, 'period').click()
  await ask(desk).getByRole('textbox').fill('2020 H2')
  await desk.keyboard.press('Enter')
  await expect(slot(desk, 'period')).toHaveText('2020 H2')
  await look(desk, 'import', '11-another')
  // One button maps it anew, filled from what it was taken for.
  await desk.getByRole('button', { name: 'Map it anew…' }).click()
  await expect(wizard.getByRole('textbox', { name: 'Name of the company' })).toHaveValue('Example AG')
  await expect(wizard.getByRole('textbox', { name: 'Reporting period' })).toHaveValue('2020 H2')
  await expect(wizard.getByRole('combobox', { name: 'What “Total Requests” becomes' })).toHaveValue('figure')
})

test('the import screen fits every window', async ({ desk }) => {
  await dropFiles(desk, [
    path.join(HAND_MADE, 'PRPL-made-for-tests-2021_H1.csv'),
    path.join(HAND_MADE, 'newsroom-counts.csv'),
  ])
  await expect(desk.locator('tr[data-state="asks"]')).toHaveCount(2)
  await expectFits(desk, 'import', 'fits-batch')
  await desk.getByRole('button', { name: /^Open PRPL/ }).click()
  await expect(ask(desk)).toContainText('Nederlandd')
  await expectFits(desk, 'import', 'fits-file')
  await desk.getByRole('tab', { name: /^Left out/ }).click()
  await expectFits(desk, 'import', 'fits-left-out')
})
