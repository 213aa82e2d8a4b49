import Database from 'better-sqlite3'
import { migrate } from '../../../data/dataset/migrate.ts'

/** Makes a dataset file one of an older format: without the tables that came later. */
export function makeOlder(file: string, version: number): void {
  const old = new Database(':memory:')
  migrate(old, version)
  const database = new Database(file)
  database.pragma('foreign_keys = OFF')
  const known = tablesOf(old)
  for (const table of tablesOf(database).filter((name) => !known.includes(name)))
    database.exec(`DROP TABLE ${table}`)
  database.pragma(`user_version = ${String(version)}`)
  database.exec('VACUUM')
  database.close()
  old.close()
}

function tablesOf(database: Database.Database): readonly string[] {
  return database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'")
    .pluck()
    .all()
    .map(String)
}
