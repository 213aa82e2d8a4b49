import { formatCount } from '../../model/format.ts'
import { say } from '../../model/words/say.ts'
import type { DraftIssue } from '../draft.ts'
import { skippedRow } from '../recipe/row-issues.ts'
import type { SheetRow } from '../workbook/read-sheet.ts'
import type { CountColumn } from './microsoft-sheet.ts'

/** A column's sum over the rows of the table, and the number that a row of totals has of it; `null`: it has none. */
interface HeldTotal {
  readonly column: CountColumn
  readonly sum: number
  readonly total: number | null
}

/** What a row of totals says, held against the rows. */
interface TotalRow {
  readonly row: SheetRow
  readonly name: string
  readonly isHeld: boolean
  /** The row as skipped, and a warning where it says something else. */
  readonly issues: readonly DraftIssue[]
}

/** @param countOf The number that a cell shows; `null`: none. */
export function holdTotal(
  sheet: string,
  row: SheetRow,
  name: string,
  columns: readonly CountColumn[],
  rows: readonly SheetRow[],
  countOf: (row: SheetRow, column: CountColumn) => number | null,
): TotalRow {
  const held = columns.map((column): HeldTotal => {
    const sum = rows.reduce((before, each) => before + (countOf(each, column) ?? 0), 0)
    return { column, sum, total: countOf(row, column) }
  })
  const differing = held.filter(({ sum, total }) => sum !== total)
  const isHeld = differing.length === 0
  const reason = isHeld
    ? say('import.skip.total-held', { name: name.slice(0, 100), rows: rows.length, columns: columns.length })
    : say('import.skip.total-row', { name: name.slice(0, 100) })
  const skipped = skippedRow({ sheet, row: row.row, cells: [] }, 'total-row', reason)
  if (isHeld) return { row, name, isHeld, issues: [skipped] }
  const numbers = differing
    .map(({ column, sum, total }) =>
      total === null
        ? say('import.total-none', { column: column.counts, sum: formatCount(sum) })
        : say('import.total-other', {
            column: column.counts,
            sum: formatCount(sum),
            total: formatCount(total),
          }),
    )
    .join('; ')
  const warning: DraftIssue = {
    ...skipped,
    level: 'warning',
    reasonId: 'total-differs',
    reason: say('import.warning.total-differs', { name: name.slice(0, 100), numbers }),
  }
  return { row, name, isHeld, issues: [skipped, warning] }
}
