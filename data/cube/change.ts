import type { Absence } from '../model/figure-spec.ts'
import type { AggregateCell } from '../model/view-rows.ts'

/** How a number is set against its base. */
export type ChangeMeasure = 'relative' | 'difference' | 'index'

/**
 * A number against its base, as the narrowest interval that is certain: `relative` 0.5 is half as much again, `difference` is
 * subtraction, `index` makes the base 100. The base against itself is exactly no change, however wide its band.
 *
 * A base of zero, or none, is “no base”: never infinity. Sums of different parts don't compare. A blank number keeps its own absence. `denominator` becomes the
 * smaller of the two (of counts: the base itself, of rates: the counts), so that a change of or from little is known as one.
 */
export function changeOf(
  cell: AggregateCell,
  base: AggregateCell | undefined,
  measure: ChangeMeasure,
): AggregateCell {
  if (cell.low === null || cell.high === null) return { ...cell, numerator: null, denominator: null }
  if (base === undefined || base.low === null || base.high === null) return withoutNumber(cell, 'no-base')
  if (!hasSameParts(cell, base)) return withoutNumber(cell, 'incomplete')
  if (measure !== 'difference' && base.low <= 0) return withoutNumber(cell, 'no-base')
  const bounds = boundsOf(
    { low: cell.low, high: cell.high },
    { low: base.low, high: base.high },
    cell === base,
    measure,
  )
  // Few requests make a change of a rate move by chance, however many inhabitants there are.
  const { people, ...rest } = cell
  const measuredBy =
    people === undefined
      ? smaller(cell.denominator, base.denominator)
      : smaller(cell.numerator, base.numerator)
  const denominator = measuredBy ?? { low: base.low, high: base.high }
  return { ...rest, ...bounds, numerator: null, denominator }
}

/** Whether two sums lack the same, or nothing. */
function hasSameParts(one: AggregateCell, other: AggregateCell): boolean {
  const partsOf = ({ missing }: AggregateCell): string =>
    missing === undefined ? '' : [...missing.kinds, ...missing.outcomes, ...(missing.halves ?? [])].join(' ')
  return partsOf(one) === partsOf(other)
}

/** The same cell without a number, and why. */
export function withoutNumber(cell: AggregateCell, absence: Absence): AggregateCell {
  const { people: _people, ...rest } = cell
  return { ...rest, low: null, high: null, absence, numerator: null, denominator: null }
}

interface Bounds {
  readonly low: number
  readonly high: number
}

function boundsOf(cell: Bounds, base: Bounds, isBase: boolean, measure: ChangeMeasure): Bounds {
  switch (measure) {
    case 'difference':
      return isBase ? { low: 0, high: 0 } : { low: cell.low - base.high, high: cell.high - base.low }
    case 'relative':
      return isBase
        ? { low: 0, high: 0 }
        : { low: (cell.low - base.high) / base.high, high: (cell.high - base.low) / base.low }
    case 'index':
      return isBase
        ? { low: 100, high: 100 }
        : { low: (100 * cell.low) / base.high, high: (100 * cell.high) / base.low }
  }
}

function smaller(left: AggregateCell['denominator'], right: AggregateCell['denominator']) {
  if (left === null || right === null) return left ?? right
  return left.low <= right.low ? left : right
}
