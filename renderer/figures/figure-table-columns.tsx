import { comparedBeside, type WordedCourse } from '../../data/model/worded-figure.ts'
import { say } from '../../data/model/words/say.ts'
import type { TableColumn } from '../table/table-column.ts'
import { seriesOf } from './figure-grid.ts'
import type { Cell, WordedFigure, Mark } from './spec-types.ts'

/** A row of a figure's table: a category with a cell per series, or (where there are more series than categories) the other way round. */
interface FigureTableRow {
  readonly id: string
  readonly label: string
  readonly position: number
  readonly cells: readonly (Cell | undefined)[]
  readonly marks: readonly (Mark | undefined)[]
  /** Of each cell: its number doesn’t compare with the one before it, which stands over it or, where series are rows, beside it. */
  readonly areAfterBreak: readonly boolean[]
  readonly isTurned: boolean
}

/** Rows and columns of a figure's table twin; the change of a compared ranking has a column of its own. */
export function figureTable(
  spec: WordedFigure,
  onRows: (mark: Mark) => void,
): { readonly rows: readonly FigureTableRow[]; readonly columns: readonly TableColumn<FigureTableRow>[] } {
  const all = seriesOf(spec)
  const isTurned = all.length > spec.categories.length
  const rows = isTurned
    ? all.map((series, position) => ({
        id: series.id,
        label: series.label,
        position,
        cells: series.cells,
        marks: series.marks,
        areAfterBreak: spec.categories.map((_, index) => isAfterBreak(series, index)),
        isTurned,
      }))
    : spec.categories.map((category, position) => ({
        id: category.id,
        label: category.label,
        position,
        cells: [
          ...all.map(({ cells }) => cells[position]),
          ...(spec.comparison === null ? [] : comparedCells(spec, category.id)),
        ],
        marks: all.map(({ marks }) => marks[position]),
        areAfterBreak: all.map((series) => isAfterBreak(series, position)),
        isTurned,
      }))
  const heads = isTurned ? spec.categories : all
  const columns = heads.map(({ id, label }, index) => numberColumn(id, label, spec.unit, index, onRows))
  const change =
    spec.comparison === null || isTurned
      ? []
      : [spec.comparison.comparedWith, spec.comparison.period, spec.comparison.label].map((head, index) =>
          numberColumn(`compared ${index}`, head, null, all.length + index, onRows),
        )
  return { rows, columns: [nameColumn(spec, isTurned), ...columns, ...change] }
}

function isAfterBreak({ breaks }: WordedCourse, category: number): boolean {
  return breaks.some(({ afterIndex }) => afterIndex === category - 1)
}

/** Both periods, then the change. */
function comparedCells(spec: WordedFigure, category: string): readonly (Cell | undefined)[] {
  const compared = comparedBeside(spec, category)
  return [compared?.before, compared?.after, compared?.change]
}

function nameColumn(spec: WordedFigure, isTurned: boolean): TableColumn<FigureTableRow> {
  return {
    id: 'name',
    head: isTurned ? say('explore.table-series') : spec.categoryTitle,
    unit: null,
    isNumber: false,
    textOf: ({ label }) => label,
    // Periods sort by time as they sort by name.
    sortOf: ({ label }) => label,
    cell: ({ label }) => <bdi>{label}</bdi>,
  }
}

function numberColumn(
  id: string,
  head: string,
  unit: string | null,
  index: number,
  onRows: (mark: Mark) => void,
): TableColumn<FigureTableRow> {
  return {
    id: `cell ${id}`,
    head,
    unit,
    isNumber: true,
    textOf: ({ cells }) => cells[index]?.text ?? '',
    plainOf: ({ cells }) => plainCell(cells[index]),
    sortOf: ({ cells }) => cells[index]?.low ?? null,
    cell: ({ cells, marks, label, areAfterBreak, isTurned }) => (
      <FigureTableCell
        cell={cells[index]}
        mark={marks[index]}
        name={`${head}, ${label}`}
        breakAt={areAfterBreak[index] === true ? (isTurned ? 'start' : 'top') : undefined}
        onRows={onRows}
      />
    ),
  }
}

function plainCell(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  return cell.low !== null && cell.low === cell.high ? String(cell.low) : cell.text
}

function FigureTableCell(props: {
  readonly cell: Cell | undefined
  readonly mark: Mark | undefined
  readonly name: string
  /** The side at which a break parts it from the number before. */
  readonly breakAt: 'top' | 'start' | undefined
  readonly onRows: (mark: Mark) => void
}) {
  const { cell, mark, onRows } = props
  const text = cell?.text ?? ''
  if (mark === undefined) return text
  return (
    <button
      type="button"
      className="cell-button"
      data-absent={cell?.low === null}
      data-small={cell?.smallDenominator === true}
      data-break={props.breakAt}
      aria-label={`${text}. ${say('screen.rows-of', { name: props.name })}`}
      onClick={() => {
        onRows(mark)
      }}
    >
      {text}
    </button>
  )
}
