import type { BrowserWindow } from 'electron'

/** A loaded page that was not painted by then is shown as it is. */
const PAINTED_WITHIN_MS = 300
/** A window that shows nothing yet is better than none. */
const SHOWN_WITHIN_MS = 2000

/**
 * Calls once when a window can be shown: after its first painted frame, as `ready-to-show` says. On Wayland that event may never come
 * (electron#48859), so a page that has loaded is waited for a moment longer, and no page at all for two seconds.
 */
export function whenPresentable(window: BrowserWindow, present: () => void): void {
  let isDone = false
  const once = (): void => {
    if (isDone || window.isDestroyed()) return
    isDone = true
    clearTimeout(latest)
    present()
  }
  const latest = setTimeout(once, SHOWN_WITHIN_MS)
  window.once('ready-to-show', once)
  window.webContents.once('did-finish-load', () => setTimeout(once, PAINTED_WITHIN_MS))
  window.once('closed', () => clearTimeout(latest))
}
