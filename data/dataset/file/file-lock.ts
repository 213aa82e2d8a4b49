import { closeSync, openSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'

/** A file of the app's own that is held until it is let go or its process ends, however that ends. */
export interface FileLock {
  /** Lets go; a second time does nothing. */
  release(): void
}

/** `held`: by another holder, in this process or any other. `unknown`: this disk knows no locks, or the file can't be made. */
type LockAttempt = FileLock | 'held' | 'unknown'

const TRY_EVERY_MS = 20

/**
 * Takes the lock of a file, which is made where it is missing and stays empty.
 *
 * It is the lock of the operating system that SQLite takes for a transaction (`fcntl`, on Windows `LockFileEx`): it dies with its
 * process, needs no process number and no clock, and is seen from other containers and, on a shared disk that passes locks on,
 * from other machines. Nothing else may open the file: closing it anywhere in this process would let go.
 */
export function tryLock(path: string): LockAttempt {
  let database: Database.Database | undefined
  try {
    makeForOwner(path)
    database = new Database(path, { timeout: 0 })
    // Otherwise the transaction would put a journal beside the file.
    database.pragma('journal_mode = MEMORY')
    database.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    database?.close()
    const isBusy = cause instanceof Database.SqliteError && cause.code.startsWith('SQLITE_BUSY')
    return isBusy ? 'held' : 'unknown'
  }
  const held = database
  return { release: () => void held.close() }
}

/** Makes the file, for its owner alone, where it is missing; one that is there isn't opened. */
function makeForOwner(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch {
    // It is there, or can't be made: SQLite says which.
  }
}

/** Takes the lock once it is free; `held` where it isn't after `patienceMs`. */
export async function waitForLock(path: string, patienceMs: number): Promise<LockAttempt> {
  for (let waitedMs = 0; ; waitedMs += TRY_EVERY_MS) {
    const attempt = tryLock(path)
    if (attempt !== 'held' || waitedMs >= patienceMs) return attempt
    await wait(TRY_EVERY_MS)
  }
}

/** Lets go and removes the file. Who takes the lock of a file that is removed so must not find it under the same name again. */
export async function releaseAndRemove(path: string, lock: FileLock): Promise<void> {
  // Windows removes no open file.
  lock.release()
  await rm(path, { force: true }).catch(() => undefined)
}
