import { formatCount } from '../model/format.ts'
import { say } from '../model/words/say.ts'
import { periodBefore } from '../model/period.ts'
import type { Told } from './candidate.ts'
import { changeInPercent, placesOfShares, shareInWords, valueInWords } from './lead-numbers.ts'
import type { Profile } from './profile.ts'
import type { Series, SeriesValue } from './series.ts'

/** Halves that make “the most in …” worth a clause. */
const LONG = 6

export function inWords({ scale }: Pick<Series, 'scale'>, value: SeriesValue): string {
  return valueInWords(scale, value)
}

function yearLabel({ label }: Profile): string {
  return periodBefore(label, 'year')
}

function halfLabel({ label }: Profile): string {
  return periodBefore(label, 'period')
}

export function countMoved(profile: Profile): string {
  const { yearBefore: year, halfBefore: half } = profile
  const one =
    year === null
      ? null
      : say('lead-support.in-period', { value: formatCount(year.value), period: yearLabel(profile) })
  const other =
    half === null
      ? null
      : say('lead-support.in-period', { value: formatCount(half.value), period: halfLabel(profile) })
  if (one === null || other === null) return one ?? other ?? ''
  return say('lead-support.and', { one, other })
}

export function shareMoved(series: Series, profile: Profile): string {
  const { value, yearBefore: year, halfBefore: half } = profile
  if (year === null || half === null)
    return say('lead-support.part', { k: formatCount(value.k), n: formatCount(value.n) })
  return say('lead-support.against-parts', {
    k: formatCount(value.k),
    n: formatCount(value.n),
    otherK: formatCount(year.k),
    otherN: formatCount(year.n),
    year: yearLabel(profile),
    half: inWords(series, half),
    halfPeriod: halfLabel(profile),
  })
}

export function ratioMoved(profile: Profile): string {
  const { value, yearBefore: year } = profile
  if (year === null) return say('lead-support.part', { k: formatCount(value.k), n: formatCount(value.n) })
  return say('lead-support.ratio-parts', {
    k: formatCount(value.k),
    n: formatCount(value.n),
    otherK: formatCount(year.k),
    otherN: formatCount(year.n),
    year: yearLabel(profile),
  })
}

const STANDINGS = {
  count: {
    high: ['lead-support.most', 'lead-support.most-since'],
    low: ['lead-support.fewest', 'lead-support.fewest-since'],
  },
  share: {
    high: ['lead-support.highest-share', 'lead-support.highest-share-since'],
    low: ['lead-support.lowest-share', 'lead-support.lowest-share-since'],
  },
  ratio: {
    high: ['lead-support.highest', 'lead-support.highest-since'],
    low: ['lead-support.lowest', 'lead-support.lowest-since'],
  },
} as const

/** “the most in the 17 half-years since 2017 H1”, where it is so for three years or longer. */
export function standing({
  series,
  profile,
}: {
  readonly series: Series
  readonly profile: Profile
}): readonly string[] {
  const { highestOf, lowestOf, runFrom, halvesBefore } = profile
  const [way, found] =
    highestOf.halves >= lowestOf.halves ? (['high', highestOf] as const) : (['low', lowestOf] as const)
  if (found.halves < LONG) return []
  const [all, since] = STANDINGS[series.scale][way]
  return [
    found.since === null
      ? say(all, { n: halvesBefore + 1, period: runFrom })
      : say(since, { period: found.since }),
  ]
}

export function upOnYear({ value, yearBefore: year }: Profile): readonly string[] {
  if (year === null) return []
  const change = `${changeInPercent(value.value, year.value)}%`
  return [
    say(value.value >= year.value ? 'lead-support.up-on-year' : 'lead-support.down-on-year', { change }),
  ]
}

export function yearBefore(series: Series, { yearBefore: year }: Profile): readonly string[] {
  return year === null ? [] : [say('lead-support.year-before', { value: inWords(series, year) })]
}

export function streakValues({ series, profile, from, fromValue }: Told & { readonly is: 'streak' }): string {
  const { yearBefore: year, halfBefore: half } = profile
  const said = (value: SeriesValue, period: string): string =>
    say('lead-support.in-period', { value: inWords(series, value), period })
  return [
    said(fromValue, from),
    ...(year === null ? [] : [said(year, yearLabel(profile))]),
    ...(half === null ? [] : [said(half, halfLabel(profile))]),
  ].join(', ')
}

export function thresholdClauses({
  series,
  profile,
  since,
  halves,
}: Told & { readonly is: 'threshold' }): readonly string[] {
  const { value, halfBefore: half } = profile
  const [places, other] = placesOfShares(value.value, half?.value ?? null)
  return [
    say('lead-support.share-of', {
      share: shareInWords(value.value, places),
      k: formatCount(value.k),
      n: formatCount(value.n),
      before: shareInWords(half?.value ?? 0, other),
    }),
    since === null
      ? say('lead-support.first-in', { n: halves + 1 })
      : say('lead-support.first-since', { period: since }),
    ...yearBefore(series, profile),
  ]
}
