import type Database from 'better-sqlite3'
import { cellsOf } from '../format/cells-of.ts'

/**
 * Ids of the editions that were the latest on a day: their document was published (or, where that is not known, read) by then, and
 * so was none of those that correct them.
 */
export function selectEditionsAsPublished(database: Database.Database, day: string): readonly number[] {
  const editions = new Map(
    database
      .prepare(
        `SELECT e.id, e.superseded_by_id, coalesce(d.published_on, d.retrieved_on)
         FROM editions e JOIN documents d ON d.id = e.document_id`,
      )
      .raw()
      .all()
      .map((row) => {
        const [id, next, date] = cellsOf(row)
        const isOut = typeof date === 'string' && date <= day
        return [Number(id), { next: typeof next === 'number' ? next : null, isOut }] as const
      }),
  )
  const isCorrected = (id: number): boolean => {
    const seen = new Set<number>()
    for (
      let next = editions.get(id)?.next ?? null;
      next !== null && !seen.has(next);
      next = editions.get(next)?.next ?? null
    ) {
      if (editions.get(next)?.isOut === true) return true
      seen.add(next)
    }
    return false
  }
  return [...editions].filter(([id, { isOut }]) => isOut && !isCorrected(id)).map(([id]) => id)
}
