import Database from 'better-sqlite3'
import { fc } from '../../seeded-fast-check.ts'
import { expect, test } from 'vitest'
import { DATASET_VERSION } from '../../../data/dataset/format/format-version.ts'
import { migrate } from '../../../data/dataset/format/migrate.ts'
import { storedReport } from '../../../data/import/plan/stored-report.ts'
import { DATASET_LIMITS, mostBytesOf, mostRowsOf } from '../../../data/model/dataset-limits.ts'
import { fileReportSchema, type FileReport } from '../../../data/model/import-report.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { join } from 'node:path'
import { openForTest, perform } from './edited-dataset.ts'

function schemaSql(): {
  readonly tables: readonly string[]
  readonly columns: readonly string[]
  readonly sql: string
} {
  const database = new Database(':memory:')
  migrate(database, DATASET_VERSION)
  const read = (sql: string): readonly string[] => database.prepare(sql).pluck().all().map(String)
  const found = {
    tables: read("SELECT name FROM sqlite_schema WHERE type = 'table'"),
    columns: read(
      "SELECT t.name || '.' || c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'",
    ),
    sql: read("SELECT sql FROM sqlite_schema WHERE type = 'table'").join('\n'),
  }
  database.close()
  return found
}

test('the table of limits names tables and columns of the format', () => {
  const { tables, columns } = schemaSql()
  expect(Object.keys(DATASET_LIMITS.rowsOf).filter((table) => !tables.includes(table))).toEqual([])
  expect(Object.keys(DATASET_LIMITS.cellBytesOf).filter((column) => !columns.includes(column))).toEqual([])
})

test('what may be written is no more than what may be read', () => {
  const longestLetter = 3
  const longestInJson = 6
  expect(DATASET_LIMITS.savedViews).toBeLessThanOrEqual(mostRowsOf('saved_views'))
  expect(DATASET_LIMITS.mappingRecipes).toBeLessThanOrEqual(mostRowsOf('mapping_recipes'))
  expect(DATASET_LIMITS.recipes).toBeLessThanOrEqual(mostRowsOf('recipes'))
  expect(DATASET_LIMITS.presets).toBeLessThanOrEqual(mostRowsOf('presets'))
  expect(DATASET_LIMITS.journalEdits + 1).toBeLessThanOrEqual(mostRowsOf('edits'))
  expect(DATASET_LIMITS.journalSteps).toBeLessThanOrEqual(mostRowsOf('edit_steps'))
  expect(mostRowsOf('figures') + mostRowsOf('source_rows')).toBeLessThanOrEqual(
    mostRowsOf('edit_undone_rows'),
  )
  expect(DATASET_LIMITS.articleCharacters * longestLetter).toBeLessThanOrEqual(
    mostBytesOf('own_articles', 'text'),
  )
  expect(DATASET_LIMITS.articleCharacters * longestInJson).toBeLessThan(
    mostBytesOf('edit_steps', 'row_after'),
  )
  expect(DATASET_LIMITS.rowTextCharacters * longestLetter).toBeLessThanOrEqual(
    mostBytesOf('figures', 'as_published'),
  )
  expect(DATASET_LIMITS.fileBytes).toBeLessThanOrEqual(DATASET_LIMITS.workingCopyBytes)
})

const text = fc
  .tuple(fc.constantFrom('x', 'あ', '\u0001', '𝄞'), fc.constantFrom(1, 60, 499, 500, 501, 3_000))
  .map(([letter, count]) => letter.repeat(count))
const issue = text.map((value) => ({
  level: 'error' as const,
  reasonId: 'territory',
  file: 'f.csv',
  sheet: value,
  row: 1,
  rows: 1,
  column: value,
  value,
  reason: value,
  fix: value,
}))
const report = fc
  .tuple(text, issue, fc.constantFrom(0, 3, 1_000))
  .map(([title, each, count]): FileReport => ({
    file: title,
    bytes: 1,
    sha256: '0'.repeat(64),
    layout: { id: title, name: title },
    failure: null,
    lines: { read: count, imported: 0, same: 0, skipped: 0, errors: count },
    cells: { exact: 0, band: 0, suppressed: 0, notReported: 0, blank: 0 },
    figures: { new: 0, same: 0, restated: 0, gone: 0 },
    warnings: 0,
    editions: Array.from({ length: count }, () => title),
    replaces: [],
    taken: null,
    questions: [],
    issues: Array.from({ length: count }, () => each),
    changes: [],
  }))

test('a report fits into its cell whatever it says, and each entry that is left out is counted', () => {
  fc.assert(
    fc.property(report, fc.constantFrom(40_000, 1_000_000), (given, most) => {
      const stored = storedReport(given, most)
      expect(Buffer.byteLength(stored, 'utf8')).toBeLessThanOrEqual(most)
      const kept = fileReportSchema.parse(JSON.parse(stored))
      const { editions = 0, issues = 0 } = kept.leftOut ?? {}
      expect(kept.editions.length + editions).toBe(given.editions.length)
      expect(kept.issues.length + issues).toBe(given.issues.length)
      expect(kept.lines).toEqual(given.lines)
    }),
    { seed: 11, numRuns: 12 },
  )
})

test('a file that could not be opened again is not handed over, and the sentence says why', () => {
  const dataset = openForTest()
  perform(dataset, (database) => {
    database.exec("INSERT INTO own_articles (key, title, text) VALUES ('a', 'A', 'x')")
  })
  // Past every check of edits, as a mistake of ours would be.
  const database = dataset.document.database()
  database.prepare("UPDATE own_articles SET author = ? WHERE key = 'a'").run('あ'.repeat(400_000))
  expect(() => dataset.document.packInto(join(temporaryFolder(), 'packed.sqlite'))).toThrow(
    expect.objectContaining({
      code: 'save-unsound',
      details: {
        file: 'own.sqlite',
        reason:
          'own.sqlite holds a value that can’t be right: table own_articles, row 1, column author: it is longer than 1,500 bytes.',
      },
    }),
  )
})

test('an edit that makes a dataset larger than can be opened is refused', () => {
  const dataset = openForTest(undefined, { maxBytes: 3_000_000 })
  const grow = (): void => {
    perform(dataset, (database) => {
      database
        .prepare("INSERT INTO own_articles (key, title, text) VALUES ('a', 'A', ?)")
        .run('x'.repeat(4_000_000))
    })
  }
  expect(grow).toThrow(expect.objectContaining({ code: 'edit-refused' }))
  expect(dataset.document.state()).toMatchObject({ dirty: false, canUndo: false })
})

test('an edit that breaks a rule of a table is refused in a sentence, and is no fault of the program', () => {
  const dataset = openForTest()
  const add = (): void => {
    perform(dataset, (database) => {
      database.exec("INSERT INTO own_articles (key, title, text) VALUES ('a', '', 'x')")
    })
  }
  expect(add).toThrow(expect.objectContaining({ code: 'edit-refused' }))
})

test('a journal of very many steps forgets its oldest edits, and never the last one', () => {
  const dataset = openForTest()
  const addSteps = (name: string, count: number): void => {
    perform(dataset, (database) => {
      database.prepare('INSERT INTO saved_views (name, query) VALUES (?, ?)').run(name, '{}')
      database
        .prepare(
          `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
           INSERT INTO edit_steps (edit_id, table_name) SELECT (SELECT max(id) FROM edits), 'saved_views' FROM n`,
        )
        .run(count)
    })
  }
  addSteps('a', 600_000)
  addSteps('b', 600_000)
  const labels = dataset.document.database().prepare('SELECT count(*) FROM edits').pluck().get()
  expect(labels).toBe(1)
  expect(dataset.document.state()).toMatchObject({ dirty: true, canUndo: true })
})
