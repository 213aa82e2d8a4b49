import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { fingerprintOf, selectTableNames } from '../../../data/dataset/format/fingerprint.ts'
import { READER_TABLES } from '../../../data/dataset/format/reader-tables.ts'
import { ownFile } from './edited-dataset.ts'

/** As docs/DATASET.md has it, a row at a time. */
function plainFingerprint(database: Database.Database): string {
  const lines = selectTableNames(database)
    .filter((table) => !READER_TABLES.has(table))
    .flatMap((table) => {
      const columns = database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).join(', ')
      const rows = database.prepare(`SELECT json_array(${columns}) FROM ${table} ORDER BY ${columns}`).pluck()
      const written = rows.all().map(String)
      return written.length === 0 ? [] : [table, ...written]
    })
  return createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex')
}

test('the fingerprint is the hash of every row in its order, however many there are and whatever their numbers', () => {
  const database = new Database(ownFile())
  expect(fingerprintOf(database)).toBe(plainFingerprint(database))
  database.pragma('foreign_keys = OFF')
  database.exec(
    'DELETE FROM figures WHERE id % 7 < 2; UPDATE figures SET id = id + 4000000000 WHERE id % 5 = 0',
  )
  expect(fingerprintOf(database)).toBe(plainFingerprint(database))
  database.exec('DELETE FROM figures; DELETE FROM source_rows')
  expect(fingerprintOf(database)).toBe(plainFingerprint(database))
  database.close()
})
