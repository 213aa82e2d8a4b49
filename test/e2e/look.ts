import path from 'node:path'
import type { Page } from '@playwright/test'

/** Keeps a picture of the window, to be looked at: `test-results/journeys/<journey>-<step>.png`. */
export async function look(page: Page, journey: string, step: string): Promise<void> {
  await page.screenshot({ path: path.join('test-results', 'journeys', `${journey}-${step}.png`) })
}
