import { fc } from '../../seeded-fast-check.ts'
import { expect, test } from 'vitest'
import { assessAssertion } from '../../../data/claims/assess-assertion.ts'
import type { SummedFigure } from '../../../data/claims/claim-figures.ts'
import { COMPARISONS, CHANGE_UNITS, type Assertion, type ClaimCells } from '../../../data/model/claim.ts'
import { cells, figure, heldOf } from './claim-world.ts'

const stated = fc.constantFrom('0', '5', '10', '20', '2.0', '50', '75', '100').map((text) => ({ text }))
const comparison = fc.constantFrom(...COMPARISONS)
const these = (...codes: string[]): Partial<ClaimCells> => ({ territories: { choose: 'these', codes } })
const now = cells('2016 H2')
const before = cells('2016 H1')
const share = (part: ClaimCells) => ({ quantity: 'share' as const, part, whole: now })
const count = (of: ClaimCells) => ({ quantity: 'count' as const, cells: of })

/** Every kind of assertion, about three territories in two half-years. */
const assertion: fc.Arbitrary<Assertion> = fc.oneof(
  fc.record({
    assert: fc.constant('value' as const),
    of: fc.constantFrom(
      count(now),
      count(cells('2016 H2', these('AA', 'CC'))),
      share(cells('2016 H2', these('AA'))),
      share(cells('2016 H2', { territories: { choose: 'largest', count: 2 } })),
    ),
    comparison,
    stated,
  }),
  fc.constant({ assert: 'majority' as const, of: share(cells('2016 H2', these('AA'))) }),
  fc.record({
    assert: fc.constant('change' as const),
    of: fc.constant(count(now)),
    against: fc.constant(count(before)),
    direction: fc.constantFrom('increase' as const, 'decrease' as const),
    by: fc.option(fc.record({ in: fc.constantFrom(...CHANGE_UNITS), comparison, stated })),
  }),
  fc.record({
    assert: fc.constant('band' as const),
    cells: fc.constant(cells('2016 H2', these('AA'))),
    low: fc.nat(10),
    high: fc.integer({ min: 10, max: 40 }),
  }),
  fc.record({
    assert: fc.constant('order' as const),
    cells: fc.constant(now),
    codes: fc.constantFrom('AA', 'BB AA', 'AA BB CC').map((codes) => codes.split(' ')),
  }),
  fc.record({
    assert: fc.constant('rank' as const),
    cells: fc.constant(now),
    territory: fc.constantFrom('AA', 'BB'),
    rank: fc.integer({ min: 1, max: 3 }),
  }),
)

const bounds = fc.tuple(fc.nat(30), fc.nat(8)).map(([low, width]) => [low, low + width] as const)
const places = ['2016 H1', '2016 H2'].flatMap((period) =>
  ['AA', 'BB', 'CC'].map((code) => ({ period, code })),
)
const world = fc.array(bounds, { minLength: places.length, maxLength: places.length })

const truthOf = (claim: Assertion, figures: readonly SummedFigure[]) => {
  const assessed = assessAssertion('acme', claim, heldOf(figures))
  return 'truth' in assessed ? assessed.truth : 'untestable'
}
const figuresAt = (values: readonly (readonly [number, number] | null)[]): readonly SummedFigure[] =>
  places.map(({ period, code }, place) => figure(period, code, values[place] ?? null))

test('a wider band, or a blank cell in its place, never turns what is certain into its opposite', () => {
  fc.assert(
    fc.property(
      assertion,
      world,
      fc.nat(5),
      fc.nat(6),
      fc.nat(6),
      fc.boolean(),
      (claim, values, at, below, above, isBlank) => {
        const wider = values.map(([low, high], place) =>
          place !== at
            ? ([low, high] as const)
            : isBlank
              ? null
              : ([Math.max(0, low - below), high + above] as const),
        )
        const narrow = truthOf(claim, figuresAt(values))
        const wide = truthOf(claim, figuresAt(wider))
        const allowed =
          narrow === 'certain' || narrow === 'impossible'
            ? [narrow, 'possible', 'untestable']
            : ['possible', 'untestable']
        expect(allowed).toContain(wide)
      },
    ),
    { numRuns: 3000 },
  )
})

test('what is certain of bands holds for every number inside them, and what is impossible for none', () => {
  fc.assert(
    fc.property(
      assertion,
      world,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
      (claim, values, where) => {
        const truth = truthOf(claim, figuresAt(values))
        const exact = values.map(([low, high], place) => {
          const value = Math.round(low + (where[place] ?? 0) * (high - low))
          return [value, value] as const
        })
        const inside = truthOf(claim, figuresAt(exact))
        // A band that is stated is about the published range itself; equal numbers leave an order open.
        if (truth === 'certain') expect(['certain', 'untestable']).toContain(inside)
        if (truth === 'impossible') expect(['impossible', 'untestable']).toContain(inside)
      },
    ),
    { numRuns: 3000 },
  )
})
