import { schema, sql, type HostileCase } from './case.ts'

const SCHEMA = ['dataset-schema']
const DAMAGED = ['file-damaged']
const EITHER = [...SCHEMA, ...DAMAGED]

/** Takes the table out and puts something of its name in its place. */
const instead = (table: string, made: string): string =>
  `PRAGMA legacy_alter_table = ON; ALTER TABLE ${table} RENAME TO hidden_${table}; ${made}`

/** Tables that are none, tables that run something, and schemas that lie. */
export const SCHEMA_CASES: readonly HostileCase[] = [
  sql(
    'a view in a table’s place',
    SCHEMA,
    instead('saved_views', 'CREATE VIEW saved_views AS SELECT 1 AS id, 2 AS name, 3 AS query'),
  ),
  sql(
    'an endless view',
    SCHEMA,
    instead(
      'figures',
      'CREATE VIEW figures AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n',
    ),
  ),
  sql(
    'an endless view beside the tables',
    SCHEMA,
    'CREATE VIEW extra AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n',
  ),
  sql('a view of itself', SCHEMA, 'CREATE VIEW extra AS SELECT * FROM extra'),
  sql(
    'a view that multiplies',
    SCHEMA,
    'CREATE VIEW a AS SELECT * FROM figures, figures f2; CREATE VIEW b AS SELECT 1 FROM a, a a2',
  ),
  sql('a trigger', SCHEMA, 'CREATE TRIGGER trap AFTER INSERT ON saved_views BEGIN DELETE FROM figures; END'),
  sql(
    'a trigger instead',
    SCHEMA,
    'CREATE VIEW v AS SELECT 1 AS x; CREATE TRIGGER t INSTEAD OF INSERT ON v BEGIN SELECT 1; END',
  ),
  sql('an extra table', SCHEMA, 'CREATE TABLE extra (x)'),
  sql('an extra index', SCHEMA, 'CREATE INDEX extra ON figures (low)'),
  sql('a partial index that hides rows', SCHEMA, 'CREATE INDEX extra ON figures (low) WHERE low > 1e9'),
  sql('an index over an expression', SCHEMA, 'CREATE INDEX extra ON figures (abs(low))'),
  sql('no index', SCHEMA, 'DROP INDEX figures_by_source_row'),
  sql('a missing table', SCHEMA, 'DROP TABLE saved_views'),
  sql('full-text search', SCHEMA, 'CREATE VIRTUAL TABLE extra USING fts5 (x)'),
  sql('an R-tree', SCHEMA, 'CREATE VIRTUAL TABLE extra USING rtree (id, a, b)'),
  sql('statistics', SCHEMA, 'ANALYZE'),
  sql('a column more', SCHEMA, 'ALTER TABLE saved_views ADD COLUMN extra TEXT'),
  sql('a column __proto__', SCHEMA, 'ALTER TABLE saved_views ADD COLUMN "__proto__" TEXT'),
  sql('a column constructor', SCHEMA, 'ALTER TABLE figures ADD COLUMN "constructor" INTEGER'),
  sql('a generated column', SCHEMA, 'ALTER TABLE saved_views ADD COLUMN extra TEXT AS (name)'),
  sql('a column of another name', SCHEMA, 'ALTER TABLE saved_views RENAME COLUMN query TO "Query"'),
  sql(
    'a table in capitals',
    SCHEMA,
    'ALTER TABLE saved_views RENAME TO x; ALTER TABLE x RENAME TO SAVED_VIEWS',
  ),
  sql('a table of look-alike letters', SCHEMA, 'ALTER TABLE saved_views RENAME TO "sаved_views"'),
  sql(
    'a table that is not strict',
    SCHEMA,
    'DROP TABLE saved_views; CREATE TABLE saved_views (id INTEGER PRIMARY KEY, name, query)',
  ),
  sql('a table __proto__', SCHEMA, 'CREATE TABLE "__proto__" (x)'),
  sql('a table of ten thousand letters', SCHEMA, `CREATE TABLE "${'x'.repeat(10_000)}" (x)`),
  sql(
    'a thousand tables',
    SCHEMA,
    Array.from({ length: 1000 }, (_, place) => `CREATE TABLE t${String(place)} (x);`).join(''),
  ),
  schema(
    'a schema that is no SQL',
    EITHER,
    `UPDATE sqlite_schema SET sql = 'CREATE TABLE (((' WHERE name = 'saved_views'`,
  ),
  schema('a schema without SQL', EITHER, `UPDATE sqlite_schema SET sql = NULL WHERE name = 'saved_views'`),
  schema('a schema of numbers', EITHER, `UPDATE sqlite_schema SET sql = 12345 WHERE name = 'saved_views'`),
  schema(
    'a table that looks like another',
    EITHER,
    `UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'companies') WHERE name = 'services'`,
  ),
  schema('a table at page 0', EITHER, `UPDATE sqlite_schema SET rootpage = 0 WHERE name = 'saved_views'`),
  schema(
    'a table beyond the end',
    EITHER,
    `UPDATE sqlite_schema SET rootpage = 99999999 WHERE name = 'saved_views'`,
  ),
  schema(
    'a table at the schema’s own page',
    EITHER,
    `UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'saved_views'`,
  ),
  schema('a table at page -1', EITHER, `UPDATE sqlite_schema SET rootpage = -1 WHERE name = 'saved_views'`),
  schema(
    'a type that is none',
    EITHER,
    `UPDATE sqlite_schema SET type = 'tableau' WHERE name = 'saved_views'`,
  ),
  schema(
    'two tables of one name',
    EITHER,
    `INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'saved_views'`,
  ),
  schema(
    'an index over another table',
    EITHER,
    `UPDATE sqlite_schema SET tbl_name = 'editions' WHERE name = 'figures_by_source_row'`,
  ),
  schema(
    'a check that calls what could do harm',
    EITHER,
    `UPDATE sqlite_schema SET sql = replace(sql, 'json_valid(query)', 'load_extension(query)') WHERE name = 'saved_views'`,
  ),
  schema(
    'a check that never ends',
    EITHER,
    `UPDATE sqlite_schema SET sql = replace(sql, 'json_valid(query)', 'length(randomblob(1000000000)) > 0') WHERE name = 'saved_views'`,
  ),
  schema(
    'a check that is gone',
    EITHER,
    `UPDATE sqlite_schema SET sql = replace(sql, ' CHECK (json_valid(query))', '') WHERE name = 'saved_views'`,
  ),
  schema(
    'a default that is chance',
    EITHER,
    `UPDATE sqlite_schema SET sql = replace(sql, 'query TEXT NOT NULL', 'query TEXT NOT NULL DEFAULT (random())') WHERE name = 'saved_views'`,
  ),
  schema(
    'an order that nobody has',
    EITHER,
    `UPDATE sqlite_schema SET sql = replace(sql, 'name TEXT', 'name TEXT COLLATE nobody') WHERE name = 'saved_views'`,
  ),
  schema(
    'a module that nobody has',
    EITHER,
    `INSERT INTO sqlite_schema VALUES ('table', 'extra', 'extra', 0, 'CREATE VIRTUAL TABLE extra USING nobody (x)')`,
  ),
  schema(
    'the file system as a table',
    EITHER,
    `INSERT INTO sqlite_schema VALUES ('table', 'extra', 'extra', 0, 'CREATE VIRTUAL TABLE extra USING fsdir (x)')`,
  ),
  schema(
    'a schema of two million letters',
    EITHER,
    `UPDATE sqlite_schema SET sql = sql || printf('%.*c', 2000000, ' ') WHERE name = 'saved_views'`,
  ),
]
