import { openAppFolders, type AppFolders } from './app-folders.ts'
import type { AppPlaces } from './app-places.ts'
import { APP_VERSION } from './app-version.ts'
import { hearRequests } from '../../data/process/hear-requests.ts'
import { startDataProcess, type DataProcess } from './data-process.ts'
import { createDesk, type Desk } from './desk.ts'
import { createFileHandles, type FileHandles } from './file-handles.ts'
import { createPrivateCopies } from './private-copies.ts'
import { openSessionFile } from './session-file.ts'
import type { ShellAdapter } from './shell-adapter.ts'
import { spawnNodeProcess, type SpawnProcess } from './spawn-process.ts'

export interface StartedDesk {
  readonly data: DataProcess
  readonly desk: Desk
  readonly handles: FileHandles
  readonly folders: AppFolders
  /** Requests to other machines since the start, by everything that the shell sees. */
  networkRequests(): number
  /** Ends the data process, writes the session, removes this process's folders. Once. */
  close(): Promise<void>
}

export interface StartOptions {
  readonly places: AppPlaces
  readonly adapter: ShellAdapter
  readonly startPath: string | null
  /** A view to show first instead of the default one: its text, or the path of a file that holds it. */
  readonly startView?: string | null
  readonly log: (line: string) => void
  /** How this shell starts its data process; a child of Node unless given. */
  readonly spawn?: SpawnProcess
  readonly deadlineMs?: number
}

/** Everything behind a shell's window, started: folders, data process, session and contract. */
export async function startDesk(options: StartOptions): Promise<StartedDesk> {
  const { places, adapter, log, startPath, startView = null } = options
  const folders = await openAppFolders()
  const data = startDataProcess({
    spawn: options.spawn ?? spawnNodeProcess(places.dataProcess),
    copies: createPrivateCopies(folders.copies),
    log,
    ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
  })
  let ownRequests = 0
  const stopHearing = hearRequests(() => void (ownRequests += 1))
  const networkRequests = (): number =>
    ownRequests + data.networkRequests() + (adapter.networkRequests?.() ?? 0)
  const session = await openSessionFile(folders.data)
  const handles = createFileHandles()
  const bundledPath = places.bundledDataset
  const desk = createDesk({
    version: APP_VERSION,
    data,
    handles,
    adapter,
    session,
    bundledPath,
    licences: places.licences,
    networkRequests,
    folders,
    startPath,
    startView,
    log,
  })
  let closing: Promise<void> | undefined
  return {
    data,
    desk,
    handles,
    folders,
    networkRequests,
    close: () => {
      stopHearing()
      closing ??= data
        .close()
        .then(() => session.close())
        .then(() => folders.remove())
      return closing
    },
  }
}
