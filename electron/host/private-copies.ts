import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** The folders in which data processes keep their copies of datasets: one per opening, so that each can be told from the others. */
export interface PrivateCopies {
  /** Path of a folder for the next opening; the data process makes it. */
  newFolder(): string
  /**
   * The copy that an opening left in its folder, moved to a name that the reader knows; `undefined` where there is none. The
   * dataset can so be opened again when its stick is unplugged by then.
   */
  maybeRecovered(folder: string, name: string): Promise<string | undefined>
  /** Removes what ended processes left, but for one opening's folder. */
  removeAllBut(kept: string | undefined): Promise<void>
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
      const copy = files.find((file) => file.endsWith('.sqlite'))
      if (copy === undefined) return undefined
      const target = newFolder()
      await mkdir(target, { mode: 0o700 })
      for (const ending of files.includes(`${copy}-wal`) ? ['', '-wal'] : [''])
        await rename(join(folder, copy + ending), join(target, name + ending))
      return join(target, name)
    },
    removeAllBut: async (kept) => {
      for (const name of await readdir(root).catch(() => [])) {
        const folder = join(root, name)
        if (folder !== kept) await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
      }
    },
  }
}
