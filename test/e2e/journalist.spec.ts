import { expect, test } from './desk-test.ts'
import { look } from './look.ts'

test(
  'an offline journalist checks a claim, follows a number to its source and takes the citation',
  { tag: '@each-shell' },
  async ({ desk, app }) => {
    const selection = desk.getByRole('region', { name: 'Selection' })
    await expect(selection).toContainText('2013 H1 to 2025 H1')
    await look(desk, 'journalist', '1-start')

    // Who made most requests in the second half of 2013?
    await desk.getByRole('combobox', { name: 'From' }).selectOption('2013 H2')
    await desk.getByRole('combobox', { name: 'To', exact: true }).selectOption('2013 H2')
    await expect(selection).toContainText('2013 H2')
    const ranking = desk.locator('[data-figure="territories-ranked"]')
    await expect(ranking).toContainText(/United States\s*5,652\s*Türkiye\s*5,330\s*Germany\s*5,204/)
    await look(desk, 'journalist', '2-ranking')

    // Where does Türkiye's number come from?
    await ranking.getByText('Türkiye').hover()
    await ranking.getByText('Rows and sources').click()
    const rows = desk.getByRole('dialog')
    const total = rows.getByRole('row').filter({ hasText: 'All outcomes' }).filter({ hasText: 'requests' })
    await expect(total).toHaveCount(1)
    await expect(total).toContainText('published as “Turkey”')
    await expect(total).toContainText('5330')
    await expect(total).toContainText('sheet “All Microsoft Services”, cell C68')
    await expect(rows).toContainText('Law Enforcement Requests Report')
    await expect(rows).toContainText('Read through')
    await look(desk, 'journalist', '3-rows')

    await total.getByRole('button', { name: 'Copy citation' }).click()
    await expect.poll(() => app.clipboardText()).toContain('Microsoft')
    const citation = await app.clipboardText()
    expect(citation).toContain('2013 H2')
    expect(citation).toContain('sheet “All Microsoft Services”, cell C68')
    expect(citation).toContain('SHA-256 b48767c7fd55e7c44cdb71bd4bb980d6a4c6a3df6397db6cde1a504bf94d5a0a')
    await desk.keyboard.press('Escape')
    await expect(rows).toBeHidden()

    // What bears on the promise about content stored overseas?
    const commitment = desk.getByRole('article').filter({ hasText: 'stored exclusively overseas' })
    await expect(commitment).toContainText('paragraph 3')
    await expect(commitment).toContainText('“Rejected” does not say why')
    await expect(commitment).toContainText('2018 H1 to 2021 H1')
    await commitment.getByRole('button', { name: 'Show the figures' }).click()
    await expect(selection).toContainText('rejected')
    await expect(selection).toContainText('United States')
    await expect(commitment).toContainText('Shown beside the figures')
    await look(desk, 'journalist', '4-commitment')

    await expect(desk.getByText('Network: 0 requests')).toBeVisible()
  },
)
