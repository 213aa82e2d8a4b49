import { test as base, expect, type Page } from '@playwright/test'
import { startApp, type RunningApp } from './start-app.ts'
import { watchPages, type PageWatch } from './watch-page.ts'

interface DeskFixtures {
  /** Arguments of `npm start --`, such as a dataset file. */
  readonly startArguments: readonly string[]
  readonly app: RunningApp
  readonly watch: PageWatch
  /** The app, open at its first screen. */
  readonly desk: Page
}

/**
 * A test with a desk: the real app on a port of its own and a page at its address.
 *
 * When the test is over, nothing may have gone wrong on the console, nothing may have broken the content security policy, and
 * nothing but 127.0.0.1 may have been asked for anything.
 */
export const test = base.extend<DeskFixtures>({
  startArguments: [[], { option: true }],
  app: async ({ startArguments }, use) => {
    const app = await startApp(startArguments)
    await use(app)
    await app.stop()
  },
  watch: async ({ context }, use) => {
    const watch = await watchPages(context)
    await use(watch)
    expect(watch.foreign(), 'requests to other machines').toEqual([])
    expect(watch.faults, 'faults on the page').toEqual([])
    expect(watch.requested.length, 'requests that were watched').toBeGreaterThan(0)
  },
  desk: async ({ app, watch: _watch, page }, use) => {
    await page.goto(app.address)
    await use(page)
  },
})

export { expect }
