import { copyFileSync } from 'node:fs'
import Database from 'better-sqlite3'

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
