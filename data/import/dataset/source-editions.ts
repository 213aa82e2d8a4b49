import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/format/cells-of.ts'
import { COLUMN } from '../../dataset/read/select-records.ts'

/** An edition of a dataset. */
export interface SourceEdition {
  readonly id: number
  readonly key: string
  readonly title: string
  readonly company: string
  readonly companyName: string
  readonly documentId: number
  readonly supersededById: number | null
  readonly listsZeros: number
  readonly figures: number
  /** Rows of its source with figures of this edition. */
  readonly rows: number
}

/** Every edition, the earlier ones too, by company and title. */
export function selectEditions(database: Database.Database): readonly SourceEdition[] {
  return database
    .prepare(
      `SELECT e.id, e.key, e.title, c.key, c.name, e.document_id, e.superseded_by_id, e.lists_zeros,
         (SELECT count(*) FROM figures f WHERE f.edition_id = e.id),
         (SELECT count(DISTINCT f.source_row_id) FROM figures f WHERE f.edition_id = e.id)
       FROM editions e JOIN companies c ON c.id = e.company_id ORDER BY c.key, e.title, e.id`,
    )
    .raw()
    .all()
    .map((row) => {
      const [id, key, title, company, companyName, document, next, listsZeros, figures, rows] = cellsOf(row)
      return {
        id: Number(id),
        key: String(key),
        title: String(title),
        company: String(company),
        companyName: String(companyName),
        documentId: Number(document),
        supersededById: COLUMN.maybeNumber(next),
        listsZeros: Number(listsZeros),
        figures: Number(figures),
        rows: Number(rows),
      }
    })
}

const SELECT_FACTS = `SELECT c.key, e.title, e.lists_zeros, d.publisher, d.title, d.address, d.published_on, d.sha256
  FROM editions e JOIN companies c ON c.id = e.company_id JOIN documents d ON d.id = e.document_id WHERE e.id = ?`

const SELECT_FIGURES = `SELECT p.label, t.code, s.key, f.request_kind_id, l.key, f.subject_id, f.measure_id, f.outcome_id,
    f.low, f.high, f.status_id, f.as_published, f.is_disclosure_request, f.note,
    r.sheet, r.row, r.territory_as_published, d.title, x.title
  FROM figures f JOIN periods p ON p.id = f.period_id JOIN territories t ON t.id = f.territory_id
  JOIN services s ON s.id = f.service_id JOIN legal_processes l ON l.id = f.legal_process_id
  JOIN source_rows r ON r.id = f.source_row_id JOIN documents d ON d.id = r.document_id
  LEFT JOIN documents x ON x.id = r.transcription_id
  WHERE f.edition_id = ? ORDER BY 1, 2, 3, 4, 5, 6, 7, 8`

/**
 * SHA-256 over what an edition says, in words and not in a file's ids: whose it is, its title and document, and each figure with its
 * value, its text and its place. What the desk itself adds (ids, keys, day of reading, remarks on the document) isn't in it.
 */
export function contentHashOf(
  database: Database.Database,
  edition: number,
  advance: (figures: number) => void = () => undefined,
): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify(cellsOf(database.prepare(SELECT_FACTS).raw().get(edition))))
  let chunk: string[] = []
  const flush = (): void => {
    hash.update(chunk.join('\n'))
    advance(chunk.length)
    chunk = ['']
  }
  for (const row of database.prepare(SELECT_FIGURES).raw().iterate(edition)) {
    chunk.push(JSON.stringify(row))
    if (chunk.length > 1_000) flush()
  }
  flush()
  return hash.digest('hex')
}
