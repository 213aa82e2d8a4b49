import type { WebPreferences } from 'electron'

/** The only preferences any window is made with: a page confined as far as Electron can. */
export function webPreferences(preload: string, isPackaged: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // It would fetch dictionaries.
    spellcheck: false,
    devTools: !isPackaged,
  }
}
