import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { say } from '../../data/model/words/say.ts'
import { expect, test } from './desk-test.ts'
import { look } from './look.ts'
import { longNamed, oddDataset, type OddDataset } from './odd-datasets.ts'

/** The first screen of a first start. */

test.use({ beginsOn: 'overview' })

const screen = (desk: Page, name: string) => desk.getByRole('navigation').getByRole('button', { name })
const headline = (desk: Page) => desk.locator('.overview-lede h2')

/** Until everything stands that is computed after the figure. */
async function read(desk: Page): Promise<void> {
  await expect(desk.locator('.overview-leads')).toHaveAttribute('aria-busy', 'false', { timeout: 45_000 })
}

test('a first start says what the figures say, and all of it opens the view that it comes from', async ({
  desk,
}) => {
  test.slow()
  await read(desk)
  await expect(headline(desk)).toHaveText(
    'Microsoft: 29,885 requests in 2025 H1, up for the 5th half-year in a row',
  )
  await expect(desk.locator('.overview-lede')).toContainText('Up 7% on a year before')
  await expect(desk.locator('.overview-lede')).toContainText('Counted otherwise before 2017 H1')
  await expect(desk.locator('[data-lead]')).toHaveCount(4)
  await expect(desk.locator('[data-question]')).toHaveCount(8)
  await expect(desk.locator('[data-commitment]')).toHaveCount(6)
  await expect(desk.locator('.stated-head .stated-number')).toHaveText(['13.6%', '0–499', '796'])
  for (const text of await desk.locator('[data-lead] h3').allTextContents())
    expect(text.length).toBeLessThanOrEqual(90)

  const ways = ['.headline', '[data-lead] button', '[data-question]', '.stated-head button']
  for (const way of ways) {
    const count = await desk.locator(way).count()
    expect(count).toBeGreaterThan(0)
    for (let place = 0; place < count; place += 1) {
      await desk.locator(way).nth(place).click()
      await expect(screen(desk, 'Explore')).toHaveAttribute('aria-current', 'page')
      await expect(desk.locator('main')).toBeFocused()
      // Of several companies it is said first how each of them counts.
      await expect(
        desk.locator('.figure-large [data-figure]').or(desk.getByText('How the companies count')).first(),
      ).toBeVisible()
      await expect(desk.locator('.figure-empty')).toHaveCount(0)
      await screen(desk, 'Overview').click()
      await expect(desk.locator(way)).toHaveCount(count, { timeout: 20_000 })
    }
  }
})

test('it works by keyboard, from the headline to every lead with its doubts', async ({ desk }) => {
  await read(desk)
  await desk.locator('.skip-link').focus()
  await desk.keyboard.press('Enter')
  await desk.locator('main').focus()
  await desk.keyboard.press('Tab')
  await expect(desk.locator('.headline')).toBeFocused()
  await desk.keyboard.press('Tab')
  await expect(desk.getByRole('application')).toBeFocused()
  await desk.keyboard.press('ArrowLeft')
  await expect(desk.locator('[data-spoken="over-time"]')).not.toBeEmpty()
  await desk.getByRole('button', { name: /^All \d+ leads$/ }).press('Enter')
  const list = desk.getByRole('dialog')
  await expect(list).toContainText('Over the whole run')
  await expect(list).toContainText('Before you print')
  await expect(list).toContainText('series were compared with a year before')
  await desk.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(desk.getByRole('button', { name: /^All \d+ leads$/ })).toBeFocused()
})

test('another company’s figures say whose commitments stand beside them', async ({ desk }) => {
  await read(desk)
  await expect(desk.locator('[data-other-companies]')).toHaveCount(0)
  await desk.getByRole('combobox', { name: 'Company' }).selectOption('Google')
  await expect(headline(desk)).toContainText('Google: 287,014 requests in 2025 H1', { timeout: 45_000 })
  await expect(desk.locator('[data-other-companies]')).toContainText('Microsoft')
  await expect(desk.locator('[data-question="rejected"]')).toHaveCount(0)
})

const SIZES = [
  { name: '1280', width: 1280, height: 800, text: '100%', isWhole: true },
  { name: '1920', width: 1920, height: 1080, text: '100%', isWhole: true },
  { name: '390', width: 390, height: 844, text: '100%', isWhole: false },
  { name: '200-zoom', width: 640, height: 400, text: '100%', isWhole: false },
  { name: '200-text', width: 1280, height: 800, text: '200%', isWhole: false },
] as const

test('it fits every window; from 1280 × 800 on without a scroller, under that with the plot in sight', async ({
  desk,
}) => {
  await read(desk)
  for (const { name, width, height, text, isWhole } of SIZES) {
    await desk.setViewportSize({ width, height })
    await desk.evaluate((size) => {
      document.documentElement.style.fontSize = size
    }, text)
    const measured = () =>
      desk.evaluate(() => ({
        tall: [...document.querySelectorAll('.overview-main, .overview-stated')].map(
          (each) => each.scrollHeight - each.clientHeight,
        ),
        wide: document.documentElement.scrollWidth - innerWidth,
        plot: document.querySelector('.overview-plot svg')?.getBoundingClientRect().top ?? Infinity,
      }))
    await expect.poll(async () => (await measured()).wide, name).toBeLessThanOrEqual(0)
    const { tall, plot } = await measured()
    if (isWhole) expect(tall, name).toEqual([0, 0])
    else if (text === '100%') expect(plot, name).toBeLessThan(height * 0.75)
    await look(desk, 'overview', name)
  }
})

for (const theme of ['light', 'dark'] as const)
  test(`nothing that axe finds, in ${theme}`, async ({ desk }) => {
    await desk.emulateMedia({ colorScheme: theme })
    await read(desk)
    const { violations } = await new AxeBuilder({ page: desk }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })

const ODD: Readonly<Record<OddDataset, RegExp>> = {
  'one half-year': /^Microsoft: 29,885 requests in 2025 H1$/,
  'one territory': /^Microsoft, Germany: 4,462 requests in 2025 H1, the fewest since 2020 H1$/,
  'ranges only': /^Published ranges/,
}

for (const [which, said] of Object.entries(ODD) as [OddDataset, RegExp][])
  test.describe(`of a dataset with ${which}`, () => {
    test.use({ startArguments: [oddDataset(which)] })
    test('the headline is true, and no frame is empty', async ({ desk }) => {
      await read(desk)
      await expect(headline(desk)).toHaveText(said)
      await expect(desk.locator('.overview-plot svg').first()).toBeVisible()
      expect(await desk.locator('.overview-lede').textContent()).not.toMatch(/NaN|undefined|null/)
      await expect(desk.locator('.overview-leads')).not.toContainText(say('overview.leads-reading'))
      // Nothing stands beside a commitment that the dataset doesn't hold.
      if (which === 'ranges only')
        await expect(desk.locator('.stated-head .stated-number')).toHaveText(['', '0–499', ''])
      await look(desk, 'overview', which.replaceAll(' ', '-'))
    })
  })

test.describe('of a dataset whose names are as long as they may be', () => {
  test.use({ startArguments: [longNamed()] })
  test('no word leaves its place', async ({ desk }) => {
    test.slow()
    await read(desk)
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ] as const) {
      await desk.setViewportSize({ width, height })
      const isWide = () =>
        desk.evaluate(() =>
          [
            ...document.querySelectorAll(
              '.overview-main, .overview-stated, .overview :is(h2, h3, p, q, select):not(.visually-hidden)',
            ),
          ]
            .filter(
              (each) =>
                each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline',
            )
            .filter((each) => getComputedStyle(each).textOverflow !== 'ellipsis')
            .map((each) => each.outerHTML.slice(0, 80)),
        )
      await expect.poll(isWide, String(width)).toEqual([])
      await look(desk, 'overview', `long-names-${String(width)}`)
    }
  })
})
