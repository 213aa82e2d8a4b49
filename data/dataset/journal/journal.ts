import type Database from 'better-sqlite3'
import { DATASET_LIMITS } from '../../model/dataset-limits.ts'
import type { JournalState } from '../../model/document.ts'
import { cellsOf } from '../format/cells-of.ts'
import { BULK_TABLES, recordedTables } from './journal-triggers.ts'
import { JOURNAL_TABLES } from '../format/reader-tables.ts'
import {
  deleteByJson,
  insertFromJson,
  rowAsJson,
  tableShape,
  type TableShape,
} from '../format/table-shape.ts'

/** The journal of a working copy's edits. All of it is called inside a transaction but `state`. */
export interface Journal {
  state(): JournalState
  /**
   * Records all that `run` changes as one edit, and forgets what was undone. Gives the names of the tables that changed: none,
   * and nothing is recorded.
   */
  record(kind: string, label: string, run: () => void): readonly string[]
  /**
   * Takes the last edit back; gives the tables that changed, none where there is no edit. `hearStillThere` hears every now and then that
   * a large one goes on.
   */
  undo(hearStillThere?: () => void): readonly string[]
  redo(hearStillThere?: () => void): readonly string[]
  /** The copy was saved as it is now. */
  markSaved(): void
  /** Forgets everything; the copy counts as saved. */
  clear(): void
}

/** Rows of a bulk edit that are taken back or done again by one statement: a fraction of a second. */
const ROWS_AT_ONCE = 20_000

interface Step {
  readonly id: number
  readonly table: string
  readonly before: unknown
  readonly after: unknown
  readonly firstId: unknown
  readonly lastId: unknown
}

/** The journal of a connection on which `startRecording` was called. */
export function openJournal(database: Database.Database): Journal {
  const shapes = new Map(recordedTables(database).map((table) => [table, tableShape(database, table)]))
  const one = (sql: string, ...values: readonly unknown[]): unknown =>
    database
      .prepare(sql)
      .pluck()
      .get(...values)
  const run = (sql: string, ...values: readonly unknown[]): void => void database.prepare(sql).run(...values)

  const lastDone = (): number => Number(one('SELECT max(id) FROM edits WHERE is_undone = 0') ?? 0)
  /** 0: as it was opened; `null`: further back than undo reaches. */
  const savedEdit = (): number | null => {
    const saved = one('SELECT saved_edit_id FROM edit_journal')
    return saved === null ? null : Number(saved ?? 0)
  }
  const labelOf = (sql: string): string | null => {
    const label = one(sql)
    return typeof label === 'string' ? label : null
  }

  function setSaved(edit: number | null): void {
    run('INSERT OR REPLACE INTO edit_journal (id, saved_edit_id) VALUES (1, ?)', edit)
  }

  function shapeOf(table: string): TableShape {
    const shape = shapes.get(table)
    if (shape === undefined) throw new Error('The journal names a table that no dataset has')
    return shape
  }

  function forget(condition: string, ...values: readonly unknown[]): void {
    const edits = `SELECT id FROM edits WHERE ${condition}`
    run(
      `DELETE FROM edit_undone_rows WHERE step_id IN (SELECT id FROM edit_steps WHERE edit_id IN (${edits}))`,
      ...values,
    )
    run(`DELETE FROM edit_steps WHERE edit_id IN (${edits})`, ...values)
    run(`DELETE FROM edits WHERE ${condition}`, ...values)
  }

  /** Older edits can't be undone any more. */
  function forgetOldest(): void {
    const cut = one('SELECT id FROM edits ORDER BY id DESC LIMIT 1 OFFSET ?', DATASET_LIMITS.journalEdits)
    if (cut !== undefined) forgetThrough(Number(cut))
    if (Number(one('SELECT count(*) FROM edit_steps')) > DATASET_LIMITS.journalSteps) forgetManySteps()
  }

  /** The newest edits whose steps are together no more than the journal may keep, and the last one whatever it has. */
  function forgetManySteps(): void {
    const cut = one(
      `SELECT max(id) FROM (
         SELECT e.id, sum((SELECT count(*) FROM edit_steps s WHERE s.edit_id = e.id)) OVER (ORDER BY e.id DESC) AS steps FROM edits e
       ) WHERE steps > ? AND id < (SELECT max(id) FROM edits)`,
      DATASET_LIMITS.journalSteps,
    )
    if (cut !== null) forgetThrough(Number(cut))
  }

  function forgetThrough(cut: number): void {
    forget('id <= ?', cut)
    // With all edits taken back that are left, the copy is as after `cut`.
    const saved = savedEdit()
    if (saved !== null && saved <= cut) setSaved(saved === cut ? 0 : null)
  }

  function tablesOf(edit: number): readonly string[] {
    return database
      .prepare('SELECT DISTINCT table_name FROM edit_steps WHERE edit_id = ?')
      .pluck()
      .all(edit)
      .map(String)
  }

  function stepsOf(edit: number, order: 'ASC' | 'DESC'): readonly Step[] {
    return database
      .prepare(
        `SELECT id, table_name, row_before, row_after, first_id, last_id FROM edit_steps WHERE edit_id = ? ORDER BY id ${order}`,
      )
      .raw()
      .all(edit)
      .map((row) => {
        const [id, table, before, after, firstId, lastId] = cellsOf(row)
        return { id: Number(id), table: String(table), before, after, firstId, lastId }
      })
  }

  /** From how the row is now to how it was: either may be none. */
  function exchange(shape: TableShape, now: unknown, then: unknown): void {
    if (now !== null) run(deleteByJson(shape), { row: now })
    if (then !== null) run(insertFromJson(shape, '@row'), { row: then })
  }

  function takeBack({ id, table, before, after, firstId, lastId }: Step, hearStillThere: () => void): void {
    const shape = shapeOf(table)
    if (firstId === null) {
      exchange(shape, after, before)
      return
    }
    const keep = `INSERT INTO edit_undone_rows (step_id, row) SELECT ?, ${rowAsJson(shape, `"${table}"`)} FROM "${table}" WHERE rowid BETWEEN ? AND ?`
    for (const [from, to] of pieces(Number(firstId), Number(lastId))) {
      run(keep, id, from, to)
      run(`DELETE FROM "${table}" WHERE rowid BETWEEN ? AND ?`, from, to)
      hearStillThere()
    }
  }

  function doAgain({ id, table, before, after, firstId }: Step, hearStillThere: () => void): void {
    const shape = shapeOf(table)
    if (firstId === null) {
      exchange(shape, before, after)
      return
    }
    const [first, last] = cellsOf(
      database.prepare('SELECT min(id), max(id) FROM edit_undone_rows WHERE step_id = ?').raw().get(id),
    )
    const of = 'FROM edit_undone_rows WHERE step_id = ? AND id BETWEEN ? AND ?'
    for (const [from, to] of pieces(Number(first), Number(last))) {
      run(insertFromJson(shape, 'row', `${of} ORDER BY id`), id, from, to)
      run(`DELETE ${of}`, id, from, to)
      hearStillThere()
    }
  }

  return {
    state: () => {
      const undoLabel = labelOf('SELECT label FROM edits WHERE is_undone = 0 ORDER BY id DESC LIMIT 1')
      const redoLabel = labelOf('SELECT label FROM edits WHERE is_undone = 1 ORDER BY id LIMIT 1')
      const dirty = lastDone() !== savedEdit()
      return { dirty, canUndo: undoLabel !== null, undoLabel, canRedo: redoLabel !== null, redoLabel }
    },
    record: (kind, label, change) => {
      // Above every number that was ever given: one that was undone and forgotten is not given again.
      const edit = Math.max(Number(one('SELECT max(id) FROM edits') ?? 0), savedEdit() ?? 0) + 1
      const bulk = BULK_TABLES.map((table) => extentOf(database, table))
      run('INSERT INTO edits (id, kind, label, is_undone) VALUES (?, ?, ?, 0)', edit, kind, label)
      run('INSERT INTO current_edit (id) VALUES (?)', edit)
      change()
      run('DELETE FROM current_edit')
      for (const before of bulk) recordRange(database, edit, before)
      const tables = tablesOf(edit)
      if (tables.length === 0) run('DELETE FROM edits WHERE id = ?', edit)
      else {
        forget('is_undone = 1 AND id < ?', edit)
        forgetOldest()
      }
      return tables
    },
    undo: (hearStillThere = nothing) => {
      const edit = lastDone()
      for (const step of stepsOf(edit, 'DESC')) takeBack(step, hearStillThere)
      run('UPDATE edits SET is_undone = 1 WHERE id = ?', edit)
      return tablesOf(edit)
    },
    redo: (hearStillThere = nothing) => {
      const edit = Number(one('SELECT min(id) FROM edits WHERE is_undone = 1') ?? 0)
      for (const step of stepsOf(edit, 'ASC')) doAgain(step, hearStillThere)
      run('UPDATE edits SET is_undone = 0 WHERE id = ?', edit)
      return tablesOf(edit)
    },
    markSaved: () => setSaved(lastDone()),
    clear: () => {
      for (const table of JOURNAL_TABLES) run(`DELETE FROM ${table}`)
    },
  }
}

const nothing = (): void => undefined

/** A range of ids, both ends included, in ranges that follow each other. */
function pieces(first: number, last: number): readonly (readonly [number, number])[] {
  const count = Math.max(0, Math.ceil((last - first + 1) / ROWS_AT_ONCE))
  return Array.from({ length: count }, (_, piece) => {
    const from = first + piece * ROWS_AT_ONCE
    return [from, Math.min(last, from + ROWS_AT_ONCE - 1)]
  })
}

interface Extent {
  readonly table: (typeof BULK_TABLES)[number]
  readonly rows: number
  readonly lastId: number
}

function extentOf(database: Database.Database, table: (typeof BULK_TABLES)[number]): Extent {
  const [rows, lastId] = cellsOf(
    database.prepare(`SELECT count(*), coalesce(max(rowid), 0) FROM ${table}`).raw().get(),
  )
  return { table, rows: Number(rows), lastId: Number(lastId) }
}

/** @throws {Error} when new rows didn't get ids above the old ones: the edit could not be taken back. */
function recordRange(database: Database.Database, edit: number, before: Extent): void {
  const { table } = before
  // What became of the new rows since stands in the rows themselves; its number is the first column of each of these tables.
  const newRows =
    "edit_id = ? AND table_name = ? AND json_extract(coalesce(row_before, row_after), '$[0]') > ?"
  database.prepare(`DELETE FROM edit_steps WHERE ${newRows}`).run(edit, table, before.lastId)
  const after = extentOf(database, table)
  const added = Number(
    database.prepare(`SELECT count(*) FROM ${table} WHERE rowid > ?`).pluck().get(before.lastId),
  )
  const removed = Number(
    database
      .prepare('SELECT count(*) FROM edit_steps WHERE edit_id = ? AND table_name = ? AND row_after IS NULL')
      .pluck()
      .get(edit, table),
  )
  if (after.rows !== before.rows + added - removed)
    throw new Error(`New rows of ${table} need ids above all others`)
  if (added === 0) return
  database
    .prepare('INSERT INTO edit_steps (edit_id, table_name, first_id, last_id) VALUES (?, ?, ?, ?)')
    .run(edit, table, before.lastId + 1, after.lastId)
}
