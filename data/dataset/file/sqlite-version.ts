import Database from 'better-sqlite3'
import { z } from 'zod'

/** Version of the SQLite that opens datasets, such as `3.51.0`: asked of SQLite itself. */
export function sqliteVersion(): string {
  const database = new Database(':memory:')
  try {
    return z.string().parse(database.prepare('SELECT sqlite_version()').pluck().get())
  } finally {
    database.close()
  }
}
