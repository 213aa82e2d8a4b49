import Database from 'better-sqlite3'
import { migrate } from '../../../data/dataset/format/migrate.ts'

/** Makes a dataset file one of an older format: without the tables that came later, and with the older rules of those that changed. */
export function makeOlder(file: string, version: number): void {
  const old = new Database(':memory:')
  migrate(old, version)
  const database = new Database(file)
  database.pragma('foreign_keys = OFF')
  const known = schemaOf(old, 'table')
  for (const [table, sql] of schemaOf(database, 'table')) {
    const before = known.get(table)
    if (before === sql) continue
    if (before !== undefined) database.exec(`CREATE TEMP TABLE held AS SELECT * FROM ${table}`)
    database.exec(`DROP TABLE ${table}`)
    if (before !== undefined)
      database.exec(`${before}; INSERT INTO ${table} SELECT * FROM temp.held; DROP TABLE temp.held`)
  }
  const indices = schemaOf(database, 'index')
  for (const [name, sql] of schemaOf(old, 'index')) if (!indices.has(name)) database.exec(sql)
  database.pragma(`user_version = ${String(version)}`)
  database.exec('VACUUM')
  database.close()
  old.close()
}

function schemaOf(database: Database.Database, type: 'table' | 'index'): ReadonlyMap<string, string> {
  const rows = database
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = ? AND name NOT GLOB 'sqlite_*'")
    .raw()
    .all(type) as [string, string][]
  return new Map(rows)
}
