import { isAbsent } from './is-absent.ts'
import type { Candidate } from './candidate.ts'
import { median, rounded } from './chance.ts'
import type { Rejection } from '../model/lead-kinds.ts'
import { ALL, seriesId, type Series, type SeriesValue } from './series.ts'
import { sizeOf } from './size.ts'
import type { Survey } from './survey.ts'

const HALVES = 4
const LEAST = 20

/** A territory that is listed for the first time, or not any more; a reason where it is, but is no lead. */
export function maybeListing(survey: Survey, series: Series, half: number): Candidate | Rejection | null {
  if (series.territory === ALL || series.measure !== 'requests') return null
  const { group, values } = series
  if (group !== survey.history.groups[0] || group.isHeld[half] !== true) return null
  const rows = group.rows.get(series.territory)
  const isListed = rows?.has(half) === true
  const before = [...(rows?.keys() ?? [])].filter((at) => at < half)
  if (isListed && before.length === 0) return firstListed(survey, series, half)
  if (isListed || rows?.has(half - 1) !== true) return null
  if (group.isHeld[half - 1] !== true) return null
  let listed = 0
  while (rows.has(half - 1 - listed)) listed += 1
  if (listed < HALVES) return 'not-listed-before'
  const last = values[half - 1]
  const lastFive = values.slice(Math.max(0, half - 5), half).flatMap((each) => each?.value ?? [])
  const middle = median(lastFive)
  if (isAbsent(last) || middle < LEAST) return 'not-listed-small'
  return {
    ...placed(survey, series, half - 1, last),
    kind: 'not-listed',
    unusual: unusualOf(middle),
    doubts: ['not-listed'],
    told: {
      is: 'not-listed',
      series,
      last: survey.history.halves[half - 1] ?? '',
      lastValue: last.value,
      halvesListed: listed,
    },
  }
}

function firstListed(survey: Survey, series: Series, half: number): Candidate | Rejection | null {
  const { group, values } = series
  const held = group.isHeld.slice(0, half).filter(Boolean).length
  const now = values[half]
  if (held < HALVES || isAbsent(now)) return null
  if (group.listBreaks.has(half)) return 'listing-rule'
  if (now.value < LEAST) return 'first-listed-small'
  return {
    ...placed(survey, series, half, now),
    kind: 'first-listed',
    unusual: unusualOf(now.value),
    doubts: now.value < 50 ? ['small-number'] : [],
    told: { is: 'first-listed', series, value: now.value, halvesBefore: held },
  }
}

function unusualOf(requests: number): number {
  return rounded(Math.min(10, 2 + Math.log2(requests / 10)), 1)
}

function placed(
  survey: Survey,
  series: Series,
  half: number,
  value: SeriesValue,
): Pick<Candidate, 'section' | 'territory' | 'group' | 'family' | 'measure' | 'series' | 'size'> {
  return {
    section: 'new',
    territory: series.territory,
    group: series.group.group.id,
    family: 'listing',
    measure: 'requests',
    series: seriesId(series),
    size: sizeOf(survey, series, half, [value]),
  }
}
