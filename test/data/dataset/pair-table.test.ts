import { fc } from '../../seeded-fast-check.ts'
import { expect, test } from 'vitest'
import { createPairTable } from '../../../data/dataset/read/pair-table.ts'

test('a table of pairs says what a Map says, whatever the numbers', () => {
  const number = fc.oneof(fc.nat(50), fc.integer({ min: 0, max: 2 ** 32 - 1 }))
  const entry = fc.tuple(number, number, fc.nat(2 ** 31))
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 3_000 }), fc.array(fc.tuple(number, number)), (puts, others) => {
      const table = createPairTable()
      const map = new Map<string, number>()
      for (const [first, second, place] of puts) {
        table.put(first, second, place)
        map.set(`${String(first)} ${String(second)}`, place)
      }
      for (const [first, second] of [...puts, ...others])
        expect(table.placeOf(first, second)).toBe(map.get(`${String(first)} ${String(second)}`) ?? -1)
    }),
    { numRuns: 30 },
  )
})
