import type Database from 'better-sqlite3'
import type { CompanyEdit } from '../../model/edits/company-edits.ts'
import { say } from '../../model/words/say.ts'
import { cellsOf } from '../format/cells-of.ts'
import type { Performers } from './performer.ts'
import { editRefusal } from './refuse-edit.ts'

/** What figures of companies are shown by. */
export const COMPANY_PERFORMERS: Performers<CompanyEdit> = {
  'choose-main-service': {
    describe: ({ company, service }, database) => {
      const [, name = company] = rowOf(database, 'companies', company)
      const [, chosen = service] = service === null ? [] : rowOf(database, 'services', service)
      return chosen === null
        ? say('edit.main-service-by-rule', { company: name })
        : say('edit.choose-main-service', { company: name, service: chosen })
    },
    perform: ({ company, service }, database) => {
      const [owner] = rowOf(database, 'companies', company)
      if (owner === undefined) throw editRefusal(say('edit.company-missing'))
      if (service === null) {
        database.prepare('DELETE FROM main_services WHERE company_id = ?').run(Number(owner))
        return
      }
      const [chosen] = rowOf(database, 'services', service)
      if (chosen === undefined || !hasFigures(database, Number(owner), Number(chosen)))
        throw editRefusal(say('edit.service-without-figures'))
      database
        .prepare(
          `INSERT INTO main_services (company_id, service_id) VALUES (?, ?)
           ON CONFLICT (company_id) DO UPDATE SET service_id = excluded.service_id`,
        )
        .run(Number(owner), Number(chosen))
    },
  },
}

/** Id and name of the row with a key; none: it isn't there. */
function rowOf(database: Database.Database, table: 'companies' | 'services', key: string): readonly string[] {
  const row: unknown = database.prepare(`SELECT id, name FROM ${table} WHERE key = ?`).raw().get(key)
  return row === undefined ? [] : cellsOf(row).map(String)
}

function hasFigures(database: Database.Database, company: number, service: number): boolean {
  const found = database
    .prepare(
      `SELECT 1 FROM figures f JOIN editions e ON e.id = f.edition_id
       WHERE e.company_id = ? AND f.service_id = ? LIMIT 1`,
    )
    .get(company, service)
  return found !== undefined
}
