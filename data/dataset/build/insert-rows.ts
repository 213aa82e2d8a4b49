import type Database from 'better-sqlite3'

export type SqlValue = string | number | null

/** Insert records whose keys are the table's columns; every record has the first one's columns. */
export function insertRows(
  database: Database.Database,
  table: string,
  rows: readonly Readonly<Record<string, SqlValue>>[],
): void {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  const places = columns.map(() => '?').join(', ')
  const insert = database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`)
  for (const row of rows) insert.run(...columns.map((column) => row[column]))
}

/** Ids for keys in their order, from 1 on, and the way from key to id. */
export class KeyedIds {
  readonly #ids: ReadonlyMap<string, number>
  readonly #what: string

  constructor(what: string, keys: readonly string[]) {
    this.#what = what
    this.#ids = new Map(keys.map((key, place) => [key, place + 1]))
    if (this.#ids.size !== keys.length) throw new RangeError(`A ${what} is listed twice`)
  }

  /** @throws {RangeError} for a key that is not listed. */
  of(key: string): number {
    const id = this.#ids.get(key)
    if (id === undefined) throw new RangeError(`There is no ${this.#what} “${key}”`)
    return id
  }

  maybeOf(key: string | null): number | null {
    return key === null || key === '' ? null : this.of(key)
  }
}
