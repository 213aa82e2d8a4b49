import type { QuickFormat } from '../../data/model/publish-formats.ts'
import type { FileHandle } from './channels.ts'

/** The view that a second start named: its text or JSON, or why that can’t be read. */
export type GivenView = { readonly text: string } | { readonly problem: string }

/** What a shell's menu, or a file opened from outside, asks of the screen. */
export type ShellCommand =
  /** A file, a view of the dataset that is open then, or both; what can’t be read of them is told as a sentence. */
  | { readonly kind: 'open'; readonly file: FileHandle | null; readonly view: GivenView | null }
  | { readonly kind: 'choose' | 'open-bundled' | 'import' | 'undo' | 'redo' }
  | { readonly kind: 'save-dataset' | 'save-dataset-as' | 'revert' | 'clear-traces' | 'licences' }
  | { readonly kind: 'save'; readonly format: QuickFormat }
  | { readonly kind: 'show'; readonly screen: 'overview' | 'explore' | 'commitments' | 'publish' | 'sources' }
