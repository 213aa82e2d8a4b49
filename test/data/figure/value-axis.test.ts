import { fc } from '../../seeded-fast-check.ts'
import { expect, it } from 'vitest'
import { valueAxis } from '../../../data/figure/value-axis.ts'
import type { Series, ValueAxis } from '../../../data/model/figure-spec.ts'
import { NUMBER_FORMS } from '../../../data/model/number-forms.ts'
import { named, type ValueType } from '../../../data/model/text.ts'
import { tickLabels } from '../../../data/model/words/tick-labels.ts'

function labelsOf({ ticks }: ValueAxis, valueType: ValueType): readonly string[] {
  return tickLabels(ticks, valueType, NUMBER_FORMS.en)
}

function seriesOf(values: readonly (number | null)[]): Series {
  return {
    id: 'total',
    label: named('All outcomes'),
    colour: { role: 'total' },
    cells: values.map((value) => ({
      low: value,
      high: value,
      absence: value === null ? 'blank' : null,
      base: null,
      reporting: 1,
      of: 1,
      smallDenominator: false,
    })),
    marks: values.map(() => ({ period: null, territory: null, outcome: null })),
    emphasis: 'normal',
    classes: null,
  }
}

it('nothing, or only zeros, still has an axis', () => {
  const axis = {
    scale: 'linear',
    baseline: 0,
    min: 0,
    max: 1,
    ticks: [0, 1],
  }
  expect(valueAxis([], true, 'count')).toEqual(axis)
  expect(valueAxis([seriesOf([null, null])], false, 'count')).toEqual(axis)
  expect(valueAxis([seriesOf([0, 0])], true, 'count')).toEqual(axis)
})

it('counts have whole ticks, small shares the decimals they need', () => {
  expect(labelsOf(valueAxis([seriesOf([3])], false, 'count'), 'count')).toEqual(['0', '1', '2', '3'])
  expect(labelsOf(valueAxis([seriesOf([0.012])], false, 'share'), 'share')).toEqual([
    '0.0%',
    '0.2%',
    '0.4%',
    '0.6%',
    '0.8%',
    '1.0%',
    '1.2%',
  ])
})

it('shares that come to a little over 100 % are neither cut nor given an axis to 120 %', () => {
  const { max, ticks } = valueAxis([seriesOf([0.6]), seriesOf([0.4003])], true, 'share')
  expect(max).toBeCloseTo(1.0003, 9)
  expect(ticks.at(-1)).toBe(1)
  expect(valueAxis([seriesOf([0.6]), seriesOf([0.5])], true, 'share').max).toBe(1.2)
})

it('every mark lies inside, and two to eight ticks are all different', () => {
  const values = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(values, fc.boolean(), (numbers, isShare) => {
      const scaled = isShare ? numbers.map((number) => number / 10_000_000) : numbers
      const { max, ticks } = valueAxis([seriesOf(scaled)], false, isShare ? 'share' : 'count')
      expect(max).toBeGreaterThanOrEqual(Math.max(...scaled))
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(8)
      const labels = tickLabels(ticks, isShare ? 'share' : 'count', NUMBER_FORMS.en)
      expect(new Set(labels).size).toBe(ticks.length)
    }),
  )
})
