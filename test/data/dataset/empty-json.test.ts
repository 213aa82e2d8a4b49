import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { DATASET_VERSION } from '../../../data/dataset/format/format-version.ts'
import { fingerprintOf, selectTableNames } from '../../../data/dataset/format/fingerprint.ts'
import { migrate } from '../../../data/dataset/format/migrate.ts'
import { ownFile } from './edited-dataset.ts'
import { makeOlder } from './older-format.ts'

/** Every column that holds JSON by a rule of its table and may be empty, with that rule. */
function emptyJsonRules(
  database: Database.Database,
): readonly { readonly column: string; readonly rule: string }[] {
  const rows = database
    .prepare(
      `SELECT m.name AS "table", c.name AS "column", m.sql FROM sqlite_schema m, pragma_table_info(m.name) c
       WHERE m.type = 'table' AND c."notnull" = 0 AND c.pk = 0 AND instr(m.sql, 'json_valid(' || c.name || ')') > 0`,
    )
    .all() as { table: string; column: string; sql: string }[]
  return rows.map(({ table, column, sql }) => ({
    column: `${table}.${column}`,
    rule: new RegExp(`\\n  ${column} TEXT CHECK \\((.*)\\),?\\n`).exec(sql)?.[1] ?? 'no rule was found',
  }))
}

/** What the rule says of an empty cell where SQLite takes `json_valid(NULL)` for 0, as 3.38 to 3.40 do. */
function whenEmpty(database: Database.Database, { column, rule }: { column: string; rule: string }): unknown {
  const name = column.split('.')[1] ?? ''
  const old = rule.replaceAll('json_valid(', 'old_json_valid(')
  return database.prepare(`SELECT ${old} FROM (SELECT NULL AS ${name})`).pluck().get()
}

const held = (database: Database.Database): readonly unknown[] =>
  selectTableNames(database).map((table) => [
    table,
    database.prepare(`SELECT * FROM ${table} ORDER BY 1`).raw().all(),
  ])

test.each([1, 2, 3])(
  'a dataset of format %i comes to one whose empty cells every SQLite takes for sound',
  (version) => {
    const file = ownFile()
    makeOlder(file, version)
    const database = new Database(file)
    database.function('old_json_valid', (text) => (text === null ? 0 : 1))
    if (version === 3) addEmptyCells(database)
    const before = {
      rows: held(database),
      fingerprint: fingerprintOf(database),
      rules: emptyJsonRules(database),
    }
    expect(before.rules.map((rule) => whenEmpty(database, rule))).toEqual(before.rules.map(() => 0))
    migrate(database, DATASET_VERSION)
    const rules = emptyJsonRules(database)
    expect(rules.map(({ column }) => column).sort()).toEqual([
      'commitments.lens',
      'edit_steps.row_after',
      'edit_steps.row_before',
      'evidence.figures',
      'import_batches.report',
      'own_commitments.lens',
    ])
    expect(rules.map((rule) => whenEmpty(database, rule))).toEqual(rules.map(() => 1))
    expect(fingerprintOf(database)).toBe(before.fingerprint)
    expect(held(database)).toEqual(expect.arrayContaining([...before.rows]))
    expect([
      database.pragma('integrity_check', { simple: true }),
      database.pragma('foreign_key_check'),
    ]).toEqual(['ok', []])
    database.close()
  },
)

/** A row in each table that refers to, or has, an empty cell of JSON. */
function addEmptyCells(database: Database.Database): void {
  database.exec(`INSERT INTO own_commitments VALUES (1, 'k', NULL, NULL, NULL, 's', 'q', NULL, NULL);
    INSERT INTO import_batches VALUES (1, 'a.csv', '${'a'.repeat(64)}', 'x', 0, 0, 0, 0, 0, 0, 0, NULL);
    INSERT INTO import_batch_editions SELECT 1, id FROM editions LIMIT 1;
    INSERT INTO edits VALUES (1, 'k', 'l', 0);
    INSERT INTO edit_steps VALUES (1, 1, 'events', NULL, '[1]', NULL, NULL);
    INSERT INTO edit_undone_rows VALUES (1, 1, '[1]')`)
}
