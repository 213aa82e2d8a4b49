/** What came of a claim, in the order that a list of them is told in. The word “lie” appears nowhere. */
export const VERDICTS = [
  'supported',
  'supported-truncated',
  'supported-not-comparable',
  'not-supported',
  'restated',
  'cannot-be-tested',
] as const

export type VerdictWord = (typeof VERDICTS)[number]

/** Why a claim can't be tested. */
export const UNTESTABLE = [
  'unknown-company',
  'unknown-service',
  'unknown-period',
  'unknown-territory',
  'no-figures',
  'not-listed',
  'not-reported',
  'not-held',
  'source-contradicts',
  'band-too-wide',
  'order-uncertain',
  'part-not-inside',
  'zero-whole',
] as const

export type UntestableReason = (typeof UNTESTABLE)[number]
