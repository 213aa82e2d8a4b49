import type Database from 'better-sqlite3'
import type { SqlValue } from './insert-rows.ts'

/** Rows of one statement: more of them make it no faster. */
const ROWS_AT_ONCE = 50

/** Inserts many rows of one table, several by each statement. */
interface BulkInsert {
  /** The cells of the rows that wait, one row after the other: a row's are pushed here in the order of the columns. */
  readonly cells: SqlValue[]
  /** A row's cells are all there. */
  readonly endRow: () => void
  /** Inserts the rows that still wait: to be called after the last. */
  readonly flush: () => void
}

export function createBulkInsert(
  database: Database.Database,
  table: string,
  columns: readonly string[],
): BulkInsert {
  const row = `(${columns.map(() => '?').join(', ')})`
  const insertOf = (rows: number): Database.Statement =>
    database.prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array<string>(rows).fill(row).join(', ')}`,
    )
  const insertMany = insertOf(ROWS_AT_ONCE)
  const cells: SqlValue[] = []
  return {
    cells,
    endRow: () => {
      if (cells.length < ROWS_AT_ONCE * columns.length) return
      insertMany.run(cells)
      cells.length = 0
    },
    flush: () => {
      if (cells.length > 0) insertOf(cells.length / columns.length).run(cells)
      cells.length = 0
    },
  }
}
