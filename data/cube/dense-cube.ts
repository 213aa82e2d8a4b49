import type { Catalogue } from '../model/catalogue.ts'
import { denseIndex, denseLayout, type DenseLayout } from './dense-layout.ts'
import { addPair, emptyPairTally, type PairTally } from './ratio.ts'
import { CELLS, type Records } from './records.ts'
import { addRecord, emptyTally, type Tally } from './tally.ts'
import { addBit, emptyBits, type TerritoryBits } from './territory-bits.ts'

/** Cells that cubes may have, one or all together; a cell takes 36 bytes, and 68 more once a share was asked for. */
export const MOST_CELLS = 8_000_000

/** One column of a Tally or PairTally, summed into ALL slots and along the periods. */
export type Measured = Float64Array | Uint32Array

/** Sums of single cells, kept ready for every choice of kinds, territories and range. */
export interface DenseCube {
  readonly layout: DenseLayout
  readonly counts: Tally
  /** Territories with a number, per kind slot × period row × outcome (see `bitSet`). */
  readonly reporting: TerritoryBits
  readonly documents: readonly DocumentUse[]
  /** Each outcome with its total; made when a share is first asked for. */
  pairs(): DensePairs
}

interface DensePairs {
  readonly sums: PairTally
  readonly reporting: TerritoryBits
}

/** Territories whose figures of one kind, period and outcome were read in one document. */
interface DocumentUse {
  readonly kind: number
  readonly period: number
  readonly outcome: number
  readonly document: number
  readonly territories: TerritoryBits
}

/** The set of a kind, period row and outcome in `reporting`. */
export function bitSet({ periodRows }: DenseLayout, kind: number, row: number, outcome: number): number {
  return (kind * periodRows + row) * CELLS + outcome
}

/**
 * A cube of the records, or `null` where it would have more than MOST_CELLS.
 *
 * @param isExclusive 1 per kind whose outcomes exclude each other.
 */
export function buildDenseCube(
  catalogue: Catalogue,
  records: Records,
  isExclusive: Uint8Array,
): DenseCube | null {
  const layout = denseLayout(catalogue, records)
  if (layout.size > MOST_CELLS) return null
  const territories = catalogue.territories.length
  const counts = emptyTally(layout.size)
  const reporting = emptyBits((layout.kindCount + 1) * layout.periodRows * CELLS, territories)
  forEachCell(layout, records, (cell, set, record, outcome) => {
    addRecord(counts, cell, records, record, 1 << outcome)
    if (((records.reportedMask[record] ?? 0) & (1 << outcome)) !== 0)
      addBit(reporting, set, records.territory[record] ?? 0)
  })
  const { low, high, reported, missing, suppressed } = counts
  for (const measured of [low, high, reported, missing, suppressed]) sumSlots(layout, measured)
  let pairs: DensePairs | undefined
  return {
    layout,
    counts,
    reporting,
    documents: documentUses(catalogue, records),
    pairs: () => (pairs ??= densePairs(layout, records, territories, isExclusive)),
  }
}

function densePairs(
  layout: DenseLayout,
  records: Records,
  territories: number,
  isExclusive: Uint8Array,
): DensePairs {
  const sums = emptyPairTally(layout.size)
  const reporting = emptyBits((layout.kindCount + 1) * layout.periodRows * CELLS, territories)
  forEachCell(layout, records, (cell, set, record, outcome) => {
    const kind = records.requestKind[record] ?? 0
    addPair(sums, cell, records, record, 1 << outcome, isExclusive[kind] === 1)
    if (sums.reported[cell] !== 0) addBit(reporting, set, records.territory[record] ?? 0)
  })
  const { partLow, partHigh, totalLow, totalHigh, ceilingPart, ceilingTotal, missing, reported } = sums
  const measures = [partLow, partHigh, totalLow, totalHigh, ceilingPart, ceilingTotal, missing, reported]
  for (const measured of measures) sumSlots(layout, measured)
  return { sums, reporting }
}

/** Visits each present cell of each record, with its place in the cube and its bit set. */
function forEachCell(
  layout: DenseLayout,
  records: Records,
  visit: (cell: number, set: number, record: number, outcome: number) => void,
): void {
  for (let record = 0; record < records.length; record++) {
    const kind = layout.kindSlot[records.requestKind[record] ?? 0] ?? 0
    const territory = layout.territorySlot[records.territory[record] ?? 0] ?? 0
    const row = layout.periodRow[records.period[record] ?? 0] ?? 0
    const first = denseIndex(layout, kind, territory, row + 1)
    const present = (records.reportedMask[record] ?? 0) | (records.missingMask[record] ?? 0)
    for (let outcome = 0; outcome < CELLS; outcome++)
      if ((present & (1 << outcome)) !== 0)
        visit(first + outcome, bitSet(layout, kind, row, outcome), record, outcome)
  }
}

/** Fills the ALL slots, then sums along the periods. */
function sumSlots(layout: DenseLayout, measured: Measured): void {
  const line = layout.periodRows * CELLS
  const plane = line * (layout.territoryCount + 1)
  for (let start = plane; start < measured.length; start += plane)
    for (let from = start + line; from < start + plane; from += line) addLine(measured, from, start, line)
  for (let start = plane; start < measured.length; start += plane) addLine(measured, start, 0, plane)
  for (let start = 0; start < measured.length; start += line)
    for (let index = start + CELLS; index < start + line; index++)
      measured[index] = (measured[index] ?? 0) + (measured[index - CELLS] ?? 0)
}

function addLine(measured: Measured, from: number, to: number, length: number): void {
  for (let index = 0; index < length; index++)
    measured[to + index] = (measured[to + index] ?? 0) + (measured[from + index] ?? 0)
}

function documentUses(catalogue: Catalogue, records: Records): readonly DocumentUse[] {
  const uses = new Map<number, DocumentUse>()
  for (let record = 0; record < records.length; record++) {
    const kind = records.requestKind[record] ?? 0
    const period = records.period[record] ?? 0
    for (let outcome = 0; outcome < CELLS; outcome++)
      for (const document of records.documentSets[records.documentSet[record * CELLS + outcome] ?? 0] ?? []) {
        const key = ((document * catalogue.periods.length + period) * 16 + kind) * CELLS + outcome
        let use = uses.get(key)
        if (use === undefined) {
          use = { kind, period, outcome, document, territories: emptyBits(1, catalogue.territories.length) }
          uses.set(key, use)
        }
        addBit(use.territories, 0, records.territory[record] ?? 0)
      }
  }
  return [...uses.values()]
}
