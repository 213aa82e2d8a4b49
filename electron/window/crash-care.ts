import { dialog, type BrowserWindow } from 'electron'
import { say } from '../../data/model/words/say.ts'

/** More than this many within a minute, and loading again is what crashes. */
const MAX_RELOADS = 3
const WINDOW_MS = 60_000

/** A page that stops is loaded again, with its last view, and the reader is told; the app doesn't end. */
export function careForCrashes(window: BrowserWindow, log: (line: string) => void): void {
  let crashes: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    log(`The window’s page stopped (${reason}, ${exitCode})`)
    const now = Date.now()
    crashes = [...crashes.filter((time) => now - time < WINDOW_MS), now]
    const mayReload = crashes.length <= MAX_RELOADS
    if (mayReload) window.webContents.reload()
    const message = say(mayReload ? 'window.page-stopped' : 'window.page-keeps-stopping')
    void dialog.showMessageBox(window, {
      type: 'warning',
      message,
      buttons: [say('dialog.ok')],
      noLink: true,
    })
  })
}
