import { fc } from '../../../seeded-fast-check.ts'
import { expect, test } from 'vitest'
import { orderLines } from '../../../../data/import/plan/order-lines.ts'

test('lines are ordered by one key after the other, and what is alike in all stays in order', () => {
  const line = fc.tuple(fc.nat(3), fc.constantFrom(7, 2 ** 40, 0), fc.nat(2))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const keys = [0, 1, 2].map((key) => (place: number) => lines[place]?.[key] ?? 0)
      const places = lines.map((_, place) => place)
      const expected = places.toSorted(
        (a, b) => keys.map((key) => key(a) - key(b)).find((difference) => difference !== 0) ?? a - b,
      )
      expect([...orderLines(Uint32Array.from(places), keys)]).toEqual(expected)
    }),
  )
})
