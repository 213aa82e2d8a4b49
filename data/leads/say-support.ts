import { isAbsent } from './is-absent.ts'
import { formatCount, formatDecimal, formatInterval } from '../model/format.ts'
import { upperFirst } from '../model/words/names.ts'
import { say } from '../model/words/say.ts'
import { periodBefore } from '../model/period.ts'
import type { RequestKind } from '../model/vocabulary.ts'
import type { Candidate, Told } from './candidate.ts'
import {
  changeInPercent,
  placesOfRatios,
  placesOfShares,
  shareInWords,
  valueInWords,
} from './lead-numbers.ts'
import type { TerritoryNames } from './names.ts'
import type { Profile } from './profile.ts'
import { ALL, isOutcomeShare, type OutcomeShare, type Series, type SeriesValue } from './series.ts'
import type { Survey } from './survey.ts'

/** Halves that make “the most in …” worth a clause. */
const LONG = 6

export interface SupportContext {
  readonly survey: Survey
  readonly names: TerritoryNames
  readonly half: number
  readonly isHeadline: boolean
}

/** One sentence below a headline: whole clauses, each with its numbers. */
export function supportOf(candidate: Candidate, also: readonly Candidate[], context: SupportContext): string {
  const clauses = clausesOf(candidate.told, also, context).filter((clause) => clause !== '')
  return clauses.length === 0 ? '' : `${upperFirst(clauses.join('; '))}.`
}

function clausesOf(told: Told, also: readonly Candidate[], context: SupportContext): readonly string[] {
  const { names, isHeadline } = context
  switch (told.is) {
    case 'move':
    case 'mix':
      return told.series.scale === 'share'
        ? [
            shareMoved(told.series, told.profile),
            ...standing(told),
            ...otherShares(told, context),
            ...without(told, context),
          ]
        : told.series.scale === 'ratio'
          ? [ratioMoved(told.profile), ...standing(told), ...without(told, context)]
          : [
              countMoved(told.profile),
              ...standing(told),
              ...accountsBeside(told, also, context),
              ...without(told, context),
            ]
    case 'plain':
      return [countMoved(told.profile), ...without(told, context)]
    case 'streak':
      return [
        ...(isHeadline ? upOnYear(told.profile) : []),
        streakValues(told),
        ...standing(told),
        ...without(told, context),
      ]
    case 'turn': {
      const { series, profile, steps } = told
      const half = inWords(series, profile.halfBefore ?? profile.value)
      const year = profile.yearBefore
      return [
        ...(year === null
          ? [say('lead-support.half-before', { value: half })]
          : [say('lead-support.turn', { half, steps, year: inWords(series, year) })]),
        ...without(told, context),
      ]
    }
    case 'threshold':
      return [...thresholdClauses(told), ...without(told, context)]
    case 'record':
      return [recordClause(told), ...yearBefore(told.series, told.profile), ...without(told, context)]
    case 'first-outcome':
      return [
        say('lead-support.none-before', {
          halves: told.halvesBefore,
          requests: formatCount(told.requestsBefore),
        }),
      ]
    case 'broad':
      return [
        broadClause(told),
        sortedNames(told.moved, names),
        ...broadShares(also, context),
        ...without(told, context),
      ]
    case 'rank':
      return [
        say('lead-support.rank', {
          other: names.english(told.passed),
          value: formatCount(told.passedValue),
          n: told.halves,
          place: told.place,
        }),
      ]
    case 'first-listed':
      return [say('lead-support.first-listed', { n: told.halvesBefore })]
    case 'not-listed':
      return [say('lead-support.not-listed', { n: told.halvesListed })]
    case 'per-head':
      return [
        say('lead-support.per-head', {
          requests: formatCount(told.requests),
          second: names.english(told.second[0]),
          secondRate: formatDecimal(told.second[1], 1),
          median: formatDecimal(told.median, 1),
        }),
        told.firstBefore === 0
          ? say('lead-support.first-now')
          : say('lead-support.first-again', { n: told.firstBefore + 1 }),
      ]
    case 'band':
      return [
        say('lead-support.band', {
          change: formatCount(told.change),
          more: told.isUp ? 'more' : 'fewer',
          range: formatInterval(told.before.low, told.before.high, formatCount),
          period: told.against,
        }),
        ...(told.isFurthest ? [say('lead-support.band-furthest', { n: told.halves - 1 })] : []),
      ]
    case 'gap':
      return [
        say('lead-support.gap', {
          kinds: told.newest.map(([kind, half]) => `${kindName(kind)} ${half}`).join('; '),
        }),
      ]
    case 'blank':
      return [
        say('lead-support.blank', {
          cells: told.cells,
          requests: told.requestsBehind,
          before: told.cellsBefore,
        }),
      ]
    case 'contradiction':
      return [
        say('lead-support.contradiction', {
          period: context.survey.history.halves[context.half] ?? '',
          difference: formatCount(Math.abs(told.parts - told.total)),
        }),
      ]
    case 'percentage':
      return [say('lead-support.part', { k: formatCount(told.part), n: formatCount(told.whole) })]
    case 'long-run':
      return longRunClauses(told, also)
  }
}

function kindName(kind: RequestKind): string {
  return kind === 'nsl' ? 'National Security Letters' : upperFirst(say(`figure.kind.${kind}`))
}

function inWords({ scale }: Pick<Series, 'scale'>, value: SeriesValue): string {
  return valueInWords(scale, value)
}

function yearLabel({ label }: Profile): string {
  return periodBefore(label, 'year')
}

function halfLabel({ label }: Profile): string {
  return periodBefore(label, 'period')
}

function countMoved(profile: Profile): string {
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

function shareMoved(series: Series, profile: Profile): string {
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

function ratioMoved(profile: Profile): string {
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
function standing({
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

function upOnYear({ value, yearBefore: year }: Profile): readonly string[] {
  if (year === null) return []
  const change = `${changeInPercent(value.value, year.value)}%`
  return [
    say(value.value >= year.value ? 'lead-support.up-on-year' : 'lead-support.down-on-year', { change }),
  ]
}

function yearBefore(series: Series, { yearBefore: year }: Profile): readonly string[] {
  return year === null ? [] : [say('lead-support.year-before', { value: inWords(series, year) })]
}

function streakValues({ series, profile, from, fromValue }: Told & { readonly is: 'streak' }): string {
  const { yearBefore: year, halfBefore: half } = profile
  const said = (value: SeriesValue, period: string): string =>
    say('lead-support.in-period', { value: inWords(series, value), period })
  return [
    said(fromValue, from),
    ...(year === null ? [] : [said(year, yearLabel(profile))]),
    ...(half === null ? [] : [said(half, halfLabel(profile))]),
  ].join(', ')
}

function thresholdClauses({
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

function recordClause({ series, isHigh, old: [period, value] }: Told & { readonly is: 'record' }): string {
  const extreme =
    series.scale === 'share' ? (isHigh ? 'highest share' : 'lowest share') : isHigh ? 'most' : 'fewest'
  return say('lead-support.was-most', { value: inWords(series, value), period, extreme })
}

const OUTCOMES_IN_WORDS: Readonly<Record<OutcomeShare, string>> = {
  rejected: 'rejected',
  no_data: 'no data found',
  content: 'content disclosed',
  disclosed: 'some data disclosed',
}

function outcomeInWords({ measure }: Series): string {
  return isOutcomeShare(measure) ? OUTCOMES_IN_WORDS[measure] : measure
}

/** What the share that moved most but one was. */
function otherShares(
  { otherShares: others }: Told & { readonly is: 'move' | 'mix' },
  { half }: SupportContext,
): readonly string[] {
  return others.slice(0, 1).flatMap((other) => {
    const pair = pairOf(other, half)
    return pair === null ? [] : [say('lead-support.other-share', { outcome: outcomeInWords(other), ...pair })]
  })
}

function pairOf(series: Series, half: number): { readonly share: string; readonly before: string } | null {
  const [now, year] = [series.values[half], series.values[half - 2]]
  if (isAbsent(now) || isAbsent(year)) return null
  const [places, other] = placesOfShares(now.value, year.value)
  return { share: shareInWords(now.value, places), before: shareInWords(year.value, other) }
}

function broadShares(also: readonly Candidate[], { half }: SupportContext): readonly string[] {
  return also
    .flatMap(({ kind, told }) => (kind === 'broad' && 'series' in told ? [told.series] : []))
    .slice(0, 1)
    .flatMap((series) => {
      const pair = pairOf(series, half)
      return pair === null
        ? []
        : [say('lead-support.other-share-broad', { outcome: outcomeInWords(series), ...pair })]
    })
}

function broadClause({ series, isUp, of, moved, against }: Told & { readonly is: 'broad' }): string {
  const what = series.scale === 'share' ? 'share' : series.scale === 'ratio' ? 'number per request' : 'number'
  return say('lead-support.broad', {
    of,
    what,
    fell: isUp ? 'rose' : 'fell',
    rose: isUp ? 'fell' : 'rose',
    least: series.scale === 'share' ? '3 points' : '10%',
    moved: moved.length,
    against: against.length === 0 ? 'none' : against.length,
  })
}

function sortedNames(codes: readonly string[], names: TerritoryNames): string {
  return codes
    .map(names.english)
    .toSorted((one, other) => (one < other ? -1 : 1))
    .join(', ')
}

/** Of accounts: how many per request, and what the sum is without the territory that it is told in. */
function accountsBeside(
  { series, profile }: Told & { readonly is: 'move' | 'mix' },
  also: readonly Candidate[],
  { survey, names, half }: SupportContext,
): readonly string[] {
  if (series.measure !== 'accounts') return []
  const perRequest = also.find(
    (each) => each.measure === 'per-request' && each.territory === series.territory,
  )
  const ofSum = also.filter((each) => each.territory === ALL)
  const all = survey.maybeSeries(ALL, series.group.group.id, 'accounts')?.values[half]
  const things = series.group.group.accountMeasure
  return [
    ...(perRequest !== undefined && 'series' in perRequest.told
      ? ratioPair(perRequest.told.series, half)
      : []),
    ...(ofSum.length === 0 || isAbsent(all)
      ? []
      : [say('lead-support.part-of-all', { share: shareInWords(profile.value.value / all.value), things })]),
    ...ofSum.slice(0, 1).flatMap(({ told }) => {
      if (!('without' in told) || told.without === null) return []
      const { value, yearBefore: before, territory } = told.without
      if (told.series.scale !== 'ratio')
        return [withoutClause(names.english(territory), told.series, value, before)]
      const places = Math.min(1, placesOfRatios(value.value, before.value))
      return [
        say('lead-support.without-per-request', {
          territory: names.english(territory),
          ratio: formatDecimal(value.value, places),
          before: formatDecimal(before.value, places),
        }),
      ]
    }),
  ]
}

function ratioPair(series: Series, half: number): readonly string[] {
  const [now, year] = [series.values[half], series.values[half - 2]]
  if (isAbsent(now) || isAbsent(year)) return []
  const places = placesOfRatios(now.value, year.value)
  return [
    say('lead-support.per-request', {
      ratio: formatDecimal(now.value, places),
      before: formatDecimal(year.value, places),
    }),
  ]
}

/** The sum without the one territory that it owes most to. */
function without(
  told: Told & {
    readonly is: 'move' | 'mix' | 'turn' | 'threshold' | 'streak' | 'record' | 'plain' | 'broad'
  },
  { names }: SupportContext,
): readonly string[] {
  const found = told.without
  if (found === null) return []
  return [withoutClause(names.english(found.territory), told.series, found.value, found.yearBefore)]
}

function withoutClause(
  territory: string,
  { scale }: Series,
  value: SeriesValue,
  before: SeriesValue,
): string {
  const [places, other] =
    scale === 'share'
      ? placesOfShares(value.value, before.value)
      : [placesOfRatios(value.value, before.value), placesOfRatios(value.value, before.value)]
  return say('lead-support.without', {
    territory,
    value: valueInWords(scale, value, places),
    before: valueInWords(scale, before, other),
  })
}

function longRunClauses(
  told: Told & { readonly is: 'long-run' },
  also: readonly Candidate[],
): readonly string[] {
  const { series, sinceBreak } = told
  return [
    extremesOfRun(told),
    ...(sinceBreak === null
      ? []
      : [
          sinceBreak.from === sinceBreak.to
            ? say('lead-support.only-after-break', {
                from: sinceBreak.from,
                fromValue: inWords(series, sinceBreak.fromValue),
              })
            : say('lead-support.since-break', {
                from: sinceBreak.from,
                fromValue: inWords(series, sinceBreak.fromValue),
                to: sinceBreak.to,
                toValue: inWords(series, sinceBreak.toValue),
              }),
        ]),
    ...also
      .flatMap(({ told: other }) =>
        other.is === 'long-run' && other.from === told.from && isOutcomeShare(other.series.measure)
          ? [other]
          : [],
      )
      .slice(0, 1)
      .map((other) =>
        say('lead-support.other-share-run', {
          outcome: outcomeInWords(other.series),
          from: inWords(other.series, other.fromValue),
          to: inWords(other.series, other.toValue),
        }),
      ),
  ]
}

/** The highest and lowest between the ends; of a run that goes from one to the other, which its end is. */
function extremesOfRun({ series, from, to, highest, lowest }: Told & { readonly is: 'long-run' }): string {
  const isInside = ([period]: readonly [string, SeriesValue]): boolean => period !== from && period !== to
  const value = (each: readonly [string, SeriesValue]): string => inWords(series, each[1])
  if (isInside(highest) && isInside(lowest))
    return say('lead-support.run-both', {
      high: highest[0],
      highValue: value(highest),
      low: lowest[0],
      lowValue: value(lowest),
    })
  if (isInside(highest)) return say('lead-support.run-highest', { period: highest[0], value: value(highest) })
  if (isInside(lowest)) return say('lead-support.run-lowest', { period: lowest[0], value: value(lowest) })
  return highest[0] === to
    ? say('lead-support.run-ends-highest', { period: to })
    : say('lead-support.run-ends-lowest', { period: to })
}
