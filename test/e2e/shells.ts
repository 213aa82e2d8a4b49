import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext, ElectronApplication, Page } from '@playwright/test'
import { launchDesk } from '../stand-in/launch.ts'
import { startApp } from './start-app.ts'

/** The two ways in that have a window. */
export type Shell = 'browser' | 'electron'

/** A file that the app handed over. */
export interface TakenFile {
  readonly name: string
  readonly bytes: Buffer
}

/** The running app, and what a person's hands do outside its page: both shells do it in their own way. */
export interface ShellInUse {
  readonly shell: Shell
  readonly context: BrowserContext
  /** All it has printed so far. */
  printed(): string
  /** Its first page, not waited for any further. */
  open(): Promise<Page>
  /** Answers the shell's next open dialog, which `ask` brings up, with a file. */
  choose(ask: () => Promise<void>, file: string): Promise<void>
  /** The file that `ask` saves: downloaded, or written where the save dialog said. */
  take(ask: () => Promise<void>): Promise<TakenFile>
  clipboardText(): Promise<string>
  /** Presses an item of the application menu by its id; `null`: the shell has no menu. */
  readonly pressMenu: ((id: string) => Promise<void>) | null
  close(): Promise<void>
}

/** The browser shell, as `npm start -- --browser` starts it, and a page of Playwright's at its address. */
export async function useBrowserShell(
  context: BrowserContext,
  startArguments: readonly string[],
): Promise<ShellInUse> {
  const app = await startApp(startArguments)
  let page: Page | undefined
  const shown = (): Page => {
    if (page === undefined) throw new Error('The page is not open yet')
    return page
  }
  return {
    shell: 'browser',
    context,
    printed: () => app.printed(),
    open: async () => {
      page = await context.newPage()
      await page.goto(app.address)
      return page
    },
    choose: async (ask, file) => {
      const chosen = shown().waitForEvent('filechooser')
      await ask()
      await (await chosen).setFiles(file)
    },
    take: async (ask) => {
      const saved = shown().waitForEvent('download')
      await ask()
      const file = await saved
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
    },
    clipboardText: async () => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      return await shown().evaluate(() => navigator.clipboard.readText())
    },
    pressMenu: null,
    close: () => app.stop(),
  }
}

/** The built Electron shell, on the real runtime where it is installed, else on the stand-in. */
export async function useElectronShell(startArguments: readonly string[]): Promise<ShellInUse> {
  const folder = await mkdtemp(path.join(tmpdir(), 'disclosure-desk-electron-'))
  const app = await launchDesk({
    arguments: startArguments,
    environment: { DISCLOSURE_DESK_HOME: path.join(folder, 'home') },
  })
  let printed = ''
  const hear = (chunk: Buffer): void => {
    printed += chunk.toString('utf8')
  }
  app.process().stdout?.on('data', hear)
  app.process().stderr?.on('data', hear)
  return {
    shell: 'electron',
    context: app.context(),
    printed: () => printed,
    open: () => app.firstWindow(),
    choose: async (ask, file) => {
      await app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
      }, file)
      await ask()
    },
    take: (ask) => takeBySaveDialog(app, folder, ask),
    clipboardText: () => app.evaluate(({ clipboard }) => clipboard.readText()),
    pressMenu: (id) =>
      app.evaluate(({ Menu }, own) => {
        Menu.getApplicationMenu()?.getMenuItemById(own)?.click()
      }, id),
    close: async () => {
      await app.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function takeBySaveDialog(
  app: ElectronApplication,
  folder: string,
  ask: () => Promise<void>,
): Promise<TakenFile> {
  await app.evaluate(({ dialog }, to) => {
    Object.assign(globalThis, { offeredPath: undefined })
    dialog.showSaveDialog = (...given: unknown[]) => {
      const offered = String(Reflect.get(Object(given.at(-1)), 'defaultPath'))
      const name = offered.split(/[\\/]/).at(-1) ?? ''
      const filePath = `${to}/${name}`
      Object.assign(globalThis, { offeredPath: filePath })
      return Promise.resolve({ canceled: false, filePath })
    }
  }, folder)
  await ask()
  const deadline = performance.now() + 60_000
  for (;;) {
    // The save dialog above sets it.
    const file = await app.evaluate(() => Reflect.get(globalThis, 'offeredPath') as string | undefined)
    const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined)
    // Saves are atomic: a file that is there is whole.
    if (file !== undefined && bytes !== undefined) return { name: path.basename(file), bytes }
    if (performance.now() > deadline)
      throw new Error(`No file was saved to ${file ?? 'any place'} in a minute`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
