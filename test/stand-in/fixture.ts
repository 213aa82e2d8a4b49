import { fileURLToPath } from 'node:url'
import type { ElectronApplication, Page } from '@playwright/test'
import { launchDesk, type LaunchOptions } from './launch.ts'

/** The stand-in's own fixture app. */
export const FIXTURE_FOLDER = fileURLToPath(new URL('fixtures/app', import.meta.url))

export interface Fixture {
  readonly app: ElectronApplication
  readonly page: Page
}

/** What the fixture's preload gives its page. */
interface FixtureDesk {
  readonly name: string
  readonly nested: { readonly list: readonly unknown[] }
  readonly process: Readonly<Record<string, unknown>>
  readonly refused: readonly string[]
  readonly exposeAgain: string
  invoke(channel: string, ...values: readonly unknown[]): Promise<unknown>
  add(a: number, b: number): number
  later(value: unknown): Promise<unknown>
  throws(): void
  callback(call: (text: string) => string): string
  counter(): () => number
  kinds(value: unknown): string
  pathOf(file: File): string
  note(text: string): Promise<string>
}

export type FixtureWindow = Window & { readonly desk: FixtureDesk }

export async function launchFixture(options: LaunchOptions = {}): Promise<Fixture> {
  const app = await launchDesk({ appFolder: FIXTURE_FOLDER, ...options })
  const page = await app.firstWindow()
  await page.waitForSelector('h1')
  return { app, page }
}

/** What the fixture app noted since it was last asked. */
export async function takeLog(app: ElectronApplication): Promise<unknown[][]> {
  return app.evaluate(() => (globalThis as unknown as { fixtureLog: unknown[][] }).fixtureLog.splice(0))
}
