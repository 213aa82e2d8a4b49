import { quantileSorted } from 'd3-array'
import type { Cell, Legend } from '../model/figure-spec.ts'
import { message, type Text, valueText, type ValueType } from '../model/text.ts'
import { absencesText } from './absences-text.ts'
import type { ValueFormat } from './value-format.ts'

const MOST_CLASSES = 5
/** Steps to either side of no change, as parts of the largest: three classes of loss, one around none, three of gain. */
const CHANGE_STEPS = [0.1, 0.4, 0.7] as const

/** A legend and the class of every cell, in the order given. */
interface Classified {
  readonly legend: Legend
  readonly classOf: (cell: Cell) => number
}

/**
 * Classes for the colours of a map or heat table: up to five of about the same number of cells, with round bounds; changes have
 * classes on both sides of none. The last class, where a cell has no number, says why; before it, where it is needed, the one of ranges that no single
 * class holds.
 */
export function classify(cells: readonly Cell[], format: ValueFormat): Classified {
  const bounds = isChange(format.valueType) ? changeBounds(cells) : levelBounds(cells, format.valueType)
  const role = isChange(format.valueType) ? ('diverging' as const) : ('sequential' as const)
  const count = Math.max(0, bounds.length - 1)
  const numbered = Array.from({ length: count }, (_, step) => ({
    low: bounds[step] ?? 0,
    high: bounds[step + 1] ?? 0,
    label: classLabel(
      bounds[step] ?? 0,
      bounds[step + 1] ?? 0,
      step === count - 1 ? 'last' : step === 0 ? 'first' : 'inside',
      format,
    ),
    colour: { role, step, of: count },
  }))
  const placeOf = (value: number): number =>
    numbered.findIndex(({ low, high }, step) => value >= low && (value < high || step === count - 1))
  const isSpread = ({ low, high }: Cell): boolean =>
    low !== null && high !== null && placeOf(low) !== placeOf(high)
  const hasSpread = cells.some(isSpread)
  const absent = absencesText(cells)
  const blank = { low: null, high: null, colour: { role: 'no-data' as const } }
  const classes = [
    ...numbered,
    ...(hasSpread ? [{ ...blank, label: message('figure.legend.spread') }] : []),
    ...(absent === null ? [] : [{ ...blank, label: absent }]),
  ]
  return {
    legend: { title: format.unit, classes, beyond: null },
    classOf: (cell) => {
      if (cell.low === null) return classes.length - 1
      return isSpread(cell) ? count : placeOf(cell.low)
    },
  }
}

function isChange(valueType: ValueType): boolean {
  return valueType === 'change' || valueType === 'points'
}

/** Ascending bounds, the first at or below the least number and the last at or above the highest. */
function levelBounds(cells: readonly Cell[], valueType: ValueType): readonly number[] {
  const values = numbersOf(cells).toSorted((a, b) => a - b)
  const highest = values.at(-1)
  if (highest === undefined) return []
  // One number is one class, whose bounds are the number.
  if (values[0] === highest && highest > 0) return [highest, highest]
  const inner = Array.from({ length: MOST_CLASSES - 1 }, (_, index) =>
    roundNicely(quantileSorted(values, (index + 1) / MOST_CLASSES) ?? 0, valueType),
  )
  const distinct = [...new Set(inner)].filter((bound) => bound > 0 && bound < highest).sort((a, b) => a - b)
  return [0, ...distinct, highest > 0 ? highest : 1]
}

function changeBounds(cells: readonly Cell[]): readonly number[] {
  const values = numbersOf(cells)
  if (values.length === 0) return []
  const sizes = values.map(Math.abs).toSorted((a, b) => a - b)
  // One territory that grew a hundredfold must not make all others look alike.
  const typical = roundNicely(quantileSorted(sizes, 0.9) ?? 0, 'share') || 0.01
  const steps = CHANGE_STEPS.map((part) => Number((part * typical).toPrecision(2)))
  const least = values.reduce((lowest, value) => Math.min(lowest, value), -typical)
  const most = values.reduce((highest, value) => Math.max(highest, value), typical)
  return [least, ...steps.toReversed().map((step) => -step), ...steps, most]
}

function numbersOf(cells: readonly Cell[]): readonly number[] {
  return cells.flatMap(({ low, high }) =>
    low === null || high === null ? [] : low === high ? [low] : [low, high],
  )
}

/** To 1, 1.5, 2, 3, 5 or 7 of its power of ten; counts to whole numbers. */
function roundNicely(value: number, valueType: ValueType): number {
  if (value <= 0) return 0
  const power = Number(`1e${Math.floor(Math.log10(value))}`)
  const nice = [1, 1.5, 2, 3, 5, 7, 10].reduce((best, factor) =>
    Math.abs(factor * power - value) < Math.abs(best * power - value) ? factor : best,
  )
  const rounded = Number((nice * power).toPrecision(2))
  return valueType === 'count' ? Math.max(1, Math.round(rounded)) : rounded
}

function classLabel(
  low: number,
  high: number,
  place: 'first' | 'inside' | 'last',
  { valueType }: ValueFormat,
): Text {
  if (valueType === 'count') {
    const last = place === 'last' ? high : high - 1
    return valueText(low, Math.max(low, last), 'count')
  }
  const [from, to]: [Text, Text] = [
    { is: 'bound', value: low, valueType },
    { is: 'bound', value: high, valueType },
  ]
  // The ends of changes are open: one territory that grew a hundredfold says little of the others in its class.
  if (isChange(valueType) && place === 'first') return message('figure.legend.at-most', { to })
  if (isChange(valueType) && place === 'last') return message('figure.legend.at-least', { from })
  return low === high ? from : message('figure.legend.range', { from, to })
}
