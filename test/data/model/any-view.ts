import { fc, type Arbitrary } from '../../seeded-fast-check.ts'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import {
  CHANGES,
  FIGURE_KINDS,
  MODES,
  PANELS_BY,
  SHAPES,
  SORTS,
  viewQuerySchema,
  type ViewQuery,
} from '../../../data/model/view-query.ts'
import { MEASURES, OUTCOMES, REQUEST_KINDS } from '../../../data/model/vocabulary.ts'

/** What views name: things that a dataset has, and things that it lacks. */
interface Names {
  readonly companies: readonly string[]
  readonly services: readonly string[]
  readonly territories: readonly string[]
  /** Labels of one length. */
  readonly labels: readonly string[]
}

const FOREIGN: Names = {
  companies: ['microsoft', 'google', 'a', 'x1-2'],
  services: ['all', 'skype'],
  territories: ['DE', 'US', 'RS-XK', 'ZZ-TBD', 'LI'],
  labels: ['2013 H1', '2016 H2', '2017 H1', '2025 H1'],
}
const YEARS = ['2013', '2016', '2024']

const outcomes = fc.subarray([...OUTCOMES])
const codesOf = ({ territories }: Names): Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...territories), { maxLength: 5 })
const labelOf = ({ labels }: Names): Arbitrary<string> => fc.constantFrom(...labels)

/** Any value of each key; one that is missing here doesn't compile. */
export const ARBITRARY_OF = {
  version: () => fc.constant(1 as const),
  company: ({ companies }) => fc.constantFrom(...companies),
  companies: ({ companies }) => fc.uniqueArray(fc.constantFrom(...companies), { maxLength: 4 }),
  service: ({ services }) => fc.constantFrom(...services),
  periods: (names) =>
    fc
      .tuple(labelOf(names), labelOf(names))
      .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
  half: () => fc.constantFrom('all' as const, 'H1' as const, 'H2' as const),
  territories: codesOf,
  requestKinds: () =>
    fc.oneof(
      fc.constant(['undivided', 'criminal', 'emergency'] as (typeof REQUEST_KINDS)[number][]),
      fc.shuffledSubarray([...REQUEST_KINDS], { minLength: 1 }),
    ),
  outcomes: () => outcomes,
  measure: () => fc.constantFrom(...MEASURES),
  mode: () => fc.constantFrom(...MODES),
  change: () => fc.constantFrom(...CHANGES),
  by: () => fc.constantFrom('outcome' as const, 'territory' as const),
  shape: () => fc.constantFrom(...SHAPES),
  figure: () => fc.constantFrom(...FIGURE_KINDS),
  scale: () => fc.constantFrom('linear' as const, 'log' as const),
  focus: (names) => fc.record({ territories: codesOf(names), outcomes }),
  compareWith: (names) => fc.option(labelOf(names)),
  top: () => fc.option(fc.integer({ min: 1, max: 300 })),
  sort: () => fc.constantFrom(...SORTS),
  minBase: () => fc.integer({ min: 0, max: 1_000_000 }),
  panelsBy: () => fc.constantFrom(...PANELS_BY),
  panelScale: () => fc.constantFrom('shared' as const, 'own' as const),
  events: () => fc.boolean(),
  asPublished: () => fc.constantFrom('2016-02-29', '2022-06-30', '2031-01-01'),
} satisfies {
  readonly [Key in keyof Required<ViewQuery>]: (names: Names) => Arbitrary<NonNullable<ViewQuery[Key]> | null>
}

const REQUIRED = Object.keys(ARBITRARY_OF).filter((key) => key !== 'asPublished')

/** Any view that the schema lets in; with a catalogue, mostly of what it holds. */
export function anyView(catalogue?: Catalogue): Arbitrary<ViewQuery> {
  return fc.boolean().chain((isOfYears) => {
    const names = namesOf(isOfYears, catalogue)
    const each = Object.fromEntries(Object.entries(ARBITRARY_OF).map(([key, of]) => [key, of(names)]))
    return fc
      .record(each, { requiredKeys: REQUIRED })
      .map((view) => (isOfYears ? { ...view, half: 'all' } : view))
      .map((view) => viewQuerySchema.parse(view))
  })
}

function namesOf(isOfYears: boolean, catalogue: Catalogue | undefined): Names {
  const labels = isOfYears ? YEARS : FOREIGN.labels
  if (catalogue === undefined) return { ...FOREIGN, labels }
  const length = isOfYears ? 'year' : 'half-year'
  return {
    companies: [...catalogue.companies.map(({ id }) => id), ...FOREIGN.companies],
    services: [...catalogue.services.map(({ id }) => id), ...FOREIGN.services],
    territories: [...catalogue.territories.map(({ code }) => code), 'QQ'],
    labels: [
      ...catalogue.periods.filter((period) => period.length === length).map(({ label }) => label),
      ...labels,
    ],
  }
}
