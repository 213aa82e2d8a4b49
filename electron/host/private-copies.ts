import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  DOCUMENT_RECORD,
  maybeDocumentRecord,
  type DocumentSource,
} from '../../data/dataset/journal/document-record.ts'

/** The folders in which data processes keep their copies of datasets: one per opening, so that each can be told from the others. */
export interface PrivateCopies {
  /** Path of a folder for the next opening; the data process makes it. */
  newFolder(): string
  /**
   * The copy that an opening left in its folder, moved to a name that the reader knows; `undefined` where there is none. The
   * dataset can so be opened again when its stick is unplugged by then, with the edits that were made in it.
   */
  maybeRecovered(folder: string, name: string): Promise<RecoveredCopy | undefined>
  /** Removes a recovered copy once it was opened. */
  remove(copy: RecoveredCopy): Promise<void>
  /** Removes what ended processes left, but for one opening's folder, and for copies that hold unsaved edits. */
  removeAllBut(kept: string | undefined): Promise<void>
}

interface RecoveredCopy {
  readonly path: string
  /** What it is a copy of, where it was edited. */
  readonly source: DocumentSource | undefined
}

export function createPrivateCopies(root: string): PrivateCopies {
  let count = 0
  const newFolder = (): string => {
    count += 1
    return join(root, String(count))
  }
  return {
    newFolder,
    maybeRecovered: async (folder, name) => {
      const files: readonly string[] = await readdir(folder).catch(() => [])
      const copy = files.find((file) => file === name || file.endsWith('.sqlite'))
      if (copy === undefined) return undefined
      const target = newFolder()
      await mkdir(target, { mode: 0o700 })
      const record = maybeDocumentRecord(folder)
      for (const ending of files.includes(`${copy}-wal`) ? ['', '-wal'] : [''])
        await rename(join(folder, copy + ending), join(target, name + ending))
      if (record === undefined) return { path: join(target, name), source: undefined }
      await rename(join(folder, DOCUMENT_RECORD), join(target, DOCUMENT_RECORD))
      const source = { name: record.name, isBundled: record.isBundled, sha256: record.sha256 }
      return { path: join(target, name), source }
    },
    remove: ({ path }) => removeTree(dirname(path)),
    removeAllBut: async (kept) => {
      for (const name of await readdir(root).catch(() => [])) {
        const folder = join(root, name)
        if (folder !== kept && maybeDocumentRecord(folder)?.isUnsaved !== true) await removeTree(folder)
      }
    },
  }
}

/** A process that has just ended may still hold a file for a moment. */
async function removeTree(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
}
