import { fc } from '../../seeded-fast-check.ts'
import { expect, it } from 'vitest'
import {
  formatChange,
  formatCount,
  formatInterval,
  formatPoints,
  formatShare,
} from '../../../data/model/format.ts'

it('a count is grouped in threes, whatever the machine', () => {
  expect([0, 7, 999, 1000, 139_950, 1_234_567, -4_000].map(formatCount)).toEqual([
    '0',
    '7',
    '999',
    '1,000',
    '139,950',
    '1,234,567',
    '−4,000',
  ])
})

it('a count reads back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 50 }), (count) => {
      expect(Number(formatCount(count).replaceAll(',', ''))).toBe(count)
    }),
  )
})

it('a share below 10 % keeps two decimals', () => {
  expect([0, 0.0232, 0.0999, 0.1, 0.2581, 1].map(formatShare)).toEqual([
    '0.0%',
    '2.32%',
    '9.99%',
    '10.0%',
    '25.8%',
    '100.0%',
  ])
})

it('a share a hair under 10 % does not print as 10.00%', () => {
  expect(formatShare(0.09999)).toBe('10.0%')
})

it('a share that is not quite all does not print as 100 %', () => {
  expect(formatShare(0.99996)).toBe('>99.9%')
  expect(formatShare(1)).toBe('100.0%')
})

it('a share that is not quite nothing does not print as 0 %', () => {
  expect(formatShare(0.00001)).toBe('<0.01%')
})

it('a change that is not quite nothing has its sign, and the sign of what it is smaller or larger than', () => {
  expect([0.00001, -0.00001].map(formatChange)).toEqual(['<+0.01%', '>−0.01%'])
  expect([0.00001, -0.00001].map(formatPoints)).toEqual(['<+0.01 points', '>−0.01 points'])
})

it('a range is written with both ends, an exact number with one', () => {
  expect(formatInterval(0, 499, formatCount)).toBe('0–499')
  expect(formatInterval(7, 7, formatCount)).toBe('7')
})
