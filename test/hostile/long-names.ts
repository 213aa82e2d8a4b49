import { copyFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { mostBytesOf } from '../../data/model/dataset-limits.ts'

const NAMED = ['companies', 'services', 'legal_processes', 'territories']

/** A dataset like `base` whose names have so many letters; no two are alike. */
export function writeLongNames(base: string, path: string, letters: number): void {
  copyFileSync(base, path)
  const database = new Database(path)
  for (const table of NAMED)
    database
      .prepare(`UPDATE ${table} SET name = substr(name || ' ' || ?, 1, ?)`)
      .run('n'.repeat(letters), letters)
  database.close()
}

/** Columns of any table that hold a name which may be any text. */
const OF_ANY_TEXT = `SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c
  WHERE t.type = 'table' AND c.type = 'TEXT' AND c.name IN ('name', 'title', 'publisher', 'author', 'speaker', 'holder', 'region')`

/** A dataset like `base` in which every name of every table is as long as it may be; no two are alike. Gives the columns. */
export function writeNamesAtLimit(base: string, path: string): readonly string[] {
  copyFileSync(base, path)
  const database = new Database(path)
  const columns = database.prepare(OF_ANY_TEXT).raw().all() as [string, string][]
  for (const [table, column] of columns) {
    const most = mostBytesOf(table, column)
    // Letters of several bytes leave room for fewer.
    database
      .prepare(
        `UPDATE "${table}" SET "${column}" = substr("${column}" || ' ' || ?, 1, ? + length("${column}") - octet_length("${column}"))
         WHERE "${column}" <> ''`,
      )
      .run('n'.repeat(most), most)
  }
  database.close()
  return columns.map((each) => each.join('.'))
}
