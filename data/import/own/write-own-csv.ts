import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/cells-of.ts'
import { tableShape } from '../../dataset/table-shape.ts'
import { companyDataset } from './company-dataset.ts'
import { FIGURE_RECORD, OWN_COLUMNS, WHOLE_COLUMNS } from './own-columns.ts'
import { selectAboutTables } from './about-tables.ts'

const SELECT = `SELECT c.key, c.name, p.label, t.code, r.territory_as_published, s.key, s.name, w.key, k.word, o.semantics, l.key, l.name,
    u.word, m.word, x.word, z.word, f.low, f.high, f.as_published, f.is_disclosure_request, f.note,
    e.key, e.superseded_by_id IS NULL, f.id, f.source_row_id
  FROM figures f JOIN editions e ON e.id = f.edition_id
  JOIN companies c ON c.id = e.company_id JOIN periods p ON p.id = f.period_id JOIN territories t ON t.id = f.territory_id
  JOIN source_rows r ON r.id = f.source_row_id
  JOIN services s ON s.id = f.service_id LEFT JOIN services w ON w.id = s.subset_of_id
  JOIN request_kinds k ON k.id = f.request_kind_id JOIN legal_processes l ON l.id = f.legal_process_id
  LEFT JOIN outcome_rules o ON o.company_id = c.id AND o.request_kind_id = f.request_kind_id
  JOIN subjects u ON u.id = f.subject_id JOIN measures m ON m.id = f.measure_id JOIN outcomes x ON x.id = f.outcome_id
  JOIN figure_statuses z ON z.id = f.status_id
  ORDER BY p.starts_on, p.ends_on, t.code, s.key, f.request_kind_id, l.key, f.subject_id, f.measure_id, f.outcome_id, e.key`

/**
 * Every figure of a company and all that explains them as CSV (RFC 4180, UTF-8, LF), in an order and with ids that do not depend on the
 * file's. `figures`: those of the latest editions.
 */
export function ownCsvOf(
  database: Database.Database,
  company: string,
): { readonly csv: string; readonly figures: number } {
  const own = companyDataset(database, company)
  try {
    const lines = [WHOLE_COLUMNS.join(',')]
    let figures = 0
    for (const row of own.prepare(SELECT).raw().iterate()) {
      const cells = cellsOf(row)
      figures += Number(cells[OWN_COLUMNS.length + 1])
      lines.push([FIGURE_RECORD, ...cells, ''].map(csvCell).join(','))
    }
    for (const table of selectAboutTables(own)) {
      const { columns } = tableShape(own, table)
      const quoted = columns.map((column) => `"${column}"`).join(', ')
      const about = columns.map((column) => `'${column}', "${column}"`).join(', ')
      const select = own.prepare(`SELECT json_object(${about}) FROM "${table}" ORDER BY ${quoted}`).pluck()
      for (const json of select.iterate())
        lines.push([table, ...WHOLE_COLUMNS.slice(2).map(() => ''), json].map(csvCell).join(','))
    }
    return { csv: `${lines.join('\n')}\n`, figures }
  } finally {
    own.close()
  }
}

function csvCell(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text
}
