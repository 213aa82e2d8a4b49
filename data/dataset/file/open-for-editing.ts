import { closeSync, fsyncSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { DATASET_VERSION } from '../format/format-version.ts'
import { startRecording } from '../journal/journal-triggers.ts'
import { migrate } from '../format/migrate.ts'

/** What an edit relies on; each is read back. `synchronous` 2 is FULL: an edit that was acknowledged survives a power cut. */
const SETTINGS: readonly (readonly [pragma: string, value: number | string])[] = [
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['temp_store', 2],
  ['foreign_keys', 1],
  // Rows that a REPLACE removes are recorded too.
  ['recursive_triggers', 1],
  ['journal_mode', 'wal'],
  ['synchronous', 2],
]

/**
 * A connection that may write to a private copy which passed every check: brought up to the present format, in WAL with
 * `synchronous=FULL`, recording. No other connection of this process may be reading from the copy.
 *
 * @throws {Error} when a setting doesn't hold.
 */
export function openForEditing(path: string): Database.Database {
  // The copy was written without waiting for the disk; the edits must not outlive what they are edits of.
  flush(path)
  flush(dirname(path))
  const database = new Database(path, { fileMustExist: true })
  try {
    for (const [pragma, value] of SETTINGS) {
      database.pragma(`${pragma} = ${String(value)}`)
      const found: unknown = database.pragma(pragma, { simple: true })
      if (found !== value) throw new Error(`PRAGMA ${pragma} is ${String(found)}, not ${String(value)}`)
    }
    migrate(database, DATASET_VERSION)
    startRecording(database)
    return database
  } catch (cause) {
    database.close()
    throw cause
  }
}

function flush(path: string): void {
  // Windows flushes no folder, and no file that was opened for reading only.
  if (process.platform === 'win32') return
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
