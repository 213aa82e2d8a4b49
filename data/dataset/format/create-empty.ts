import Database from 'better-sqlite3'
import { DATASET_VERSION } from './format-version.ts'
import { insertRows } from '../build/insert-rows.ts'
import { migrate } from './migrate.ts'
import { VOCABULARY_TABLES } from './vocabulary-tables.ts'

/** A dataset of the present format with its words and its title, and nothing else. `path`: where no file is, or `:memory:`. */
export function createEmpty(path: string, title: string): Database.Database {
  const database = new Database(path)
  migrate(database, DATASET_VERSION)
  for (const [table, rows] of VOCABULARY_TABLES)
    insertRows(
      database,
      table,
      rows.map((row) => ({ ...row })),
    )
  insertRows(database, 'dataset', [{ id: 1, title }])
  return database
}
