import type Database from 'better-sqlite3'
import { DATASET_LIMITS } from '../../model/dataset-limits.ts'
import type { SavedViewEdit } from '../../model/edits/saved-view-edits.ts'
import { DeskError } from '../../model/error-codes.ts'
import { say } from '../../model/words/say.ts'
import type { Performers } from './performer.ts'

const MAX_VIEWS = DATASET_LIMITS.savedViews

/** Saving, renaming and deleting views. */
export const SAVED_VIEW_PERFORMERS: Performers<SavedViewEdit> = {
  'save-view': {
    describe: ({ name }) => say('edit.save-view', { name }),
    perform: ({ name, query }, database) => {
      refuseTaken(database, name, null)
      const count = Number(database.prepare('SELECT count(*) FROM saved_views').pluck().get())
      if (count >= MAX_VIEWS) throw refusal(say('edit.too-many-views', { limit: MAX_VIEWS }))
      database.prepare('INSERT INTO saved_views (name, query) VALUES (?, ?)').run(name, JSON.stringify(query))
    },
  },
  'rename-view': {
    describe: ({ id, name }, database) => say('edit.rename-view', { from: nameOf(database, id), name }),
    perform: ({ id, name }, database) => {
      refuseTaken(database, name, id)
      database.prepare('UPDATE saved_views SET name = ? WHERE id = ? AND name <> ?').run(name, id, name)
    },
  },
  'delete-view': {
    describe: ({ id }, database) => say('edit.delete-view', { name: nameOf(database, id) }),
    perform: ({ id }, database) => {
      database.prepare('DELETE FROM saved_views WHERE id = ?').run(id)
    },
  },
}

function nameOf(database: Database.Database, id: number): string {
  const name = database.prepare('SELECT name FROM saved_views WHERE id = ?').pluck().get(id)
  if (typeof name !== 'string') throw refusal(say('edit.view-missing'))
  return name
}

function refuseTaken(database: Database.Database, name: string, but: number | null): void {
  const other = database.prepare('SELECT id FROM saved_views WHERE name = ? AND id IS NOT ?').get(name, but)
  if (other !== undefined) throw refusal(say('edit.view-name-taken', { name }))
}

function refusal(reason: string): DeskError {
  return new DeskError('edit-refused', { reason })
}
