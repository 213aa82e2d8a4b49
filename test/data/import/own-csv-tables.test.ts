import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { importFiles } from '../../../data/import/import-files.ts'
import { closeFile, openFile } from '../../../data/import/open-file.ts'
import { writeOwnCsv } from '../../../data/import/own/write-own-csv.ts'
import { NO_CHOICES } from '../../../data/model/import-report.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { copyOfBuilt } from '../source/copy-of-built.ts'
import { emptyDataset } from './empty-dataset.ts'
import { NOTHING_AROUND } from './import-a-file.ts'

/** Not of any company's figures: what is written about them, and what a person adds or a working copy notes. */
const OF_NO_COMPANY: ReadonlySet<string> = new Set([
  'dataset',
  'events',
  'articles',
  'article_outlines',
  'commitments',
  'commitment_events',
  'positions',
  'statements',
  'claims',
  'commitment_statements',
  'evidence',
  'import_batches',
  'import_batch_editions',
])

type Cell = string | number | null

/**
 * Every row of every table, in words: an id is left out, and a reference is the row that it leads to, again in words. So two datasets
 * that number their rows in other ways say the same, and no table of the format is forgotten.
 */
function everyTable(database: Database.Database): ReadonlyMap<string, readonly string[]> {
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
    .map(String)
  const shapes = new Map(tables.map((table) => [table, shapeOf(database, table)]))
  const held = new Map<string, ReadonlyMap<Cell, readonly Cell[]>>()
  const said = new Map<string, string>()

  function rowsOf(table: string): ReadonlyMap<Cell, readonly Cell[]> {
    const known = held.get(table)
    if (known !== undefined) return known
    const columns = (shapes.get(table)?.columns ?? []).map((column) => `"${column}"`).join(', ')
    const rows = database.prepare(`SELECT id, ${columns} FROM "${table}"`).raw().all() as Cell[][]
    const byId = new Map(rows.map(([id = null, ...cells]) => [id, cells]))
    held.set(table, byId)
    return byId
  }

  function inWords(table: string, cells: readonly Cell[]): readonly unknown[] {
    const { columns, references } = shapes.get(table) ?? {
      columns: [],
      references: new Map<string, string>(),
    }
    return columns.map((column, place) => {
      const cell = cells[place] ?? null
      const to = references.get(column)
      return to === undefined || cell === null ? cell : rowInWords(to, cell)
    })
  }

  function rowInWords(table: string, id: Cell): string {
    const name = `${table} ${String(id)}`
    const known = said.get(name)
    if (known !== undefined) return known
    const words = JSON.stringify([table, ...inWords(table, rowsOf(table).get(id) ?? [])])
    said.set(name, words)
    return words
  }

  return new Map(
    tables
      .filter((table) => !OF_NO_COMPANY.has(table))
      .map((table) => {
        const { columns } = shapes.get(table) ?? { columns: [] }
        const selected = columns.map((column) => `"${column}"`).join(', ')
        const rows = database.prepare(`SELECT ${selected} FROM "${table}"`).raw().all() as Cell[][]
        return [table, rows.map((cells) => JSON.stringify(inWords(table, cells))).sort()] as const
      }),
  )
}

function shapeOf(database: Database.Database, table: string) {
  // A column that leads to one which is itself a reference leads to what that one does.
  const references = new Map(
    database
      .prepare(
        `SELECT k."from", coalesce(further."table", k."table") FROM pragma_foreign_key_list(?) k
         LEFT JOIN pragma_foreign_key_list(k."table") further ON k."to" <> 'id' AND further."from" = k."to"`,
      )
      .raw()
      .all(table) as [string, string][],
  )
  const columns = database
    .prepare('SELECT name FROM pragma_table_info(?)')
    .pluck()
    .all(table)
    .map(String)
    // An id that is no reference is a number of this file alone.
    .filter((column) => column !== 'id')
  return { columns, references }
}

/** Tables whose rows are about a figure each, and the column that says which. */
const OF_FIGURES = `SELECT t.name, k."from" FROM sqlite_schema t, pragma_foreign_key_list(t.name) k
  WHERE t.type = 'table' AND k."table" = 'figures'`
const ODD = `SELECT id FROM figures WHERE id % 256 <> 0 AND id NOT IN (SELECT figure_id FROM figure_discrepancies)
  AND source_row_id NOT IN (SELECT source_row_id FROM known_discrepancies UNION SELECT source_row_id FROM formula_faults)`

/**
 * The shipped dataset with a sample of its figures: one in 256, and all whose rows or numbers something is known of. What only the others
 * need goes with them.
 */
function sampleOfBuilt(): Database.Database {
  const database = new Database(copyOfBuilt())
  database.pragma('foreign_keys = OFF')
  database.exec(`CREATE TEMP TABLE odd AS ${ODD}`)
  for (const [table, column] of database.prepare(OF_FIGURES).raw().all() as [string, string][])
    database.exec(`DELETE FROM "${table}" WHERE "${column}" IN (SELECT id FROM odd)`)
  database.exec(`
    DELETE FROM figures WHERE id IN (SELECT id FROM odd);
    DELETE FROM source_rows WHERE id NOT IN (SELECT source_row_id FROM figures);
    DELETE FROM populations WHERE territory_id % 32 <> 0;
    DELETE FROM periods WHERE id NOT IN (SELECT period_id FROM figures);
    DELETE FROM legal_processes WHERE id NOT IN (SELECT legal_process_id FROM figures);
    DELETE FROM territories WHERE id NOT IN (SELECT territory_id FROM figures UNION SELECT territory_id FROM populations
      UNION SELECT territory_id FROM territory_group_members UNION SELECT territory_id FROM note_territories
      UNION SELECT part_id FROM territory_parts);
    DELETE FROM territory_parts WHERE combined_id NOT IN (SELECT id FROM territories);
    DELETE FROM territory_names WHERE territory_id NOT IN (SELECT id FROM territories);
    DELETE FROM services WHERE id NOT IN (SELECT service_id FROM figures UNION SELECT service_id FROM note_services
      UNION SELECT subset_of_id FROM services WHERE subset_of_id IS NOT NULL);
    -- Those of events go with them, as do pages that nothing rests on.
    DELETE FROM events; DELETE FROM commitment_events;
    CREATE TEMP TABLE used AS SELECT document_id AS id FROM source_rows UNION SELECT transcription_id FROM source_rows
      UNION SELECT document_id FROM editions UNION SELECT document_id FROM note_documents
      UNION SELECT document_id FROM method_breaks UNION SELECT document_id FROM populations
      UNION SELECT document_id FROM territory_groups;
    DELETE FROM documents WHERE id NOT IN (WITH RECURSIVE through (id) AS (SELECT id FROM used UNION
      SELECT read_through_id FROM documents d JOIN through t ON t.id = d.id WHERE read_through_id IS NOT NULL)
      SELECT id FROM through WHERE id IS NOT NULL)`)
  expect(database.prepare('SELECT count(*) FROM pragma_foreign_key_check').pluck().get()).toBe(0)
  return database
}

test('all four companies, written out and read into one empty dataset, lose no row of any table', async () => {
  const source = sampleOfBuilt()
  const companies = source.prepare('SELECT key FROM companies ORDER BY key').pluck().all().map(String)
  expect(companies).toEqual(['apple', 'google', 'meta', 'microsoft'])
  const folder = temporaryFolder()
  const target = emptyDataset()
  for (const company of companies) {
    const path = join(folder, `${company}.csv`)
    writeOwnCsv(source, company, path)
    const reading = { copiesFolder: join(folder, `reading-${company}`), hear: () => undefined }
    const file = await openFile(path, NO_CHOICES, NOTHING_AROUND, reading)
    const [report] = importFiles([file], target, { skipErrors: false, hear: () => undefined })
    closeFile(file)
    expect([company, report?.failure, report?.lines.errors]).toEqual([company, null, 0])
  }
  const [before, after] = [everyTable(source), everyTable(target)]
  source.close()
  const lost = [...before].flatMap(([table, rows]) => {
    const other = after.get(table) ?? []
    if (JSON.stringify(rows) === JSON.stringify(other)) return []
    const gone = rows.filter((row) => !other.includes(row))
    const came = other.filter((row) => !rows.includes(row))
    return [{ table, gone, came }]
  })
  expect(lost).toEqual([])
  // The comparison is of something: nothing that explains figures is empty in the shipped dataset but what only a person fills.
  const empty = [...before].flatMap(([table, rows]) => (rows.length === 0 ? [table] : []))
  expect(
    empty.filter(
      (table) => !/^(own_|edit|saved_views|recipes|presets|mapping_|import_|finding_)/.test(table),
    ),
  ).toEqual([])
})
