import { VIEW_DEFAULTS, type ViewQuery } from '../../../data/model/view-query.ts'

/** Of no dataset at hand. */
export const FINGERPRINT = 'a'.repeat(64)

/** A view as a session keeps it. */
export const KEPT_VIEW: ViewQuery = {
  ...VIEW_DEFAULTS,
  version: 1,
  company: 'microsoft',
  service: 'all',
  periods: { from: '2013 H1', to: '2016 H2' },
  territories: ['DE'],
  requestKinds: ['undivided'],
  outcomes: [],
  measure: 'requests',
  mode: 'absolute',
  by: 'outcome',
  shape: 'stacked',
}
