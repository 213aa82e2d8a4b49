import type Database from 'better-sqlite3'
import type { KnownDiscrepancy } from '../model/provenance.ts'
import { FIGURE_STATUSES } from '../model/vocabulary.ts'
import { cellsOf } from './cells-of.ts'

/** A figure of a listed row, as far as a discrepancy needs it. */
interface RowFigure {
  readonly id: number
  readonly measure: number
  /** 0: the total. */
  readonly outcome: number
  readonly status: number
  readonly low: number
}

const NOT_REPORTED = FIGURE_STATUSES.indexOf('not-reported')

/** What the dataset's makers know of faults inside its sources, in the order of the rows. */
export function selectKnownDiscrepancies(database: Database.Database): readonly KnownDiscrepancy[] {
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
