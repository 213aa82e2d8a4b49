import { kindAt, spotAt, type WholeColumns } from '../format/cell-key.ts'
import { createNumbering } from './numbering.ts'
import { createPairTable } from './pair-table.ts'

/** What is held of a cell that is split by legal process. */
interface SplitCells {
  /** The cell of a row; −1: it is not split. */
  readonly cellOf: (row: number) => number
  readonly count: number
}

/**
 * 1 for each figure that isn't counted since a number for all legal processes holds it; `null`: there is none.
 *
 * Where the number for all processes has no number, its splits are counted beside it as far as they have any: what they add up to
 * is a lower bound, and stays marked as one. Which editions the two come from makes no difference.
 */
export function leaveOutSplits(columns: WholeColumns, notSplit: number): Uint8Array | null {
  const { length, legalProcess, low } = columns
  const cells = splitCells(columns, notSplit)
  if (cells.count === 0) return null
  const isWholeHeld = new Uint8Array(cells.count)
  const isWholeKnown = new Uint8Array(cells.count)
  const isPartKnown = new Uint8Array(cells.count)
  for (let row = 0; row < length; row += 1) {
    const cell = cells.cellOf(row)
    if (cell < 0) continue
    const isWhole = legalProcess[row] === notSplit
    if (isWhole) isWholeHeld[cell] = 1
    if (!Number.isNaN(low[row])) (isWhole ? isWholeKnown : isPartKnown)[cell] = 1
  }
  const isLeftOut = new Uint8Array(length)
  for (let row = 0; row < length; row += 1) {
    const cell = legalProcess[row] === notSplit ? -1 : cells.cellOf(row)
    if (cell < 0 || isWholeHeld[cell] !== 1) continue
    if (isWholeKnown[cell] === 1 || isPartKnown[cell] !== 1) isLeftOut[row] = 1
  }
  return isLeftOut
}

function splitCells(columns: WholeColumns, notSplit: number): SplitCells {
  const kinds = createNumbering<number>()
  const table = createPairTable()
  // 1 at the marks of places that have splits. Of most rows it says at once that there are none.
  const mayBeSplit = new Uint8Array(MARKS)
  let count = 0
  for (let row = 0; row < columns.length; row += 1) {
    if (columns.legalProcess[row] === notSplit) continue
    const [kind, spot] = [kinds.placeOf(kindAt(columns, row)), spotAt(columns, row)]
    if (table.placeOf(kind, spot) >= 0) continue
    table.put(kind, spot, count)
    mayBeSplit[markAt(columns, row)] = 1
    count += 1
  }
  const cellOf = (row: number): number =>
    mayBeSplit[markAt(columns, row)] === 1
      ? table.placeOf(kinds.placeOf(kindAt(columns, row)), spotAt(columns, row))
      : -1
  return { count, cellOf }
}

const MARKS = 65_536

/** Of company, period and territory; other places may have the same. */
function markAt({ company, period, territory }: WholeColumns, row: number): number {
  return ((company[row] ?? 0) * 7919 + (period[row] ?? 0) * 4093 + (territory[row] ?? 0)) % MARKS
}
