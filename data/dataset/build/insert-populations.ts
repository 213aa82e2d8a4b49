import type Database from 'better-sqlite3'
import { insertRows } from './insert-rows.ts'
import type { Source } from './read-source.ts'
import type { SourceKeys } from './source-keys.ts'

const KINDS = ['estimate', 'projection']

/**
 * The inhabitants of the source’s territories: a line of `population.csv` each. Lines of territories that no report lists are left out.
 * @throws {Error} where a line says another kind, or a document that isn’t there.
 */
export function insertPopulations(database: Database.Database, source: Source, keys: SourceKeys): void {
  const listed = new Set(source.territories.map((record) => record.cell('code')))
  const records = source.population.filter((record) => listed.has(record.cell('territory')))
  insertRows(
    database,
    'populations',
    records.map((record) => {
      const kind = KINDS.indexOf(record.cell('kind'))
      if (kind < 0) throw new Error(`population.csv, line ${String(record.line)}: “${record.cell('kind')}”`)
      return {
        territory_id: keys.territory.of(record.cell('territory')),
        year: Number(record.cell('year')),
        people: Number(record.cell('people')),
        is_projection: kind,
        document_id: keys.document.of(record.cell('document')),
        row: record.line,
      }
    }),
  )
}
