import type Database from 'better-sqlite3'
import { DeskError } from '../../model/error-codes.ts'
import type { ReportReader } from '../report-reader.ts'
import type { ImportPlan } from './import-plan.ts'

/**
 * Titles of the held editions that share figures with planned ones.
 *
 * @throws {DeskError} `import-overlap` when one of them also holds periods that the file doesn't give anew: an edition is replaced
 * as a whole or not at all.
 */
export function replacedEditions(
  planned: ImportPlan['editions'],
  { file }: ReportReader,
  database: Database.Database,
): readonly string[] {
  const overlaps = new Set([...planned.values()].flatMap((ids) => [...ids]))
  return refusePartlyReplaced(overlaps, new Set(planned.keys()), file.name, database)
}

/**
 * Titles of held editions that are to be replaced by figures of some periods.
 *
 * @throws {DeskError} `import-overlap` when one of them also holds other periods.
 */
export function refusePartlyReplaced(
  overlaps: ReadonlySet<number>,
  periods: ReadonlySet<string>,
  file: string,
  database: Database.Database,
): readonly string[] {
  const given = JSON.stringify([...periods])
  const selectTitle = database.prepare('SELECT title FROM editions WHERE id = ?').pluck()
  const selectOther = database
    .prepare(
      `SELECT 1 FROM figures f JOIN periods p ON p.id = f.period_id
       WHERE f.edition_id = ? AND p.label NOT IN (SELECT value FROM json_each(?)) LIMIT 1`,
    )
    .pluck()
  return [...overlaps].map((id) => {
    const title = String(selectTitle.get(id))
    if (selectOther.get(id, given) !== undefined)
      throw new DeskError('import-overlap', { file, edition: title })
    return title
  })
}
