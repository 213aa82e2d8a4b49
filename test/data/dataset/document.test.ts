import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { DATASET_VERSION } from '../../../data/dataset/format/format-version.ts'
import { migrate } from '../../../data/dataset/format/migrate.ts'

const DOCUMENT = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'DATASET.md'), 'utf8')

test('docs/DATASET.md names every table and column of the format', () => {
  const database = new Database(':memory:')
  migrate(database, DATASET_VERSION)
  const names = database
    .prepare(
      `SELECT t.name || '.' || c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
       WHERE t.type = 'table' AND t.name NOT GLOB 'sqlite_*'`,
    )
    .pluck()
    .all()
    .map(String)
  database.close()
  expect(names.length).toBeGreaterThan(100)
  const missing = names.filter((name) => name.split('.').some((word) => !DOCUMENT.includes(`\`${word}\``)))
  expect(missing).toEqual([])
})
