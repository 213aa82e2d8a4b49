import type Database from 'better-sqlite3'
import type { KnownDiscrepancy } from '../../model/provenance.ts'
import { FIGURE_STATUSES, MEASURES } from '../../model/vocabulary.ts'
import { cellsOf } from '../format/cells-of.ts'

/** A figure of a listed row, as far as a discrepancy needs it. */
interface RowFigure {
  readonly id: number
  readonly measure: number
  /** 0: the total. */
  readonly outcome: number
  readonly status: number
  readonly low: number
}

const REQUESTS = MEASURES.indexOf('requests')
const NOT_REPORTED = FIGURE_STATUSES.indexOf('not-reported')

/** What the dataset's makers know of faults inside its sources: of rows, in their order, then of single numbers. */
export function selectKnownDiscrepancies(database: Database.Database): readonly KnownDiscrepancy[] {
  return [...selectOfRows(database), ...selectOfFigures(database)]
}

/** Of a percentage, too, the count that it should be of: a share that is computed from it isn't the published one. */
const SELECT_OF_FIGURES = `SELECT k.finding, k.note, k.figure_id,
    (SELECT json_group_array(c.id) FROM figures c WHERE c.source_row_id = f.source_row_id
      AND c.request_kind_id = f.request_kind_id AND c.legal_process_id = f.legal_process_id AND c.service_id = f.service_id
      AND c.measure_id = ${String(REQUESTS)}),
    (SELECT c.id FROM figures c WHERE c.source_row_id = f.source_row_id
      AND c.request_kind_id = f.request_kind_id AND c.legal_process_id = f.legal_process_id AND c.service_id = f.service_id
      AND c.measure_id = ${String(REQUESTS)} AND c.outcome_id = f.outcome_id)
  FROM figure_discrepancies k JOIN figures f ON f.id = k.figure_id ORDER BY k.figure_id`

function selectOfFigures(database: Database.Database): readonly KnownDiscrepancy[] {
  const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'figure_discrepancies'").get()
  // A file of an older format lists none.
  if (table === undefined) return []
  return database
    .prepare(SELECT_OF_FIGURES)
    .raw()
    .all()
    .flatMap((row): readonly KnownDiscrepancy[] => {
      const [finding, said, id, beside, count] = cellsOf(row)
      const [note, figure] = [String(said), Number(id)]
      if (finding === 'printed-zero') return [{ finding, note, figureIds: [figure], concernedIds: [figure] }]
      const counts: unknown = JSON.parse(String(beside))
      const figureIds = [figure, ...cellsOf(counts).map(Number)]
      const concerned = [figure, ...(typeof count === 'number' ? [count] : [])]
      return concerned.map((each) => ({ finding: 'rate-differs', note, figureIds, concernedIds: [each] }))
    })
}

function selectOfRows(database: Database.Database): readonly KnownDiscrepancy[] {
  const rows = database
    .prepare(
      `SELECT k.finding, k.sum_of_parts, k.whole, k.blank_cells, k.note,
         (SELECT json_group_array(json_array(f.id, f.measure_id, f.outcome_id, f.status_id, f.low))
          FROM figures f WHERE f.source_row_id = k.source_row_id)
       FROM known_discrepancies k ORDER BY k.source_row_id, k.finding`,
    )
    .raw()
    .all()
  return rows.map((row) => {
    const [finding, sumOfParts, whole, blankCells, note, held] = cellsOf(row)
    const figures = figuresOf(JSON.parse(String(held)))
    const common = { note: String(note), figureIds: figures.map(({ id }) => id) }
    return finding === 'parts-differ'
      ? {
          finding,
          sumOfParts: Number(sumOfParts),
          whole: Number(whole),
          concernedIds: differingIds(figures, Number(sumOfParts), Number(whole)),
          ...common,
        }
      : {
          finding: 'blank-cells',
          blankCells: Number(blankCells),
          concernedIds: blankIds(figures, Number(blankCells)),
          ...common,
        }
  })
}

function figuresOf(held: unknown): readonly RowFigure[] {
  return cellsOf(held).map((figure) => {
    const [id, measure, outcome, status, low] = cellsOf(figure).map(Number)
    return { id: id ?? 0, measure: measure ?? 0, outcome: outcome ?? 0, status: status ?? 0, low: low ?? 0 }
  })
}

/** Outcomes and their own total: those of one measure, since civil rows count requests and accounts. */
function differingIds(figures: readonly RowFigure[], sumOfParts: number, whole: number): readonly number[] {
  const measure = figures.find(({ outcome }) => outcome !== 0)?.measure
  const own = figures.filter((figure) => figure.measure === measure)
  const [total, ...more] = own.filter(({ outcome }) => outcome === 0)
  const sum = own.reduce((before, { outcome, low }) => before + (outcome === 0 ? 0 : low), 0)
  const isListed = total?.low === whole && more.length === 0 && sum === sumOfParts
  return isListed ? own.map(({ id }) => id) : []
}

function blankIds(figures: readonly RowFigure[], blankCells: number): readonly number[] {
  const blank = figures.filter(({ status }) => status === NOT_REPORTED)
  return blank.length === blankCells ? blank.map(({ id }) => id) : []
}
