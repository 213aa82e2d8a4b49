import type { FinishedFile } from '../../data/model/finished-file.ts'
import type { AppState, Saved } from '../contract/channels.ts'

/** What became of printing; `reason` is the system's own word. */
export type Printed =
  { readonly outcome: 'printed' | 'cancelled' } | { readonly outcome: 'failed'; readonly reason: string }

/** What one shell does in its own way; everything else of the contract is the same in all of them. */
export interface ShellAdapter {
  readonly shell: AppState['shell']
  /** Path of the dataset the reader chose in the shell's dialog; `null` if they cancelled or the shell has none. */
  chooseDataset(): Promise<string | null>
  /** Paths of the report files the reader chose in the shell's dialog; none if they cancelled or the shell has none. */
  chooseReports(): Promise<readonly string[]>
  /**
   * Path that the reader chose for a file of this name in the shell's dialog; `null` if they cancelled. Absent where the shell has
   * no such dialog: it delivers files.
   */
  chooseSavePath?(suggestedName: string): Promise<string | null>
  /** Path of a folder that the reader chose in the shell's dialog; `null` if they cancelled. Absent where the shell has no such dialog. */
  chooseFolder?(): Promise<string | null>
  /**
   * Gives a finished file to the reader: by a dialog and an atomic save, or as a download.
   * `check` is asked before anything is written at a path.
   * @throws {DeskError} `target-in-use`, `save-read-only`, `save-disk-full` or `save-failed`.
   */
  deliverFile(file: FinishedFile, check: (path: string) => Promise<void>): Promise<Saved>
  /** Forgets what the shell's own Chromium keeps of its pages. Absent where the browser isn't the shell's own. */
  clearBrowser?(): Promise<void>
  /** Prints the page as it stands, by the system's dialog. Absent where the page prints itself. */
  print?(): Promise<Printed>
  /** Requests to other machines by the shell's own pages, where the shell sees them. Absent where the page counts its own. */
  networkRequests?(): number
}
