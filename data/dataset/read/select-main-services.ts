import type Database from 'better-sqlite3'
import { cellsOf } from '../format/cells-of.ts'

/** The service that the dataset names for each company, both by key. A dataset of an older format names none. */
export function selectMainServices(database: Database.Database): ReadonlyMap<string, string> {
  const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'main_services'").get()
  if (table === undefined) return new Map()
  const rows = database
    .prepare(
      `SELECT c.key, s.key FROM main_services m
       JOIN companies c ON c.id = m.company_id JOIN services s ON s.id = m.service_id ORDER BY c.id`,
    )
    .raw()
    .all()
  return new Map(
    rows.map((row) => {
      const [company, service] = cellsOf(row)
      return [String(company), String(service)]
    }),
  )
}
