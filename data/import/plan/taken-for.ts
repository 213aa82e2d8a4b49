import type Database from 'better-sqlite3'
import type { FoundTable, TakenFor } from '../../model/import-question.ts'
import { REQUEST_KINDS } from '../../model/vocabulary.ts'
import { PERIOD_ASKED } from '../period-of-file.ts'
import type { ReportReader } from '../report-reader.ts'
import type { CellNumbers } from './cell-numbers.ts'
import type { LineColumns } from './line-columns.ts'
import { sumsOfLines } from './sums-of-lines.ts'

/** Services that are named. */
const MAX_SERVICES = 200

/**
 * What the lines of a file, as they were read, say: its services, periods, kinds and territories, and the sums of its own rows.
 */
export function takenFor(
  { names }: Pick<ReportReader, 'names'>,
  lines: LineColumns,
  cells: CellNumbers,
  database: Database.Database,
  tables: readonly FoundTable[],
): TakenFor {
  const territories = new Set<number>()
  const periods = new Set<string>()
  for (let line = 0; line < lines.length; line += 1) {
    territories.add(lines.nameAt(lines.namePlaceAt(line)).territory)
    periods.add(cells.periods.words[lines.periodAt(line)] ?? PERIOD_ASKED)
  }
  const kinds = lines.kinds.words
  const services = [...new Set(kinds.map(({ service }) => service))].slice(0, MAX_SERVICES)
  return {
    company: { ...names.company },
    services: services.map((id) => ({ id, name: serviceName(id, names.services, database) })),
    periods: [...periods].filter((period) => period !== PERIOD_ASKED).sort(),
    requestKinds: REQUEST_KINDS.filter((kind) => kinds.some(({ requestKind }) => requestKind === kind)),
    territories: territories.size,
    sums: [...sumsOfLines(lines, cells)],
    tables: [...tables],
  }
}

function serviceName(
  id: string,
  named: ReportReader['names']['services'],
  database: Database.Database,
): string {
  const held: unknown = database.prepare('SELECT name FROM services WHERE key = ?').pluck().get(id)
  return typeof held === 'string' ? held : (named.find((service) => service.id === id)?.name ?? id)
}
