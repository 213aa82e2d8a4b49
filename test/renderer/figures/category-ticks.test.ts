import { expect, test } from 'vitest'
import { categoryTicks } from '../../../renderer/figures/category-ticks.ts'
import type { Category } from '../../../renderer/figures/spec-types.ts'

const halves = (from: number, to: number, hasLastHalf: boolean): readonly Category[] =>
  Array.from({ length: (to - from) * 2 + (hasLastHalf ? 2 : 1) }, (_, index) => {
    const label = `${from + Math.floor(index / 2)} H${(index % 2) + 1}`
    // Only the label is looked at here.
    return { id: label, label } as Category
  })
const labels = (bandWidth: number, hasLastHalf = true): readonly string[] =>
  categoryTicks(halves(2013, 2025, hasLastHalf), bandWidth).map(({ label, anchor }) =>
    anchor === 'start' ? `${label}→` : label,
  )

test('half-years are named where they have room, else their years, else every second or third year', () => {
  expect(labels(54)).toHaveLength(26)
  expect(labels(20)).toEqual(Array.from({ length: 13 }, (_, index) => String(2013 + index)))
  expect(labels(12)).toEqual(['2013', '2015', '2017', '2019', '2021', '2023', '2025'])
})

test('a first year of one half goes where it would touch its neighbour', () => {
  const fromH2 = (bandWidth: number): readonly string[] =>
    categoryTicks(halves(2013, 2025, false).slice(1), bandWidth).map(({ label }) => label)
  expect(fromH2(17).slice(0, 2)).toEqual(['2014', '2015'])
  expect(fromH2(23).slice(0, 2)).toEqual(['2013', '2014'])
})

test('a last year of one half stands from its beginning where it would touch its neighbour', () => {
  expect(labels(17, false).slice(-2)).toEqual(['2024', '2025→'])
  expect(labels(23, false).slice(-2)).toEqual(['2024', '2025'])
})
