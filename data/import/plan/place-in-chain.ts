import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/format/cells-of.ts'

/**
 * Puts a new edition among the held ones with the same figures: before those that were published later (by the date of publication,
 * else of retrieval), after all others. Without dates it is the latest.
 */
export function placeInChain(
  database: Database.Database,
  edition: number,
  overlaps: ReadonlySet<number>,
): void {
  const replace = database.prepare('UPDATE editions SET superseded_by_id = ? WHERE id = ?')
  for (const current of overlaps) {
    const { before, after } = neighbours(database, edition, current)
    if (after !== null) replace.run(after, edition)
    if (before !== null) replace.run(edition, before)
  }
}

/** The editions of one chain between which a new one belongs; `current` is the chain's newest. */
function neighbours(database: Database.Database, edition: number, current: number) {
  const date = dateOf(database, edition)
  let after: number | null = null
  let before: number | null = current
  while (before !== null && isLater(dateOf(database, before), date)) {
    after = before
    const older: unknown = database
      .prepare('SELECT max(id) FROM editions WHERE superseded_by_id = ? AND id <> ?')
      .pluck()
      .get(before, edition)
    before = typeof older === 'number' ? older : null
  }
  return { before, after }
}

function isLater(held: string | null, added: string | null): boolean {
  return held !== null && added !== null && held > added
}

function dateOf(database: Database.Database, edition: number): string | null {
  const [date] = cellsOf(
    database
      .prepare(
        'SELECT coalesce(d.published_on, d.retrieved_on) FROM editions e JOIN documents d ON d.id = e.document_id WHERE e.id = ?',
      )
      .raw()
      .get(edition),
  )
  return typeof date === 'string' ? date : null
}
