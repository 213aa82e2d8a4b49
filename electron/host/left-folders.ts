import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { releaseAndRemove, tryLock } from '../../data/dataset/file/file-lock.ts'
import { isUnsavedKept } from './recoveries.ts'

const LOCK_ENDING = '.lock'
/** Named by their owner and, by earlier versions, which held no lock, by the number of their process. */
const RUN = /^(app|command|\d+)-[0-9a-f]{12}$/

/** The file whose lock holds a run's folder: beside it, so that the folder can go while it is held. */
export function lockOf(folder: string): string {
  return `${folder}${LOCK_ENDING}`
}

/**
 * Removes the folders of runs that have ended, however they did: those whose lock is free. Unsaved edits of the app are moved to where
 * the next start offers them; a command that didn't end has done nothing. A folder whose lock can't be tested stays, and so does one
 * whose edits can't be moved.
 */
export async function removeLeftFolders(root: string, dataFolder: string): Promise<void> {
  const names = await readdir(root)
  const runs = new Set(
    names
      .map((name) => (name.endsWith(LOCK_ENDING) ? name.slice(0, -LOCK_ENDING.length) : name))
      .filter((name) => RUN.test(name)),
  )
  for (const run of runs) {
    const folder = join(root, run)
    const lock = tryLock(lockOf(folder))
    if (typeof lock === 'string') continue
    // A lock alone may belong to a run that is just about to make its folder, and has it by now.
    if (!names.includes(run)) {
      lock.release()
      continue
    }
    if (run.startsWith('command-') || (await isUnsavedKept(join(folder, 'datasets'), dataFolder)))
      await removeTree(folder)
    await releaseAndRemove(lockOf(folder), lock)
  }
}

/** A browser or a data process that has just ended may still hold a file for a moment. */
export async function removeTree(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(() => undefined)
}
