import { describe, expect, test } from 'vitest'
import { barBoxes, pathOfBoxes } from '../../../renderer/figures/bar-boxes.ts'
import { areaPath, bandPath, hollowPath, linePath, linePoints } from '../../../renderer/figures/line-paths.ts'
import { stackSpans } from '../../../renderer/figures/stack-spans.ts'
import { aCell, aSeries } from './a-cell.ts'

const bands = { start: (category: number) => category * 20, width: 20 }
/** Ten pixels a unit, upwards from 100. */
const place = (value: number): number => 100 - value * 10

describe('stacked bars', () => {
  test('lie on each other; what is missing has no bar; a band is possible from its lower bound', () => {
    const series = [aSeries('a', [aCell(2), aCell(null)]), aSeries('b', [aCell(3, 5), aCell(1)])]
    expect(stackSpans(series, 2)).toEqual([
      { series: 0, category: 0, from: 0, to: 2, isRange: false },
      { series: 1, category: 0, from: 2, to: 5, isRange: false },
      { series: 1, category: 0, from: 5, to: 7, isRange: true },
      { series: 1, category: 1, from: 0, to: 1, isRange: false },
    ])
  })

  test('a change downwards goes below the baseline; one whose direction is not known is a range across it', () => {
    const series = [aSeries('a', [aCell(-2), aCell(-1, 3), aCell(-4, -2)])]
    expect(stackSpans(series, 3)).toEqual([
      { series: 0, category: 0, from: 0, to: -2, isRange: false },
      { series: 0, category: 1, from: -1, to: 3, isRange: true },
      { series: 0, category: 2, from: 0, to: -2, isRange: false },
      { series: 0, category: 2, from: -2, to: -4, isRange: true },
    ])
  })

  test('are whole pixels, at least one, with a gap of one between them', () => {
    const series = [aSeries('a', [aCell(2)]), aSeries('b', [aCell(3)]), aSeries('c', [aCell(0.001)])]
    expect(barBoxes(stackSpans(series, 1), bands, place).map(({ y, height }) => ({ y, height }))).toEqual([
      { y: 80, height: 20 },
      { y: 50, height: 29 },
      { y: 49, height: 1 },
    ])
  })

  test('a bar below the baseline hangs from it', () => {
    const [box] = barBoxes(stackSpans([aSeries('a', [aCell(-2)])], 1), bands, place)
    expect(box).toMatchObject({ y: 100, height: 20 })
  })

  test('all bars of a series are one path', () => {
    const boxes = barBoxes(stackSpans([aSeries('a', [aCell(1), aCell(2)])], 2), bands, place)
    expect(pathOfBoxes(boxes).match(/M/g)).toHaveLength(2)
  })
})

describe('lines', () => {
  const points = linePoints(
    [aCell(1), aCell(2), aCell(null), aCell(3), aCell(4, 6), aCell(5, 5, true)],
    (category) => category * 20 + 10,
    place,
    { scale: 'linear', min: 0 },
  )

  test('are never drawn across a missing figure, a band or a method break', () => {
    // The last one is hollow, and drawn as that alone.
    expect(linePath(points, [])).toBe('M10 90L30 80M67 70a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z')
    expect(linePath(points.slice(0, 2), [{ afterIndex: 0 }]).match(/M/g)).toHaveLength(2)
  })

  test('a band is a box from bound to bound', () => {
    expect(bandPath(points, 0, 10)).toBe('M85 40h10V60h-10z')
  })

  test('a share of fewer than 30 is hollow', () => {
    expect(hollowPath(points)).toBe('M107 50a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z')
  })

  test('an area ends where its line ends', () => {
    expect(areaPath(points.slice(0, 2), [], 100)).toBe('M10 90L30 80V100H10z')
  })

  test('zero has no point on a logarithmic axis, and nothing is NaN', () => {
    const logarithmic = linePoints(
      [aCell(0), aCell(10)],
      (category) => category,
      (value) => Math.log10(value),
      { scale: 'log', min: 1 },
    )
    expect(logarithmic.map(({ category }) => category)).toEqual([1])
  })

  test('a band from zero goes from the foot of a logarithmic axis, and has no line there', () => {
    const axis = { scale: 'log', min: 10 } as const
    const banded = linePoints(
      [aCell(0, 100)],
      () => 10,
      (value) => 100 - Math.log10(value) * 10,
      axis,
    )
    expect(bandPath(banded, 0, 10)).toBe('M5 90V80h10V90')
  })
})
