import Database from 'better-sqlite3'
import { DeskError } from '../../model/error-codes.ts'
import { sqliteReason } from './sqlite-reason.ts'

/** Settings that keep a stranger's file from running anything; each is read back. */
const GUARDS: readonly (readonly [pragma: string, value: number])[] = [
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['mmap_size', 0],
  ['temp_store', 2],
  ['query_only', 1],
]

/**
 * A read-only connection to a private copy, with every guard set and read back.
 *
 * @throws {DeskError} `file-damaged` when SQLite can't read the file; plain Error when a guard doesn't hold (our fault).
 */
export function openGuarded(path: string, file: string): Database.Database {
  const database = new Database(path, { readonly: true, fileMustExist: true })
  try {
    for (const [pragma, value] of GUARDS) {
      database.pragma(`${pragma} = ${String(value)}`)
      const found: unknown = database.pragma(pragma, { simple: true })
      // `mmap_size` answers nothing where SQLite is built without it.
      if (found !== value && !(pragma === 'mmap_size' && found === undefined))
        throw new Error(`PRAGMA ${pragma} is ${String(found)}, not ${String(value)}`)
    }
    return database
  } catch (cause) {
    database.close()
    throw cause instanceof Database.SqliteError ? damaged(file, cause) : cause
  }
}

/** SQLite's complaint about a file's content as the reader's error. */
export function damaged(file: string, cause: InstanceType<typeof Database.SqliteError>): DeskError {
  return new DeskError('file-damaged', { file, reason: sqliteReason(cause) }, cause)
}
