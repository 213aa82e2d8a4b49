import { ticks as niceTicks } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import type { Series, ValueAxis } from '../model/figure-spec.ts'
import type { ValueType } from '../model/text.ts'
import type { ViewQuery } from '../model/view-query.ts'

const WANTED_TICKS = 5
/** Blank cells make the shares of a stack come to a little over 1: the axis ends where the stack does, its last tick is 100 %. */
const JUST_OVER_ALL = 1.02

/**
 * An axis from zero (below it where changes are negative) that holds every mark: the stack's head where marks are stacked, else
 * the bounds.
 *
 * Round numbers, whole ones for counts. 100 % is where the data puts it: nothing is stretched or cut to fit it. A logarithmic
 * axis runs over whole powers of ten from the least number above zero; zero and less have no place on it.
 */
export function valueAxis(
  series: readonly Series[],
  isStacked: boolean,
  valueType: ValueType,
  scale: ViewQuery['scale'] = 'linear',
): ValueAxis {
  const log = scale === 'log' && !isStacked && !isChange(valueType) ? logAxis(series, valueType) : null
  return log ?? linearAxis(series, isStacked, valueType)
}

function isChange(valueType: ValueType): boolean {
  return valueType === 'change' || valueType === 'points'
}

function linearAxis(series: readonly Series[], isStacked: boolean, valueType: ValueType): ValueAxis {
  const highest = isStacked ? highestStack(series) : highestCell(series)
  const lowest = lowestCell(series)
  const isShare = valueType === 'share'
  // Sums of shares miss 1 by a rounding of the machine's arithmetic; that is no reason for an axis to 120 %.
  const needed = isShare ? Math.round(highest * 1e9) / 1e9 : highest
  const isJustOverAll = isShare && needed > 1 && needed <= JUST_OVER_ALL
  const top = needed > 0 && !isJustOverAll ? needed : lowest < 0 ? 0 : valueType === 'index' ? 100 : 1
  const [min = 0, nice = 1] = scaleLinear().domain([lowest, top]).nice(WANTED_TICKS).domain()
  const max = isJustOverAll ? needed : nice
  const values = niceTicks(min, max, WANTED_TICKS).filter(
    (value) => valueType !== 'count' || Number.isInteger(value),
  )
  return {
    scale: 'linear',
    min,
    max,
    baseline: valueType === 'index' ? 100 : 0,
    ticks: values,
  }
}

/** `null` where no number is above zero. */
function logAxis(series: readonly Series[], valueType: ValueType): ValueAxis | null {
  const numbers = series.flatMap(({ cells }) => cells.flatMap(({ low, high }) => [low ?? 0, high ?? 0]))
  const positive = numbers.filter((value) => value > 0)
  if (positive.length === 0) return null
  const first = Math.floor(Math.log10(positive.reduce((least, value) => Math.min(least, value))))
  const last = Math.ceil(Math.log10(positive.reduce((most, value) => Math.max(most, value))))
  const powers = Array.from({ length: Math.max(last, first + 1) - first + 1 }, (_, step) =>
    Number(`1e${first + step}`),
  )
  const min = powers[0] ?? 1
  return {
    scale: 'log',
    min,
    max: powers.at(-1) ?? min * 10,
    baseline: valueType === 'index' ? 100 : min,
    ticks: powers,
  }
}

function highestCell(series: readonly Series[]): number {
  return series.reduce(
    (most, { cells }) => cells.reduce((highest, { high }) => Math.max(highest, high ?? 0), most),
    0,
  )
}

function lowestCell(series: readonly Series[]): number {
  return series.reduce(
    (least, { cells }) => cells.reduce((lowest, { low }) => Math.min(lowest, low ?? 0), least),
    0,
  )
}

function highestStack(series: readonly Series[]): number {
  const heads: number[] = []
  for (const { cells } of series) {
    for (const [index, { high }] of cells.entries()) heads[index] = (heads[index] ?? 0) + (high ?? 0)
  }
  return Math.max(0, ...heads)
}
