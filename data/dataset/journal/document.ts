import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { DATASET_LIMITS } from '../../model/dataset-limits.ts'
import type { ChangeScope, JournalState } from '../../model/document.ts'
import { DeskError } from '../../model/error-codes.ts'
import { assertReferences } from '../check/assert-references.ts'
import { asRefusedChange, checkChange } from '../check/check-change.ts'
import { checkPacked } from '../check/check-packed.ts'
import { writeDocumentRecord, type DocumentSource } from './document-record.ts'
import { formatBytes } from '../../model/format-bytes.ts'
import { openGuarded } from '../file/guard-connection.ts'
import { openJournal, type Journal } from './journal.ts'
import { openForEditing } from '../file/open-for-editing.ts'
import { packDataset } from '../format/pack-dataset.ts'
import { KEPT_TABLES, OWN_TABLES } from '../format/reader-tables.ts'

/** The open dataset as something that can be edited. Its edits go to the private copy and survive a crash. */
export interface DatasetDocument {
  /** The connection to read from: it only reads until there is a first edit. */
  database(): Database.Database
  state(): JournalState
  /**
   * One edit: a transaction with its place in the journal. `verify` looks at the outcome before it counts; where it throws, or
   * `run` does, nothing was changed.
   * @throws {DeskError} `edit-disk-full`; `edit-refused` where the dataset could not be opened again; and what `run` and `verify` throw.
   */
  perform<T>(edit: PerformedEdit, verify: (scope: ChangeScope) => T): T
  /**
   * Takes the last edit back, or does the last one that was taken back again; without one, nothing changes. `hearStillThere` hears every
   * now and then that a large one goes on.
   */
  undo<T>(verify: (scope: ChangeScope) => T, hearStillThere?: () => void): T
  redo<T>(verify: (scope: ChangeScope) => T, hearStillThere?: () => void): T
  /**
   * Writes the dataset as one whole file, without the journal of edits, and makes sure that it can be opened. `path` must not exist.
   * `hearStillThere` hears every now and then that it goes on.
   * @throws {DeskError} `save-unsound` where the file could not be opened again: it must then not be used.
   */
  packInto(path: string, hearStillThere?: () => void): void
  /** What it is a copy of: the file as it was opened or last saved. */
  source(): DocumentSource
  /** The dataset as it is now is what stands in this file. */
  markSaved(source: DocumentSource): void
  close(): void
}

export interface PerformedEdit {
  /** As in the union of edits, or a kind that only the data process does, such as an import. */
  readonly kind: string
  describe(database: Database.Database): string
  run(database: Database.Database): void
  /** It adds very many rows. Their references are then checked together, before the edit counts: a fifth of the time. */
  readonly isBulk?: boolean
}

interface DocumentOptions {
  readonly path: string
  readonly source: DocumentSource
  /** Edits of an earlier run stand in its journal and are to be kept. */
  readonly isRecovered: boolean
  /** Edits that lead to a larger file are refused; a dataset's most bytes unless given. */
  readonly maxBytes?: number | undefined
}

/** `reading` is a guarded connection to the copy at `path`; the document closes it. */
export function openDocument(reading: Database.Database, options: DocumentOptions): DatasetDocument {
  const folder = dirname(options.path)
  const { maxBytes = DATASET_LIMITS.fileBytes } = options
  let source = options.source
  let database = reading
  let journal: Journal | undefined
  /** What the record beside the copy says; `undefined` while there is none. */
  let isUnsaved: boolean | undefined

  function note(next: boolean): void {
    if (next !== isUnsaved) writeDocumentRecord(folder, source, next)
    isUnsaved = next
  }

  function edited(): Journal {
    if (journal !== undefined) return journal
    database.close()
    try {
      database = openForEditing(options.path)
    } catch (cause) {
      // What was open stays open: to be read, until an edit finds room.
      database = openGuarded(options.path, source.name)
      throw isNoRoom(cause, options.path) ? noRoomToEdit(database, cause) : cause
    }
    const opened = openJournal(database)
    // A stranger's journal is none of ours, and is never run.
    if (!options.isRecovered) database.transaction(() => opened.clear())()
    journal = opened
    return opened
  }

  function change<T>(
    step: (journal: Journal) => readonly string[],
    verify: (scope: ChangeScope) => T,
    isBulk = false,
  ): T {
    const recorded = edited()
    note(true)
    database.pragma(`foreign_keys = ${isBulk ? 'OFF' : 'ON'}`)
    try {
      return database
        .transaction(() => {
          database.pragma('defer_foreign_keys = ON')
          const tables = step(recorded)
          if (isBulk) assertReferences(database)
          checkChange(database, source.name, tables, { maxBytes })
          return verify(scopeOf(tables))
        })
        .immediate()
    } catch (cause) {
      throw isNoRoom(cause, options.path) ? noRoomToEdit(database, cause) : asRefusedChange(cause)
    } finally {
      database.pragma('foreign_keys = ON')
      note(recorded.state().dirty)
    }
  }

  if (options.isRecovered) note(edited().state().dirty)

  return {
    database: () => database,
    state: () => journal?.state() ?? CLEAN,
    perform: (edit, verify) =>
      change(
        (recorded) =>
          recorded.record(edit.kind, edit.describe(database), () => {
            edit.run(database)
          }),
        verify,
        edit.isBulk,
      ),
    undo: (verify, hearStillThere) => change((recorded) => recorded.undo(hearStillThere), verify),
    redo: (verify, hearStillThere) => change((recorded) => recorded.redo(hearStillThere), verify),
    packInto: (path, hearStillThere) => {
      // A connection that only reads can't pack either.
      edited()
      try {
        packDataset(database, path)
      } catch (cause) {
        if (!(cause instanceof Database.SqliteError && cause.code === 'SQLITE_FULL')) throw cause
        const size = formatBytes(spaceNeeded(database))
        throw new DeskError('save-disk-full', { file: source.name, size }, cause)
      }
      checkPacked(path, source.name, maxBytes, hearStillThere)
    },
    source: () => source,
    markSaved: (saved) => {
      source = saved
      // A copy that was never edited is as it was opened.
      if (journal === undefined) return
      const recorded = journal
      database.transaction(() => recorded.markSaved())()
      isUnsaved = undefined
      note(false)
    },
    close: () => database.close(),
  }
}

const CLEAN: JournalState = { dirty: false, canUndo: false, undoLabel: null, canRedo: false, redoLabel: null }

function scopeOf(tables: readonly string[]): ChangeScope {
  const kept: readonly string[] = KEPT_TABLES
  const own: readonly string[] = OWN_TABLES
  if (tables.length === 0) return 'nothing'
  if (tables.every((table) => kept.includes(table))) return 'kept'
  return tables.every((table) => kept.includes(table) || own.includes(table)) ? 'own' : 'figures'
}

function noRoomToEdit(database: Database.Database, cause: unknown): DeskError {
  return new DeskError('edit-disk-full', { size: formatBytes(spaceNeeded(database)) }, cause)
}

/** A full disk, as SQLite says it; or one where it can't make the files that it needs beside the copy, since there is room for none. */
function isNoRoom(cause: unknown, path: string): boolean {
  if (!(cause instanceof Database.SqliteError)) return false
  if (cause.code === 'SQLITE_FULL') return true
  if (!/^SQLITE_(?:CANTOPEN|IOERR)/.test(cause.code)) return false
  const { bavail, files, ffree } = statfsSync(dirname(path))
  return bavail === 0 || (files > 0 && ffree === 0)
}

/** An edit needs no more than the copy's own size again. */
function spaceNeeded(database: Database.Database): number {
  return (
    Number(database.pragma('page_count', { simple: true })) *
    Number(database.pragma('page_size', { simple: true }))
  )
}
