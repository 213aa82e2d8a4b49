import { nameWithoutMarks } from '../../model/name-without-marks.ts'
import { say } from '../../model/words/say.ts'
import { columnLetters, type SheetRow } from '../workbook/read-sheet.ts'
import { MICROSOFT_MARKS } from './microsoft-footnotes.ts'
import { maybeHeadedPlace, type SheetHeader } from './microsoft-sheet.ts'

/** Where a table's territories stand, and its rows of totals. */
interface TablePlaces {
  readonly territoryPlace: number
  /** The rows named TOTAL, in their order; none: nothing holds the sums. */
  readonly totals: readonly SheetRow[]
}

/** Why a table can't be read, in a sentence. */
export interface TableFault {
  readonly reasonId: string
  readonly row: number | null
  readonly reason: string
}

const TOTAL = /^(grand )?totals?\b/i

export const isTotalName = (cell: string): boolean => TOTAL.test(nameWithoutMarks(cell, MICROSOFT_MARKS))

/**
 * The territories stand in the column of the cell `TOTAL`, left of all counts. Without such a cell it is the column that the header
 * names, else the only one with texts beside counts.
 */
export function tablePlaces(rows: readonly SheetRow[], header: SheetHeader): TablePlaces | TableFault {
  const first = Math.min(...header.columns.map(({ place }) => place))
  const below = rows.filter(({ row }) => row > header.row)
  const totals = below.flatMap((row) => {
    const place = row.cells.findIndex((cell, column) => column < first && isTotalName(cell))
    return place < 0 ? [] : [{ row, place }]
  })
  const places = [...new Set(totals.map(({ place }) => place))]
  const [only, ...others] = places
  if (others.length > 0) {
    const cells = totals.map(({ row, place }) => `${columnLetters(place)}${String(row.row)}`).join(', ')
    return {
      reasonId: 'total-columns',
      row: totals[0]?.row.row ?? null,
      reason: say('import.fault.total-columns', { cells }),
    }
  }
  if (only !== undefined) return { territoryPlace: only, totals: totals.map(({ row }) => row) }
  const territoryPlace = maybeHeadedPlace(rows, header) ?? maybeOnlyNames(below, header, first)
  if (territoryPlace !== undefined) return { territoryPlace, totals: [] }
  return { reasonId: 'total-missing', row: header.row, reason: say('import.fault.total-missing') }
}

export const isFault = (places: TablePlaces | TableFault): places is TableFault => 'reason' in places

/** The only column left of the counts that has texts in rows with counts; `undefined`: none, or several. */
function maybeOnlyNames(
  rows: readonly SheetRow[],
  { columns }: SheetHeader,
  first: number,
): number | undefined {
  const counted = rows.filter(({ cells }) => columns.some(({ place }) => /^\d+$/.test(cells[place] ?? '')))
  const named = Array.from({ length: first }, (_, place) => place).filter((place) =>
    counted.some(({ cells }) => /\p{L}/u.test(cells[place] ?? '')),
  )
  return named.length === 1 ? named[0] : undefined
}
