import { VIEW_DEFAULTS, type ViewQuery } from '../../../data/model/view-query.ts'

/** A view that any test may start from. */
export function anyQuery(): ViewQuery {
  return {
    ...VIEW_DEFAULTS,
    version: 1,
    company: 'microsoft',
    service: 'all',
    periods: { from: '2013 H1', to: '2025 H1' },
    territories: [],
    requestKinds: ['criminal', 'emergency'],
    outcomes: [],
    measure: 'requests',
    mode: 'absolute',
    by: 'outcome',
    shape: 'stacked',
  }
}
