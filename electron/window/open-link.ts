import { clipboard, dialog, shell, type BrowserWindow } from 'electron'
import { say } from '../../data/model/words/say.ts'
import { maybeExternalLink } from './external-link.ts'

/** Asks, showing the host, and only then hands a link to the reader's browser. Anything but a plain https link is dropped. */
export async function openLink(window: BrowserWindow, text: string): Promise<void> {
  const link = maybeExternalLink(text)
  if (link === undefined) return
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: say('link.question', { host: link.host }),
    detail: say('link.detail', { address: link.address }),
    buttons: [say('link.copy'), say('link.open'), say('link.cancel')],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  })
  if (response === 0) await clipboard.writeText(link.address)
  if (response === 1) await shell.openExternal(link.address)
}
