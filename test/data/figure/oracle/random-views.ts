import type { Catalogue } from '../../../../data/model/catalogue.ts'
import type { FigureColumns } from '../../../../data/model/figure-columns.ts'
import {
  CHANGES,
  FIGURE_KINDS,
  MODES,
  PANELS_BY,
  SHAPES,
  SORTS,
  VIEW_DEFAULTS,
  type ViewQuery,
} from '../../../../data/model/view-query.ts'
import { OUTCOMES, type Outcome } from '../../../../data/model/vocabulary.ts'
import { fc } from '../../../seeded-fast-check.ts'
import { lengthOf } from './figures-table.ts'

export interface Loaded {
  readonly catalogue: Catalogue
  readonly columns: FigureColumns
}

/** Views that a dataset can be asked for: every key on which a number depends. */
export function randomViews({ catalogue }: Loaded): fc.Arbitrary<ViewQuery> {
  const codes = catalogue.territories.filter(({ type }) => type !== 'world').map(({ code }) => code)
  return fc.constantFrom(...catalogue.extents).chain(({ company, service, measures, from }) => {
    const length = lengthOf(from)
    const own = catalogue.extents.filter(
      (each) => each.company === company && each.service === service && lengthOf(each.from) === length,
    )
    const kinds = [...new Set(own.map(({ requestKind }) => requestKind))]
    const labels = catalogue.periods.filter((each) => each.length === length).map(({ label }) => label)
    const period = fc.constantFrom(...labels)
    return fc
      .record({
        company: fc.constant(company),
        service: fc.constant(service),
        periods: fc.tuple(period, period).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
        half: fc.constantFrom('all' as const, 'all' as const, 'H1' as const, 'H2' as const),
        territories: fc.oneof(fc.constant<string[]>([]), fc.subarray(codes, { minLength: 1, maxLength: 6 })),
        requestKinds: fc.subarray(kinds, { minLength: 1 }),
        outcomes: fc.oneof(fc.constant<Outcome[]>([]), fc.subarray([...OUTCOMES])),
        measure: fc.constantFrom(
          ...measures.filter((measure) => measure !== 'share-disclosed'),
          'requests' as const,
        ),
        // Numbers per inhabitants have an oracle of their own (people-and-years.test.ts).
        mode: fc.constantFrom(...MODES.filter((mode) => mode !== 'per-100k')),
        change: fc.constantFrom(...CHANGES),
        by: fc.constantFrom('outcome' as const, 'territory' as const),
        shape: fc.constantFrom(...SHAPES),
        figure: fc.constantFrom(...FIGURE_KINDS),
        compareWith: fc.option(period),
        top: fc.option(fc.integer({ min: 1, max: 30 })),
        sort: fc.constantFrom(...SORTS),
        minBase: fc.constantFrom(0, 30, 500),
        panelsBy: fc.constantFrom(...PANELS_BY),
      })
      .map((view) => ({ ...VIEW_DEFAULTS, version: 1 as const, ...view }))
  })
}
