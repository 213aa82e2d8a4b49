import { foldText } from '../../data/model/fold-name.ts'
import type { TableColumn } from './table-column.ts'

/** By which column rows are sorted; `null`: in the order given. */
export type Sorting = { readonly column: string; readonly direction: 'ascending' | 'descending' } | null

/**
 * The rows that hold every word of the text in some column, sorted. Equal rows keep their order; what isn't reported comes last in both
 * directions.
 */
export function arrangeRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sorting: Sorting,
  text: string,
): readonly Row[] {
  const words = foldText(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  const found =
    words.length === 0
      ? rows
      : rows.filter((row) => {
          const whole = foldText(columns.map((column) => column.textOf(row)).join(' '))
          return words.every((word) => whole.includes(word))
        })
  const column = columns.find(({ id }) => id === sorting?.column)
  if (sorting === null || column === undefined) return found
  const sign = sorting.direction === 'ascending' ? 1 : -1
  return found
    .map((row) => ({ row, value: column.sortOf(row) }))
    .sort((one, other) => {
      if (one.value === null || other.value === null) {
        return Number(one.value === null) - Number(other.value === null)
      }
      return sign * compare(one.value, other.value)
    })
    .map(({ row }) => row)
}

function compare(one: number | string, other: number | string): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return String(one).localeCompare(String(other), 'en')
}

/** The next state of a head that is pressed: largest first for numbers, A first for names; then the other way round; then as it was. */
export function nextSorting(sorting: Sorting, column: string, isNumber: boolean): Sorting {
  const first = isNumber ? 'descending' : 'ascending'
  const second = isNumber ? 'ascending' : 'descending'
  if (sorting?.column !== column) return { column, direction: first }
  return sorting.direction === first ? { column, direction: second } : null
}
