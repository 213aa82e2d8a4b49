import { basename, join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import { say } from '../../data/model/words/say.ts'
import { atomicSave } from '../host/atomic-save.ts'
import type { ShellAdapter } from '../host/shell-adapter.ts'
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
      defaultPath: join(app.getPath('documents'), suggestedName),
      properties: ['dontAddToRecent', 'showOverwriteConfirmation', 'createDirectory'],
    })
    return canceled || filePath === '' ? null : filePath
  }
}
