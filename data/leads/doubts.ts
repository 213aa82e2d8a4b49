import { ACCOUNTS_PER_REQUEST, DOUBTS, type Doubt } from '../model/lead-kinds.ts'
import type { Candidate } from './candidate.ts'
import { rounded } from './chance.ts'
import type { Profile } from './profile.ts'
import type { Series, SeriesValue } from './series.ts'

/** Halves before one that make a run long enough. */
const LONG_RUN = 6
const SMALL_NUMBER = 50
const FEW_REQUESTS = 200

/** What makes a number of this series less sure, whatever kind of lead it is. */
export function doubtsOfSeries(
  series: Pick<Series, 'scale' | 'measure'>,
  profile: Pick<Profile, 'value' | 'halvesBefore'>,
  others: readonly SeriesValue[],
): readonly Doubt[] {
  const { value, halvesBefore } = profile
  return [
    ...(halvesBefore < LONG_RUN ? (['short-history'] as const) : []),
    ...doubtsOfValues(series, [value, ...others]),
  ]
}

export function doubtsOfValues(
  { scale, measure }: Pick<Series, 'scale' | 'measure'>,
  values: readonly SeriesValue[],
): readonly Doubt[] {
  const doubts: readonly (readonly [boolean, Doubt])[] = [
    [
      scale === 'count' && measure !== 'territories' && values.some(({ value }) => value < SMALL_NUMBER),
      'small-number',
    ],
    [scale === 'share' && values.some(({ n }) => n < FEW_REQUESTS), 'few-requests'],
    [measure === 'accounts' || measure === 'per-request', 'one-request-many-accounts'],
    [values.some(({ leftOut }) => leftOut > 0), 'blank-left-out'],
  ]
  return doubts.flatMap(([holds, doubt]) => (holds ? [doubt] : []))
}

/** The product of what each doubt leaves, to two decimals. */
export function surenessOf({ doubts, measure }: Pick<Candidate, 'doubts' | 'measure'>): number {
  const left = doubts.map((doubt) =>
    doubt === 'one-request-many-accounts' && measure === 'per-request' ? ACCOUNTS_PER_REQUEST : DOUBTS[doubt],
  )
  return rounded(
    left.reduce((product, factor) => product * factor, 1),
    2,
  )
}
