import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { APP_ADDRESS } from './app-origin.ts'
import { confinePage } from './confine-page.ts'
import { offerContextMenu } from './context-menu.ts'
import { careForCrashes } from './crash-care.ts'
import { openLink } from './open-link.ts'
import { whenPresentable } from './when-presentable.ts'
import { webPreferences } from './web-preferences.ts'
import { MIN_SIZE, readWindowState, stateOf, writeWindowState } from './window-state.ts'

export interface DeskWindow {
  readonly window: BrowserWindow
  /** The page is there. */
  readonly loaded: Promise<void>
  /** The window while it is open. */
  maybeWindow(): BrowserWindow | undefined
  bringToFront(): void
  /** Writes where the window stood when it was closed. */
  saveState(): Promise<void>
}

interface DeskWindowOptions {
  /** Folder of the window's state. */
  readonly folder: string
  readonly log: (line: string) => void
  /** Never shown: for the self-test. */
  readonly isHidden: boolean
  readonly onShown: () => void
}

/** Opens the app's window where it stood last, and shows it once it has something to show. */
export function openDeskWindow({ folder, log, isHidden, onShown }: DeskWindowOptions): DeskWindow {
  const { bounds, isMaximized } = readWindowState(folder)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    title: 'Disclosure Desk',
    show: false,
    webPreferences: webPreferences(join(import.meta.dirname, 'preload.cjs'), app.isPackaged),
  })
  let state = { bounds, isMaximized }
  const maybeWindow = (): BrowserWindow | undefined => (window.isDestroyed() ? undefined : window)
  confinePage(window.webContents, (address) => void openLink(window, address))
  offerContextMenu(window.webContents)
  careForCrashes(window, log)
  if (!isHidden)
    whenPresentable(window, () => {
      if (isMaximized) window.maximize()
      window.show()
      onShown()
    })
  window.on('close', () => {
    state = stateOf(window)
  })
  return {
    window,
    loaded: window.loadURL(APP_ADDRESS),
    maybeWindow,
    bringToFront: () => {
      if (window.isDestroyed()) return
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
    saveState: () => writeWindowState(folder, state),
  }
}
