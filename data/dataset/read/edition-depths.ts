import type Database from 'better-sqlite3'
import { cellsOf } from '../format/cells-of.ts'

/**
 * How many editions came before each one that it corrects, along the longest of its chains; by id, 0: it corrects none.
 * Chains come to an end: that is checked when a dataset is opened.
 */
export function editionDepths(database: Database.Database): ReadonlyMap<number, number> {
  const editions = database
    .prepare('SELECT id, superseded_by_id FROM editions ORDER BY id')
    .raw()
    .all()
    .map((row) => cellsOf(row))
  const nextOf = new Map(editions.map(([id, next]) => [Number(id), typeof next === 'number' ? next : null]))
  const depths = new Map([...nextOf.keys()].map((id) => [id, 0]))
  const corrected = new Set(nextOf.values())
  for (const first of nextOf.keys()) {
    if (corrected.has(first)) continue
    let depth = 1
    for (let next = nextOf.get(first) ?? null; next !== null; next = nextOf.get(next) ?? null) {
      depths.set(next, Math.max(depths.get(next) ?? 0, depth))
      depth += 1
    }
  }
  return depths
}
