import { sqliteReason } from '../../dataset/file/sqlite-reason.ts'
import Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/format/cells-of.ts'
import { DeskError } from '../../model/error-codes.ts'
import type { DatabaseTable } from '../../model/import-report.ts'
import { say } from '../../model/words/say.ts'

/** A row of a table as text. */
export interface TableRow {
  /** Its rowid; its place from 1 in a view, and in a table without usable rowids. */
  readonly row: number
  readonly cells: readonly string[]
}

/** The rows in the table's own order, as text: whole numbers to the last digit, NULL as nothing, bytes as what they are called. */
export function* readTableRows(
  database: Database.Database,
  table: DatabaseTable,
  file: string,
  maxRows: number,
): IterableIterator<TableRow> {
  const fault = (cause: unknown): never => {
    if (cause instanceof Database.SqliteError)
      throw new DeskError(
        'table-unreadable',
        { file, table: shown(table.name), reason: sqliteReason(cause) },
        cause,
      )
    throw cause
  }
  if (table.kind === 'virtual' || table.columns.length === 0)
    throw new DeskError('table-unreadable', {
      file,
      table: shown(table.name),
      reason: say('import.table-no-columns'),
    })
  const rowid = maybeRowid(database, table)
  const columns = table.columns.map(({ name }) => quoted(name))
  let rows: IterableIterator<unknown>
  try {
    rows = database
      .prepare(
        `SELECT ${rowid ?? 'NULL'}, ${columns.join(', ')} FROM ${quoted(table.name)} ${rowid === null ? '' : `ORDER BY ${rowid}`} LIMIT ?`,
      )
      .raw()
      .safeIntegers()
      .iterate(maxRows + 1)
  } catch (cause) {
    return fault(cause)
  }
  try {
    for (let place = 1; ; place += 1) {
      let next: IteratorResult<unknown>
      try {
        next = rows.next()
      } catch (cause) {
        return fault(cause)
      }
      if (next.done === true) return
      if (place > maxRows)
        throw new DeskError('table-too-long', {
          file,
          table: shown(table.name),
          limit: maxRows.toLocaleString('en'),
        })
      const [id, ...cells] = cellsOf(next.value)
      yield { row: typeof id === 'bigint' ? Number(id) : place, cells: cells.map(textOf) }
    }
  } finally {
    // A look at the first rows leaves the rest unread; the connection is busy until it is told so.
    rows.return?.()
  }
}

const shown = (name: string): string => name.slice(0, 100)

/** A name of the rowid that no column hides, where each row's is a whole number above 0 that JavaScript holds; else `null`. */
function maybeRowid(database: Database.Database, { name, kind, columns }: DatabaseTable): string | null {
  if (kind !== 'table') return null
  const taken = new Set(columns.map((column) => column.name.toLowerCase()))
  const alias = ['rowid', '_rowid_', 'oid'].find((each) => !taken.has(each))
  if (alias === undefined) return null
  try {
    const [least, most] = cellsOf(
      database
        .prepare(`SELECT min(${alias}), max(${alias}) FROM ${quoted(name)}`)
        .raw()
        .safeIntegers()
        .get(),
    )
    const isUsable =
      typeof least === 'bigint' &&
      typeof most === 'bigint' &&
      least > 0n &&
      most <= BigInt(Number.MAX_SAFE_INTEGER)
    return isUsable ? alias : null
  } catch (cause) {
    // A table WITHOUT ROWID.
    if (cause instanceof Database.SqliteError) return null
    throw cause
  }
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'bigint' || typeof cell === 'number') return String(cell)
  return Buffer.isBuffer(cell) ? say('import.table-bytes', { count: cell.length }) : ''
}

/** A name of the file as SQL means it, whatever stands in it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
