import { ticks as niceTicks } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import type { FigureSpec, Series } from '../model/figure-spec.ts'
import { formatCount } from '../model/format.ts'

type ValueAxis = FigureSpec['valueAxis']

const WANTED_TICKS = 5
/** Blank cells make the shares of a stack come to a little over 1: the axis ends where the stack does, its last tick is 100 %. */
const JUST_OVER_ALL = 1.02

/**
 * An axis from zero that holds every mark: the stack's head where marks are stacked, else the highest bound.
 *
 * Round numbers, whole ones for counts. 100 % is where the data puts it: nothing is stretched or cut to fit it.
 */
export function valueAxis(
  series: readonly Series[],
  isStacked: boolean,
  valueType: FigureSpec['valueType'],
): ValueAxis {
  const highest = isStacked ? highestStack(series) : highestCell(series)
  // Sums of shares miss 1 by a rounding of the machine's arithmetic; that is no reason for an axis to 120 %.
  const needed = valueType === 'share' ? Math.round(highest * 1e9) / 1e9 : highest
  const isJustOverAll = valueType === 'share' && needed > 1 && needed <= JUST_OVER_ALL
  const [min = 0, nice = 1] = scaleLinear()
    .domain([0, needed > 0 && !isJustOverAll ? needed : 1])
    .nice(WANTED_TICKS)
    .domain()
  const max = isJustOverAll ? needed : nice
  const values = niceTicks(min, max, WANTED_TICKS).filter(
    (value) => valueType === 'share' || Number.isInteger(value),
  )
  const decimals = shareDecimals(values)
  return {
    min,
    max,
    ticks: values.map((value) => ({
      value,
      label: valueType === 'share' ? `${(value * 100).toFixed(decimals)}%` : formatCount(value),
    })),
  }
}

function highestCell(series: readonly Series[]): number {
  return Math.max(0, ...series.flatMap(({ cells }) => cells.map(({ high }) => high ?? 0)))
}

function highestStack(series: readonly Series[]): number {
  const heads: number[] = []
  for (const { cells } of series) {
    for (const [index, { high }] of cells.entries()) heads[index] = (heads[index] ?? 0) + (high ?? 0)
  }
  return Math.max(0, ...heads)
}

/** As few decimals as tell all ticks apart exactly. */
function shareDecimals(values: readonly number[]): number {
  for (let decimals = 0; decimals < 6; decimals++) {
    const isExact = values.every(
      (value) => Math.abs(Number((value * 100).toFixed(decimals)) - value * 100) < 1e-9,
    )
    if (isExact) return decimals
  }
  return 6
}
