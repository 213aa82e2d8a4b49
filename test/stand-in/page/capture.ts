import { setTimeout } from 'node:timers/promises'
import type { DevtoolsSession } from '../devtools/connection.ts'

/** For some milliseconds after a navigation Chromium has no active page to look at. */
export async function captureWhenActive(
  page: DevtoolsSession,
  attemptsLeft = 20,
): Promise<{ readonly data: string }> {
  try {
    return await page.send('Page.captureScreenshot', { format: 'png' })
  } catch (error) {
    if (attemptsLeft === 0 || !String(error).includes('Not attached to an active page')) throw error
    await setTimeout(50)
    return captureWhenActive(page, attemptsLeft - 1)
  }
}
