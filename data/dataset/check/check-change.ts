import Database from 'better-sqlite3'
import { DATASET_LIMITS } from '../../model/dataset-limits.ts'
import { DeskError } from '../../model/error-codes.ts'
import { say } from '../../model/words/say.ts'
import { checkLinks } from './check-links.ts'
import { checkSums } from './check-meaning.ts'
import { checkRules } from './check-rules.ts'
import { checkTable } from './check-values.ts'
import { editRefusal } from '../edits/refuse-edit.ts'
import { formatBytes } from '../../model/format-bytes.ts'
import { DATASET_VERSION } from '../format/format-version.ts'
import { JOURNAL_TABLES } from '../format/reader-tables.ts'

/** What a changed dataset must not become larger than, as it would be saved. */
interface SizeLimit {
  readonly maxBytes: number
}

/**
 * Whether a dataset could be opened again after a change of `tables`: by the opener's own checks of them and of the journal, for an
 * unsaved copy is opened again too. Inside the change's transaction, so that what would be refused is never kept.
 *
 * The types of values need no look: SQLite refuses those of a STRICT table as they are written.
 * @throws {DeskError} `dataset-value`, `dataset-schema`; `edit-refused` where it becomes too large.
 */
export function checkChange(
  database: Database.Database,
  file: string,
  tables: readonly string[],
  { maxBytes }: SizeLimit,
): void {
  const touched = new Set<string>([...tables, ...JOURNAL_TABLES])
  for (const table of touched) checkTable(database, file, table, true)
  checkRules(database, file, DATASET_VERSION, (table) => touched.has(table))
  checkLinks(database, file)
  if (touched.has('figures')) checkSums(database, file)
  checkSize(database, maxBytes)
}

/** The refusal of what a change would leave, by the opener or by a rule of a table, as a refusal of that change. */
export function asRefusedChange(error: unknown): unknown {
  if (error instanceof Database.SqliteError && error.code === 'SQLITE_CONSTRAINT_CHECK')
    return editRefusal(say('edit.rule'))
  if (!(error instanceof DeskError)) return error
  const { table = '', row = '', column = '', reason = '' } = error.details
  if (error.code === 'dataset-value') return editRefusal(say('edit.unsound', { table, row, column, reason }))
  return error.code === 'dataset-schema' ? editRefusal(String(reason)) : error
}

function checkSize(database: Database.Database, maxBytes: number): void {
  const read = (pragma: string): number => Number(database.pragma(pragma, { simple: true }))
  const pageSize = read('page_size')
  const pages = read('page_count')
  if (pages * pageSize > DATASET_LIMITS.workingCopyBytes)
    throw tooLarge(pages * pageSize, DATASET_LIMITS.workingCopyBytes)
  const used = (pages - read('freelist_count')) * pageSize
  // A file is saved without its journal. To add that up is only worth it near the limit.
  if (used <= maxBytes) return
  const saved = used - journalBytes(database)
  if (saved > maxBytes) throw tooLarge(saved, maxBytes)
}

function journalBytes(database: Database.Database): number {
  return Number(
    database
      .prepare(
        `SELECT coalesce((SELECT sum(octet_length(row_before)) FROM edit_steps), 0)
           + coalesce((SELECT sum(octet_length(row_after)) FROM edit_steps), 0)
           + coalesce((SELECT sum(octet_length(row)) FROM edit_undone_rows), 0)`,
      )
      .pluck()
      .get(),
  )
}

function tooLarge(size: number, limit: number): DeskError {
  return editRefusal(say('edit.too-large', { size: formatBytes(size), limit: formatBytes(limit) }))
}
