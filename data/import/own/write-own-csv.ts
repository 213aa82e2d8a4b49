import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/cells-of.ts'
import { OWN_COLUMNS } from './own-columns.ts'

const SELECT = `SELECT c.key, c.name, p.label, t.code, r.territory_as_published, s.key, s.name, w.key, k.word, o.semantics, l.key, l.name,
    u.word, m.word, x.word, z.word, f.low, f.high, f.as_published, f.is_disclosure_request, f.note
  FROM figures f JOIN editions e ON e.id = f.edition_id AND e.superseded_by_id IS NULL
  JOIN companies c ON c.id = e.company_id JOIN periods p ON p.id = f.period_id JOIN territories t ON t.id = f.territory_id
  JOIN source_rows r ON r.id = f.source_row_id
  JOIN services s ON s.id = f.service_id LEFT JOIN services w ON w.id = s.subset_of_id
  JOIN request_kinds k ON k.id = f.request_kind_id JOIN legal_processes l ON l.id = f.legal_process_id
  LEFT JOIN outcome_rules o ON o.company_id = c.id AND o.request_kind_id = f.request_kind_id
  JOIN subjects u ON u.id = f.subject_id JOIN measures m ON m.id = f.measure_id JOIN outcomes x ON x.id = f.outcome_id
  JOIN figure_statuses z ON z.id = f.status_id
  WHERE c.key = ?
  ORDER BY p.starts_on, p.ends_on, t.code, s.key, f.request_kind_id, l.key, f.subject_id, f.measure_id, f.outcome_id`

/** Every figure of a company's latest editions as CSV (RFC 4180, UTF-8, LF), in an order that does not depend on the file's ids. */
export function ownCsvOf(
  database: Database.Database,
  company: string,
): { readonly csv: string; readonly figures: number } {
  const lines = [OWN_COLUMNS.join(',')]
  for (const row of database.prepare(SELECT).raw().iterate(company))
    lines.push(cellsOf(row).map(csvCell).join(','))
  return { csv: `${lines.join('\n')}\n`, figures: lines.length - 1 }
}

function csvCell(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text
}
