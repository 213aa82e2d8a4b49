import { createHash } from 'node:crypto'
import { mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DeskError } from '../../data/model/error-codes.ts'
import { say } from '../../data/model/words/say.ts'
import { isRunning } from './is-running.ts'

/** How long a save waits for another one, or for another program, before it says who holds the file. */
export const HOLDER_PATIENCE_MS = 2000
const LOOK_EVERY_MS = 100

/**
 * Runs `save` while no other Disclosure Desk of this user saves to the same file. The lock lies in the app's own folder, named by
 * a hash, so nothing is put beside the reader's file and no name is kept.
 * @throws {DeskError} `document-held`, after two seconds.
 */
export async function whileSavingAlone<T>(
  dataFolder: string,
  path: string,
  save: () => Promise<T>,
): Promise<T> {
  const folder = join(dataFolder, 'saving')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const target = await realpath(path).catch(() => path)
  const lock = join(folder, createHash('sha256').update(target).digest('hex').slice(0, 32))
  await take(lock, basename(path))
  try {
    return await save()
  } finally {
    await rm(lock, { force: true })
  }
}

async function take(lock: string, file: string): Promise<void> {
  for (let waitedMs = 0; ; waitedMs += LOOK_EVERY_MS) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx', mode: 0o600 })
      return
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const pid = Number(await readFile(lock, 'utf8').catch(() => '0'))
    const isLate = waitedMs >= HOLDER_PATIENCE_MS
    // Left by a process that is gone, or that never got to write its number. Of two that find this, one makes the next lock.
    if (pid > 0 ? !isRunning(pid) : isLate) await rm(lock, { force: true })
    else if (isLate)
      throw new DeskError('document-held', { file, holder: say('document.holder-desk', { pid }) })
    await wait(LOOK_EVERY_MS)
  }
}
