import type Database from 'better-sqlite3'
import { selectTableNames } from '../format/fingerprint.ts'
import { JOURNAL_TABLES } from '../format/reader-tables.ts'
import { rowAsJson, tableShape, type TableShape } from '../format/table-shape.ts'

/**
 * Tables that an import fills with very many rows. New rows of theirs stand in the journal as one range of ids, so they must get
 * ids above all that are there.
 */
export const BULK_TABLES = ['source_rows', 'figures', 'figure_cells'] as const

const isBulk = (table: string): boolean => BULK_TABLES.some((bulk) => bulk === table)

/**
 * Lets this connection write every change of a row to the journal, while `current_edit` names an edit.
 *
 * The triggers are temporary: they are seen by this connection alone and never in the file.
 * Source: SQLite, "Automatic Undo/Redo Using SQLite"; here steps are rows as JSON instead of SQL, so nothing that stands in a
 * file is ever run.
 */
export function startRecording(database: Database.Database): void {
  database.exec('CREATE TEMP TABLE current_edit (id INTEGER PRIMARY KEY) STRICT')
  for (const table of recordedTables(database)) {
    const shape = tableShape(database, table)
    if (!isBulk(table)) database.exec(triggerSql(shape, 'INSERT', 'NULL', rowAsJson(shape, 'NEW')))
    database.exec(triggerSql(shape, 'UPDATE', rowAsJson(shape, 'OLD'), rowAsJson(shape, 'NEW')))
    database.exec(triggerSql(shape, 'DELETE', rowAsJson(shape, 'OLD'), 'NULL'))
  }
}

/** Names of the tables whose rows an edit may change: all but the journal's own. */
export function recordedTables(database: Database.Database): readonly string[] {
  const own: readonly string[] = JOURNAL_TABLES
  return selectTableNames(database).filter((table) => !own.includes(table))
}

function triggerSql(
  { name }: TableShape,
  event: 'INSERT' | 'UPDATE' | 'DELETE',
  before: string,
  after: string,
): string {
  return `CREATE TEMP TRIGGER "record_${event.toLowerCase()}_${name}" AFTER ${event} ON main."${name}"
    WHEN EXISTS (SELECT 1 FROM current_edit)
    BEGIN
      INSERT INTO edit_steps (edit_id, table_name, row_before, row_after)
        SELECT id, '${name}', ${before}, ${after} FROM current_edit;
    END`
}
