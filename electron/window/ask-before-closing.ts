import { dialog, type BrowserWindow } from 'electron'
import { say } from '../../data/model/words/say.ts'
import type { DocumentState, Reply, SavedDocument } from '../contract/channels.ts'
import type { Desk } from '../host/desk.ts'

/**
 * Holds the window open while the dataset has unsaved edits, and asks: save, don't save, or stay. An end that asks nobody (a signal,
 * the machine's own) loses nothing either: the edits are offered at the next start.
 */
export function askBeforeClosing(window: BrowserWindow, desk: Desk): void {
  let mayClose = false
  let isAsking = false
  window.on('close', (event) => {
    if (mayClose) return
    event.preventDefault()
    if (isAsking) return
    isAsking = true
    void mayGo(window, desk).then((isFree) => {
      isAsking = false
      mayClose = isFree
      if (isFree && !window.isDestroyed()) window.close()
    })
  })
}

async function mayGo(window: BrowserWindow, desk: Desk): Promise<boolean> {
  // The desk answers these channels by their schemas.
  const state = (await desk.answer('document.state', {})) as Reply<DocumentState>
  if (!state.ok || !state.value.dirty) return true
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say('closing.question'),
    detail: say('document.unsaved-text'),
    buttons: [
      say(state.value.canSave ? 'document.save' : 'document.save-as'),
      say('document.do-not-save'),
      say('document.cancel'),
    ],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  })
  if (response === 1) return (await desk.answer('document.discard', {})).ok
  if (response !== 0) return false
  const saved = (await (state.value.canSave
    ? desk.answer('document.save', { replacesChanged: false })
    : desk.answer('document.save-as', {}))) as Reply<SavedDocument>
  if (saved.ok) return saved.value.outcome !== 'cancelled'
  await dialog.showMessageBox(window, {
    type: 'error',
    message: saved.sentence,
    buttons: [say('dialog.ok')],
    noLink: true,
  })
  return false
}
