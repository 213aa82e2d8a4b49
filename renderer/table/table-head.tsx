import type { Sorting } from './arrange-rows.ts'
import type { TableColumn } from './table-column.ts'

/** Heads with their units; pressing one sorts by it. */
export function TableHead<Row>(props: {
  readonly columns: readonly TableColumn<Row>[]
  readonly sorting: Sorting
  readonly onSort: (column: TableColumn<Row>) => void
}) {
  return (
    <thead>
      <tr>
        {props.columns.map((column) => {
          const direction = props.sorting?.column === column.id ? props.sorting.direction : undefined
          return (
            <th key={column.id} scope="col" data-number={column.isNumber} aria-sort={direction}>
              <button
                type="button"
                className="sort-button"
                onClick={() => {
                  props.onSort(column)
                }}
              >
                {column.head}
                <span aria-hidden="true" className="sort-sign">
                  {direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : ''}
                </span>
              </button>
              {column.unit !== null && <small>{column.unit}</small>}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
