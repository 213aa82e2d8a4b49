import { say } from '../../data/model/words/say.ts'
import { hasDisplay } from '../host/has-display.ts'
import { maybeBrowser } from './find-browser.ts'
import type { PageEvent } from './answer-request.ts'
import { openDefaultBrowser, openWindow, type AppWindow } from './open-window.ts'
import { writePrivateOpener } from './private-opener.ts'

export interface ShellWindow {
  /** Opens the secret address in an app window, or else the default browser, or else prints it. */
  show(address: string): Promise<void>
  /** The server tells of each browser that comes or asks, and of each page that is shown or says that it is closing. */
  readonly onPage: (event: PageEvent) => void
  close(): Promise<void>
}

interface ShellWindowOptions {
  readonly mayOpen: boolean
  /** Private folder for the browser's profile. */
  readonly scratch: string
  /** Names this run. */
  readonly run: string
  /** Called when the reader has closed the window. */
  readonly end: () => void
  readonly write: (sentence: string) => void
  /** How long a page that closes may take to come back, as one that is loaded again does. */
  readonly returnMs?: number
}

/** The window of one run. Only a window of its own ends the run; a tab in the reader's browser doesn't. */
export function showWindow(options: ShellWindowOptions): ShellWindow {
  const { end, mayOpen, scratch, run, write, returnMs = 2000 } = options
  let window: AppWindow | undefined
  let wasShown = false
  let forgetAddress = (): Promise<void> => Promise.resolve()
  let ending: NodeJS.Timeout | undefined
  /** Pages that were shown and have not closed: of the window, and of other browsers that were let in. */
  const pages = new Set<string>()

  async function open(browser: string, address: string): Promise<void> {
    const opened = await openWindow(browser, address, scratch, run)
    window = opened
    forgetAddress = () => opened.forgetAddress()
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
        const opener = await writePrivateOpener(scratch, address)
        forgetAddress = () => opener.remove()
        openDefaultBrowser(opener.address)
        write(say('shell.default-browser', { address }))
      } else {
        await open(browser, address)
      }
    },
    onPage: (event) => {
      if (event.kind === 'asked') {
        write(say('shell.asked'))
        return
      }
      wasShown = true
      clearTimeout(ending)
      if (event.kind === 'entered') void forgetAddress()
      if (event.kind === 'shown') pages.add(event.page)
      if (event.kind === 'closing') pages.delete(event.page)
      // On macOS a browser goes on without its window.
      if (event.kind === 'closing' && pages.size === 0 && window !== undefined)
        ending = setTimeout(end, returnMs)
    },
    close: async () => {
      clearTimeout(ending)
      await window?.close()
    },
  }
}
