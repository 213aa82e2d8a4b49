import { isAbsent } from './is-absent.ts'
import type { Candidate } from './candidate.ts'
import { areApart, rounded, type Measured } from './chance.ts'
import { familyOf } from './detect-series.ts'
import { doubtsOfValues } from './doubts.ts'
import type { Rejection } from '../model/lead-kinds.ts'
import { ALL, seriesId, type Series, type SeriesValue } from './series.ts'
import { sizeOf } from './size.ts'
import type { Survey } from './survey.ts'

const HALVES = 7
const PART = 0.005

/** What became of a series over each long run of halves up to this one. */
export function detectLongRuns(
  survey: Survey,
  series: Series,
  half: number,
): readonly (Candidate | Rejection)[] {
  const { segments, measure } = series
  if (measure === 'per-request') return []
  const numbers = [...new Set(segments.slice(0, half + 1))]
  return numbers.flatMap((number): readonly (Candidate | Rejection)[] => {
    const first = segments.indexOf(number)
    const last = Math.min(half, segments.lastIndexOf(number))
    if (last - first + 1 < HALVES || series.group.isHeld[first] !== true) return []
    return [detectRun(survey, series, first, last, half)]
  })
}

function detectRun(
  survey: Survey,
  series: Series,
  first: number,
  last: number,
  half: number,
): Candidate | Rejection {
  const { scale, measure, values } = series
  const [start, end] = [values[first], values[last]]
  if (isAbsent(start) || isAbsent(end)) return 'run-end-missing'
  const isShare = scale === 'share'
  const isSmall =
    scale === 'count'
      ? Math.max(start.value, end.value) < 100
      : Math.min(start.n, end.n) < (isShare ? 50 : 100)
  if (isSmall) return 'base-too-small'
  if (partOfAll(survey, series, [first, last]) < PART) return 'run-part-small'
  const isLarge = isShare
    ? Math.abs(end.value - start.value) >= 0.1 && areApart(start, end, '99 %')
    : Math.max(end.value / start.value, start.value / end.value) >= 1.5
  if (!isLarge) return 'run-too-small'
  const change = Math.log2(oddsOf(series, end) / oddsOf(series, start))
  const years = fullYears(series, first, last)
  if (years === null) return 'run-end-untypical'
  const yearly = Math.log2(oddsOf(series, years[1]) / oddsOf(series, years[0]))
  if (Math.sign(yearly) !== Math.sign(change) || Math.abs(yearly) < (2 / 3) * Math.abs(change))
    return 'run-end-untypical'
  const labels = survey.history.halves
  const inRun = values.flatMap((value, at) =>
    value !== null && at >= first && at <= last ? [{ at, value }] : [],
  )
  const extreme = (isBeyond: (one: number, other: number) => boolean): readonly [string, SeriesValue] => {
    const found = inRun.reduce((best, each) => (isBeyond(each.value.value, best.value.value) ? each : best))
    return [labels[found.at] ?? '', found.value]
  }
  const isOlder = series.segments[last] !== series.segments[half]
  return {
    kind: 'long-run',
    section: 'run',
    territory: series.territory,
    group: series.group.group.id,
    family: familyOf(measure),
    measure,
    series: seriesId(series),
    unusual: rounded(Math.min(10, 1.8 * Math.abs(change)), 1),
    size: sizeOf(survey, series, last, [start, end], [first, last]),
    doubts: [...doubtsOfValues(series, [start, end]), ...(isOlder ? (['an-older-run'] as const) : [])],
    told: {
      is: 'long-run',
      series,
      from: labels[first] ?? '',
      fromValue: start,
      to: labels[last] ?? '',
      toValue: end,
      highest: extreme((one, other) => one > other),
      lowest: extreme((one, other) => one < other),
      endsAtBreak: isOlder && series.eras[last] !== series.eras[last + 1],
      sinceBreak: isOlder ? sinceBreakOf(series, last, half, labels) : null,
    },
  }
}

/** What the logarithm is taken of: counts with a half more, so that 0 is a number; shares as odds. */
function oddsOf({ scale }: Series, { value, k, n }: Measured): number {
  if (scale === 'share') return (k + 0.5) / (n - k + 0.5)
  return scale === 'count' ? value + 0.5 : value
}

function partOfAll(survey: Survey, series: Series, halves: readonly number[]): number {
  const measure = series.measure === 'accounts' ? 'accounts' : 'requests'
  const own = survey.maybeSeries(series.territory, series.group.group.id, measure)
  const all = survey.maybeSeries(ALL, survey.history.groups[0]?.group.id ?? 'law', measure)
  return Math.max(
    0,
    ...halves.map(
      (at) => (own?.values[at]?.value ?? 0) / (all?.values[at]?.value ?? Number.POSITIVE_INFINITY),
    ),
  )
}

/** The first and the last two halves of a run, each pair added up; `null` where one of them has no number. */
function fullYears(
  { values, scale }: Series,
  first: number,
  last: number,
): readonly [Measured, Measured] | null {
  const year = (at: number): Measured | null => {
    const [one, other] = [values[at], values[at + 1]]
    if (isAbsent(one) || isAbsent(other)) return null
    const [k, n] = [one.k + other.k, one.n + other.n]
    return { value: scale === 'count' ? k : k / n, k, n }
  }
  const [from, to] = [year(first), year(last - 1)]
  return from === null || to === null ? null : [from, to]
}

function sinceBreakOf(
  series: Series,
  last: number,
  half: number,
  labels: readonly string[],
): {
  readonly from: string
  readonly fromValue: SeriesValue
  readonly to: string
  readonly toValue: SeriesValue
} | null {
  const from = series.segments.findIndex((number, at) => at > last && number === series.segments[half])
  const [fromValue, toValue] = [series.values[from], series.values[half]]
  if (isAbsent(fromValue) || isAbsent(toValue)) return null
  return { from: labels[from] ?? '', fromValue, to: labels[half] ?? '', toValue }
}
