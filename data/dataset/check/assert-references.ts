import type Database from 'better-sqlite3'
import { cellsOf } from '../format/cells-of.ts'

/**
 * Makes sure that every reference of every row leads somewhere, where SQLite was told not to look at each as it was written.
 *
 * @throws {Error} for the first that doesn't: only we can have written it.
 */
export function assertReferences(database: Database.Database): void {
  const row = database.prepare('SELECT "table", parent FROM pragma_foreign_key_check LIMIT 1').raw().get()
  const [table, parent] = cellsOf(row).map(String)
  if (table !== undefined) throw new Error(`A row of ${table} refers to no row of ${String(parent)}`)
}
