import type Database from 'better-sqlite3'
import type { SavedView } from '../../model/edits/saved-view-edits.ts'
import { viewQuerySchema } from '../../model/view-query.ts'
import { COLUMN, selectRecords } from '../read/select-records.ts'

/** In the order of their saving. */
export function selectSavedViews(database: Database.Database): readonly SavedView[] {
  const { number, text } = COLUMN
  return selectRecords(database, 'saved_views', { id: number, name: text, query: text }).map(
    ({ id, name, query }) => ({
      id,
      name,
      // The table's own check has made sure that it is JSON.
      query: viewQuerySchema.safeParse(JSON.parse(query)).data ?? null,
    }),
  )
}
