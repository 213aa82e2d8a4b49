import type Database from 'better-sqlite3'
import { insertRows, type SqlValue } from '../../dataset/build/insert-rows.ts'
import { periodFromLabel } from '../../model/period.ts'
import { TERRITORY_TYPES } from '../../model/vocabulary.ts'
import type { KnownTerritory, TerritoryMatcher } from '../territories/match-territory.ts'

/** The dataset's ids for words and keys; what it doesn't have yet is added when it is first asked for. */
interface Ids {
  period(label: string): number
  /** Keeps a published spelling that differs from the names it has. */
  territory(code: string, asPublished: string, matcher: TerritoryMatcher): number
  service(key: string): number
  legalProcess(key: string): number
}

export function createIds(database: Database.Database): Ids {
  const known = new Map<string, number>()
  const spellings = new Set<string>()
  const idOf = (
    table: string,
    column: string,
    key: string,
    row: () => Readonly<Record<string, SqlValue>>,
  ): number => {
    const name = `${table} ${key}`
    let id = known.get(name)
    if (id === undefined) {
      const held: unknown = database.prepare(`SELECT id FROM ${table} WHERE ${column} = ?`).pluck().get(key)
      id = typeof held === 'number' ? held : nextId(database, table)
      if (typeof held !== 'number') insertRows(database, table, [{ id, ...row() }])
      known.set(name, id)
    }
    return id
  }
  return {
    period: (label) =>
      idOf('periods', 'label', label, () => {
        const { startsOn, endsOn, length } = periodFromLabel(label)
        return { label, starts_on: startsOn, ends_on: endsOn, length }
      }),
    territory: (code, asPublished, matcher) => {
      const territory = matcher.maybeByCode(code)
      if (territory === undefined) throw new RangeError('A figure is of a territory that nobody knows')
      const id = idOf('territories', 'code', code, () => territoryRow(territory))
      const spelling = `${code} ${asPublished}`
      if (!spellings.has(spelling)) {
        spellings.add(spelling)
        keepNames(database, id, territory, asPublished)
      }
      return id
    },
    service: (key) => idOf('services', 'key', key, () => ({ key, name: key, subset_of_id: null })),
    legalProcess: (key) =>
      idOf('legal_processes', 'key', key, () => ({
        key,
        name: key === 'not-split' ? 'Not split by legal process' : key,
      })),
  }
}

function territoryRow({ code, name, type, region }: KnownTerritory): Readonly<Record<string, SqlValue>> {
  return { code, name, type_id: TERRITORY_TYPES.indexOf(type), region }
}

function keepNames(
  database: Database.Database,
  id: number,
  territory: KnownTerritory,
  asPublished: string,
): void {
  const insert = database.prepare('INSERT OR IGNORE INTO territory_names (territory_id, name) VALUES (?, ?)')
  for (const name of new Set([...territory.otherNames, asPublished.trim()]))
    if (name !== '' && name !== territory.name) insert.run(id, name)
}

/** Above every id of a table. */
export function nextId(database: Database.Database, table: string): number {
  return Number(database.prepare(`SELECT coalesce(max(id), 0) + 1 FROM ${table}`).pluck().get())
}

/** `key`, or `key-2`, `key-3` … where that is taken. */
export function freeKey(database: Database.Database, table: string, key: string): string {
  const isTaken = database.prepare(`SELECT 1 FROM ${table} WHERE key = ?`).pluck()
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? key : `${key}-${String(number)}`
    if (isTaken.get(tried) === undefined) return tried
  }
}
