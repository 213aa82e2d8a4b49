import type Database from 'better-sqlite3'
import type { CheckedFigure, CheckedFigures } from '../../model/checked-figure.ts'
import {
  FIGURE_STATUSES,
  MEASURES,
  OUTCOMES_AND_TOTAL,
  REQUEST_KINDS,
  TERRITORY_TYPES,
} from '../../model/vocabulary.ts'
import { cellsOf } from '../format/cells-of.ts'
import { PERIOD_PLACES, TERRITORY_PLACES } from '../format/row-order.ts'
import { COLUMN } from '../read/select-records.ts'

const { number, text, flag, maybeNumber, maybeText } = COLUMN

/** Names and cells that are longer are cut. */
const shown = (column: string): string => `substr(${column}, 1, 200)`

/** The figures alone, by the ids of what they are of: a sort that carried names needs ten times the memory. */
const FIGURES = `SELECT f.id, f.edition_id, f.period_id, f.territory_id, f.service_id, f.legal_process_id, f.source_row_id,
    f.request_kind_id, f.subject_id, f.measure_id, f.outcome_id, f.status_id, f.low, f.high, substr(f.as_published, 1, 1001)
  FROM figures f
  JOIN ${PERIOD_PLACES} p ON p.id = f.period_id JOIN ${TERRITORY_PLACES} t ON t.id = f.territory_id
  ORDER BY p.place, t.place, f.request_kind_id, f.measure_id, f.outcome_id, f.id`

/** What figures are of, each kind by its own id. */
const SURROUNDINGS = {
  editions: `SELECT e.id, c.key, ${shown('e.title')}, e.lists_zeros, e.superseded_by_id IS NOT NULL
    FROM editions e JOIN companies c ON c.id = e.company_id`,
  periods: 'SELECT id, label FROM periods',
  territories: `SELECT id, code, ${shown('name')}, type_id FROM territories`,
  services: 'SELECT s.id, s.key, w.key FROM services s LEFT JOIN services w ON w.id = s.subset_of_id',
  legalProcesses: 'SELECT id, key FROM legal_processes',
  sourceRows: `SELECT r.id, ${shown('r.territory_as_published')}, ${shown('r.sheet')}, r.row, d.key, ${shown('x.title')}
    FROM source_rows r JOIN documents d ON d.id = r.document_id LEFT JOIN documents x ON x.id = r.transcription_id`,
} as const

type Cells = readonly unknown[]
type Surroundings = Readonly<Record<keyof typeof SURROUNDINGS, (id: unknown) => Cells>>

/**
 * Every figure of the file, as the checks meet it: by period, territory, kind, measure and outcome. `hearStillThere` hears of each that it
 * goes on.
 */
export function selectCheckedFigures(
  database: Database.Database,
  hearStillThere: () => void = () => undefined,
): CheckedFigures {
  const surroundings = readSurroundings(database)
  const current: CheckedFigure[] = []
  const replaced: CheckedFigure[] = []
  const publishedTotals: CheckedFigure[] = []
  for (const row of database.prepare(FIGURES).raw().iterate()) {
    hearStillThere()
    const cells = cellsOf(row)
    const figure = checkedFigure(cells, surroundings)
    if (flag(surroundings.editions(cells[1])[4])) replaced.push(figure)
    else if (figure.territoryType === 'world') publishedTotals.push(figure)
    else current.push(figure)
  }
  return {
    current,
    replaced,
    publishedTotals,
    names: {
      companies: namesIn(database, 'companies'),
      services: namesIn(database, 'services'),
      legalProcesses: namesIn(database, 'legal_processes'),
    },
  }
}

/** Each text once, whichever rows and figures have it. */
function readSurroundings(database: Database.Database): Surroundings {
  const texts = new Map<string, string>()
  const once = (cell: unknown): unknown => {
    if (typeof cell !== 'string') return cell
    const held = texts.get(cell)
    if (held === undefined) texts.set(cell, cell)
    return held ?? cell
  }
  const byId = (sql: string): ((id: unknown) => Cells) => {
    const rows = new Map<unknown, Cells>()
    for (const row of database.prepare(sql).raw().iterate()) {
      const cells = cellsOf(row).map(once)
      rows.set(cells[0], cells)
    }
    return (id) => rows.get(id) ?? []
  }
  return {
    editions: byId(SURROUNDINGS.editions),
    periods: byId(SURROUNDINGS.periods),
    territories: byId(SURROUNDINGS.territories),
    services: byId(SURROUNDINGS.services),
    legalProcesses: byId(SURROUNDINGS.legalProcesses),
    sourceRows: byId(SURROUNDINGS.sourceRows),
  }
}

function namesIn(
  database: Database.Database,
  table: 'companies' | 'services' | 'legal_processes',
): ReadonlyMap<string, string> {
  const rows = database
    .prepare(`SELECT key, ${shown('name')} FROM ${table}`)
    .raw()
    .all()
  return new Map(rows.map(cellsOf).map(([key, name]) => [text(key), text(name)]))
}

/** `checkValues` has made sure that every code is one of the vocabulary’s, and that every reference leads somewhere. */
function checkedFigure(cells: Cells, of: Surroundings): CheckedFigure {
  const [, company, edition, listsZeros] = of.editions(cells[1])
  const [, territoryCode, territory, territoryType] = of.territories(cells[3])
  const [, service, serviceWithin] = of.services(cells[4])
  const [, territoryAsPublished, sheet, sourceRow, document, transcription] = of.sourceRows(cells[6])
  return {
    figureId: number(cells[0]),
    company: text(company),
    period: text(of.periods(cells[2])[1]),
    territoryCode: text(territoryCode),
    territory: text(territory),
    territoryType: word(TERRITORY_TYPES, territoryType),
    territoryAsPublished: text(territoryAsPublished),
    service: text(service),
    serviceWithin: maybeText(serviceWithin),
    requestKind: word(REQUEST_KINDS, cells[7]),
    legalProcess: text(of.legalProcesses(cells[5])[1]),
    subject: text(cells[8]),
    measure: word(MEASURES, cells[9]),
    outcome: word(OUTCOMES_AND_TOTAL, cells[10]),
    status: word(FIGURE_STATUSES, cells[11]),
    low: maybeNumber(cells[12]),
    high: maybeNumber(cells[13]),
    asPublished: text(cells[14]),
    edition: text(edition),
    listsZeros: flag(listsZeros),
    documentId: text(document),
    sheet: maybeText(sheet),
    sourceRow: maybeNumber(sourceRow),
    transcription: maybeText(transcription),
  }
}

/** @throws {RangeError} for a code that no dataset that was opened has. */
function word<Word>(words: readonly Word[], code: unknown): Word {
  const found = words[Number(code)]
  if (found === undefined) throw new RangeError(`No code ${String(code)}`)
  return found
}
