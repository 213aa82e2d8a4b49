import { join } from 'node:path'
import { app } from 'electron'
import { say } from '../../data/model/words/say.ts'
import { dataFolder } from '../host/app-folders.ts'

/** Puts what Chromium keeps into the app's own data folder, so that one folder is all there is. Before `ready`. */
export function useOwnFolder(): void {
  app.setName('Disclosure Desk')
  app.setPath('userData', join(dataFolder(process.platform, process.env), 'window'))
}

/** Why there is no window, for the reader. */
export function startFailure(error: unknown): string {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  if (isMissing) return say('shell.not-built')
  return say('window.start-failed', { reason: error instanceof Error ? error.message : String(error) })
}
