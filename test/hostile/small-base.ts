import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { ROOT } from '../../build/staleness.mjs'
import { hashFile } from '../../data/dataset/file/hash-file.ts'

const CACHE = join(ROOT, 'node_modules', '.cache', 'disclosure-desk')

/** Tables whose rows are about a figure each, and the column that says which. */
const OF_FIGURES = `SELECT t.name, k."from" FROM sqlite_schema t, pragma_foreign_key_list(t.name) k
  WHERE t.type = 'table' AND k."table" = 'figures'`

/** Of so many figures one is kept, and of so many numbers of inhabitants. */
const ONE_OF = 64

/**
 * A dataset like `bundled` with every table's rows but a sample of its figures: an accident of it befalls a header, a schema or an index
 * more often than one of the whole file, and is judged in a fraction of the time. Made once of each bundled dataset, and kept among the caches.
 */
export function smallBase(bundled: string): string {
  const path = join(CACHE, `small-base-${hashFile(bundled).sha256.slice(0, 16)}.sqlite`)
  if (existsSync(path)) return path
  mkdirSync(CACHE, { recursive: true })
  const folder = mkdtempSync(join(CACHE, 'small-base-'))
  try {
    const made = join(folder, 'small.sqlite')
    copyFileSync(bundled, made)
    const database = new Database(made)
    database.pragma('foreign_keys = ON')
    for (const [table, column] of database.prepare(OF_FIGURES).raw().all() as [string, string][])
      database.exec(`DELETE FROM "${table}" WHERE "${column}" % ${String(ONE_OF)} <> 0`)
    database.exec(`
      DELETE FROM figures WHERE id % ${String(ONE_OF)} <> 0;
      DELETE FROM source_rows WHERE id NOT IN (SELECT source_row_id FROM figures)
        AND id NOT IN (SELECT source_row_id FROM known_discrepancies WHERE source_row_id IS NOT NULL)
        AND id NOT IN (SELECT source_row_id FROM formula_faults);
      DELETE FROM populations WHERE territory_id % ${String(ONE_OF)} <> 0;
      VACUUM`)
    database.close()
    renameSync(made, path)
    return path
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
