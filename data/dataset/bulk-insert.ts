import type Database from 'better-sqlite3'
import type { SqlValue } from './insert-rows.ts'

/** Rows of one statement: more of them make it no faster. */
const ROWS_AT_ONCE = 50

/** Inserts many rows of one table, several by each statement. */
export interface BulkInsert {
  /** A row's cells, in the order of the columns. */
  add(...cells: readonly SqlValue[]): void
  /** Inserts those that still wait: to be called after the last row. */
  flush(): void
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
  const waiting: SqlValue[] = []
  return {
    add: (...cells) => {
      for (const cell of cells) waiting.push(cell)
      if (waiting.length < ROWS_AT_ONCE * columns.length) return
      insertMany.run(waiting)
      waiting.length = 0
    },
    flush: () => {
      if (waiting.length > 0) insertOf(waiting.length / columns.length).run(waiting)
      waiting.length = 0
    },
  }
}
