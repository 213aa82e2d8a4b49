import { onOneLine } from '../../model/on-one-line.ts'
import { say } from '../../model/words/say.ts'
import type { DraftIssue, FigureKind } from '../draft.ts'
import { columnLetters, type SheetRow } from '../workbook/read-sheet.ts'

/**
 * The table beside the criminal requests, from 2018 H1 on: US warrants for content stored outside the United States. Its header is
 * merged over three rows of other territories; its numbers stand in the row of the United States, and are of it.
 */
const WARRANTS: readonly { readonly label: RegExp; readonly kind: FigureKind }[] = [
  {
    label: /warrants?\b.*\bseeking\b.*\bconsumer\b.*\bcontent\b.*\boutside\b/is,
    kind: {
      service: 'overseas-content',
      requestKind: 'criminal',
      legalProcess: 'warrant',
      subject: 'account',
      measure: 'requests',
      outcome: 'total',
      isDisclosureRequest: true,
    },
  },
  {
    // Only those that led to its disclosure: the workbooks don't say how many sought it.
    label: /warrants?\b.*\bresulting in disclosure\b.*\benterprise\b.*\bcontent\b.*\boutside\b/is,
    kind: {
      service: 'overseas-enterprise-content',
      requestKind: 'criminal',
      legalProcess: 'warrant',
      subject: 'account',
      measure: 'requests',
      outcome: 'content',
      isDisclosureRequest: true,
    },
  },
]

/** Whose the warrants are. */
export const WARRANTS_OF = 'US'

export const isBesideLabel = (cell: string): boolean => WARRANTS.some(({ label }) => label.test(cell))

/** A column of the table beside. */
export interface BesideColumn {
  readonly place: number
  readonly label: string
  readonly headerRow: number
  readonly kind: FigureKind
}

/** @param after The last column of the report's own table. */
export function besideColumns(rows: readonly SheetRow[], after: number): readonly BesideColumn[] {
  return WARRANTS.flatMap(({ label: pattern, kind }) => {
    for (const { row, cells } of rows) {
      const place = cells.findIndex((cell, column) => column > after && pattern.test(cell))
      const label = cells[place]
      if (label !== undefined) return [{ place, label: onOneLine(label), headerRow: row, kind }]
    }
    return []
  })
}

/** Cells right of the table that no column of the table beside explains: they are said once, and not read. */
export function maybeUnreadBeside(
  sheet: string,
  rows: readonly SheetRow[],
  after: number,
  known: readonly BesideColumn[],
): DraftIssue | undefined {
  const unread = rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, place) => {
      const column = known.find((each) => each.place === place)
      const isKnown = column !== undefined && row >= column.headerRow
      return place <= after || cell.trim() === '' || isKnown ? [] : [{ row, place, cell }]
    }),
  )
  const [first] = unread
  if (first === undefined) return undefined
  return {
    level: 'warning',
    reasonId: 'beside-unread',
    sheet,
    row: first.row,
    rows: 1,
    column: columnLetters(first.place),
    value: first.cell.slice(0, 200),
    reason: say('import.warning.beside-unread', {
      cells: unread.length,
      first: `${columnLetters(first.place)}${String(first.row)}`,
    }),
    fix: null,
  }
}
