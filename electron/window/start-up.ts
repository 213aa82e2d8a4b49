import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { say } from '../../data/model/words/say.ts'
import { dataFolder } from '../host/app-folders.ts'
import { BROWSER_PROFILE, clearBrowserProfile } from '../host/traces.ts'

/** `appId` of build/electron-builder.yml. */
const APP_ID = 'io.github.disclosure-desk'

/** Puts what Chromium keeps into the app's own data folder, so that one folder is all there is. Before `ready`. */
export function useOwnFolder(): void {
  app.setName('Disclosure Desk')
  // As the installer's shortcut has it, so that a pinned icon is the window's own (Windows).
  app.setAppUserModelId(APP_ID)
  // Electron's documentation says that setPath throws where the folder is missing.
  const data = dataFolder(process.platform, process.env)
  clearBrowserProfile(data)
  app.setPath('userData', makeFolder(join(data, BROWSER_PROFILE)))
}

/** The folder itself; where it can't be made, a new temporary one. */
function makeFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return folder
  } catch {
    return mkdtempSync(join(tmpdir(), 'disclosure-desk-window-'))
  }
}

/** Why there is no window, for the reader. */
export function startFailure(error: unknown): string {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  if (isMissing) return say('shell.not-built')
  return say('window.start-failed', { reason: error instanceof Error ? error.message : String(error) })
}
