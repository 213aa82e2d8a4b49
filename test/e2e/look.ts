import path from 'node:path'
import { test, type Page } from '@playwright/test'

/** Keeps a picture of the window, to be looked at: `test-results/journeys/<journey>-<step>.png`, under the shell’s name. */
export async function look(page: Page, journey: string, step: string): Promise<void> {
  await page.screenshot({
    path: path.join('test-results', 'journeys', test.info().project.name, `${journey}-${step}.png`),
  })
}
