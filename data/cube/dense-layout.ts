import { periodLength } from '../model/period.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { REQUEST_KINDS } from '../model/vocabulary.ts'
import { CELLS, type Records } from './records.ts'
import type { Selection } from './selection.ts'

/**
 * Where a figure stands in a dense cube: kind × territory × period × outcome, outcomes side by side.
 *
 * Slot 0 of kinds and of territories is ALL. Along the periods a cell holds the sum of all earlier periods of the same length
 * (row 0: nothing), so that any range is the difference of two rows. Kinds and territories without a record have no slot.
 */
export interface DenseLayout {
  /** Slot of a kind or territory code; 0 where it has none. */
  readonly kindSlot: Uint16Array
  readonly kindCount: number
  readonly territorySlot: Uint16Array
  readonly territoryCount: number
  /** Row of a period before its own figures; its sum with them is in the next row. Half-years come before years. */
  readonly periodRow: Uint16Array
  readonly periodRows: number
  readonly size: number
}

/** A slot to add (`sign` 1) or to take away (-1). */
export interface SignedSlot {
  readonly slot: number
  readonly sign: 1 | -1
}

export function denseLayout(catalogue: Catalogue, records: Records): DenseLayout {
  const kindSlot = slotsOf(records.requestKind, REQUEST_KINDS.length)
  const territorySlot = slotsOf(records.territory, catalogue.territories.length)
  const kindCount = Math.max(0, ...kindSlot)
  const territoryCount = territorySlot.reduce((most, slot) => Math.max(most, slot), 0)
  const { periods } = catalogue
  const halfYears = periods.filter(({ label }) => periodLength(label) === 'half-year')
  const ordered = [...halfYears, ...periods.filter((period) => !halfYears.includes(period))]
  const periodRow = Uint16Array.from(periods, (period) => ordered.indexOf(period))
  const periodRows = periods.length + 1
  const size = (kindCount + 1) * (territoryCount + 1) * periodRows * CELLS
  return { kindSlot, kindCount, territorySlot, territoryCount, periodRow, periodRows, size }
}

/**
 * Whether a selection's sums are differences of two rows: its periods follow each other without a gap, and the same territories are
 * counted in all of them.
 */
export function isKeptReady({ periodRow }: DenseLayout, { periods, chosenIn }: Selection): boolean {
  if (chosenIn !== null) return false
  const rowOf = (period: number | undefined): number => periodRow[period ?? 0] ?? 0
  return rowOf(periods.at(-1)) - rowOf(periods[0]) === Math.max(0, periods.length - 1)
}

/** Index of a cell's total outcome; outcome `o` is `o` further. */
export function denseIndex(layout: DenseLayout, kind: number, territory: number, row: number): number {
  return ((kind * (layout.territoryCount + 1) + territory) * layout.periodRows + row) * CELLS
}

/** The chosen kinds: each, or ALL without the others where more than half are chosen. */
export function chosenKinds(layout: DenseLayout, { isRequestKind }: Selection): readonly SignedSlot[] {
  return signedSlots(layout.kindSlot, layout.kindCount, isRequestKind)
}

/** The chosen territories, in the same way. */
export function chosenTerritories(layout: DenseLayout, { isTerritory }: Selection): readonly SignedSlot[] {
  return signedSlots(layout.territorySlot, layout.territoryCount, isTerritory)
}

function signedSlots(slotOf: Uint16Array, count: number, isChosen: Uint8Array): readonly SignedSlot[] {
  const chosen: SignedSlot[] = []
  const others: SignedSlot[] = []
  slotOf.forEach((slot, code) => {
    if (slot === 0) return
    if (isChosen[code] === 1) chosen.push({ slot, sign: 1 })
    else others.push({ slot, sign: -1 })
  })
  return chosen.length * 2 > count ? [{ slot: 0, sign: 1 }, ...others] : chosen
}

function slotsOf(codes: Uint8Array | Uint16Array, size: number): Uint16Array {
  const slots = new Uint16Array(size)
  for (const code of codes) slots[code] = 1
  let next = 1
  return slots.map((isUsed) => (isUsed === 1 ? next++ : 0))
}
