import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { UNHEARD } from './open-progress.ts'
import { READER_TABLES } from './reader-tables.ts'

/**
 * SHA-256 (hex) over the canonical rows: the same for two files with the same data, whatever their bytes.
 *
 * For each table of published data that has rows, in the order of their names: the name and a line feed; then each row, ordered
 * by its columns from the first on, as SQLite's `json_array` of its columns writes it, in UTF-8, and a line feed. So a newer
 * format, and what a reader adds of their own, change nothing.
 * Source: docs/DATASET.md, "Fingerprint".
 */
export function fingerprintOf(database: Database.Database, hear: (rows: number) => void = UNHEARD): string {
  const hash = createHash('sha256')
  let rows = 0
  for (const table of selectTableNames(database)) {
    if (READER_TABLES.has(table)) continue
    let chunk = `${table}\n`
    let hasRows = false
    for (const line of selectCanonicalRows(database, table)) {
      hasRows = true
      rows += 1
      if (rows % 10_000 === 0) hear(rows)
      chunk += `${String(line)}\n`
      if (chunk.length > 65_536) {
        hash.update(chunk)
        chunk = ''
      }
    }
    if (hasRows) hash.update(chunk)
  }
  return hash.digest('hex')
}

/** Names of a dataset's own tables, by code unit. */
export function selectTableNames(database: Database.Database): readonly string[] {
  return database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'")
    .pluck()
    .all()
    .map(String)
    .sort((left, right) => (left < right ? -1 : 1))
}

function selectCanonicalRows(database: Database.Database, table: string): IterableIterator<unknown> {
  const columns = database
    .prepare('SELECT name FROM pragma_table_info(?) ORDER BY cid')
    .pluck()
    .all(table)
    .map((name) => `"${String(name)}"`)
    .join(', ')
  return database
    .prepare(`SELECT json_array(${columns}) FROM "${table}" ORDER BY ${columns}`)
    .pluck()
    .iterate()
}
