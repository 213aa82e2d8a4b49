import Database from 'better-sqlite3'
import { DATASET_VERSION } from '../../../data/dataset/format/format-version.ts'
import { insertRows } from '../../../data/dataset/build/insert-rows.ts'
import { migrate } from '../../../data/dataset/format/migrate.ts'
import { VOCABULARY_TABLES } from '../../../data/dataset/format/vocabulary-tables.ts'

/** A dataset of the present format that holds its words and nothing else. */
export function emptyDataset(path = ':memory:'): Database.Database {
  const database = new Database(path)
  migrate(database, DATASET_VERSION)
  for (const [table, rows] of VOCABULARY_TABLES)
    insertRows(
      database,
      table,
      rows.map((row) => ({ ...row })),
    )
  return database
}
