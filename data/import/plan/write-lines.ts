import type Database from 'better-sqlite3'
import { createBulkInsert } from '../../dataset/build/bulk-insert.ts'
import { columnLetters } from '../workbook/read-sheet.ts'
import { nextId } from './ids.ts'
import { orderLines, type SortKey } from './order-lines.ts'
import type { ImportPlan } from './import-plan.ts'
import { createPlanIds, KIND_COLUMNS, type PlanIds } from './plan-ids.ts'

/** Lines between two words of progress. */
const LINES_A_STEP = 10_000

/** The rows' part of the time that rows and figures take. */
const ROWS_SHARE = 0.2

/** Where lines are written to. */
interface Destination {
  readonly database: Database.Database
  readonly document: number
  /** Ids of the planned editions by period; lines of another period are held already, and not written. */
  readonly editions: ReadonlyMap<string, number>
}

/** Writes the lines of the planned editions, then their figures. `advance` hears the file's bytes once more. */
export function writeLines(
  plan: ImportPlan,
  { database, document, editions }: Destination,
  advance: (bytes: number) => void,
): void {
  const { bytes } = plan.reader.file
  const ids = createPlanIds(plan, editions, database)
  const order = linesToWrite(plan, ids)
  const firstRow = nextId(database, 'source_rows')
  writeRows(plan, order, { id: firstRow, document }, database, (share) =>
    advance(Math.floor(share * ROWS_SHARE * bytes)),
  )
  writeFigures(plan, order, { ids, firstRow }, database, (share) =>
    advance(Math.floor(share * (1 - ROWS_SHARE) * bytes)),
  )
}

/**
 * In the order of the unique index of figures: where each goes to the index's end, a million are written half a second faster. Where
 * they stand in the file is said by their rows.
 */
function linesToWrite({ lines }: ImportPlan, ids: PlanIds): Uint32Array {
  const planned = new Uint32Array(lines.length)
  let count = 0
  for (let line = 0; line < lines.length; line += 1)
    if (ids.maybeEdition(lines.periodAt(line)) !== undefined) {
      planned[count] = line
      count += 1
    }
  const kindCellAt =
    (cell: number): SortKey =>
    (line) => {
      const first = lines.firstFigureAt(line)
      return first === lines.firstFigureAt(line + 1) ? 0 : (ids.kindCells(lines.kindAt(first))[cell] ?? 0)
    }
  return orderLines(planned.subarray(0, count), [
    (line) => ids.maybeEdition(lines.periodAt(line)) ?? 0,
    (line) => ids.territory(lines.namePlaceAt(line)),
    ...KIND_COLUMNS.map((_, cell) => kindCellAt(cell)),
  ])
}

function writeRows(
  { lines }: ImportPlan,
  order: Uint32Array,
  first: { readonly id: number; readonly document: number },
  database: Database.Database,
  hear: (share: number) => void,
): void {
  const columns = ['id', 'document_id', 'sheet', 'row', 'territory_as_published']
  const { cells, endRow, flush } = createBulkInsert(database, 'source_rows', columns)
  let { id } = first
  for (const line of order) {
    hearStep(id - first.id, order.length, hear)
    const sheet = lines.sheets.words[lines.sheetAt(line)] ?? null
    const { spelling } = lines.nameAt(lines.namePlaceAt(line))
    cells.push(id, first.document, sheet, lines.rowAt(line), spelling)
    endRow()
    id += 1
  }
  flush()
}

/** Says at each step which share of all lines it will take. */
function hearStep(place: number, length: number, hear: (share: number) => void): void {
  if (place % LINES_A_STEP === 0) hear(Math.min(LINES_A_STEP, length - place) / length)
}

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

function writeFigures(
  { lines }: ImportPlan,
  order: Uint32Array,
  { ids, firstRow }: { readonly ids: PlanIds; readonly firstRow: number },
  database: Database.Database,
  hear: (share: number) => void,
): void {
  const { cells, endRow, flush } = createBulkInsert(database, 'figures', FIGURE_COLUMNS)
  const places = createBulkInsert(database, 'figure_cells', ['figure_id', 'cell'])
  let id = nextId(database, 'figures')
  for (let place = 0; place < order.length; place += 1) {
    hearStep(place, order.length, hear)
    const line = order[place] ?? 0
    const edition = ids.maybeEdition(lines.periodAt(line)) ?? 0
    const period = ids.period(lines.periodAt(line))
    const territory = ids.territory(lines.namePlaceAt(line))
    const end = lines.firstFigureAt(line + 1)
    for (let figure = lines.firstFigureAt(line); figure < end; figure += 1) {
      const { low, high, status, asPublished, note, column } = lines.figureAt(figure)
      cells.push(id, edition, period, territory, firstRow + place, low, high, status, asPublished, note)
      for (const cell of ids.kindCells(lines.kindAt(figure))) cells.push(cell)
      endRow()
      if (column !== undefined) {
        places.cells.push(id, `${columnLetters(column)}${String(lines.rowAt(line))}`)
        places.endRow()
      }
      id += 1
    }
  }
  flush()
  places.flush()
}
