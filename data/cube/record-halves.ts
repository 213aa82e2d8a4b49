import type { FigureColumns } from '../model/figure-columns.ts'
import { OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../model/vocabulary.ts'
import { FIRST_HALF, SECOND_HALF, WHOLE_YEAR } from './year-columns.ts'

const CELLS = OUTCOMES_AND_TOTAL.length

/** Of records of whole years: what parts of the year their numbers are of. */
export interface RecordHalves {
  /** Set of FIRST_HALF, SECOND_HALF, WHOLE_YEAR with a number, by cell (`record * CELLS + outcome`). */
  readonly numbers: Uint8Array
  /**
   * Mask of the cells that any territory has a row for in a half, at `(period * 2 + half) * REQUEST_KINDS.length + requestKind`, the first
   * half being 0; a year as published has both.
   */
  readonly publishedMask: Uint8Array
}

/** One pass over the rows of the records. */
export function gatherHalves(
  columns: FigureColumns,
  half: Uint8Array,
  rows: Uint32Array,
  recordOfRow: Uint32Array,
  { length, periodCount }: { readonly length: number; readonly periodCount: number },
): RecordHalves {
  const numbers = new Uint8Array(length * CELLS)
  const publishedMask = new Uint8Array(periodCount * 2 * REQUEST_KINDS.length)
  rows.forEach((row, place) => {
    const part = half[row] ?? 0
    const outcome = columns.outcome[row] ?? 0
    const low = columns.low[row] ?? NaN
    const cell = (recordOfRow[place] ?? 0) * CELLS + outcome
    if (!Number.isNaN(low)) numbers[cell] = (numbers[cell] ?? 0) | part
    for (const second of [0, 1]) {
      if ((part & (WHOLE_YEAR | (second === 0 ? FIRST_HALF : SECOND_HALF))) === 0) continue
      const at =
        ((columns.period[row] ?? 0) * 2 + second) * REQUEST_KINDS.length + (columns.requestKind[row] ?? 0)
      publishedMask[at] = (publishedMask[at] ?? 0) | (1 << outcome)
    }
  })
  return { numbers, publishedMask }
}
