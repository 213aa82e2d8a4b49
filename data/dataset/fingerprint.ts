import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'

/** Tables that hold what a reader keeps, not data: the fingerprint leaves them out. */
const NOT_DATA: ReadonlySet<string> = new Set(['saved_views'])

/**
 * SHA-256 (hex) over the canonical rows: the same for two files with the same data, whatever their bytes.
 *
 * For each table but `saved_views`, in the order of their names: the name and a line feed; then each row, ordered by its
 * columns from the first on, as SQLite's `json_array` of its columns writes it, in UTF-8, and a line feed.
 * Source: docs/DATASET.md, "Fingerprint".
 */
export function fingerprintOf(database: Database.Database): string {
  const hash = createHash('sha256')
  for (const table of selectTableNames(database)) {
    if (NOT_DATA.has(table)) continue
    hash.update(`${table}\n`)
    let chunk = ''
    for (const line of selectCanonicalRows(database, table)) {
      chunk += `${String(line)}\n`
      if (chunk.length > 65_536) {
        hash.update(chunk)
        chunk = ''
      }
    }
    hash.update(chunk)
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
