import type { SheetRow } from './read-sheet.ts'

/** A worksheet, read. Cells are text as a reader of the file would write them; formulas stand as the value kept with them. */
export interface Worksheet {
  readonly name: string
  readonly isHidden: boolean
  readonly rows: readonly SheetRow[]
  /** Row and column name no cell: it is no grid. */
  readonly hasNoCells?: true
}
