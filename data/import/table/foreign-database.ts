import { sqliteReason } from '../../dataset/file/sqlite-reason.ts'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/format/cells-of.ts'
import { checkIntegrity } from '../../dataset/check/check-integrity.ts'
import { copyPrivately } from '../../dataset/file/copy-privately.ts'
import { openGuarded } from '../../dataset/file/guard-connection.ts'
import { inspectFile } from '../../dataset/file/inspect-file.ts'
import { DeskError } from '../../model/error-codes.ts'
import type { DatabaseTable } from '../../model/import-report.ts'
import type { ReadingPlace } from '../dataset/dataset-reader.ts'
import type { ReportFile } from '../read-in-chunks.ts'
import { quoted, readTableRows, type TableRow } from './read-table-rows.ts'

/** Rows of a table that are counted and read: more is refused, and an endless view comes to an end. */
const MAX_TABLE_ROWS = 1_000_000
/** Tables and views that are listed. */
const MAX_TABLES = 200

/** Another program's SQLite database, open on a private copy with every guard. What it is made of is looked at, never guessed. */
export interface ForeignDatabase {
  /** At most 200. */
  readonly tables: readonly DatabaseTable[]
  /** More that are not listed. */
  readonly leftOut: number
  /** @throws {DeskError} `table-unreadable`, `table-too-long`. */
  rows(table: DatabaseTable): IterableIterator<TableRow>
  close(): void
}

/**
 * Opens it as a dataset is opened: looked at before SQLite does, copied, checked.
 *
 * @throws {DeskError} those of `inspectFile`, `copyPrivately` and `checkIntegrity`.
 */
export function openForeign(file: ReportFile, { copiesFolder, hear }: ReadingPlace): ForeignDatabase {
  const inspected = inspectFile(file.path)
  const folder = join(copiesFolder, file.sha256.slice(0, 16))
  const copy = copyPrivately(inspected, folder, (within) => {
    hear({ done: Math.floor(within * 100), total: 200 })
  })
  const remove = (): void => {
    copy.remove()
    rmSync(folder, { recursive: true, force: true })
  }
  let database: Database.Database
  try {
    database = openGuarded(copy.path, file.name)
  } catch (cause) {
    remove()
    throw cause
  }
  const close = (): void => {
    database.close()
    remove()
  }
  try {
    hear({ done: 150, total: 200 })
    // What a row says of its own table's rules is that program's affair.
    checkIntegrity(database, file.name, inspected.bytes)
    const names = selectNames(database)
    return {
      tables: names.slice(0, MAX_TABLES).map((name) => describeTable(database, name)),
      leftOut: Math.max(0, names.length - MAX_TABLES),
      rows: (table) => readTableRows(database, table, file.name, MAX_TABLE_ROWS),
      close,
    }
  } catch (cause) {
    close()
    throw cause instanceof Database.SqliteError
      ? new DeskError('file-damaged', { file: file.name, reason: sqliteReason(cause) }, cause)
      : cause
  }
}

interface SchemaName {
  readonly name: string
  readonly kind: DatabaseTable['kind']
}

/** Tables before views; SQLite's own are left out. */
function selectNames(database: Database.Database): readonly SchemaName[] {
  return database
    .prepare(
      `SELECT name, type, coalesce(sql, '') LIKE 'CREATE VIRTUAL%' FROM sqlite_schema
       WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite^_%' ESCAPE '^' ORDER BY type, name`,
    )
    .raw()
    .all()
    .map((row) => {
      const [name, type, isVirtual] = cellsOf(row)
      return { name: String(name), kind: isVirtual === 1 ? 'virtual' : type === 'view' ? 'view' : 'table' }
    })
}

/** A view's rows aren't counted: counting them may never end. A virtual table is not looked into: it is a program's own code. */
function describeTable(database: Database.Database, { name, kind }: SchemaName): DatabaseTable {
  if (kind === 'virtual') return { name, kind, rows: null, columns: [] }
  try {
    const columns = database
      .prepare('SELECT name, type FROM pragma_table_xinfo(?) WHERE hidden <> 1 ORDER BY cid LIMIT 500')
      .raw()
      .all(name)
      .map((row) => {
        const [column, type] = cellsOf(row).map(String)
        return { name: (column ?? '').slice(0, 200), type: (type ?? '').slice(0, 60) }
      })
    return { name, kind, rows: kind === 'table' ? countRows(database, name) : null, columns }
  } catch (cause) {
    if (!(cause instanceof Database.SqliteError)) throw cause
    // Its definition doesn't hold: it is listed, and can't be read.
    return { name, kind, rows: null, columns: [] }
  }
}

function countRows(database: Database.Database, table: string): number {
  const some = `SELECT 1 FROM ${quoted(table)} LIMIT ${String(MAX_TABLE_ROWS + 1)}`
  return Number(database.prepare(`SELECT count(*) FROM (${some})`).pluck().get())
}
