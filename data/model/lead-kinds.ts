/** What a lead can be, in the order that equals are told in. LEADS.md §3 of the design; docs/LEADS.md. */
export const LEAD_KINDS = [
  'move',
  'mix',
  'broad',
  'first-outcome',
  'turn',
  'threshold',
  'streak',
  'record',
  'rank',
  'band',
  'first-listed',
  'not-listed',
  'per-head',
  'gap',
  'blank',
  'contradiction',
  'long-run',
  'restated',
  'apart',
  'echo',
  'plain',
] as const
export type LeadKind = (typeof LEAD_KINDS)[number]

/** Why a lead is less sure, and by what its score is multiplied. */
export const DOUBTS = {
  'short-history': 0.8,
  'small-number': 0.8,
  'few-requests': 0.8,
  'one-request-many-accounts': 0.8,
  'blank-left-out': 0.9,
  'little-against-half-before': 0.8,
  eightfold: 0.5,
  'gone-without-one': 0.6,
  'further-before-the-break': 0.8,
  'may-be-a-change-of-counting': 0.8,
  'one-or-two-requests': 0.5,
  'few-of-outcome': 0.8,
  'not-listed': 0.8,
  'wider-range': 0.8,
  'population-projected': 0.9,
  'an-older-run': 0.6,
} as const
export type Doubt = keyof typeof DOUBTS

/** What accounts per request keep of their score where accounts alone keep `one-request-many-accounts`. */
export const ACCOUNTS_PER_REQUEST = 0.7

/** Why a candidate is no lead. */
export const REJECTIONS = [
  'base-too-small',
  'too-blank',
  'not-listed-a-year-before',
  'within-chance',
  'too-small',
  'usual',
  'outlier-before',
  'rebound',
  'turn-usual',
  'mark-within-chance',
  'mark-to-and-fro',
  'record-by-a-hair',
  'record-is-recent',
  'not-broad',
  'part-of-broad',
  'places-changed-recently',
  'places-within-chance',
  'band-overlaps',
  'band-next',
  'first-listed-small',
  'listing-rule',
  'not-listed-before',
  'not-listed-small',
  'per-head-few',
  'per-head-small',
  'per-head-no-population',
  'run-end-missing',
  'run-end-untypical',
  'run-too-small',
  'run-part-small',
  'share-moved-little',
  'shares-same-way',
  'told-elsewhere',
] as const
export type Rejection = (typeof REJECTIONS)[number]
