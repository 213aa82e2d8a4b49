import Database from 'better-sqlite3'
import { DATASET_VERSION } from './format-version.ts'
import { migrate } from './migrate.ts'
import { JOURNAL_TABLES } from './reader-tables.ts'

/**
 * Writes an open dataset to `path` as one whole file: no `-wal`, no journal of edits, no free page in which something that was
 * deleted could be read.
 *
 * @throws {Error} when `path` exists.
 */
export function packDataset(database: Database.Database, path: string): void {
  database.prepare('VACUUM INTO ?').run(path)
  const packed = new Database(path, { fileMustExist: true })
  try {
    packed.pragma('journal_mode = DELETE')
    migrate(packed, DATASET_VERSION)
    const removed = packed.transaction(() =>
      JOURNAL_TABLES.map((table) => packed.prepare(`DELETE FROM ${table}`).run().changes),
    )()
    if (removed.some((count) => count > 0)) packed.exec('VACUUM')
  } finally {
    packed.close()
  }
}
