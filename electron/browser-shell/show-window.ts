import { say } from '../../data/model/words/say.ts'
import { hasDisplay } from '../host/has-display.ts'
import { maybeBrowser } from './find-browser.ts'
import { openDefaultBrowser, openWindow, type AppWindow } from './open-window.ts'

export interface ShellWindow {
  /** Opens the address in an app window, or else the default browser, or else prints it. */
  show(address: string): Promise<void>
  /** The server tells of each page that is shown or says that it is closing. */
  readonly onPage: (event: 'shown' | 'closing') => void
  close(): Promise<void>
}

export interface ShellWindowOptions {
  readonly mayOpen: boolean
  /** Private folder for the browser's profile. */
  readonly scratch: string
  /** Called when the reader has closed the window. */
  readonly end: () => void
  readonly write: (sentence: string) => void
  /** How long a page that closes may take to come back, as one that is loaded again does. */
  readonly returnMs?: number
}

/** The window of one run. Only a window of its own ends the run; a tab in the reader's browser doesn't. */
export function showWindow(options: ShellWindowOptions): ShellWindow {
  const { end, mayOpen, scratch, write, returnMs = 2000 } = options
  let window: AppWindow | undefined
  let wasShown = false
  let ending: NodeJS.Timeout | undefined

  async function open(browser: string, address: string): Promise<void> {
    window = await openWindow(browser, address, scratch)
    write(say('shell.window'))
    void window.closed.then((isInOrder) => {
      if (wasShown || isInOrder) end()
      else write(say('shell.window-failed', { address }))
    })
  }

  return {
    show: async (address) => {
      const browser = maybeBrowser()
      if (!mayOpen || !hasDisplay()) {
        write(say('shell.address', { address }))
      } else if (browser === undefined) {
        openDefaultBrowser(address)
        write(say('shell.default-browser', { address }))
      } else {
        await open(browser, address)
      }
    },
    onPage: (event) => {
      clearTimeout(ending)
      wasShown = true
      // On macOS a browser goes on without its window.
      if (event === 'closing' && window !== undefined) ending = setTimeout(end, returnMs)
    },
    close: async () => {
      clearTimeout(ending)
      await window?.close()
    },
  }
}
