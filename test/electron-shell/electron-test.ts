import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test as base, type ElectronApplication, type Page } from '@playwright/test'
import type { AppState, Reply } from '../../electron/contract/channels.ts'
import { openExplore } from '../e2e/open-explore.ts'
import { launchDesk } from '../stand-in/launch.ts'

const BUNDLED = fileURLToPath(new URL('../../data/dataset.sqlite', import.meta.url))

interface ElectronFixtures {
  /** A folder of this test's own, removed after it. */
  readonly folder: string
  /** What a reader would write behind the app's name. */
  readonly startArguments: readonly string[]
  readonly launch: (startArguments?: readonly string[]) => Promise<ElectronApplication>
  readonly app: ElectronApplication
  /** The app's window, with its first figure. */
  readonly page: Page
}

/** A test with the built app, started in an empty data folder. */
export const test = base.extend<ElectronFixtures>({
  // Playwright wants the braces.
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'disclosure-desk-electron-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  startArguments: [[], { option: true }],
  launch: async ({ folder }, use) => {
    const environment = { DISCLOSURE_DESK_HOME: join(folder, 'home') }
    await use((startArguments = []) => launchDesk({ arguments: startArguments, environment }))
  },
  app: async ({ launch, startArguments }, use) => {
    const app = await launch(startArguments)
    await use(app)
    await app.close()
  },
  page: async ({ app }, use) => {
    const page = await app.firstWindow()
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await firstFigure(page)
    await openExplore(page)
    await use(page)
    expect(faults, 'faults on the page').toEqual([])
  },
})

export { expect }

/** Waits for the screen's first figure. */
export async function firstFigure(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('main svg') !== null, undefined, {
    timeout: 30_000,
  })
}

/** A dataset that isn't the bundled one, though it holds the same. */
export function otherDataset(folder: string, name = 'other.sqlite'): string {
  const path = join(folder, name)
  copyFileSync(BUNDLED, path)
  return path
}

/** The app's state as its page learns it. */
export async function stateOf(page: Page): Promise<AppState> {
  const reply = (await page.evaluate(() => window.desk.call('app.state', {}, null))) as Reply<AppState>
  if (!reply.ok) throw new Error(reply.sentence)
  return reply.value
}
