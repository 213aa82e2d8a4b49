import type { AppFolders } from './app-folders.ts'
import type { CheckedAdapter } from './checked-adapter.ts'
import type { CurrentDataset } from './current-dataset.ts'
import type { FileHandles } from './file-handles.ts'
import type { SessionFile } from './session-file.ts'

/** What the answers of every area work with. */
export interface DeskParts {
  readonly version: string
  readonly current: CurrentDataset
  readonly handles: FileHandles
  readonly adapter: CheckedAdapter
  readonly session: SessionFile
  readonly bundledPath: string
  /** The file of the terms of everything that the app is made of. */
  readonly licences: string
  /** Requests to other machines since the start, by everything that the shell sees. */
  readonly networkRequests: () => number
  readonly folders: Pick<AppFolders, 'data' | 'copies' | 'scratch'>
}
