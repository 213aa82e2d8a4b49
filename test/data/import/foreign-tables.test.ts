import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { importFiles } from '../../../data/import/import-files.ts'
import { closeFile, inspectFile, openFile } from '../../../data/import/open-file.ts'
import { DeskError } from '../../../data/model/error-codes.ts'
import { NO_CHOICES, type FileInspection, type FileReport } from '../../../data/model/import-report.ts'
import type { MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { emptyDataset } from './empty-dataset.ts'
import { EXAMPLE_RECIPE as RECIPE } from './example-recipe.ts'
import { NOTHING_AROUND } from './import-a-file.ts'

/** Another program's database. */
function foreign(sql: string): string {
  const path = join(temporaryFolder(), 'newsroom.sqlite')
  const database = new Database(path)
  database.exec(sql)
  database.close()
  return path
}

const REQUESTS = `
  CREATE TABLE requests (country TEXT, half TEXT, received);
  INSERT INTO requests (rowid, country, half, received) VALUES
    (3, 'Germany', '2020 H1', 12), (7, 'Namibia', '2020 H1', NULL), (8, 'Chad', '2020 H1', '0-499'), (9, 'Total', '2020 H1', 12);`

interface Reading {
  readonly copiesFolder: string
  readonly hear: () => void
}

const place = (): Reading => ({ copiesFolder: join(temporaryFolder(), 'reading'), hear: () => undefined })

async function look(path: string, table: string | null): Promise<FileInspection> {
  const reading = place()
  const { inspection, failure } = await inspectFile(path, { ...NO_CHOICES, table }, NOTHING_AROUND, reading)
  if (failure !== null) throw failure
  expect(readdirSync(reading.copiesFolder)).toEqual([])
  return inspection
}

async function importTable(
  path: string,
  table: string | null,
  recipe: MappingRecipe | null,
  skipErrors = true,
): Promise<{ readonly report: FileReport | undefined; readonly database: Database.Database }> {
  const reading = place()
  const database = emptyDataset()
  const answers = { ...NO_CHOICES.answers, company: recipe?.company ?? null }
  const file = await openFile(path, { ...NO_CHOICES, table, recipe, answers }, NOTHING_AROUND, reading)
  try {
    return { report: importFiles([file], database, { skipErrors, hear: () => undefined })[0], database }
  } finally {
    closeFile(file)
    expect(readdirSync(reading.copiesFolder)).toEqual([])
  }
}

const refusal = async (work: Promise<unknown>): Promise<unknown> =>
  await work.then(
    () => 'done',
    (error: unknown) => (error instanceof DeskError ? error.code : error),
  )

test('another program’s database is listed table by table, and none is guessed', async () => {
  const path = foreign(`${REQUESTS}
    CREATE TABLE "odd ""name" (a INTEGER PRIMARY KEY, b BLOB) WITHOUT ROWID;
    CREATE VIEW small AS SELECT country FROM requests;
    CREATE VIEW broken AS SELECT * FROM missing_table;
    CREATE VIRTUAL TABLE search USING fts5 (words);`)
  const before = [readdirSync(dirname(path)), readFileSync(path), statSync(path).mtimeMs] as const
  const { format, tables = [], layout, preview } = await look(path, null)
  expect({ format, layout, preview }).toEqual({ format: 'database', layout: null, preview: [] })
  const shown = new Map(tables.map(({ name, kind, rows, columns }) => [name, [kind, rows, columns.length]]))
  expect(shown.get('requests')).toEqual(['table', 4, 3])
  expect(shown.get('odd "name')).toEqual(['table', 0, 2])
  expect(shown.get('small')).toEqual(['view', null, 1])
  expect(shown.get('broken')).toEqual(['view', null, 0])
  expect(shown.get('search')).toEqual(['virtual', null, 0])
  expect(await refusal(importTable(path, null, null))).toBe('import-choose-table')
  expect(await refusal(importTable(path, 'no-such', null))).toBe('import-choose-table')
  expect(await refusal(importTable(path, 'requests', null))).toBe('import-layout-unknown')
  expect(await refusal(importTable(path, 'broken', RECIPE))).toBe('import-layout-unknown')
  expect((await look(path, 'requests')).preview).toEqual([
    ['country', 'half', 'received'],
    ['Germany', '2020 H1', '12'],
    ['Namibia', '2020 H1', ''],
    ['Chad', '2020 H1', '0-499'],
    ['Total', '2020 H1', '12'],
  ])
  expect([readdirSync(dirname(path)), readFileSync(path), statSync(path).mtimeMs]).toEqual(before)
  expect(existsSync(`${path}-wal`)).toBe(false)
})

test('a chosen table is read by a mapping, each row named by its table and rowid', async () => {
  const { report, database } = await importTable(foreign(REQUESTS), null, RECIPE, false)
  expect(report?.lines).toEqual({ read: 4, imported: 3, same: 0, skipped: 1, errors: 0 })
  expect(report?.cells).toMatchObject({ exact: 1, band: 1, notReported: 1 })
  const rows = database
    .prepare(
      'SELECT r.sheet, r.row, f.as_published, f.low, f.high FROM figures f JOIN source_rows r ON r.id = f.source_row_id ORDER BY r.row',
    )
    .raw()
    .all()
  expect(rows).toEqual([
    ['requests', 3, '12', 12, 12],
    ['requests', 7, '', null, null],
    ['requests', 8, '0-499', 0, 499],
  ])
})

test.each([
  [
    'a view, by the place of its rows',
    'CREATE VIEW chosen AS SELECT country, half, received FROM requests',
    [1, 2, 3],
  ],
  [
    'a table without rowids, by the place of its rows',
    'CREATE TABLE chosen (country TEXT, half TEXT, received, PRIMARY KEY (country)) WITHOUT ROWID; INSERT INTO chosen SELECT * FROM requests',
    [1, 2, 3],
  ],
  [
    'a table with a rowid below 1, by the place of its rows',
    'CREATE TABLE chosen (country TEXT, half TEXT, received); INSERT INTO chosen (rowid, country, half, received) SELECT rowid - 10, * FROM requests',
    [1, 2, 3],
  ],
])('%s', async (_, sql, places) => {
  const { report, database } = await importTable(foreign(`${REQUESTS} ${sql}`), 'chosen', {
    ...RECIPE,
    sheet: 'chosen',
  })
  expect(report?.lines).toMatchObject({ read: 4, imported: 3 })
  const held = database.prepare('SELECT row FROM source_rows ORDER BY row').pluck().all()
  expect(held.length === places.length && held.every((row) => Number(row) >= 1 && Number(row) <= 4)).toBe(
    true,
  )
})

test.each([
  [
    'a view that never ends is read to the limit, and said',
    `CREATE VIEW chosen AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 'Chad' AS country, '2020 H1' AS half, i AS received FROM n`,
    ['table-too-long'],
  ],
  [
    'a view whose columns are gone',
    'CREATE TABLE gone (country, half, received); CREATE VIEW chosen AS SELECT country, half, received FROM gone; DROP TABLE gone',
    ['import-layout-unknown', 'table-unreadable'],
  ],
  [
    'a virtual table is never read',
    'CREATE VIRTUAL TABLE chosen USING fts5 (country, half, received)',
    ['import-layout-unknown', 'table-unreadable'],
  ],
])(
  '%s',
  async (_, sql, expected) => {
    const path = foreign(`${REQUESTS} ${sql}`)
    await look(path, null)
    expect(expected).toContain(await refusal(importTable(path, 'chosen', { ...RECIPE, sheet: 'chosen' })))
  },
  30_000,
)

test('bytes, numbers beyond JavaScript’s and names of columns as in no program are rows with errors, not figures', async () => {
  const { report } = await importTable(
    foreign(`CREATE TABLE requests (country TEXT, half TEXT, received, "__proto__" TEXT, "a""b" TEXT);
      INSERT INTO requests (country, half, received) VALUES ('Germany', '2020 H1', x'00ff'), ('Chad', '2020 H1', 9223372036854775807),
        ('Namibia', '2020 H1', 1.5), (x'4142', '2020 H1', 1), ('France', '2020 H1', 5);`),
    null,
    RECIPE,
  )
  expect(report?.lines).toEqual({ read: 5, imported: 1, same: 0, skipped: 0, errors: 4 })
  expect(report?.issues.map(({ sheet, row, value }) => [sheet, row, value])).toContainEqual([
    'requests',
    1,
    '(2 bytes)',
  ])
  expect(report?.issues.map(({ value }) => value)).toContain('9223372036854775807')
})

test('a database that is damaged is refused before any table of it is read', async () => {
  const path = foreign(REQUESTS)
  const { truncateSync } = await import('node:fs')
  truncateSync(path, statSync(path).size - 1)
  const { failure } = await inspectFile(path, NO_CHOICES, NOTHING_AROUND, place())
  expect(failure?.code).toBe('file-truncated')
})
