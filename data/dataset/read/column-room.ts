import type { WholeColumns } from '../format/cell-key.ts'

/** Columns that are being filled: `length` rows of them are. */
export type ColumnRoom = Omit<WholeColumns, 'length'> & { length: number }

/** Room for so many figures, none of them filled. */
export function roomFor(count: number): ColumnRoom {
  return {
    length: 0,
    figureId: new Uint32Array(count),
    company: new Uint8Array(count),
    service: new Uint8Array(count),
    period: new Uint16Array(count),
    territory: new Uint16Array(count),
    requestKind: new Uint8Array(count),
    legalProcess: new Uint32Array(count),
    subject: new Uint8Array(count),
    measure: new Uint8Array(count),
    outcome: new Uint8Array(count),
    status: new Uint8Array(count),
    document: new Uint16Array(count),
    low: new Float64Array(count),
    high: new Float64Array(count),
  }
}

/** The filled rows alone, in their order; without those that `isLeftOut` marks. */
export function filledRows(room: ColumnRoom, isLeftOut: Uint8Array | null): WholeColumns {
  const { length } = room
  const runs = isLeftOut === null ? [{ start: 0, end: length }] : keptRuns(isLeftOut, length)
  const count = runs.reduce((sum, { start, end }) => sum + end - start, 0)
  const chosen = <Column extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
    column: Column,
  ): Column => {
    // What is kept moves up inside its own column, a run at once: cell by cell it takes a tenth of the opening.
    let place = 0
    for (const { start, end } of runs) {
      if (place < start) column.copyWithin(place, start, end)
      place += end - start
    }
    // A slice of a column is a column of its own kind.
    return (count === column.length ? column : column.slice(0, count)) as Column
  }
  return {
    length: count,
    figureId: chosen(room.figureId),
    company: chosen(room.company),
    service: chosen(room.service),
    period: chosen(room.period),
    territory: chosen(room.territory),
    requestKind: chosen(room.requestKind),
    legalProcess: chosen(room.legalProcess),
    subject: chosen(room.subject),
    measure: chosen(room.measure),
    outcome: chosen(room.outcome),
    status: chosen(room.status),
    document: chosen(room.document),
    low: chosen(room.low),
    high: chosen(room.high),
  }
}

interface Run {
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** Rows that follow each other and are kept, in their order. */
function keptRuns(isLeftOut: Uint8Array, length: number): readonly Run[] {
  const runs: Run[] = []
  for (let start = 0; start < length;) {
    const next = isLeftOut.indexOf(1, start)
    const end = next < 0 ? length : Math.min(next, length)
    if (end > start) runs.push({ start, end })
    start = end + 1
  }
  return runs
}
