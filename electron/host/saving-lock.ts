import { createHash } from 'node:crypto'
import { mkdir, realpath } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { releaseAndRemove, tryLock, type FileLock } from '../../data/dataset/file/file-lock.ts'
import { DeskError } from '../../data/model/error-codes.ts'
import { say } from '../../data/model/words/say.ts'
import { whileAtGate } from './gate.ts'

/** How long a save waits for another one, or for another program, before it says who holds the file. */
export const HOLDER_PATIENCE_MS = 2000
const LOOK_EVERY_MS = 100
/** Others are at the gate for short. */
const GATE_PATIENCE_MS = 10_000

/**
 * Runs `save` while no other Disclosure Desk of this user saves to the same file. The lock lies in the app's own folder, named by
 * a hash, and goes with the save: nothing is put beside the reader's file and no name is kept.
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
  const name = createHash('sha256').update(target).digest('hex').slice(0, 32)
  const lockFile = join(folder, `${name}.lock`)
  const lock = await take(dataFolder, lockFile, basename(path))
  try {
    return await save()
  } finally {
    if (lock !== undefined) await letGo(dataFolder, lockFile, lock)
  }
}

/** `undefined` on a disk that knows no locks, and where the gate isn't free in ten seconds: two saves at once are then told apart by the hash of the file alone. */
async function take(dataFolder: string, lockFile: string, file: string): Promise<FileLock | undefined> {
  for (let waitedMs = 0; ; waitedMs += LOOK_EVERY_MS) {
    // At the gate, since the one who lets go removes the file. A start that is at it for long holds no file.
    const attempt = await whileAtGate(dataFolder, GATE_PATIENCE_MS, () => ({ lock: tryLock(lockFile) }))
    if (attempt === 'unknown' || attempt === 'held') return undefined
    const { lock } = attempt
    if (lock === 'unknown') return undefined
    if (lock !== 'held') return lock
    if (waitedMs >= HOLDER_PATIENCE_MS)
      throw new DeskError('document-held', { file, holder: say('document.holder-desk') })
    await wait(LOOK_EVERY_MS)
  }
}

async function letGo(dataFolder: string, lockFile: string, lock: FileLock): Promise<void> {
  await whileAtGate(dataFolder, HOLDER_PATIENCE_MS, () => releaseAndRemove(lockFile, lock))
  // Without the gate it is let go, and the empty file stays.
  lock.release()
}
