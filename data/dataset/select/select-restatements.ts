import type Database from 'better-sqlite3'
import { restatementSchema, type Restatement, type RestatementLedger } from '../../model/restatement.ts'
import { FIGURE_STATUSES, MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../../model/vocabulary.ts'
import { cellsOf } from '../format/cells-of.ts'
import { COLUMN } from '../read/select-records.ts'

const { number, text, maybeNumber, maybeText } = COLUMN

const SAME_CELL = `b.period_id = a.period_id AND b.territory_id = a.territory_id AND b.service_id = a.service_id
  AND b.request_kind_id = a.request_kind_id AND b.legal_process_id = a.legal_process_id AND b.subject_id = a.subject_id
  AND b.measure_id = a.measure_id AND b.outcome_id = a.outcome_id`

/** Each figure of an edition that was corrected, beside the same one of the edition that corrects it; and those that are new there. */
const PAIRS = `SELECT a.id AS old_id, b.id AS new_id, o.id AS old_edition, n.id AS new_edition
    FROM editions o JOIN editions n ON n.id = o.superseded_by_id JOIN figures a ON a.edition_id = o.id
    LEFT JOIN figures b ON b.edition_id = n.id AND ${SAME_CELL}
    WHERE b.id IS NULL OR b.low IS NOT a.low OR b.high IS NOT a.high OR b.status_id <> a.status_id
  UNION ALL
  SELECT NULL, a.id, o.id, n.id
    FROM editions o JOIN editions n ON n.id = o.superseded_by_id JOIN figures a ON a.edition_id = n.id
    WHERE NOT EXISTS (SELECT 1 FROM figures b WHERE b.edition_id = o.id AND ${SAME_CELL})
      AND EXISTS (SELECT 1 FROM figures b WHERE b.edition_id = o.id AND b.period_id = a.period_id)`

const SELECT = `SELECT c.key, p.label, t.code, s.key, f.request_kind_id, l.key, f.measure_id, f.outcome_id,
    a.id, a.low, a.high, a.status_id, a.as_published, o.title, coalesce(od.published_on, od.retrieved_on),
    b.id, b.low, b.high, b.status_id, b.as_published, n.title, coalesce(nd.published_on, nd.retrieved_on)
  FROM (${PAIRS}) pair
  JOIN figures f ON f.id = coalesce(pair.old_id, pair.new_id)
  LEFT JOIN figures a ON a.id = pair.old_id LEFT JOIN figures b ON b.id = pair.new_id
  JOIN editions o ON o.id = pair.old_edition JOIN documents od ON od.id = o.document_id
  JOIN editions n ON n.id = pair.new_edition JOIN documents nd ON nd.id = n.document_id
  JOIN companies c ON c.id = o.company_id JOIN periods p ON p.id = f.period_id JOIN territories t ON t.id = f.territory_id
  JOIN services s ON s.id = f.service_id JOIN legal_processes l ON l.id = f.legal_process_id
  ORDER BY c.key, p.starts_on, t.code, f.request_kind_id, f.measure_id, f.outcome_id, f.id LIMIT ?`

/** What later editions changed: by company, period and territory, `limit` at most. */
export function selectRestatements(database: Database.Database, limit: number): RestatementLedger {
  const total = Number(database.prepare(`SELECT count(*) FROM (${PAIRS})`).pluck().get())
  const restatements = database
    .prepare(SELECT)
    .raw()
    .all(limit)
    .map((row) => restatement(cellsOf(row)))
  return { restatements, total }
}

function restatement(cells: readonly unknown[]): Restatement {
  const old = valueAt(cells, 8)
  const next = valueAt(cells, 15)
  return restatementSchema.parse({
    change: old === null ? 'came' : next === null ? 'gone' : 'restated',
    company: text(cells[0]),
    period: text(cells[1]),
    territoryCode: text(cells[2]),
    service: text(cells[3]),
    requestKind: REQUEST_KINDS[number(cells[4])],
    legalProcess: text(cells[5]),
    measure: MEASURES[number(cells[6])],
    outcome: OUTCOMES_AND_TOTAL[number(cells[7])],
    old,
    new: next,
  })
}

function valueAt(cells: readonly unknown[], from: number) {
  if (cells[from] === null) return null
  return {
    figureId: number(cells[from]),
    low: maybeNumber(cells[from + 1]),
    high: maybeNumber(cells[from + 2]),
    status: FIGURE_STATUSES[number(cells[from + 3])],
    asPublished: text(cells[from + 4]),
    edition: text(cells[from + 5]),
    date: maybeText(cells[from + 6]),
  }
}
