import { VIEW_DEFAULTS, viewQuerySchema, type ViewQuery } from '../../../data/model/view-query.ts'

/** Law enforcement by outcome over all half-years, with something else in it. */
export function aQuery(different: Partial<ViewQuery>): ViewQuery {
  return viewQuerySchema.parse({
    ...VIEW_DEFAULTS,
    version: 1,
    company: 'microsoft',
    service: 'all',
    periods: { from: '2013 H1', to: '2025 H1' },
    territories: [],
    requestKinds: ['undivided', 'criminal', 'emergency'],
    outcomes: [],
    measure: 'requests',
    mode: 'absolute',
    by: 'outcome',
    shape: 'stacked',
    ...different,
  })
}
