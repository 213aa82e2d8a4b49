import type { Dialog } from 'electron'
import { strict } from '../strict.ts'

const unanswered = (name: string) => (): never => {
  throw new Error(`stand-in: nobody answers dialog.${name}; a test sets it first`)
}

/** "Display native system dialogs for opening and saving files, alerting, etc." Each is set by the test that expects it. */
export const dialog = strict('dialog', {
  showOpenDialog: unanswered('showOpenDialog'),
  showSaveDialog: unanswered('showSaveDialog'),
  showMessageBox: unanswered('showMessageBox'),
  showMessageBoxSync: unanswered('showMessageBoxSync'),
  /** "This API can be called safely before the ready event the app module emits […] If called before the app ready event on Linux, the message will be emitted to stderr." */
  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}: ${content}\n`)
  },
} satisfies Pick<
  Dialog,
  'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showMessageBoxSync' | 'showErrorBox'
>)
