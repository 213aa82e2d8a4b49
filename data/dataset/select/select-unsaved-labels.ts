import { basename } from 'node:path'
import { openGuarded } from '../file/guard-connection.ts'

/** Words of the edits in a working copy of an earlier run that were not saved, the oldest first; none where it can't be read. */
export function selectUnsavedLabels(path: string): readonly string[] {
  try {
    const database = openGuarded(path, basename(path))
    try {
      return database
        .prepare(
          `SELECT label FROM edits WHERE is_undone = 0
           AND id > coalesce((SELECT saved_edit_id FROM edit_journal), 0) ORDER BY id LIMIT 200`,
        )
        .pluck()
        .all()
        .map((label) => String(label).slice(0, 500))
    } finally {
      database.close()
    }
  } catch {
    // A copy that is damaged is still offered, by its name: opening it says what is wrong.
    return []
  }
}
