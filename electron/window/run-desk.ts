import { app, session, type BrowserWindow } from 'electron'
import type { ShellCommand } from '../contract/shell-command.ts'
import type { Asked } from '../host/hand-over.ts'
import { startDesk, type StartedDesk } from '../host/start-desk.ts'
import { tellStarter } from '../host/start-message.ts'
import { showAbout } from './about.ts'
import { IPC } from './ipc-names.ts'
import { listenToPages } from './listen-to-pages.ts'
import { askBeforeClosing } from './ask-before-closing.ts'
import { electronPlaces } from './app-places.ts'
import { serveApp } from './app-scheme.ts'
import { openDeskWindow, type DeskWindow } from './desk-window.ts'
import { electronAdapter } from './electron-adapter.ts'
import { readGivenView } from './given-view.ts'
import { log } from './log.ts'
import { setMenu } from './menu.ts'
import { cutNetwork } from './no-network.ts'
import { denyPermissions } from './permissions.ts'
import { spawnUtility } from './spawn-utility.ts'

export interface RunningDesk {
  readonly started: StartedDesk
  readonly window: BrowserWindow
  /** Brings the window to the front, and opens in it what is asked for. */
  show(asked: Asked): void
  close(): Promise<void>
}

interface RunOptions {
  /** The dataset to open instead of the bundled one, or the published figure to make again. */
  readonly startPath: string | null
  /** The view to show first instead of the default one. */
  readonly startView?: string | null
  readonly isHidden?: boolean
}

/** Everything after `ready`: first the session is cut off, then the data process starts, then the window opens. */
export async function runDesk({
  startPath,
  startView = null,
  isHidden = false,
}: RunOptions): Promise<RunningDesk> {
  const network = await cutNetwork(session.defaultSession, app.isPackaged)
  denyPermissions(session.defaultSession)
  const places = electronPlaces()
  await serveApp(places.renderer)
  let opened: DeskWindow | undefined = undefined
  const started = await startDesk({
    places,
    adapter: electronAdapter(network, () => opened?.maybeWindow()),
    startPath,
    startView,
    log,
    spawn: spawnUtility(places.dataProcess),
  })
  listenToPages(started.desk, started.handles)
  const command = (asked: ShellCommand): void => {
    opened?.maybeWindow()?.webContents.send(IPC.command, asked)
  }
  const about = (): void => {
    const window = opened?.maybeWindow()
    if (window !== undefined) void showAbout(window, started.networkRequests())
  }
  setMenu({ command, about })
  const deskWindow = openDeskWindow({
    folder: started.folders.data,
    log,
    isHidden,
    onShown: () => void tellStarter(),
  })
  opened = deskWindow
  if (!isHidden) askBeforeClosing(deskWindow.window, started.desk)
  await deskWindow.loaded
  return {
    started,
    window: deskWindow.window,
    show: ({ path, view }) => {
      deskWindow.bringToFront()
      const file = path === undefined ? null : started.handles.add(path)
      if (view === undefined) {
        if (file !== null) command({ kind: 'open', file, view: null })
        return
      }
      void readGivenView(view).then((given) => {
        command({ kind: 'open', file, view: given })
      })
    },
    close: async () => {
      await deskWindow.saveState()
      await started.close()
    },
  }
}
