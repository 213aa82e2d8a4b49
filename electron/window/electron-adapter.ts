import { basename, extname, join } from 'node:path'
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron'
import { say } from '../../data/model/words/say.ts'
import { atomicSave } from '../host/atomic-save.ts'
import type { Printed, ShellAdapter } from '../host/shell-adapter.ts'
import { portableName } from '../host/portable-name.ts'
import type { NetworkGuard } from './no-network.ts'

/** Dialogs and saves of the Electron shell. `windowOf` is the window that asks, if it is still there. */
export function electronAdapter(
  network: NetworkGuard,
  windowOf: () => BrowserWindow | undefined,
): ShellAdapter {
  return {
    shell: 'electron',
    networkRequests: () => network.refused(),
    chooseDataset: async () => {
      const window = windowOf()
      if (window === undefined) return null
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: say('dialog.open-title'),
        properties: ['openFile', 'dontAddToRecent'],
        filters: [
          { name: say('dialog.datasets'), extensions: ['ddesk', 'sqlite', 'sqlite3', 'db'] },
          { name: say('dialog.all-files'), extensions: ['*'] },
        ],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    chooseSavePath,
    chooseFolder: async () => {
      const window = windowOf()
      if (window === undefined) return null
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: say('dialog.folder-title'),
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    chooseReports: async () => {
      const window = windowOf()
      if (window === undefined) return []
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: say('dialog.import-title'),
        properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
        filters: [
          {
            name: say('dialog.reports'),
            extensions: ['csv', 'tsv', 'tab', 'txt', 'xlsx', 'xlsm', 'ddesk', 'sqlite', 'sqlite3', 'db'],
          },
          { name: say('dialog.all-files'), extensions: ['*'] },
        ],
      })
      return canceled ? [] : filePaths
    },
    clearBrowser: async () => {
      const window = windowOf()
      if (window === undefined) return
      const { session } = window.webContents
      await session.clearCache()
      await session.clearStorageData()
    },
    print: () => printWindow(windowOf()),
    deliverFile: async (file, check) => {
      const path = await chooseSavePath(file.fileName)
      if (path === null) return { outcome: 'cancelled' }
      await check(path)
      await atomicSave(path, file.bytes)
      return { outcome: 'saved', name: basename(path) }
    },
  }

  async function chooseSavePath(suggestedName: string): Promise<string | null> {
    const window = windowOf()
    if (window === undefined) return null
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: say('dialog.save-title'),
      defaultPath: join(app.getPath('documents'), portableName(suggestedName, 'figure')),
      filters: filtersFor(suggestedName),
      properties: ['dontAddToRecent', 'showOverwriteConfirmation', 'createDirectory'],
    })
    return canceled || filePath === '' ? null : filePath
  }
}

/** The kind of file that is saved, so that the dialog adds its ending to a name that is typed without. */
function filtersFor(suggestedName: string): FileFilter[] {
  const ending = extname(suggestedName).slice(1)
  const all = { name: say('dialog.all-files'), extensions: ['*'] }
  if (ending === '') return [all]
  return [{ name: say('dialog.files-of', { ending: ending.toUpperCase() }), extensions: [ending] }, all]
}

/** `window.print()` tells nobody what came of it, and does nothing on some Linux systems (electron#50420). */
function printWindow(window: BrowserWindow | undefined): Promise<Printed> {
  if (window === undefined) return Promise.resolve({ outcome: 'cancelled' })
  return new Promise((resolve) => {
    window.webContents.print({ printBackground: true }, (isPrinted, reason) => {
      if (isPrinted) resolve({ outcome: 'printed' })
      else resolve(/cancel/i.test(reason) ? { outcome: 'cancelled' } : { outcome: 'failed', reason })
    })
  })
}
