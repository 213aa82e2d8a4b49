import type Database from 'better-sqlite3'
import { cellsOf } from '../format/cells-of.ts'
import { CURRENT_FIGURES } from '../read/counted-figures.ts'

/** How many current figures of a company are split by a legal process. */
export interface LegalProcessUse {
  readonly company: string
  /** The process's name. */
  readonly process: string
  readonly figures: number
}

const SELECT = `SELECT c.key, l.name, count(*) FROM ${CURRENT_FIGURES}
  JOIN companies c ON c.id = e.company_id JOIN legal_processes l ON l.id = f.legal_process_id
  WHERE l.key <> 'not-split' GROUP BY c.key, l.name ORDER BY c.key, l.name`

/** By company and process; figures that no process splits are left out. */
export function selectLegalProcesses(database: Database.Database): readonly LegalProcessUse[] {
  return database
    .prepare(SELECT)
    .raw()
    .all()
    .map((row) => {
      const [company, process, figures] = cellsOf(row)
      return { company: String(company), process: String(process), figures: Number(figures) }
    })
}
