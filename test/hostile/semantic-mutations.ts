import Database from 'better-sqlite3'
import { isOfBundled, sql, type HostileCase } from './case.ts'
import { chance } from './mutations.ts'

/** What a cell may be made: nothing, edges of numbers, and texts that something might obey or believe. */
const VALUES: readonly (string | number | bigint | null)[] = [
  null,
  0,
  1,
  -1,
  99,
  9_007_199_254_740_991n,
  9_223_372_036_854_775_807n,
  '',
  ' ',
  '0',
  '2013 H1',
  '2013-01-01',
  '9999-12-31',
  '{}',
  '[]',
  '{"version":1e999}',
  '\u001b[31m\u202e',
  "'; DROP TABLE figures; --",
  '__proto__',
  'x'.repeat(100_000),
]

/** A dataset in which one to four cells say something else: sound to SQLite's pages, whatever its rules say. The same for the same seed. */
export function semanticCases(count: number, seed: number): readonly HostileCase[] {
  return Array.from({ length: count }, (_, place) => seed + place).map((each) => ({
    ...sql(`another meaning ${String(each)}`, [], (database) => changeCells(database, each)),
    isOfBundled: isOfBundled(each),
  }))
}

function changeCells(database: Database.Database, seed: number): void {
  const random = chance(seed)
  const columns = database
    .prepare(
      `SELECT m.name AS "table", c.name AS "column" FROM sqlite_schema m, pragma_table_info(m.name) c
       WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid`,
    )
    .raw()
    .all() as [string, string][]
  for (let left = 1 + random(4); left > 0; left -= 1) {
    const [table, column] = columns[random(columns.length)] ?? ['dataset', 'title']
    const rows = Number(database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())
    if (rows === 0) continue
    const value =
      random(3) === 0
        ? database.prepare(`SELECT "${column}" FROM "${table}" LIMIT 1 OFFSET ?`).pluck().get(random(rows))
        : VALUES[random(VALUES.length)]
    const [first] = database.prepare(`SELECT name FROM pragma_table_info(?)`).pluck().all(table) as string[]
    const key: unknown = database
      .prepare(`SELECT "${first ?? 'id'}" FROM "${table}" LIMIT 1 OFFSET ?`)
      .pluck()
      .get(random(rows))
    try {
      database.prepare(`UPDATE "${table}" SET "${column}" = ? WHERE "${first ?? 'id'}" = ?`).run(value, key)
    } catch (error) {
      // A type that the column can't hold, or a key that is taken: nobody can send such a file.
      if (!(error instanceof Database.SqliteError)) throw error
    }
  }
}
