import path from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'

/** Windows that a screen has to fit, in CSS pixels: a phone's, a narrow window's, a laptop's and a large one. */
const SIZES = [
  [320, 800],
  [390, 844],
  [760, 800],
  [1280, 800],
  [1920, 1080],
] as const

/** Keeps a picture of the window, to be looked at: `test-results/journeys/<journey>-<step>.png`, under the shell’s name. */
export async function look(page: Page, journey: string, step: string): Promise<void> {
  await page.screenshot({
    path: path.join('test-results', 'journeys', test.info().project.name, `${journey}-${step}.png`),
  })
}

/**
 * Nothing of the screen as it stands is wider than the window, in each size, light and dark; a picture of each is kept, with `shown`
 * at the top of what scrolls.
 */
export async function expectFits(page: Page, journey: string, step: string, shown?: Locator): Promise<void> {
  const before = page.viewportSize()
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      // A window lays itself out anew a moment after it was made narrower.
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), {
          message: `${String(width)} × ${String(height)}, ${colorScheme}`,
        })
        .toBeLessThanOrEqual(0)
      await shown?.evaluate((element) => {
        element.scrollIntoView({ block: 'start' })
      })
      await look(page, journey, `${step}-${String(width)}-${colorScheme}`)
    }
  }
  if (before !== null) await page.setViewportSize(before)
}
