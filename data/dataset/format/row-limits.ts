import type Database from 'better-sqlite3'
import { mostRowsOf } from '../../model/dataset-limits.ts'
import { say } from '../../model/words/say.ts'
import { editRefusal } from '../edits/refuse-edit.ts'

/** A table that has too many rows, in the words of a sentence. */
interface Overflow {
  readonly table: string
  readonly count: string
  readonly limit: string
}

/** `adding`: rows that are to come. `null`: there is room for all. */
export function maybeOverflow(database: Database.Database, table: string, adding = 0): Overflow | null {
  const limit = mostRowsOf(table)
  const count = Number(database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()) + adding
  return count <= limit
    ? null
    : { table, count: count.toLocaleString('en'), limit: limit.toLocaleString('en') }
}

/**
 * Makes sure that a dataset can be opened again.
 *
 * @param added The rows that are to come, by table.
 * @throws {DeskError} `edit-refused` when there is no room for them.
 */
export function assertRoom(
  database: Database.Database,
  added: Iterable<readonly [table: string, rows: number]>,
): void {
  for (const [table, rows] of added) {
    const overflow = maybeOverflow(database, table, rows)
    if (overflow !== null) throw editRefusal(say('dataset.too-many-rows', { ...overflow }))
  }
}
