import type { ExportFormat, FileHandle } from './channels.ts'

/** What a shell's menu, or a file opened from outside, asks of the screen. */
export type ShellCommand =
  | { readonly kind: 'open'; readonly file: FileHandle }
  | { readonly kind: 'choose' | 'open-bundled' | 'import' | 'undo' | 'redo' }
  | { readonly kind: 'save-dataset' | 'save-dataset-as' | 'revert' | 'clear-traces' }
  | { readonly kind: 'save'; readonly format: ExportFormat }
  | { readonly kind: 'show'; readonly screen: 'explore' | 'commitments' | 'publish' | 'sources' }
