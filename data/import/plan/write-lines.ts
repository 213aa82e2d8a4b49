import type Database from 'better-sqlite3'
import { createBulkInsert } from '../../dataset/bulk-insert.ts'
import type { SqlValue } from '../../dataset/insert-rows.ts'
import { MEASURES, OUTCOMES_AND_TOTAL, REQUEST_KINDS, SUBJECTS } from '../../model/vocabulary.ts'
import type { FigureKind } from '../draft.ts'
import { createIds, nextId, type Ids } from './ids.ts'
import type { KeptLine } from './line-columns.ts'
import { createNumberTable } from './number-table.ts'
import type { ImportPlan } from './plan-import.ts'

const ROW_COLUMNS = ['id', 'document_id', 'sheet', 'row', 'territory_as_published'] as const
const KIND_COLUMNS = [
  'service_id',
  'request_kind_id',
  'legal_process_id',
  'subject_id',
  'measure_id',
  'outcome_id',
  'is_disclosure_request',
] as const
const FIGURE_COLUMNS = [
  'id',
  'edition_id',
  'period_id',
  'territory_id',
  'source_row_id',
  'low',
  'high',
  'status_id',
  'as_published',
  'note',
  ...KIND_COLUMNS,
] as const

/** Lines between two words of progress. */
const LINES_A_STEP = 10_000

/** Where lines are written to. */
interface Destination {
  readonly database: Database.Database
  readonly document: number
  /** Ids of the planned editions by period; lines of another period are held already, and not written. */
  readonly editions: ReadonlyMap<string, number>
}

/** Writes the lines of the planned editions in the order of the file, then their figures. `advance` hears the file's bytes again. */
export function writeLines(plan: ImportPlan, to: Destination, advance: (bytes: number) => void): void {
  const firstRow = writeRows(plan, to)
  writeFigures(plan, to, firstRow, advance)
}

/** The id of the first row; those of the others follow. */
function writeRows({ lines, cells }: ImportPlan, { database, document, editions }: Destination): number {
  const isWritten = cells.periods.words.map((period) => editions.has(period))
  const rows = createBulkInsert(database, 'source_rows', ROW_COLUMNS)
  const first = nextId(database, 'source_rows')
  let id = first
  for (let place = 0; place < lines.length; place += 1) {
    const { period, sheet, row, spelling } = lines.lineAt(place)
    if (isWritten[period] !== true) continue
    rows.add(id, document, sheet, row, lines.spellings.words[spelling] ?? '')
    id += 1
  }
  rows.flush()
  return first
}

function writeFigures(
  plan: ImportPlan,
  { database, editions }: Destination,
  firstRow: number,
  advance: (bytes: number) => void,
): void {
  const { lines, cells, reader } = plan
  const ids = createIds(database)
  const editionOf = cells.periods.words.map((period) => editions.get(period))
  const periodOf = cells.periods.words.map((period) => (editions.has(period) ? ids.period(period) : 0))
  const territoryOf = createTerritoryIds(plan, ids)
  const kinds: (readonly SqlValue[])[] = []
  const figures = createBulkInsert(database, 'figures', FIGURE_COLUMNS)
  let id = nextId(database, 'figures')
  let row = firstRow
  for (let place = 0; place < lines.length; place += 1) {
    if (place % LINES_A_STEP === 0) advance((reader.file.bytes / lines.length) * LINES_A_STEP)
    const line = lines.lineAt(place)
    const edition = editionOf[line.period]
    if (edition === undefined) continue
    const territory = territoryOf(line)
    const period = periodOf[line.period] ?? 0
    for (let each = line.firstFigure; each < line.firstFigure + line.figures; each += 1) {
      const { kind, low, high, status, asPublished, note } = lines.figureAt(each)
      const kindCells = (kinds[kind] ??= kindCellsOf(lines.kinds.words[kind], ids))
      figures.add(id, edition, period, territory, row, low, high, status, asPublished, note, ...kindCells)
      id += 1
    }
    row += 1
  }
  figures.flush()
}

/** Ids of territories. Each is asked for once with each of its spellings, so that the dataset keeps them all. */
function createTerritoryIds({ lines, cells, reader }: ImportPlan, ids: Ids): (line: KeptLine) => number {
  const known = createNumberTable()
  return ({ territory, spelling }) => {
    const pair = spelling * 65_536 + territory
    const held = known.placeOf(pair)
    if (held >= 0) return held
    const code = cells.territories.words[territory] ?? ''
    const id = ids.territory(code, lines.spellings.words[spelling] ?? '', reader.matcher)
    known.put(pair, id)
    return id
  }
}

/** In the order of KIND_COLUMNS. */
function kindCellsOf(kind: FigureKind | undefined, ids: Ids): readonly SqlValue[] {
  if (kind === undefined) throw new RangeError('A figure is of a kind that no line has')
  return [
    ids.service(kind.service),
    REQUEST_KINDS.indexOf(kind.requestKind),
    ids.legalProcess(kind.legalProcess),
    SUBJECTS.indexOf(kind.subject),
    MEASURES.indexOf(kind.measure),
    OUTCOMES_AND_TOTAL.indexOf(kind.outcome),
    kind.isDisclosureRequest ? 1 : 0,
  ]
}
