import { test as base, expect, type Page } from '@playwright/test'
import { useBrowserShell, useElectronShell, type Shell, type ShellInUse } from './shells.ts'
import { openExplore } from './open-explore.ts'
import { watchPages, type PageWatch } from './watch-page.ts'

export interface DeskOptions {
  /** Which shell shows the app; a Playwright project sets it. */
  readonly shell: Shell
  /** Arguments of `npm start --`, such as a dataset file. */
  readonly startArguments: readonly string[]
  /** Where `desk` is when a test begins: most are about the figures, and the app itself starts with the overview. */
  readonly beginsOn: 'explore' | 'overview'
}

interface DeskFixtures extends DeskOptions {
  readonly app: ShellInUse
  readonly watch: PageWatch
  /** The app, open on the screen that the test begins on. */
  readonly desk: Page
}

/**
 * A test with a desk: the real app in the project's shell, in Explore, or where the test begins.
 *
 * When the test is over, nothing may have gone wrong on the console, nothing may have broken the content security policy, and
 * nothing but the app itself may have been asked for anything.
 */
export const test = base.extend<DeskFixtures>({
  shell: ['browser', { option: true }],
  startArguments: [[], { option: true }],
  beginsOn: ['explore', { option: true }],
  app: async ({ shell, startArguments, context }, use) => {
    const app =
      shell === 'electron'
        ? await useElectronShell(startArguments)
        : await useBrowserShell(context, startArguments)
    await use(app)
    await app.close()
  },
  watch: async ({ app }, use) => {
    const watch = await watchPages(app.context)
    await use(watch)
    expect(watch.foreign(), 'requests to other machines').toEqual([])
    expect(watch.faults, 'faults on the page').toEqual([])
    expect(watch.requested.length, 'requests that were watched').toBeGreaterThan(0)
  },
  desk: async ({ app, beginsOn, watch: _watch }, use) => {
    const page = await app.open()
    if (beginsOn === 'explore') await openExplore(page)
    await use(page)
  },
})

export { expect }
