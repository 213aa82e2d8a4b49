import { formatDecimal } from '../model/format.ts'
import { say } from '../model/words/say.ts'
import type { Candidate, Told } from './candidate.ts'
import { isAbsent } from './is-absent.ts'
import { placesOfRatios, placesOfShares, shareInWords, valueInWords } from './lead-numbers.ts'
import type { TerritoryNames } from './names.ts'
import { ALL, isOutcomeShare, type OutcomeShare, type Series, type SeriesValue } from './series.ts'
import type { Survey } from './survey.ts'

export interface SupportContext {
  readonly survey: Survey
  readonly names: TerritoryNames
  readonly companyName: string
  readonly half: number
  readonly isHeadline: boolean
}

const OUTCOMES_IN_WORDS: Readonly<Record<OutcomeShare, string>> = {
  rejected: 'rejected',
  no_data: 'no data found',
  content: 'content disclosed',
  disclosed: 'some data disclosed',
}

export function outcomeInWords({ measure }: Series): string {
  return isOutcomeShare(measure) ? OUTCOMES_IN_WORDS[measure] : measure
}

/** What the share that moved most but one was. */
export function otherShares(
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

export function broadShares(also: readonly Candidate[], { half }: SupportContext): readonly string[] {
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

/** Of accounts: how many per request, and what the sum is without the territory that it is told in. */
export function accountsBeside(
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
export function without(
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
