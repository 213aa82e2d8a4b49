import { ticks as niceTicks } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import type { Cell, Emphasis, FigureSpec, ValueAxis } from '../../model/figure-spec.ts'

const WANTED_TICKS = 5

/**
 * The figure with as many rows or panels as a page has room for, in their order: the first ones, but never without those that it is
 * about: what the reader highlights, and the furthest rise and fall where it shows changes or compares (of changes those that don't move by
 * chance). Its axis spans what is left.
 */
export function cutFigure(spec: FigureSpec, count: number): FigureSpec {
  const { panels, categories, series, comparison } = spec
  if (panels.length > 0) return { ...spec, panels: keptOf(panels, keptPlaces(panels, [], count)) }
  if (spec.kind === 'heat-table') return { ...spec, series: keptOf(series, keptPlaces(series, [], count)) }
  const compared =
    comparison === null
      ? isOfChanges(spec)
        ? (series[0]?.cells ?? []).map((cell) => (cell.smallDenominator ? undefined : cell))
        : []
      : categories.map(({ id }) => comparison.rows.find((row) => row.id === id)?.change)
  const places = keptPlaces(categories, furthest(compared), count)
  const kept = series.map((each) => ({
    ...each,
    cells: keptOf(each.cells, places),
    marks: keptOf(each.marks, places),
    classes: each.classes === null ? null : keptOf(each.classes, places),
  }))
  return {
    ...spec,
    categories: keptOf(categories, places),
    series: kept,
    valueAxis:
      spec.shape === 'bars'
        ? axisOver(
            spec.valueAxis,
            kept.flatMap(({ cells }) => cells),
          )
        : spec.valueAxis,
  }
}

function isOfChanges({ valueType }: FigureSpec): boolean {
  return valueType === 'change' || valueType === 'points'
}

function keptOf<T>(values: readonly T[], places: readonly number[]): T[] {
  return values.filter((_, place) => places.includes(place))
}

function keptPlaces(
  rows: readonly { readonly emphasis: Emphasis }[],
  about: readonly number[],
  count: number,
): readonly number[] {
  const strong = rows.flatMap(({ emphasis }, place) => (emphasis === 'strong' ? [place] : []))
  const wanted = [...new Set([...about, ...strong, ...rows.keys()])]
  return wanted.slice(0, count)
}

/** Where the highest and the lowest number stand. */
function furthest(cells: readonly (Cell | undefined)[]): readonly number[] {
  const numbers = cells.flatMap((cell, place) =>
    cell === undefined || cell.low === null || cell.high === null
      ? []
      : [{ place, middle: (cell.low + cell.high) / 2 }],
  )
  const sorted = numbers.toSorted((left, right) => left.middle - right.middle)
  return [sorted.at(-1), sorted[0]].flatMap((each) => (each === undefined ? [] : [each.place]))
}

/** The part of an axis between the ticks around these numbers; its baseline stays. */
function axisOver(axis: ValueAxis, cells: readonly Cell[]): ValueAxis {
  const numbers = [
    axis.baseline,
    ...cells.flatMap(({ low, high }) => [low ?? axis.baseline, high ?? axis.baseline]),
  ]
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  const min = axis.ticks.findLast((tick) => tick <= least) ?? axis.min
  const max = axis.ticks.find((tick) => tick >= most) ?? axis.max
  // Where what is drawn is far below the rest the axis is one of its own.
  if (least === 0 && most > 0 && max > 2 * most) return ofItsOwn(axis, most)
  return { ...axis, min, max, ticks: axis.ticks.filter((tick) => tick >= min && tick <= max) }
}

function ofItsOwn(axis: ValueAxis, most: number): ValueAxis {
  const [, max = most] = scaleLinear().domain([0, most]).nice(WANTED_TICKS).domain()
  const areWhole = axis.ticks.every(Number.isInteger) && most >= WANTED_TICKS
  const ticks = niceTicks(0, max, WANTED_TICKS).filter((tick) => !areWhole || Number.isInteger(tick))
  return { ...axis, min: 0, max, ticks }
}
