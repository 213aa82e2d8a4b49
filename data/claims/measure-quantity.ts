import { type MeasuredCells, type Measured, type Untestable, isUntestable } from './measured.ts'
import type { ClaimCells, Quantity } from '../model/claim.ts'
import type { HeldFigures } from './claim-figures.ts'
import { isInside, measureShare } from './measure-share.ts'
import { rankTerritories } from './rank-territories.ts'
import { sumCells } from './sum-cells.ts'

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
