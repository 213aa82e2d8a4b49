import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/cells-of.ts'
import { DeskError } from '../../model/error-codes.ts'
import { formatBytes } from '../../model/format-bytes.ts'
import { MAX_REPORT_BYTES } from '../read-in-chunks.ts'
import { OWN_COLUMNS } from './own-columns.ts'

/** Ids alone are sorted: whole rows, each with its names, would all wait in memory. */
const SELECT_IDS = `SELECT f.id
  FROM figures f JOIN editions e ON e.id = f.edition_id AND e.superseded_by_id IS NULL
  JOIN companies c ON c.id = e.company_id JOIN periods p ON p.id = f.period_id JOIN territories t ON t.id = f.territory_id
  JOIN services s ON s.id = f.service_id JOIN legal_processes l ON l.id = f.legal_process_id
  WHERE c.key = ?
  ORDER BY p.starts_on, p.ends_on, t.code, s.key, f.request_kind_id, l.key, f.subject_id, f.measure_id, f.outcome_id`

const SELECT_ROW = `SELECT c.key, c.name, p.label, t.code, r.territory_as_published, s.key, s.name, w.key, k.word, o.semantics, l.key, l.name,
    u.word, m.word, x.word, z.word, f.low, f.high, f.as_published, f.is_disclosure_request, f.note
  FROM figures f JOIN editions e ON e.id = f.edition_id
  JOIN companies c ON c.id = e.company_id JOIN periods p ON p.id = f.period_id JOIN territories t ON t.id = f.territory_id
  JOIN source_rows r ON r.id = f.source_row_id
  JOIN services s ON s.id = f.service_id LEFT JOIN services w ON w.id = s.subset_of_id
  JOIN request_kinds k ON k.id = f.request_kind_id JOIN legal_processes l ON l.id = f.legal_process_id
  LEFT JOIN outcome_rules o ON o.company_id = c.id AND o.request_kind_id = f.request_kind_id
  JOIN subjects u ON u.id = f.subject_id JOIN measures m ON m.id = f.measure_id JOIN outcomes x ON x.id = f.outcome_id
  JOIN figure_statuses z ON z.id = f.status_id
  WHERE f.id = ?`

/** Text that waits to be written, in characters. */
const CHUNK_CHARACTERS = 65_536

/**
 * Writes every figure of a company's latest editions to the new file `path` as CSV (RFC 4180, UTF-8, LF), in an order that does not depend
 * on the file's ids; no more than a piece of it is in memory. `hearStillThere` hears now and then that it goes on.
 *
 * @throws {DeskError} `figures-too-large` where the file would be larger than one that can be read back; it is then gone again.
 */
export function writeOwnCsv(
  database: Database.Database,
  company: string,
  path: string,
  hearStillThere: () => void = () => undefined,
): { readonly figures: number; readonly bytes: number } {
  const ids = database.prepare(SELECT_IDS).pluck().all(company)
  const selectRow = database.prepare(SELECT_ROW).raw()
  const descriptor = openSync(path, 'wx', 0o600)
  let bytes = 0
  let waiting = `${OWN_COLUMNS.join(',')}\n`
  const flush = (): void => {
    const piece = Buffer.from(waiting)
    bytes += piece.length
    if (bytes > MAX_REPORT_BYTES)
      throw new DeskError('figures-too-large', { company, limit: formatBytes(MAX_REPORT_BYTES) })
    for (let done = 0; done < piece.length;) done += writeSync(descriptor, piece, done)
    waiting = ''
  }
  try {
    for (const id of ids) {
      waiting += `${cellsOf(selectRow.get(id)).map(csvCell).join(',')}\n`
      if (waiting.length < CHUNK_CHARACTERS) continue
      flush()
      hearStillThere()
    }
    flush()
  } catch (cause) {
    rmSync(path, { force: true })
    throw cause
  } finally {
    closeSync(descriptor)
  }
  return { figures: ids.length, bytes }
}

function csvCell(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text
}
