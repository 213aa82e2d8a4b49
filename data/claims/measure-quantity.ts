import type { ClaimCells, Quantity } from '../model/claim.ts'
import type { UntestableReason } from '../model/verdict.ts'
import type { FiguresByPeriod } from './claim-figures.ts'
import { clamp, divide, scale, type Interval } from './interval.ts'
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
}

export interface Untestable {
  readonly reason: UntestableReason
}

export const isUntestable = (value: object): value is Untestable => 'reason' in value

export function measureQuantity(
  company: string,
  quantity: Quantity,
  figures: FiguresByPeriod,
): Measured | Untestable {
  if (quantity.quantity === 'count') {
    const count = measureCells(company, quantity.cells, figures)
    return isUntestable(count) ? count : { value: boundsOf(count.sum), terms: [count] }
  }
  if (!isInside(quantity.part, quantity.whole)) return { reason: 'part-not-inside' }
  const part = measureCells(company, quantity.part, figures)
  if (isUntestable(part)) return part
  const whole = measureCells(company, quantity.whole, figures)
  if (isUntestable(whole)) return whole
  const share = divide(boundsOf(part.sum), boundsOf(whole.sum))
  if (share === null) return { reason: 'zero-whole' }
  // What is inside a whole is never more than it.
  return { value: clamp(scale(share, 100), 0, 100), terms: [part, whole] }
}

export function measureCells(
  company: string,
  cells: ClaimCells,
  figures: FiguresByPeriod,
): MeasuredCells | Untestable {
  const sum = sumCells(company, cells, figures)
  if (sum.figureIds.length === 0) return { reason: 'no-figures' }
  if (cells.territories.choose !== 'largest') return { cells, sum }
  const ranked = rankTerritories(sum).slice(0, cells.territories.count)
  const last = ranked.at(-1)
  if (ranked.length < cells.territories.count) return { reason: 'not-listed' }
  if (last?.isCertain !== true) return { reason: 'order-uncertain' }
  const named: ClaimCells = {
    ...cells,
    territories: { choose: 'these', codes: ranked.map(({ code }) => code) },
  }
  return { cells: named, sum: sumCells(company, named, figures) }
}

/** Whether the part's figures are among those that the whole adds up: the same rows, and outcomes of its totals. */
function isInside(part: ClaimCells, whole: ClaimCells): boolean {
  const isWithinTerritories =
    whole.territories.choose === 'all' ||
    (part.territories.choose === 'these' &&
      whole.territories.choose === 'these' &&
      isSubset(part.territories.codes, whole.territories.codes)) ||
    (part.territories.choose === 'largest' &&
      whole.territories.choose === 'largest' &&
      part.territories.count <= whole.territories.count)
  return (
    isWithinTerritories &&
    part.service === whole.service &&
    part.measure === whole.measure &&
    isSubset(part.periods, whole.periods) &&
    isSubset(part.requestKinds, whole.requestKinds) &&
    (whole.outcomes.length === 0 || (part.outcomes.length > 0 && isSubset(part.outcomes, whole.outcomes)))
  )
}

function isSubset(some: readonly string[], all: readonly string[]): boolean {
  return some.every((each) => all.includes(each))
}

function boundsOf({ low, high }: Interval): Interval {
  return { low, high }
}
