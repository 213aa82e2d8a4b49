import type Database from 'better-sqlite3'
import { cellsOf } from '../../data/dataset/format/cells-of.ts'
import { sql, type HostileCase } from './case.ts'

const VALUE = ['dataset-value']
const SCHEMA = ['dataset-schema']
const EITHER = [...VALUE, 'file-damaged']

/** Changes a table while one of its indices is not looking. */
function behindIndex(database: Database.Database, index: string, change: string): void {
  const row: unknown = database
    .prepare('SELECT rootpage, sql FROM sqlite_schema WHERE name = ?')
    .raw()
    .get(index)
  const [root, text] = cellsOf(row)
  database.pragma('writable_schema = ON')
  database.prepare('DELETE FROM sqlite_schema WHERE name = ?').run(index)
  database.pragma('writable_schema = RESET')
  database.exec(change)
  database.pragma('writable_schema = ON')
  database.prepare(`INSERT INTO sqlite_schema VALUES ('index', ?, 'figures', ?, ?)`).run(index, root, text)
  database.pragma('writable_schema = RESET')
}

/** Values that a table's rules forbid, and values that no rule of SQLite's can. */
export const VALUE_CASES: readonly HostileCase[] = [
  sql(
    'a count of 2^53 and one',
    VALUE,
    'UPDATE figures SET low = 9007199254740993, high = 9007199254740993 WHERE id = (SELECT min(id) FROM figures WHERE status_id = 0)',
  ),
  sql(
    'a count of 2^63-1',
    VALUE,
    'UPDATE figures SET low = 9223372036854775807, high = 9223372036854775807 WHERE id = (SELECT min(id) FROM figures WHERE status_id = 0)',
  ),
  sql(
    'a negative count',
    VALUE,
    'UPDATE figures SET low = -5, high = -5 WHERE id = (SELECT min(id) FROM figures WHERE status_id = 0)',
  ),
  sql(
    'a band upside down',
    VALUE,
    'UPDATE figures SET low = 500, high = 1, status_id = 1 WHERE id = (SELECT min(id) FROM figures)',
  ),
  sql(
    'an exact figure that is a band',
    VALUE,
    'UPDATE figures SET high = low + 9 WHERE id = (SELECT min(id) FROM figures WHERE status_id = 0)',
  ),
  sql(
    'a figure that is not reported, and 7',
    VALUE,
    'UPDATE figures SET low = 7, high = 7, status_id = 3 WHERE id = (SELECT min(id) FROM figures)',
  ),
  sql(
    'half a bound',
    VALUE,
    'UPDATE figures SET low = NULL WHERE id = (SELECT min(id) FROM figures WHERE status_id = 0)',
  ),
  sql(
    'a figure’s id of 2^33',
    VALUE,
    'UPDATE figures SET id = 8589934592 WHERE id = (SELECT max(id) FROM figures)',
  ),
  sql(
    'a row number of 2^60',
    VALUE,
    'UPDATE source_rows SET row = 1152921504606846976 WHERE id = (SELECT min(id) FROM source_rows)',
  ),
  sql(
    'a row number of -1',
    VALUE,
    'UPDATE source_rows SET row = -1 WHERE id = (SELECT min(id) FROM source_rows)',
  ),
  sql(
    'a flag of 2',
    VALUE,
    'UPDATE figures SET is_disclosure_request = 2 WHERE id = (SELECT min(id) FROM figures)',
  ),
  sql(
    'a status that is none',
    [...VALUE, ...SCHEMA],
    'UPDATE figures SET status_id = 9 WHERE id = (SELECT min(id) FROM figures)',
  ),
  sql(
    'a territory that is none',
    VALUE,
    'UPDATE figures SET territory_id = 99999 WHERE id = (SELECT min(id) FROM figures)',
  ),
  sql(
    'an edition that is none',
    VALUE,
    'UPDATE figures SET edition_id = 99999 WHERE id = (SELECT min(id) FROM figures)',
  ),
  sql('a document that is none', VALUE, 'UPDATE editions SET document_id = 99999'),
  sql(
    'a cell of 2 MB',
    VALUE,
    `UPDATE figures SET note = printf('%.*c', 2000000, 'x') WHERE id = (SELECT min(id) FROM figures)`,
  ),
  sql('a name of 2 MB', VALUE, `UPDATE companies SET name = printf('%.*c', 2000000, 'x')`),
  sql('an empty name', VALUE, `UPDATE companies SET name = ''`),
  sql(
    'bytes that are no UTF-8',
    [...VALUE, 'opens'],
    `UPDATE territories SET name = CAST(x'ff41fe' AS TEXT) WHERE code = 'DE'`,
  ),
  sql(
    'a NUL in a name',
    [...VALUE, 'opens'],
    `UPDATE territories SET name = 'Ger' || char(0) || 'many' WHERE code = 'DE'`,
  ),
  sql(
    'markup in a name',
    ['opens'],
    `UPDATE territories SET name = '<img src=x onerror=alert(1)>' WHERE code = 'DE'`,
  ),
  sql(
    'a formula in a name',
    ['opens'],
    `UPDATE territories SET name = '=HYPERLINK("http://x")' WHERE code = 'DE'`,
  ),
  sql(
    'letters that turn the line around',
    ['opens'],
    `UPDATE territories SET name = char(0x202e) || 'ynamreG' WHERE code = 'DE'`,
  ),
  sql(
    'a company __proto__',
    [...VALUE, 'opens'],
    `UPDATE companies SET key = '__proto__' WHERE key = 'microsoft'`,
  ),
  sql(
    'a territory constructor',
    [...VALUE, 'opens'],
    `UPDATE territories SET code = 'constructor' WHERE code = 'DE'`,
  ),
  sql(
    '300 companies',
    SCHEMA,
    `WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 1300) INSERT INTO companies SELECT i, 'c' || i, 'C' FROM n`,
  ),
  sql(
    '30,000 territories',
    SCHEMA,
    `WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 31000) INSERT INTO territories SELECT i, 'c' || i, 'C', 0, NULL FROM n`,
  ),
  sql('no companies', [...VALUE, ...SCHEMA], 'DELETE FROM companies'),
  sql('no title', [...VALUE, ...SCHEMA], 'DELETE FROM dataset'),
  sql('a word that is not ours', SCHEMA, `UPDATE outcomes SET word = 'granted' WHERE id = 1`),
  sql(
    'two words changed places',
    SCHEMA,
    `UPDATE outcomes SET word = 'x' WHERE id = 1; UPDATE outcomes SET word = 'content' WHERE id = 2; UPDATE outcomes SET word = 'non-content' WHERE id = 1`,
  ),
  sql('a word more', SCHEMA, `INSERT INTO outcomes VALUES (50, 'granted', 'Granted')`),
  sql(
    'a day that no calendar has',
    VALUE,
    `UPDATE periods SET ends_on = '2013-99-99' WHERE id = (SELECT min(id) FROM periods)`,
  ),
  sql(
    'a period that ends before it begins',
    VALUE,
    `UPDATE periods SET ends_on = '1999-01-01' WHERE id = (SELECT min(id) FROM periods)`,
  ),
  sql(
    'a period of a fortnight',
    VALUE,
    `UPDATE periods SET length = 'fortnight' WHERE id = (SELECT min(id) FROM periods)`,
  ),
  sql(
    'a period without figures is no fault',
    ['opens'],
    `INSERT INTO periods VALUES (9000, '2099', '2099-01-01', '2099-12-31', 'year')`,
  ),
  sql('a view that is no JSON', EITHER, `INSERT INTO saved_views VALUES (1, 'x', '{')`),
  sql(
    'a view of another version',
    ['opens'],
    `INSERT INTO saved_views VALUES (1, 'x', '{"version":99,"__proto__":{"company":"x"}}')`,
  ),
  sql(
    'a claim that is none',
    VALUE,
    `UPDATE claims SET definition = '{}' WHERE id = (SELECT min(id) FROM claims)`,
  ),
  sql(
    'a claim 10,000 deep',
    EITHER,
    `UPDATE claims SET definition = printf('%.*c', 10000, '[') || printf('%.*c', 10000, ']') WHERE id = (SELECT min(id) FROM claims)`,
  ),
  sql('a lens that is none', [...VALUE, 'opens'], `UPDATE commitments SET lens = '[1,2,3]'`),
  {
    ...sql(
      'the same number in two editions',
      VALUE,
      `INSERT INTO editions SELECT 9000, 'again', company_id, document_id, title, NULL, lists_zeros FROM editions WHERE superseded_by_id IS NULL LIMIT 1;
    INSERT INTO figures SELECT (SELECT max(id) FROM figures) + 1, 9000, period_id, territory_id, service_id, request_kind_id, legal_process_id, subject_id, measure_id, outcome_id, low, high, status_id, as_published, source_row_id, is_disclosure_request, note
    FROM figures WHERE territory_id = (SELECT id FROM territories WHERE code = 'DE') AND edition_id IN (SELECT id FROM editions WHERE superseded_by_id IS NULL) LIMIT 1`,
    ),
    // Of the small one no such figure is left.
    isOfBundled: true,
  },
  sql(
    'two editions that correct each other',
    VALUE,
    `UPDATE editions SET superseded_by_id = (SELECT max(id) FROM editions) WHERE id = (SELECT min(id) FROM editions); UPDATE editions SET superseded_by_id = (SELECT min(id) FROM editions) WHERE id = (SELECT max(id) FROM editions)`,
  ),
  sql(
    'an edition that corrects itself',
    VALUE,
    'UPDATE editions SET superseded_by_id = id WHERE id = (SELECT min(id) FROM editions)',
  ),
  sql(
    'two services that are parts of each other',
    VALUE,
    `INSERT INTO services VALUES (9000, 'a', 'A', 9001), (9001, 'b', 'B', 9000)`,
  ),
  sql(
    'two documents read through each other',
    [...VALUE, 'opens'],
    `UPDATE documents SET read_through_id = (SELECT max(id) FROM documents) WHERE id = (SELECT min(id) FROM documents); UPDATE documents SET read_through_id = (SELECT min(id) FROM documents) WHERE id = (SELECT max(id) FROM documents)`,
  ),
  sql(
    'two areas inside each other',
    VALUE,
    `INSERT OR IGNORE INTO territory_parts SELECT (SELECT min(id) FROM territories), (SELECT max(id) FROM territories); INSERT OR IGNORE INTO territory_parts SELECT part_id, combined_id FROM territory_parts`,
  ),
  sql(
    'three areas inside each other in a circle',
    VALUE,
    `WITH t AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM territories LIMIT 3)
     INSERT OR IGNORE INTO territory_parts SELECT a.id, b.id FROM t a JOIN t b ON b.n = a.n % 3 + 1`,
  ),
  sql(
    'outcomes whose labels have changed places',
    VALUE,
    `UPDATE outcomes SET label = CASE word WHEN 'content' THEN 'Rejected' ELSE 'Content disclosed' END WHERE word IN ('content', 'rejected')`,
  ),
  sql(
    'an outcome whose label was worded anew',
    ['opens'],
    `UPDATE outcomes SET label = 'Content was disclosed' WHERE word = 'content'`,
  ),
  sql(
    'a half-year that lasts a year',
    VALUE,
    `UPDATE periods SET ends_on = '2013-12-31' WHERE label = '2013 H1'`,
  ),
  sql(
    'a half-year that begins with another one',
    VALUE,
    `UPDATE periods SET starts_on = '2013-04-01' WHERE label = '2013 H2'`,
  ),
  sql(
    'a half-year that is called a year',
    VALUE,
    `UPDATE periods SET length = 'year' WHERE label = '2013 H1'`,
  ),
  sql(
    'figures that add up to more than 2^53',
    VALUE,
    `UPDATE figures SET low = 9007199254740991, high = 9007199254740991, as_published = '9007199254740991' WHERE id IN (SELECT id FROM figures WHERE status_id = 0 LIMIT 2)`,
  ),
  sql(
    'a stranger’s journal of edits',
    ['opens'],
    `INSERT INTO edits VALUES (1, 'x', 'Trap', 0); INSERT INTO edit_steps VALUES (1, 1, 'figures', NULL, '[1]', NULL, NULL)`,
  ),
  sql('an index that lies', ['file-damaged'], (database) => {
    behindIndex(
      database,
      'figures_by_source_row',
      'UPDATE figures SET source_row_id = (SELECT max(id) FROM source_rows) WHERE id = (SELECT min(id) FROM figures)',
    )
  }),
  sql(
    'an edition that another company’s replaces',
    VALUE,
    `UPDATE editions SET superseded_by_id = (SELECT max(id) FROM editions WHERE company_id = 2)
     WHERE id = (SELECT min(id) FROM editions WHERE company_id = 1)`,
  ),
  sql(
    'Germany and France under each other’s name',
    VALUE,
    "UPDATE territories SET name = CASE code WHEN 'DE' THEN 'France' ELSE 'Germany' END WHERE code IN ('DE', 'FR')",
  ),
  sql('Germany by its own name', ['opens'], "UPDATE territories SET name = 'Deutschland' WHERE code = 'DE'"),
  sql('an index that misses a row', ['file-damaged'], (database) => {
    behindIndex(
      database,
      'figures_by_source_row',
      'DELETE FROM figures WHERE id = (SELECT max(id) FROM figures)',
    )
  }),
  sql('a number where text belongs', [...VALUE, 'file-damaged'], (database) => {
    // STRICT is taken off for a moment, as anyone can.
    database.pragma('writable_schema = ON')
    database.exec(`UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') WHERE name = 'companies'`)
    database.pragma('writable_schema = RESET')
    database.exec(`UPDATE companies SET name = x'00ff'`)
    database.pragma('writable_schema = ON')
    database.exec(`UPDATE sqlite_schema SET sql = sql || ' STRICT' WHERE name = 'companies'`)
  }),
  sql(
    'deleted rows still lie in free pages',
    ['opens'],
    'PRAGMA secure_delete = OFF; DELETE FROM commitment_statements',
  ),
]
