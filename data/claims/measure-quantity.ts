import type { ClaimCells, Quantity } from '../model/claim.ts'
import type { UntestableReason } from '../model/verdict.ts'
import type { HeldFigures } from './claim-figures.ts'
import type { Interval } from './interval.ts'
import { isInside, measureShare, type LeftOut } from './measure-share.ts'
import { rankTerritories } from './rank-territories.ts'
import { sumCells, type Sum } from './sum-cells.ts'

/** Cells added up: `cells` names the territories that `largest` came to. */
export interface MeasuredCells {
  readonly cells: ClaimCells
  readonly sum: Sum
}

/** A quantity as the figures give it, in its own unit: a count, or percent. */
export interface Measured {
  readonly value: Interval
  /** The count, or part and whole. */
  readonly terms: readonly MeasuredCells[]
  /** Rows of the whole that aren't divided by, since they have none of the outcomes. */
  readonly leftOut: readonly LeftOut[]
  /** The source's part is more than its whole. */
  readonly isContradicted: boolean
}

export interface Untestable {
  readonly reason: UntestableReason
}

export const isUntestable = (value: object): value is Untestable => 'reason' in value

export function measureQuantity(
  company: string,
  quantity: Quantity,
  held: HeldFigures,
): Measured | Untestable {
  if (quantity.quantity === 'count') {
    const count = measureCells(company, quantity.cells, held)
    if (isUntestable(count)) return count
    const { low, high } = count.sum
    return { value: { low, high }, terms: [count], leftOut: [], isContradicted: false }
  }
  if (!isInside(quantity.part, quantity.whole)) return { reason: 'part-not-inside' }
  const part = settleLargest(company, quantity.part, held)
  if (isUntestable(part)) return part
  const whole = settleLargest(company, quantity.whole, held)
  return isUntestable(whole) ? whole : measureShare(company, part, whole, held)
}

export function measureCells(
  company: string,
  cells: ClaimCells,
  held: HeldFigures,
): MeasuredCells | Untestable {
  const named = settleLargest(company, cells, held)
  if (isUntestable(named)) return named
  const sum = sumCells(company, named, held)
  return sum.figureIds.length === 0 ? { reason: 'no-figures' } : { cells: named, sum }
}

/** The same cells with the names of the largest territories, where those are asked for. */
function settleLargest(company: string, cells: ClaimCells, held: HeldFigures): ClaimCells | Untestable {
  if (cells.territories.choose !== 'largest') return cells
  const sum = sumCells(company, cells, held)
  if (sum.figureIds.length === 0) return { reason: 'no-figures' }
  const ranked = rankTerritories(sum).slice(0, cells.territories.count)
  if (ranked.length < cells.territories.count) return { reason: 'not-listed' }
  if (ranked.at(-1)?.isCertain !== true) return { reason: 'order-uncertain' }
  return { ...cells, territories: { choose: 'these', codes: ranked.map(({ code }) => code) } }
}
