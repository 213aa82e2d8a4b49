import type Database from 'better-sqlite3'
import { say } from '../model/words/say.ts'
import { editRefusal } from './edits/refuse-edit.ts'

const MOST_FIGURES = 5_000_000
const MOST_SOURCE_ROWS = 2_000_000

/** Rows that a table of a dataset may have, where it isn't 20,000. A file with more is refused when it is opened. */
const MOST_ROWS_OF: ReadonlyMap<string, number> = new Map([
  ['figures', MOST_FIGURES],
  ['source_rows', MOST_SOURCE_ROWS],
  // The rows of an import that was undone.
  ['edit_undone_rows', MOST_FIGURES + MOST_SOURCE_ROWS],
  ['companies', 255],
  ['services', 255],
])

/** A table that has too many rows, in the words of a sentence. */
export interface Overflow {
  readonly table: string
  readonly count: string
  readonly limit: string
}

/** `adding`: rows that are to come. `null`: there is room for all. */
export function maybeOverflow(database: Database.Database, table: string, adding = 0): Overflow | null {
  const limit = MOST_ROWS_OF.get(table) ?? 20_000
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
