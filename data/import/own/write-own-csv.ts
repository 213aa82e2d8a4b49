import { csvField } from '../../model/csv-field.ts'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/format/cells-of.ts'
import { tableShape } from '../../dataset/format/table-shape.ts'
import { DeskError } from '../../model/error-codes.ts'
import { formatBytes } from '../../model/format-bytes.ts'
import { MAX_REPORT_BYTES } from '../read-in-chunks.ts'
import { selectAboutTables } from './about-tables.ts'
import { companyDataset } from './company-dataset.ts'
import { FIGURE_RECORD, OWN_COLUMNS, WHOLE_COLUMNS } from './own-columns.ts'

/** Ids alone are sorted: whole rows, each with its names, would all wait in memory. */
const SELECT_IDS = `SELECT f.id
  FROM figures f JOIN editions e ON e.id = f.edition_id JOIN periods p ON p.id = f.period_id
  JOIN territories t ON t.id = f.territory_id JOIN services s ON s.id = f.service_id JOIN legal_processes l ON l.id = f.legal_process_id
  ORDER BY p.starts_on, p.ends_on, t.code, s.key, f.request_kind_id, l.key, f.subject_id, f.measure_id, f.outcome_id, e.key`

/** Of a list of ids (JSON), in its order. A statement for each id would take forty times as long. */
const SELECT_ROWS = `SELECT c.key, c.name, p.label, t.code, r.territory_as_published, s.key, s.name, w.key, k.word, o.semantics, l.key, l.name,
    u.word, m.word, x.word, z.word, f.low, f.high, f.as_published, f.is_disclosure_request, f.note,
    e.key, e.superseded_by_id IS NULL, f.id, f.source_row_id
  FROM json_each(?) i CROSS JOIN figures f ON f.id = i.value JOIN editions e ON e.id = f.edition_id
  JOIN companies c ON c.id = e.company_id JOIN periods p ON p.id = f.period_id JOIN territories t ON t.id = f.territory_id
  JOIN source_rows r ON r.id = f.source_row_id
  JOIN services s ON s.id = f.service_id LEFT JOIN services w ON w.id = s.subset_of_id
  JOIN request_kinds k ON k.id = f.request_kind_id JOIN legal_processes l ON l.id = f.legal_process_id
  LEFT JOIN outcome_rules o ON o.company_id = c.id AND o.request_kind_id = f.request_kind_id
  JOIN subjects u ON u.id = f.subject_id JOIN measures m ON m.id = f.measure_id JOIN outcomes x ON x.id = f.outcome_id
  JOIN figure_statuses z ON z.id = f.status_id
  ORDER BY i.key`

/** Rows that are read at once. */
const ROWS_AT_ONCE = 500

/** Text that waits to be written, in characters. */
const CHUNK_CHARACTERS = 65_536

/**
 * Writes every figure of a company, and all that explains them, to the new file `path` as CSV (RFC 4180, UTF-8, LF), in an order and with ids
 * that do not depend on the dataset's; no more than a piece of it is in memory. `hearStillThere` hears now and then that it goes on.
 *
 * @returns `figures`: those of the latest editions.
 * @throws {DeskError} `figures-too-large` where the file would be larger than one that can be read back; it is then gone again.
 */
export function writeOwnCsv(
  database: Database.Database,
  company: string,
  path: string,
  hearStillThere: () => void = () => undefined,
): { readonly figures: number; readonly bytes: number } {
  const own = companyDataset(database, company, hearStillThere)
  const descriptor = openSync(path, 'wx', 0o600)
  let bytes = 0
  let figures = 0
  let waiting = ''
  const flush = (): void => {
    const piece = Buffer.from(waiting)
    bytes += piece.length
    if (bytes > MAX_REPORT_BYTES)
      throw new DeskError('figures-too-large', { company, limit: formatBytes(MAX_REPORT_BYTES) })
    for (let done = 0; done < piece.length;) done += writeSync(descriptor, piece, done)
    waiting = ''
  }
  const write = (cells: readonly unknown[]): void => {
    waiting += `${cells.map(csvCell).join(',')}\n`
    if (waiting.length < CHUNK_CHARACTERS) return
    flush()
    hearStillThere()
  }
  try {
    write(WHOLE_COLUMNS)
    const selectRows = own.prepare(SELECT_ROWS).raw()
    const ids = own.prepare(SELECT_IDS).pluck().all()
    for (let start = 0; start < ids.length; start += ROWS_AT_ONCE)
      for (const row of selectRows.iterate(JSON.stringify(ids.slice(start, start + ROWS_AT_ONCE)))) {
        const cells = cellsOf(row)
        figures += Number(cells[OWN_COLUMNS.length + 1])
        write([FIGURE_RECORD, ...cells, ''])
      }
    for (const table of selectAboutTables(own))
      for (const json of tableAsJson(own, table))
        write([table, ...WHOLE_COLUMNS.slice(2).map(() => ''), json])
    flush()
  } catch (cause) {
    rmSync(path, { force: true })
    throw cause
  } finally {
    closeSync(descriptor)
    own.close()
  }
  return { figures, bytes }
}

/** Each row of a table as a JSON object, in the order of its columns. */
function tableAsJson(database: Database.Database, table: string): IterableIterator<unknown> {
  const { columns } = tableShape(database, table)
  const quoted = columns.map((column) => `"${column}"`).join(', ')
  const about = columns.map((column) => `'${column}', "${column}"`).join(', ')
  return database.prepare(`SELECT json_object(${about}) FROM "${table}" ORDER BY ${quoted}`).pluck().iterate()
}

function csvCell(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return csvField(text)
}
