import type Database from 'better-sqlite3'
import { mostBytesOf } from '../../model/dataset-limits.ts'
import { DeskError } from '../../model/error-codes.ts'
import { say } from '../../model/words/say.ts'
import { cellsOf } from '../format/cells-of.ts'
import { valueFault } from '../format/dataset-fault.ts'
import { formatBytes } from '../../model/format-bytes.ts'
import { UNHEARD } from '../file/open-progress.ts'
import { maybeOverflow } from '../format/row-limits.ts'
import { VOCABULARY_TABLES } from '../format/vocabulary-tables.ts'

interface TableColumn {
  readonly name: string
  readonly type: string
}

/**
 * Everything about single values that SQL can tell before a row is read: row and cell caps, integers that a JavaScript number holds
 * exactly (a larger one would be rounded in silence), references that lead somewhere, the vocabulary word for word.
 *
 * Afterwards integers may be read as plain numbers.
 * @param areTypesSound SQLite's own check found every value of its column's type: only their bounds are looked at.
 * @throws {DeskError} `dataset-schema`, `dataset-value`.
 */
export function checkValues(
  database: Database.Database,
  file: string,
  tables: readonly string[],
  areTypesSound: boolean,
  hear: (within: number) => void = UNHEARD,
): void {
  for (const [place, table] of tables.entries()) {
    hear(place / tables.length / 2)
    checkTable(database, file, table, areTypesSound)
  }
  for (const [place, table] of tables.entries()) {
    hear((1 + place / tables.length) / 2)
    checkReferences(database, file, table)
  }
  checkVocabulary(database, file)
}

/**
 * The row cap and the caps of single values of one table.
 * @throws {DeskError} `dataset-schema`, `dataset-value`.
 */
export function checkTable(
  database: Database.Database,
  file: string,
  table: string,
  areTypesSound: boolean,
): void {
  checkRowCount(database, file, table)
  const columns = selectColumns(database, table)
  if (isEveryValueSound(database, table, columns, areTypesSound)) return
  for (const column of columns) checkColumn(database, file, table, column, columns[0]?.name ?? column.name)
}

function checkRowCount(database: Database.Database, file: string, table: string): void {
  const overflow = maybeOverflow(database, table)
  if (overflow !== null)
    throw new DeskError('dataset-schema', { file, reason: say('dataset.too-many-rows', { ...overflow }) })
}

function selectColumns(database: Database.Database, table: string): readonly TableColumn[] {
  const rows = database.prepare('SELECT name, type FROM pragma_table_info(?) ORDER BY cid').raw().all(table)
  return rows.map((row) => {
    const [name, type] = cellsOf(row)
    return { name: String(name), type: String(type) }
  })
}

const wrongTypeSql = ({ name, type }: TableColumn): string =>
  `typeof("${name}") NOT IN ('${type === 'INTEGER' ? 'integer' : 'text'}', 'null')`

const outOfBoundsSql = (table: string, column: TableColumn): string =>
  column.type === 'INTEGER'
    ? `"${column.name}" NOT BETWEEN 0 AND ${String(Number.MAX_SAFE_INTEGER)}`
    : `octet_length("${column.name}") > ${String(mostBytesOf(table, column.name))}`

/** One pass over the table, whatever its columns. */
function isEveryValueSound(
  database: Database.Database,
  table: string,
  columns: readonly TableColumn[],
  areTypesSound: boolean,
): boolean {
  const faults = columns
    .flatMap((column) => [...(areTypesSound ? [] : [wrongTypeSql(column)]), outOfBoundsSql(table, column)])
    .join(' OR ')
  return database.prepare(`SELECT EXISTS (SELECT 1 FROM "${table}" WHERE ${faults})`).pluck().get() === 0
}

/** `firstColumn` is the table's `id` or a part of its key: it names the row. */
function checkColumn(
  database: Database.Database,
  file: string,
  table: string,
  column: TableColumn,
  firstColumn: string,
): void {
  const wrongType = wrongTypeSql(column)
  const row: unknown = database
    .prepare(
      `SELECT CAST("${firstColumn}" AS TEXT), ${wrongType} FROM "${table}" WHERE ${wrongType} OR ${outOfBoundsSql(table, column)} LIMIT 1`,
    )
    .raw()
    .get()
  if (!Array.isArray(row)) return
  const cells: readonly unknown[] = row
  const isInteger = column.type === 'INTEGER'
  const expected = isInteger ? say('dataset.whole-number') : say('dataset.text')
  const bounds = { low: 0, high: Number.MAX_SAFE_INTEGER.toLocaleString('en') }
  const reason =
    cells[1] === 1
      ? say('dataset.value-type', { expected })
      : isInteger
        ? say('dataset.value-range', bounds)
        : say('dataset.value-long', { limit: formatBytes(mostBytesOf(table, column.name)) })
  throw valueFault(file, table, String(cells[0]).slice(0, 60), column.name, reason)
}

function checkReferences(database: Database.Database, file: string, table: string): void {
  const row: unknown = database
    .prepare('SELECT rowid, parent, fkid FROM pragma_foreign_key_check(?) LIMIT 1')
    .raw()
    .get(table)
  if (!Array.isArray(row)) return
  const [rowid, parent, fkid] = cellsOf(row)
  const column: unknown = database
    .prepare('SELECT "from" FROM pragma_foreign_key_list(?) WHERE id = ? LIMIT 1')
    .pluck()
    .get(table, fkid)
  const place = typeof rowid === 'number' ? rowid : '–'
  throw valueFault(file, table, place, String(column), say('dataset.reference', { table: String(parent) }))
}

function checkVocabulary(database: Database.Database, file: string): void {
  for (const [table, words] of VOCABULARY_TABLES) {
    const found = database.prepare(`SELECT id || ' ' || word FROM ${table} ORDER BY id`).pluck().all()
    const expected = words.map(({ id, word }) => `${String(id)} ${word}`)
    if (found.join() !== expected.join())
      throw new DeskError('dataset-schema', { file, reason: say('dataset.vocabulary-differs', { table }) })
  }
}
