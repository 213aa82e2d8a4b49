import { expect, test } from 'vitest'
import { ticksThatFit } from '../../../renderer/figures/ticks-that-fit.ts'

const TICKS = [0, 20_000, 40_000, 60_000, 80_000, 100_000].map((value) => ({
  value,
  label: value.toLocaleString('en'),
}))
const labels = (pixels: number): readonly string[] =>
  ticksThatFit(TICKS, (value) => (value / 100_000) * pixels).map(({ label }) => label)

test('ticks that have room are all kept, and else every second or third from the first', () => {
  expect(labels(500)).toEqual(['0', '20,000', '40,000', '60,000', '80,000', '100,000'])
  expect(labels(200)).toEqual(['0', '40,000', '80,000'])
  expect(labels(110)).toEqual(['0', '60,000'])
})

test('one tick is left where there is no room', () => {
  expect(labels(20)).toEqual(['0'])
  expect(ticksThatFit([], () => 0)).toEqual([])
})

test('room is measured on a logarithmic axis too, where ticks stand closer at its end', () => {
  const log = [1, 10, 20, 50, 100].map((value) => ({ value, label: String(value) }))
  const kept = ticksThatFit(log, (value) => Math.log10(value) * 60)
  const places = kept.map(({ value }) => Math.log10(value) * 60)
  for (const [index, place] of places.entries()) {
    const before = places[index - 1]
    if (before !== undefined) expect(place - before).toBeGreaterThanOrEqual(31)
  }
  expect(kept.length).toBeGreaterThan(1)
})
