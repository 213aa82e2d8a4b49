import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { maybeDocumentRecord, type DocumentRecord } from '../../data/dataset/journal/document-record.ts'

/** Working copies with unsaved edits that an earlier run left, each in a folder of its own. */
interface Recoveries {
  list(): Promise<readonly KeptCopy[]>
  /** Removes one for good. */
  forget(id: string): Promise<void>
}

interface KeptCopy {
  readonly id: string
  readonly folder: string
  /** Path of the copy. */
  readonly path: string
  readonly record: DocumentRecord
}

/** Folder of the kept copies in the app's data folder. */
export function recoveriesFolder(dataFolder: string): string {
  return join(dataFolder, 'unsaved')
}

export function createRecoveries(dataFolder: string): Recoveries {
  const root = recoveriesFolder(dataFolder)
  return {
    list: async () => {
      const found = await Promise.all((await namesIn(root)).sort().map((id) => maybeKept(root, id)))
      return found.filter((kept) => kept !== undefined)
    },
    forget: (id) => rm(join(root, id), { recursive: true, force: true }),
  }
}

async function maybeKept(root: string, id: string): Promise<KeptCopy | undefined> {
  const folder = join(root, id)
  const record = maybeDocumentRecord(folder)
  if (record === undefined || !/^[0-9a-f]{12}$/.test(id)) return undefined
  const files = await namesIn(folder)
  const file = files.find((name) => name !== 'document.json' && !/-(?:wal|shm|journal)$|\.new$/.test(name))
  return file === undefined ? undefined : { id, folder, path: join(folder, file), record }
}

/**
 * Moves what holds unsaved edits among the folders in `from` to where the next start finds it. `false`: something is still there, on a
 * full disk or one that can't be written, and must stay for a later start.
 */
export async function isUnsavedKept(from: string, dataFolder: string): Promise<boolean> {
  return await keepUnsaved(from, dataFolder).then(
    () => true,
    () => false,
  )
}

async function keepUnsaved(from: string, dataFolder: string): Promise<void> {
  const root = recoveriesFolder(dataFolder)
  for (const name of await namesIn(from)) {
    const folder = join(from, name)
    if (maybeDocumentRecord(folder)?.isUnsaved !== true) continue
    await mkdir(root, { recursive: true, mode: 0o700 })
    await rename(folder, join(root, randomBytes(6).toString('hex')))
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return await readdir(folder).catch(() => [])
}
