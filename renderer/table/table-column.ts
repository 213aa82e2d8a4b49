import type { ReactNode } from 'react'

/** A column of a data table over rows of one kind. */
export interface TableColumn<Row> {
  readonly id: string
  readonly head: string
  /** In small type under the head; `null` where the column counts nothing. */
  readonly unit: string | null
  readonly isNumber: boolean
  /** What is searched, and copied unless `plainOf` says otherwise. */
  readonly textOf: (row: Row) => string
  /** For a spreadsheet: exact, without grouping. */
  readonly plainOf?: (row: Row) => string
  /** What is sorted by; `null` (nothing reported) is always last. */
  readonly sortOf: (row: Row) => number | string | null
  readonly cell: (row: Row) => ReactNode
}
