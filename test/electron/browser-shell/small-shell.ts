import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { FinishedFile } from '../../../data/model/finished-file.ts'
import type { PageEvent } from '../../../electron/browser-shell/answer-request.ts'
import { createDownloads, type Downloads } from '../../../electron/browser-shell/downloads.ts'
import { listPageFiles } from '../../../electron/host/page-files.ts'
import { shellIdentity, startServer } from '../../../electron/browser-shell/server.ts'
import { createUploads } from '../../../electron/browser-shell/uploads.ts'
import { createFileHandles, type FileHandles } from '../../../electron/host/file-handles.ts'
import { temporaryFolder } from '../temporary-folder.ts'

interface SmallShell {
  readonly address: string
  /** Another one. */
  readonly newAddress: () => string
  readonly port: number
  readonly downloads: Downloads
  readonly handles: FileHandles
  /** Channel and request of each call that got through, and what its page shows. */
  readonly asked: readonly (readonly unknown[])[]
  /** What the server told of its pages, and its faults. */
  readonly events: readonly (PageEvent | string)[]
  readonly folder: string
}

/** The browser shell's real server over a page of its own and a desk that writes down what reaches it. */
export async function startSmallShell(maxUploadBytes = 1000): Promise<SmallShell> {
  const folder = temporaryFolder()
  const renderer = join(folder, 'renderer')
  mkdirSync(join(renderer, 'assets'), { recursive: true })
  writeFileSync(join(renderer, 'index.html'), '<!doctype html><html><head></head><body>the app</body></html>')
  writeFileSync(join(renderer, 'assets', 'app.js'), 'app()')
  writeFileSync(join(renderer, 'assets', 'figures.sqlite'), 'not to be served')
  writeFileSync(join(folder, 'secret.js'), 'secret()')
  symlinkSync(join(folder, 'secret.js'), join(renderer, 'assets', 'link.js'))
  const uploads = join(folder, 'uploads')
  mkdirSync(uploads)
  const files = await listPageFiles(renderer)
  const downloads = createDownloads()
  const handles = createFileHandles()
  const asked: (readonly unknown[])[] = []
  const events: (PageEvent | string)[] = []
  const server = await startServer(0, (port) => ({
    ...shellIdentity(port),
    desk: {
      answer: () => Promise.reject(new Error('a page asks by itself')),
      answerPage: (channel, request, shown) => {
        asked.push(shown === undefined ? [channel, request] : [channel, request, shown])
        return Promise.resolve({ ok: true, value: 'answered' })
      },
    },
    files,
    downloads,
    handles,
    uploads: createUploads(uploads, maxUploadBytes),
    onPage: (event) => void events.push(event),
    log: (error) => events.push(`fault: ${String(error)}`),
  }))
  onTestFinished(() => server.close())
  return {
    address: server.newAddress(),
    newAddress: () => server.newAddress(),
    port: server.port,
    downloads,
    handles,
    asked,
    events,
    folder,
  }
}

export const FILE: FinishedFile = {
  fileName: 'Türkiye “2013”.csv',
  mimeType: 'text/csv; charset=utf-8; header=present',
  bytes: Buffer.from('period,low\n'),
}
