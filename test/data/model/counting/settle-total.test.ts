import { fc } from '../../../seeded-fast-check.ts'
import { expect, test } from 'vitest'
import { COUNTINGS, countedInView } from '../../../../data/model/counting/counted-in-view.ts'
import { KIND_FAMILIES, PARTS_OF_KIND } from '../../../../data/model/counting/kind-parts.ts'
import { settleTotal, type HeldNumber } from '../../../../data/model/counting/settle-total.ts'
import { REQUEST_KINDS } from '../../../../data/model/vocabulary.ts'

type Short = number | readonly [number, number] | 'blank' | 'partly' | 'absent'

const heldOf = (value: Short): HeldNumber => {
  if (value === 'absent') return { low: 0, high: 0, reported: 0, missing: 0 }
  if (value === 'blank') return { low: 0, high: 0, reported: 0, missing: 1 }
  if (value === 'partly') return { low: 5, high: 5, reported: 1, missing: 1 }
  const [low, high] = typeof value === 'number' ? [value, value] : value
  return { low, high, reported: 1, missing: 0 }
}

/** A total, its parts, and what a view of all of them counts. */
const CASES: readonly (readonly [Short, readonly Short[], 'total' | 'parts' | 'both'])[] = [
  [48, [38, 10], 'parts'],
  [48, [38, 9], 'total'],
  [48, [38, 11], 'total'],
  [48, [38, 'blank'], 'total'],
  [48, [38, 'partly'], 'total'],
  [48, [38, 'absent'], 'total'],
  [0, [0, 0], 'parts'],
  [0, [0, 'absent'], 'total'],
  [[0, 99], [38, 10], 'parts'],
  [
    [0, 49],
    [
      [0, 49],
      [0, 49],
    ],
    'total',
  ],
  [
    48,
    [
      [0, 49],
      [0, 49],
    ],
    'total',
  ],
  // Nothing is held twice here.
  ['absent', [38, 'absent'], 'both'],
  ['absent', [38, 'blank'], 'both'],
  // A blank total says that something is missing, unless all parts are there to be looked at themselves.
  ['blank', [38, 'absent'], 'both'],
  ['blank', [38, 10], 'parts'],
  ['blank', [38, 'blank'], 'parts'],
  ['partly', [38, 10], 'parts'],
  ['partly', [38, 'blank'], 'total'],
]

test.each(CASES)('of a total of %j and parts of %j a view of all counts %s', (total, parts, counts) => {
  const [settled] = settleTotal([{ total: heldOf(total), parts: parts.map(heldOf) }], true)
  const view = countedInView(['undivided', 'criminal', 'emergency'])
  const at = (kind: (typeof REQUEST_KINDS)[number], counting = settled?.parts) =>
    view.isCounted(REQUEST_KINDS.indexOf(kind), COUNTINGS.indexOf(counting ?? 'always'))
  const isTotal = at('undivided', settled?.total)
  expect(isTotal).toBe(counts !== 'parts')
  if (parts.some((part) => part !== 'absent') && total !== 'absent')
    expect([at('criminal'), at('emergency')]).toEqual(counts === 'total' ? [false, false] : [true, true])
})

test('percentages are never taken for parts that add up', () => {
  const percentages = { total: heldOf(54), parts: [heldOf(24), heldOf(30)] }
  expect(settleTotal([percentages], false)).toEqual([{ total: 'always', parts: 'unless-total' }])
})

test('outcomes go the way of their total, so that a share has its whole beside it', () => {
  const same = { total: heldOf(48), parts: [heldOf(38), heldOf(10)] }
  const onlyTotal = { total: heldOf(7), parts: [heldOf('absent'), heldOf('absent')] }
  const onlyParts = { total: heldOf('absent'), parts: [heldOf(5), heldOf(2)] }
  const totals = (...outcomes: Parameters<typeof settleTotal>[0]) =>
    settleTotal(outcomes, true).map(({ total }) => total)
  expect(totals(same, onlyTotal)).toEqual(['always', 'always'])
  expect(totals(same, onlyParts)).toEqual(['unless-parts', 'always'])
})

test('no kind is part of two others, or of one that is itself a part', () => {
  const parts = REQUEST_KINDS.flatMap((kind): readonly string[] => PARTS_OF_KIND[kind])
  expect(new Set(parts).size).toBe(parts.length)
  expect(KIND_FAMILIES.filter(({ total }) => parts.includes(total))).toEqual([])
  expect(KIND_FAMILIES.every((family) => family.parts.length >= 2)).toBe(true)
})

test('whatever kinds a view asks for, it counts the total or its parts and never both', () => {
  const short: fc.Arbitrary<Short> = fc.oneof(
    fc.nat(3),
    fc.constantFrom<Short[]>('blank', 'partly', 'absent', [0, 3]),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...KIND_FAMILIES),
      fc.array(fc.tuple(short, fc.array(short, { minLength: 3, maxLength: 3 })), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.subarray([...REQUEST_KINDS], { minLength: 1 }),
      fc.boolean(),
      (family, outcomes, kinds, isAdditive) => {
        const held = outcomes.map(([total, parts]) => ({
          total: heldOf(total),
          parts: family.parts.map((_, place) => heldOf(parts[place] ?? 'absent')),
        }))
        const view = countedInView(kinds)
        settleTotal(held, isAdditive).forEach(({ total, parts }, place) => {
          const counts = (kind: (typeof REQUEST_KINDS)[number], counting: typeof total): boolean =>
            kinds.includes(kind) && view.isCounted(REQUEST_KINDS.indexOf(kind), COUNTINGS.indexOf(counting))
          const isTotal = counts(family.total, total) && (held[place]?.total.reported ?? 0) > 0
          const isPart = family.parts.some(
            (kind, part) => counts(kind, parts) && (held[place]?.parts[part]?.reported ?? 0) > 0,
          )
          expect(isTotal && isPart).toBe(false)
          // And where anything that is asked for has a number, something is counted.
          const isAsked =
            (kinds.includes(family.total) && (held[place]?.total.reported ?? 0) > 0) ||
            family.parts.some(
              (kind, part) => kinds.includes(kind) && (held[place]?.parts[part]?.reported ?? 0) > 0,
            )
          expect(isTotal || isPart).toBe(isAsked)
        })
      },
    ),
    { numRuns: 2000, seed: 48 },
  )
})
