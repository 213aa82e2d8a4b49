import type { FigureColumns } from '../model/figure-columns.ts'
import { gatherHalves, type RecordHalves } from './record-halves.ts'
import { FIGURE_STATUSES, OUTCOMES_AND_TOTAL, REQUEST_KINDS } from '../model/vocabulary.ts'

/** Cells of one record: the total, then each outcome. */
export const CELLS = OUTCOMES_AND_TOTAL.length
/** A set of outcomes is a bit mask; bit `o` stands for OUTCOMES_AND_TOTAL[o]. */
export const TOTAL_MASK = 1

const SUPPRESSED = FIGURE_STATUSES.indexOf('suppressed')
const NOT_REPORTED = FIGURE_STATUSES.indexOf('not-reported')

/** Figures of one cell that hold no number. */
interface Missing {
  readonly count: number
  /** Of these, withheld on purpose. */
  readonly suppressed: number
}

/**
 * The figures of one company, service and measure, one record per territory × period × kind, ascending in that order:
 * the form in which sources print them, so that an outcome lies beside its total. Cell `c` of record `r` is at `r * CELLS + c`.
 */
export interface Records {
  readonly length: number
  readonly territory: Uint16Array
  readonly period: Uint16Array
  readonly requestKind: Uint8Array
  /** Masks of the cells with a number, and of the cells that the source leaves without one; both bits may be set. */
  readonly reportedMask: Uint8Array
  readonly missingMask: Uint8Array
  /** Sums of the bounds of the reported figures; 0 where there is none (see `reportedMask`). The same array unless a band occurs. */
  readonly low: Float64Array
  readonly high: Float64Array
  /** Reported figures in the cell: 1, or more where the file splits further than a view does. */
  readonly reported: Uint32Array
  readonly missing: ReadonlyMap<number, Missing>
  /** The keys of `missing` by period, territory, kind and outcome. */
  readonly missingCells: readonly number[]
  /** Indices into `documentSets`. */
  readonly documentSet: Uint32Array
  readonly documentSets: readonly (readonly number[])[]
  /** Records of territory `t` are `territoryStart[t]` up to, not including, `territoryStart[t + 1]`. */
  readonly territoryStart: Uint32Array
  /** Mask of the cells that any territory has a row for, at `period * REQUEST_KINDS.length + requestKind`. */
  readonly publishedMask: Uint8Array
  /** Kinds that a territory has any record of, as a mask of places in REQUEST_KINDS. */
  readonly kindsOfTerritory: Uint16Array
  /** The rows of FigureColumns that the records were made of. */
  readonly rows: Uint32Array
  /** What parts of their years the figures are of; `null`: they are of periods as published. */
  readonly halves: RecordHalves | null
}

/** Gathers figures into records. Cost: a sort of the distinct records and two passes over `rows`. */
export function gatherRecords(
  columns: FigureColumns,
  rows: Uint32Array,
  territoryCount: number,
  periodCount: number,
): Records {
  const { keys, recordOfRow } = indexRecords(columns, rows, periodCount)
  const length = keys.length
  const territory = new Uint16Array(length)
  const period = new Uint16Array(length)
  const requestKind = new Uint8Array(length)
  const territoryStart = new Uint32Array(territoryCount + 1)
  keys.forEach((key, record) => {
    requestKind[record] = key % REQUEST_KINDS.length
    const place = Math.floor(key / REQUEST_KINDS.length)
    period[record] = place % periodCount
    const of = Math.floor(place / periodCount)
    territory[record] = of
    territoryStart[of + 1] = record + 1
  })
  for (let t = 1; t <= territoryCount; t++)
    territoryStart[t] = Math.max(territoryStart[t] ?? 0, territoryStart[t - 1] ?? 0)
  const cells = fillCells(columns, rows, recordOfRow, length)
  const publishedMask = new Uint8Array(periodCount * REQUEST_KINDS.length)
  for (let record = 0; record < length; record++) {
    const place = (period[record] ?? 0) * REQUEST_KINDS.length + (requestKind[record] ?? 0)
    const mask = (cells.reportedMask[record] ?? 0) | (cells.missingMask[record] ?? 0)
    publishedMask[place] = (publishedMask[place] ?? 0) | mask
  }
  const kindsOfTerritory = new Uint16Array(territoryCount)
  for (let record = 0; record < length; record++) {
    const of = territory[record] ?? 0
    kindsOfTerritory[of] = (kindsOfTerritory[of] ?? 0) | (1 << (requestKind[record] ?? 0))
  }
  // Records already ascend by territory and kind: a stable sort by period is enough.
  const missingCells = [...cells.missing.keys()]
    .sort((a, b) => a - b)
    .sort((a, b) => (period[Math.floor(a / CELLS)] ?? 0) - (period[Math.floor(b / CELLS)] ?? 0))
  return {
    length,
    territory,
    period,
    requestKind,
    territoryStart,
    publishedMask,
    kindsOfTerritory,
    rows,
    missingCells,
    halves:
      columns.half === undefined
        ? null
        : gatherHalves(columns, columns.half, rows, recordOfRow, { length, periodCount }),
    ...cells,
  }
}

/** Distinct territory × period × kind keys, ascending, and the record of each row. */
function indexRecords(columns: FigureColumns, rows: Uint32Array, periodCount: number) {
  const foundOfKey = new Map<number, number>()
  const foundOfRow = new Uint32Array(rows.length)
  let lastKey = -1
  let found = -1
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0
    const place = (columns.territory[row] ?? 0) * periodCount + (columns.period[row] ?? 0)
    const key = place * REQUEST_KINDS.length + (columns.requestKind[row] ?? 0)
    // The cells of one record mostly follow each other.
    if (key !== lastKey) {
      found = foundOfKey.get(key) ?? foundOfKey.size
      foundOfKey.set(key, found)
      lastKey = key
    }
    foundOfRow[i] = found
  }
  const keys = Float64Array.from(foundOfKey.keys()).sort()
  const recordOfFound = new Uint32Array(keys.length)
  keys.forEach((key, record) => (recordOfFound[foundOfKey.get(key) ?? 0] = record))
  return { keys, recordOfRow: foundOfRow.map((of) => recordOfFound[of] ?? 0) }
}

function fillCells(columns: FigureColumns, rows: Uint32Array, recordOfRow: Uint32Array, length: number) {
  const hasBand = rows.some((row) => {
    const low = columns.low[row] ?? 0
    return low === low && low !== columns.high[row]
  })
  const low = new Float64Array(length * CELLS)
  const high = hasBand ? new Float64Array(length * CELLS) : low
  const reported = new Uint32Array(length * CELLS)
  const reportedMask = new Uint8Array(length)
  const missingMask = new Uint8Array(length)
  const missing = new Map<number, Missing>()
  const documents = documentSets(length * CELLS)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0
    const record = recordOfRow[i] ?? 0
    const outcome = columns.outcome[row] ?? 0
    const cell = record * CELLS + outcome
    const status = columns.status[row] ?? 0
    documents.add(cell, columns.document[row] ?? 0)
    if (status === SUPPRESSED || status === NOT_REPORTED) {
      const before = missing.get(cell) ?? { count: 0, suppressed: 0 }
      const suppressed = before.suppressed + (status === SUPPRESSED ? 1 : 0)
      missing.set(cell, { count: before.count + 1, suppressed })
      missingMask[record] = (missingMask[record] ?? 0) | (1 << outcome)
      continue
    }
    low[cell] = (low[cell] ?? 0) + (columns.low[row] ?? 0)
    if (hasBand) high[cell] = (high[cell] ?? 0) + (columns.high[row] ?? 0)
    reported[cell] = (reported[cell] ?? 0) + 1
    reportedMask[record] = (reportedMask[record] ?? 0) | (1 << outcome)
  }
  const { documentSet, sets } = documents
  return { low, high, reported, reportedMask, missingMask, missing, documentSet, documentSets: sets }
}

/** Sets of documents, each kept once: nearly every cell has one document, and a few thousand cells share it. */
function documentSets(cellCount: number) {
  const documentSet = new Uint32Array(cellCount)
  const sets: (readonly number[])[] = [[]]
  const setOfName = new Map<string, number>()
  const setOfOne = new Map<number, number>()
  function setFor(documents: readonly number[]): number {
    const name = documents.join(' ')
    const known = setOfName.get(name)
    if (known !== undefined) return known
    setOfName.set(name, sets.length)
    return sets.push(documents) - 1
  }
  function add(cell: number, document: number): void {
    const before = sets[documentSet[cell] ?? 0] ?? []
    if (before.includes(document)) return
    let set = before.length === 0 ? setOfOne.get(document) : undefined
    set ??= setFor([...before, document].toSorted((a, b) => a - b))
    if (before.length === 0) setOfOne.set(document, set)
    documentSet[cell] = set
  }
  return { documentSet, sets, add }
}
