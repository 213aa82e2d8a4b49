import type { Page } from '@playwright/test'
import { FIGURE_KINDS } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { expect, test } from './desk-test.ts'
import { look } from './look.ts'

/** Names of what reaches over the right edge of the window; the page itself never scrolls sideways. */
async function overflow(desk: Page): Promise<number> {
  return await desk.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

const SIZES = [
  { name: '320 px', width: 320, height: 800, text: '100%' },
  { name: '760 px', width: 760, height: 900, text: '100%' },
  // A window of 1280 × 800 zoomed to 200 %, and the same window with the text alone doubled.
  { name: '200 % zoom', width: 640, height: 400, text: '100%' },
  { name: '200 % text', width: 1280, height: 800, text: '200%' },
] as const

test('every figure reflows in every window', async ({ desk }) => {
  test.slow()
  for (const { name, width, height, text } of SIZES) {
    await desk.setViewportSize({ width, height })
    await desk.evaluate((size) => {
      document.documentElement.style.fontSize = size
    }, text)
    for (const figure of FIGURE_KINDS) {
      await desk.getByRole('radio', { name: say(`explore.figure-${figure}`), exact: true }).check()
      const drawing = desk.locator(`.figure-large [data-figure="${figure}"]`)
      await expect(drawing).toBeVisible()
      await drawing.scrollIntoViewIfNeeded()
      await look(desk, 'reflow', `${figure}-${name.replaceAll(' ', '')}`)
      expect(await overflow(desk), `${figure} at ${name}`).toBeLessThanOrEqual(0)
    }
  }
})

test('no screen makes the page taller than the window: it scrolls inside', async ({ desk }) => {
  const screens = desk.getByRole('navigation').getByRole('button')
  await expect(desk.getByRole('application').first()).toBeVisible()
  for (const height of [600, 800, 1080]) {
    await desk.setViewportSize({ width: 1280, height })
    for (const screen of await screens.all()) {
      await screen.click()
      await expect(screen).toHaveAttribute('aria-current', 'page')
      await expect
        .poll(() => desk.evaluate(() => document.documentElement.scrollHeight - window.innerHeight))
        .toBeLessThanOrEqual(0)
    }
  }
})

test('with less motion wanted nothing moves', async ({ desk }) => {
  await desk.emulateMedia({ reducedMotion: 'reduce' })
  const moving = await desk.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  )
  expect(moving).toBe(0)
})
