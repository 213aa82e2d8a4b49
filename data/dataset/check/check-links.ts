import type Database from 'better-sqlite3'
import { say } from '../../model/words/say.ts'
import { cellsOf } from '../format/cells-of.ts'
import { valueFault } from '../format/dataset-fault.ts'

/** Links from a row to another one of its table that must come to an end. */
const LINKS = [
  ['editions', 'superseded_by_id'],
  ['services', 'subset_of_id'],
  ['documents', 'read_through_id'],
] as const

/**
 * Whether following a link ends somewhere: two editions that correct each other would both count as replaced, and their figures
 * vanish without a word; so would those of an edition that another company's is said to replace.
 *
 * @throws {DeskError} `dataset-value`.
 */
export function checkLinks(database: Database.Database, file: string): void {
  for (const [table, column] of LINKS) {
    const next = new Map(
      database
        .prepare(`SELECT id, "${column}" FROM ${table} WHERE "${column}" IS NOT NULL`)
        .raw()
        .all()
        .map((row) => {
          const [id, linked] = cellsOf(row)
          return [Number(id), Number(linked)]
        }),
    )
    const row = maybeCircle(next)
    if (row !== undefined) throw valueFault(file, table, row, column, say('dataset.circle'))
  }
  const row: unknown = database.prepare(REPLACED_BY_A_STRANGER).pluck().get()
  if (row !== undefined)
    throw valueFault(file, 'editions', Number(row), 'superseded_by_id', say('dataset.replaced-by-a-stranger'))
}

/** Editions that another company's edition is said to replace. */
const REPLACED_BY_A_STRANGER = `SELECT e.id FROM editions e JOIN editions s ON s.id = e.superseded_by_id
  WHERE s.company_id <> e.company_id LIMIT 1`

/** A row from which following the links comes back to it. */
function maybeCircle(next: ReadonlyMap<number, number>): number | undefined {
  const ending = new Set<number>()
  for (const start of next.keys()) {
    const way = new Set<number>()
    let at: number | undefined = start
    while (at !== undefined && !ending.has(at)) {
      if (way.has(at)) return at
      way.add(at)
      at = next.get(at)
    }
    for (const row of way) ending.add(row)
  }
  return undefined
}
