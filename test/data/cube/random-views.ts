import { fc } from '../../seeded-fast-check.ts'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import type { Counting } from '../../../data/model/counting/counted-in-view.ts'
import { VIEW_DEFAULTS, type ViewQuery } from '../../../data/model/view-query.ts'
import {
  OUTCOMES,
  OUTCOMES_AND_TOTAL,
  type Outcome,
  type RequestKind,
} from '../../../data/model/vocabulary.ts'
import { smallDataset, type SmallDataset, type SmallFigure } from './small-dataset.ts'

const HALVES = ['2015 H2', '2016 H1', '2016 H2', '2017 H1']
const TERRITORIES = ['AA', 'BB', 'CC', 'DD']
const KINDS = ['criminal', 'emergency', 'undivided'] as const satisfies readonly RequestKind[]

const valueArbitrary: fc.Arbitrary<SmallFigure['value']> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(2000) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constantFrom('not-reported' as const, 'suppressed' as const) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat(5), fc.constantFrom(99, 499))
      .map(([n, width]) => [n * 500, n * 500 + width] as const),
  },
)

const COUNTINGS_OF_KIND = {
  undivided: ['always', 'unless-parts'],
  criminal: ['always', 'unless-total', 'unless-total-alone'],
  emergency: ['always', 'unless-total', 'unless-total-alone'],
} as const satisfies Record<(typeof KINDS)[number], readonly Counting[]>

const figureOf = (value: fc.Arbitrary<SmallFigure['value']>): fc.Arbitrary<SmallFigure> =>
  fc.constantFrom(...KINDS).chain((kind) => cellOf(kind, value))

const cellOf = (
  kind: (typeof KINDS)[number],
  value: fc.Arbitrary<SmallFigure['value']>,
): fc.Arbitrary<SmallFigure> =>
  fc.record({
    company: fc.constantFrom('acme', 'other'),
    service: fc.constantFrom('all', 'all', 'all', 'chat'),
    period: fc.constantFrom(...HALVES, '2016'),
    territory: fc.constantFrom(...TERRITORIES),
    kind: fc.constant(kind),
    counting: fc.constantFrom<Counting[]>(...COUNTINGS_OF_KIND[kind]),
    measure: fc.constantFrom('requests' as const, 'requests' as const, 'accounts' as const),
    outcome: fc.constantFrom(...OUTCOMES_AND_TOTAL, 'total' as const),
    value,
  })

/** Small datasets with blanks, bands, zeros, totals beside their parts, a subset service, whole years and a second company. */
export const datasetArbitrary = datasetOf(valueArbitrary)

function datasetOf(value: fc.Arbitrary<SmallFigure['value']>): fc.Arbitrary<SmallDataset> {
  return (
    fc
      .uniqueArray(figureOf(value), {
        minLength: 1,
        maxLength: 120,
        selector: ({ value: _value, counting: _counting, ...place }) => JSON.stringify(place),
      })
      // So that every query below names what there is.
      .map((figures) =>
        smallDataset(
          [
            { company: 'acme', period: '2015 H2', territory: 'AA', kind: 'preservation', value: 1 },
            {
              company: 'other',
              service: 'chat',
              period: '2016',
              territory: 'BB',
              kind: 'preservation',
              value: 1,
            },
            ...figures,
          ],
          { periods: HALVES, territories: TERRITORIES },
        ),
      )
  )
}

/** Views that the small datasets can be asked for. */
export const smallViewArbitrary: fc.Arbitrary<ViewQuery> = viewArbitrary({
  companies: ['acme', 'other'],
  services: ['all', 'chat'],
  labels: HALVES,
  territories: TERRITORIES,
  kinds: KINDS,
})

/** Views that a dataset can be asked for, whatever they find. */
export function viewsOf(catalogue: Catalogue): fc.Arbitrary<ViewQuery> {
  return viewArbitrary({
    companies: catalogue.companies.map(({ id }) => id),
    services: catalogue.services.map(({ id }) => id),
    labels: catalogue.periods.filter(({ length }) => length === 'half-year').map(({ label }) => label),
    territories: catalogue.territories.filter(({ type }) => type !== 'world').map(({ code }) => code),
    kinds: [...new Set(catalogue.extents.map(({ requestKind }) => requestKind))],
  })
}

function viewArbitrary(names: {
  readonly companies: readonly string[]
  readonly services: readonly string[]
  readonly labels: readonly string[]
  readonly territories: readonly string[]
  readonly kinds: readonly RequestKind[]
}): fc.Arbitrary<ViewQuery> {
  const views = fc.record({
    version: fc.constant(1 as const),
    company: fc.constantFrom(...names.companies),
    service: fc.constantFrom('all', ...names.services),
    periods: fc
      .tuple(fc.constantFrom(...names.labels), fc.constantFrom(...names.labels))
      .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
    territories: fc.oneof(
      fc.constant<string[]>([]),
      fc.subarray([...names.territories], {
        minLength: 1,
        maxLength: Math.min(6, names.territories.length),
      }),
    ),
    requestKinds: fc.subarray([...names.kinds], { minLength: 1 }),
    outcomes: fc.oneof(fc.constant<Outcome[]>([]), fc.subarray([...OUTCOMES])),
    measure: fc.constantFrom('requests' as const, 'accounts' as const),
    mode: fc.constantFrom('absolute' as const, 'share' as const),
    by: fc.constantFrom('outcome' as const, 'territory' as const),
    shape: fc.constant('stacked' as const),
  })
  return views.map((view) => ({ ...VIEW_DEFAULTS, ...view }))
}

const FULL_KINDS = ['criminal', 'emergency'] as const
const FULL_TERRITORIES = ['AA', 'BB', 'CC']

/**
 * Datasets of one company whose every cell is a number, a blank or missing: most rows are whole, so that shares and changes have
 * something to be taken of. `value` makes the numbers.
 */
function fullDatasetOf(value: fc.Arbitrary<SmallFigure['value']>): fc.Arbitrary<SmallDataset> {
  const places = HALVES.flatMap((period) =>
    FULL_TERRITORIES.flatMap((territory) =>
      FULL_KINDS.flatMap((kind) =>
        OUTCOMES_AND_TOTAL.map((outcome) => ({ period, territory, kind, outcome })),
      ),
    ),
  )
  const cell = fc.option(value, { freq: 8, nil: null })
  return fc.array(cell, { minLength: places.length, maxLength: places.length, size: 'max' }).map((values) =>
    smallDataset(
      places.flatMap((place, index) => {
        const found = values[index] ?? null
        return found === null ? [] : [{ ...place, value: found }]
      }),
      { periods: HALVES, territories: FULL_TERRITORIES },
    ),
  )
}

const smallNumber = fc.oneof(
  { weight: 8, arbitrary: fc.nat(200) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom('not-reported' as const, 'suppressed' as const) },
)
/** Mostly whole rows of exact numbers. */
export const fullExactArbitrary = fullDatasetOf(smallNumber)
/** The same, some of them bands. */
export const fullBandedArbitrary = fullDatasetOf(
  fc.oneof(
    { weight: 4, arbitrary: smallNumber },
    { weight: 1, arbitrary: fc.nat(4).map((n) => [n * 100, n * 100 + 99] as const) },
  ),
)

/** Views of these datasets. */
export const fullViewArbitrary: fc.Arbitrary<ViewQuery> = viewArbitrary({
  companies: ['acme'],
  services: ['all'],
  labels: HALVES,
  territories: FULL_TERRITORIES,
  kinds: FULL_KINDS,
}).map((view) => ({ ...view, measure: 'requests' }))
