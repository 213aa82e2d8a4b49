import { OUTCOMES_AND_TOTAL } from '../model/vocabulary.ts'
import {
  chosenKinds,
  chosenTerritories,
  denseIndex,
  type DenseLayout,
  type SignedSlot,
} from './dense-layout.ts'
import { bitSet, type DenseCube, type Measured } from './dense-cube.ts'
import { addPair, emptyPairTally, type PairTally } from './ratio.ts'
import { CELLS, type Records } from './records.ts'
import { isOneOutcome, type Aggregates, type Sums } from './scan.ts'
import type { Selection } from './selection.ts'
import { emptyTally, type Tally } from './tally.ts'
import { addBit, countInAny, emptyBits, type TerritoryBits } from './territory-bits.ts'

const ONE_SET = [0]

/** What a selection comes to in one cube: which lines to add, and the rows between which its range lies. */
interface Cut {
  readonly layout: DenseLayout
  readonly selection: Selection
  readonly kinds: readonly SignedSlot[]
  readonly territories: readonly SignedSlot[]
  /** For unions over the chosen kinds: the bit set of each at the first row's total; group `g` is `g` further. */
  readonly bitSets: readonly number[]
  /** Places of the summed outcomes in a record. */
  readonly head: readonly number[]
  readonly among: TerritoryBits
  readonly firstRow: number
}

/** The same aggregates as `scanRecords`, from sums kept ready. */
export function readDense(
  cube: DenseCube,
  records: Records,
  selection: Selection,
  isExclusive: Uint8Array,
): Aggregates {
  const cut = cutOf(cube.layout, selection)
  const byOutcome = readByOutcome(cube, cut)
  return {
    byOutcome,
    heads: readHeads(cube, cut, byOutcome.counts),
    territories: readTerritories(cube, records, cut, isExclusive),
    requestKinds: readKinds(cube, cut),
    documents: readDocuments(cube, cut),
  }
}

/** `requestKinds` of the same aggregates alone. */
export function readDenseKinds(cube: DenseCube, selection: Selection): Tally {
  return readKinds(cube, cutOf(cube.layout, selection))
}

function cutOf(layout: DenseLayout, selection: Selection): Cut {
  const among = emptyBits(1, selection.isTerritory.length)
  selection.isTerritory.forEach((isChosen, territory) => {
    if (isChosen === 1) addBit(among, 0, territory)
  })
  const firstRow = layout.periodRow[selection.periods[0] ?? 0] ?? 0
  const kindSlots = selection.requestKinds.map((kind) => layout.kindSlot[kind] ?? 0)
  return {
    layout,
    selection,
    kinds: chosenKinds(layout, selection),
    territories: chosenTerritories(layout, selection),
    bitSets: kindSlots.filter((slot) => slot > 0).map((slot) => bitSet(layout, slot, firstRow, 0)),
    head: OUTCOMES_AND_TOTAL.map((_, outcome) => outcome).filter(
      (outcome) => (selection.headMask & (1 << outcome)) !== 0,
    ),
    among,
    firstRow,
  }
}

function readByOutcome(cube: DenseCube, cut: Cut): Sums {
  const { counts, reporting } = cube
  const groups = cut.selection.periods.length * CELLS
  const sums = emptyTally(groups)
  addLines(cut, counts.low, sums.low)
  addLines(cut, counts.high, sums.high)
  addLines(cut, counts.reported, sums.reported)
  addLines(cut, counts.missing, sums.missing)
  addLines(cut, counts.suppressed, sums.suppressed)
  countReporting(cut, reporting, sums.reporting)
  if (!cut.selection.isShare) return { counts: sums, pairs: null }
  const from = cube.pairs()
  const pairSums = emptyPairTally(groups)
  addLines(cut, from.sums.partLow, pairSums.partLow)
  addLines(cut, from.sums.partHigh, pairSums.partHigh)
  addLines(cut, from.sums.totalLow, pairSums.totalLow)
  addLines(cut, from.sums.totalHigh, pairSums.totalHigh)
  addLines(cut, from.sums.ceilingPart, pairSums.ceilingPart)
  addLines(cut, from.sums.ceilingTotal, pairSums.ceilingTotal)
  addLines(cut, from.sums.missing, pairSums.missing)
  addLines(cut, from.sums.reported, pairSums.reported)
  countReporting(cut, from.reporting, pairSums.reporting)
  return { counts: sums, pairs: pairSums }
}

/** Period × outcome sums over the chosen kinds and territories. */
function addLines({ layout, kinds, territories, firstRow }: Cut, measured: Measured, into: Measured): void {
  const sums = new Float64Array(into.length + CELLS)
  for (const kind of kinds)
    for (const territory of territories) {
      const start = denseIndex(layout, kind.slot, territory.slot, firstRow)
      const sign = kind.sign * territory.sign
      for (let index = 0; index < sums.length; index++)
        sums[index] = (sums[index] ?? 0) + sign * (measured[start + index] ?? 0)
    }
  for (let index = 0; index < into.length; index++)
    into[index] = (sums[index + CELLS] ?? 0) - (sums[index] ?? 0)
}

function countReporting({ bitSets, among }: Cut, bits: TerritoryBits, into: Uint32Array): void {
  for (let group = 0; group < into.length; group++) into[group] = countInAny(bits, bitSets, group, 1, among)
}

/** Sums of the summed outcomes; a territory that reports several of them counts once. */
function readHeads(
  { reporting }: DenseCube,
  { selection, head, bitSets, among }: Cut,
  byOutcome: Tally,
): Tally {
  const heads = emptyTally(selection.periods.length)
  for (let place = 0; place < selection.periods.length; place++) {
    for (const outcome of head) addGroup(byOutcome, place * CELLS + outcome, heads, place)
    heads.reporting[place] = countInAny(reporting, bitSets, place * CELLS, selection.headMask, among)
  }
  return heads
}

function addGroup(from: Tally, group: number, into: Tally, at: number): void {
  into.low[at] = (into.low[at] ?? 0) + (from.low[group] ?? 0)
  into.high[at] = (into.high[at] ?? 0) + (from.high[group] ?? 0)
  into.reported[at] = (into.reported[at] ?? 0) + (from.reported[group] ?? 0)
  into.missing[at] = (into.missing[at] ?? 0) + (from.missing[group] ?? 0)
  into.suppressed[at] = (into.suppressed[at] ?? 0) + (from.suppressed[group] ?? 0)
}

function readTerritories(cube: DenseCube, records: Records, cut: Cut, isExclusive: Uint8Array): Sums {
  const { layout, selection, kinds } = cut
  const counts = emptyTally(selection.isTerritory.length)
  const isRead = selection.isShare && isOneOutcome(selection.headMask)
  const pairs = selection.isShare ? emptyPairTally(selection.isTerritory.length) : null
  const all = cube.counts
  for (let territory = 0; territory < layout.territorySlot.length; territory++) {
    const slot = layout.territorySlot[territory] ?? 0
    if (slot === 0) continue
    for (const kind of kinds) {
      const start = denseIndex(layout, kind.slot, slot, cut.firstRow)
      addRange(cut, start, kind.sign, all, counts, territory)
      if (isRead && pairs !== null) addPairRange(cut, start, kind.sign, cube.pairs().sums, pairs, territory)
    }
    counts.reporting[territory] = counts.reported[territory] === 0 ? 0 : 1
    if (pairs !== null) pairs.reporting[territory] = pairs.reported[territory] === 0 ? 0 : 1
  }
  if (pairs !== null && !isRead) addRecordPairs(records, selection, isExclusive, pairs)
  return { counts, pairs }
}

/** Several outcomes in one share pair record by record: a blank among them depends on the choice and can't be kept ready. */
function addRecordPairs(
  records: Records,
  { periodPlace, isRequestKind, headMask }: Selection,
  isExclusive: Uint8Array,
  pairs: PairTally,
): void {
  for (let record = 0; record < records.length; record++) {
    const kind = records.requestKind[record] ?? 0
    if (isRequestKind[kind] !== 1 || (periodPlace[records.period[record] ?? 0] ?? -1) < 0) continue
    addPair(pairs, records.territory[record] ?? 0, records, record, headMask, isExclusive[kind] === 1)
  }
}

function readKinds({ counts }: DenseCube, cut: Cut): Tally {
  const { layout, territories, firstRow } = cut
  const sums = emptyTally(layout.kindSlot.length)
  layout.kindSlot.forEach((slot, kind) => {
    if (slot === 0) return
    for (const territory of territories) {
      const start = denseIndex(layout, slot, territory.slot, firstRow)
      addRange(cut, start, territory.sign, counts, sums, kind)
    }
  })
  return sums
}

/** Adds one line's summed outcomes over the range. */
function addRange(
  { selection }: Cut,
  start: number,
  sign: number,
  from: Tally,
  into: Tally,
  at: number,
): void {
  const end = start + selection.periods.length * CELLS
  for (let outcome = 0; outcome < CELLS; outcome++) {
    if ((selection.headMask & (1 << outcome)) === 0) continue
    const [a, b] = [start + outcome, end + outcome]
    into.low[at] = (into.low[at] ?? 0) + sign * difference(from.low, a, b)
    into.high[at] = (into.high[at] ?? 0) + sign * difference(from.high, a, b)
    into.reported[at] = (into.reported[at] ?? 0) + sign * difference(from.reported, a, b)
    into.missing[at] = (into.missing[at] ?? 0) + sign * difference(from.missing, a, b)
    into.suppressed[at] = (into.suppressed[at] ?? 0) + sign * difference(from.suppressed, a, b)
  }
}

/** Adds one line's pairs of the single summed outcome over the range. */
function addPairRange(
  { selection, head }: Cut,
  start: number,
  sign: number,
  from: PairTally,
  into: PairTally,
  at: number,
): void {
  const a = start + (head[0] ?? 0)
  const b = a + selection.periods.length * CELLS
  into.partLow[at] = (into.partLow[at] ?? 0) + sign * difference(from.partLow, a, b)
  into.partHigh[at] = (into.partHigh[at] ?? 0) + sign * difference(from.partHigh, a, b)
  into.totalLow[at] = (into.totalLow[at] ?? 0) + sign * difference(from.totalLow, a, b)
  into.totalHigh[at] = (into.totalHigh[at] ?? 0) + sign * difference(from.totalHigh, a, b)
  into.ceilingPart[at] = (into.ceilingPart[at] ?? 0) + sign * difference(from.ceilingPart, a, b)
  into.ceilingTotal[at] = (into.ceilingTotal[at] ?? 0) + sign * difference(from.ceilingTotal, a, b)
  into.missing[at] = (into.missing[at] ?? 0) + sign * difference(from.missing, a, b)
  into.reported[at] = (into.reported[at] ?? 0) + sign * difference(from.reported, a, b)
}

function difference(measured: Measured, from: number, to: number): number {
  return (measured[to] ?? 0) - (measured[from] ?? 0)
}

function readDocuments({ documents }: DenseCube, { selection, among }: Cut): ReadonlySet<number> {
  const used = new Set<number>()
  for (const { kind, period, outcome, document, territories } of documents) {
    if (selection.isRequestKind[kind] !== 1 || (selection.periodPlace[period] ?? -1) < 0) continue
    if ((selection.viewMask & (1 << outcome)) === 0 || used.has(document)) continue
    if (countInAny(territories, ONE_SET, 0, 1, among) > 0) used.add(document)
  }
  return used
}
