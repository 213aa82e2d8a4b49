import type { WholeColumns } from './cell-key.ts'

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
  const kept = length - (isLeftOut === null ? 0 : isLeftOut.reduce((count, mark) => count + mark, 0))
  const chosen = <Column extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
    column: Column,
  ): Column => {
    // A filter, a slice and a view of a column are columns of its own kind.
    if (isLeftOut !== null) return column.filter((_, row) => row < length && isLeftOut[row] !== 1) as Column
    return (length === column.length ? column : column.slice(0, length)) as Column
  }
  return {
    length: kept,
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
