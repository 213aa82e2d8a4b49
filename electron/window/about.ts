import { dialog, type BrowserWindow } from 'electron'
import { say } from '../../data/model/words/say.ts'
import { APP_VERSION } from '../host/app-version.ts'

/** Versions, and how many requests to other machines were refused. */
export async function showAbout(window: BrowserWindow, networkRequests: number): Promise<void> {
  const { electron, chrome, node } = process.versions
  await dialog.showMessageBox(window, {
    type: 'info',
    message: 'Disclosure Desk',
    detail: say('about.detail', { version: APP_VERSION, electron, chrome, node, requests: networkRequests }),
    buttons: [say('dialog.ok')],
    noLink: true,
  })
}
