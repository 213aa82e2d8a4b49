import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createNumberTable } from '../../../../data/import/plan/number-table.ts'

test('a table of numbers says what a Map says, whatever the numbers', () => {
  const number = fc.oneof(
    fc.nat(50),
    fc.maxSafeNat(),
    fc.nat(2_000).map((place) => place * 2 ** 32),
  )
  fc.assert(
    fc.property(
      fc.array(fc.tuple(number, fc.nat(2 ** 31)), { maxLength: 3_000 }),
      fc.array(number),
      (puts, others) => {
        const table = createNumberTable()
        const map = new Map<number, number>()
        for (const [key, place] of puts) {
          table.put(key, place)
          map.set(key, place)
        }
        for (const asked of [...map.keys(), ...others])
          expect(table.placeOf(asked)).toBe(map.get(asked) ?? -1)
      },
    ),
    { numRuns: 30 },
  )
})
