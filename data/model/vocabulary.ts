/** The closed sets of words that figures are described with. Each array's order is the order on screen. */

/** How a company answered a request. Order is the stacking and legend order everywhere. */
export const OUTCOMES = ['content', 'non-content', 'some-data', 'no-data', 'rejected'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** An outcome, or `total`: all requests (or accounts …) whatever their outcome. */
export const OUTCOMES_AND_TOTAL = ['total', ...OUTCOMES] as const
export type OutcomeOrTotal = (typeof OUTCOMES_AND_TOTAL)[number]

/** What a government asked under. `undivided`: the source doesn't separate criminal from emergency requests. */
export const REQUEST_KINDS = [
  'undivided',
  'criminal',
  'emergency',
  'civil',
  'preservation',
  'national-security',
  'nsl',
  'fisa-content',
  'fisa-non-content',
] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

/** The kinds that make up law enforcement in the default view. `undivided` is the sum of the other two: see `counting/kind-parts.ts`. */
export const LAW_ENFORCEMENT_KINDS = [
  'undivided',
  'criminal',
  'emergency',
] as const satisfies readonly RequestKind[]

/** The kinds that are published only as bands. */
export const NATIONAL_SECURITY_KINDS = [
  'national-security',
  'nsl',
  'fisa-content',
  'fisa-non-content',
] as const satisfies readonly RequestKind[]

/** What is counted. The unit of `share-disclosed` is hundredths of a percent (54 % = 5400, as published: 5350 to 5450); all others are counts. */
export const MEASURES = [
  'requests',
  'accounts',
  'devices',
  'identifiers',
  'tokens',
  'apps',
  'customers',
  'share-disclosed',
] as const
export type Measure = (typeof MEASURES)[number]

/** What a request asks about. */
export const SUBJECTS = [
  'account',
  'device',
  'financial-identifier',
  'push-token',
  'app',
  'customer',
] as const
export type Subject = (typeof SUBJECTS)[number]

/**
 * What the source says in a figure's place. `suppressed`: withheld on purpose ("<10"); `not-reported`: blank or a dash.
 * A row that is missing altogether has no figure, and is "not listed" in words.
 */
export const FIGURE_STATUSES = ['exact', 'band', 'suppressed', 'not-reported'] as const
export type FigureStatus = (typeof FIGURE_STATUSES)[number]

/**
 * `country` and `region` have an ISO 3166-1 (or user-assigned) code; `combined` is a published area that covers several
 * of them; `unallocated` is where the source names none; `world` carries published worldwide totals and is never summed.
 */
export const TERRITORY_TYPES = ['country', 'region', 'combined', 'unallocated', 'world'] as const
export type TerritoryType = (typeof TERRITORY_TYPES)[number]
