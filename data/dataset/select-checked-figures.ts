import type Database from 'better-sqlite3'
import type { CheckedFigure, CheckedFigures } from '../model/checked-figure.ts'
import {
  FIGURE_STATUSES,
  MEASURES,
  OUTCOMES_AND_TOTAL,
  REQUEST_KINDS,
  TERRITORY_TYPES,
} from '../model/vocabulary.ts'
import { cellsOf } from './cells-of.ts'
import { COLUMN } from './select-records.ts'

const { number, text, flag, maybeNumber, maybeText } = COLUMN

/** Names and cells that are longer are cut: each figure gets a text of its own of them. */
const shown = (column: string): string => `substr(${column}, 1, 200)`

const SELECT = `SELECT f.id, c.key, p.label, t.code, ${shown('t.name')}, t.type_id, ${shown('r.territory_as_published')}, s.key, f.request_kind_id,
    l.key, f.subject_id, f.measure_id, f.outcome_id, f.status_id, f.low, f.high, substr(f.as_published, 1, 1001), ${shown('e.title')}, e.lists_zeros,
    d.key, ${shown('r.sheet')}, r.row, ${shown('x.title')}, e.superseded_by_id IS NOT NULL, w.key
  FROM figures f
  JOIN editions e ON e.id = f.edition_id JOIN companies c ON c.id = e.company_id JOIN periods p ON p.id = f.period_id
  JOIN territories t ON t.id = f.territory_id JOIN services s ON s.id = f.service_id LEFT JOIN services w ON w.id = s.subset_of_id
  JOIN legal_processes l ON l.id = f.legal_process_id
  JOIN source_rows r ON r.id = f.source_row_id JOIN documents d ON d.id = r.document_id
  LEFT JOIN documents x ON x.id = r.transcription_id
  ORDER BY p.starts_on, p.ends_on DESC, ${shown('t.name')}, t.code, f.request_kind_id, f.measure_id, f.outcome_id, f.id`

/**
 * Every figure of the file, as the checks meet it: by period, territory, kind, measure and outcome. `hearStillThere` hears of each that it
 * goes on.
 */
export function selectCheckedFigures(
  database: Database.Database,
  hearStillThere: () => void = () => undefined,
): CheckedFigures {
  const current: CheckedFigure[] = []
  const replaced: CheckedFigure[] = []
  const publishedTotals: CheckedFigure[] = []
  for (const row of database.prepare(SELECT).raw().iterate()) {
    hearStillThere()
    const cells = cellsOf(row)
    const figure = checkedFigure(cells)
    if (flag(cells[23])) replaced.push(figure)
    else if (figure.territoryType === 'world') publishedTotals.push(figure)
    else current.push(figure)
  }
  return {
    current,
    replaced,
    publishedTotals,
    names: { services: namesIn(database, 'services'), legalProcesses: namesIn(database, 'legal_processes') },
  }
}

function namesIn(
  database: Database.Database,
  table: 'services' | 'legal_processes',
): ReadonlyMap<string, string> {
  const rows = database
    .prepare(`SELECT key, ${shown('name')} FROM ${table}`)
    .raw()
    .all()
  return new Map(rows.map(cellsOf).map(([key, name]) => [text(key), text(name)]))
}

/** `checkValues` has made sure that every code is one of the vocabulary’s. */
function checkedFigure(cells: readonly unknown[]): CheckedFigure {
  return {
    figureId: number(cells[0]),
    company: text(cells[1]),
    period: text(cells[2]),
    territoryCode: text(cells[3]),
    territory: text(cells[4]),
    territoryType: word(TERRITORY_TYPES, cells[5]),
    territoryAsPublished: text(cells[6]),
    service: text(cells[7]),
    serviceWithin: maybeText(cells[24]),
    requestKind: word(REQUEST_KINDS, cells[8]),
    legalProcess: text(cells[9]),
    subject: text(cells[10]),
    measure: word(MEASURES, cells[11]),
    outcome: word(OUTCOMES_AND_TOTAL, cells[12]),
    status: word(FIGURE_STATUSES, cells[13]),
    low: maybeNumber(cells[14]),
    high: maybeNumber(cells[15]),
    asPublished: text(cells[16]),
    edition: text(cells[17]),
    listsZeros: flag(cells[18]),
    documentId: text(cells[19]),
    sheet: maybeText(cells[20]),
    sourceRow: maybeNumber(cells[21]),
    transcription: maybeText(cells[22]),
  }
}

/** @throws {RangeError} for a code that no dataset that was opened has. */
function word<Word>(words: readonly Word[], code: unknown): Word {
  const found = words[Number(code)]
  if (found === undefined) throw new RangeError(`No code ${String(code)}`)
  return found
}
