import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { cellsOf } from './cells-of.ts'
import { UNHEARD } from '../file/open-progress.ts'
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
    let isFirst = true
    for (const { lines, count } of canonicalLines(database, table)) {
      if (isFirst) hash.update(`${table}\n`)
      isFirst = false
      hash.update(lines)
      hash.update('\n')
      if (Math.floor((rows + count) / ROWS_A_STEP) > Math.floor(rows / ROWS_A_STEP)) hear(rows)
      rows += count
    }
  }
  return hash.digest('hex')
}

/** Rows between two words of progress. */
const ROWS_A_STEP = 10_000

/** A row has a few hundred bytes; of a stranger's file they may have a million. */
const ROWS_AT_ONCE = 250

/** Names of a dataset's own tables, by code unit. */
export function selectTableNames(database: Database.Database): readonly string[] {
  return database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'")
    .pluck()
    .all()
    .map(String)
    .sort((left, right) => (left < right ? -1 : 1))
}

/** Rows as JSON, in order, with line feeds between them. */
interface CanonicalLines {
  readonly lines: string | Buffer
  readonly count: number
}

function canonicalLines(database: Database.Database, table: string): Iterable<CanonicalLines> {
  const columns = database
    .prepare('SELECT name FROM pragma_table_info(?) ORDER BY cid')
    .pluck()
    .all(table)
    .map((name) => `"${String(name)}"`)
  // A row's id tells it from all others, so the order by all columns is that by id.
  return columns[0] === '"id"'
    ? linesById(database, table, columns.join(', '))
    : linesOneByOne(database, table, columns.join(', '))
}

function* linesOneByOne(
  database: Database.Database,
  table: string,
  columns: string,
): Iterable<CanonicalLines> {
  const select = database.prepare(`SELECT json_array(${columns}) FROM "${table}" ORDER BY ${columns}`)
  for (const line of select.pluck().iterate()) yield { lines: String(line), count: 1 }
}

/** Joined by SQLite: each row a text of its own would take twice as long. */
function* linesById(database: Database.Database, table: string, columns: string): Iterable<CanonicalLines> {
  // Rows come to the aggregate as the inner SELECT orders them; a test holds this against the plain form.
  const select = database
    .prepare(
      `SELECT max(id), CAST(group_concat(line, char(10)) AS BLOB), count(*) FROM (
         SELECT id, json_array(${columns}) AS line FROM "${table}" WHERE id > ? ORDER BY id LIMIT ${String(ROWS_AT_ONCE)})`,
    )
    .raw()
  for (let last: unknown = -1; ;) {
    const [id, lines, count] = cellsOf(select.get(last))
    if (!Buffer.isBuffer(lines)) return
    yield { lines, count: Number(count) }
    last = id
  }
}
