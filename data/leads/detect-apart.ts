import type { Candidate, Findings, OtherCompany, PartOverTime } from './candidate.ts'
import { areApart, rounded, type Measured } from './chance.ts'
import { doubtsOfValues } from './doubts.ts'
import { YEAR } from './half-years.ts'
import { isAbsent } from './is-absent.ts'
import type { Rejection } from '../model/lead-kinds.ts'
import { ALL, seriesId, type Series, type SeriesValue } from './series.ts'
import { sizeOf } from './size.ts'
import type { Survey } from './survey.ts'

/** Halves that are looked back at most. */
const FIVE_YEARS = 10
const TIMES = 1.5
const PART = 0.005
const BASE = 100

/** Territories whose part of all law requests grew at this company and shrank at another, or the other way. */
export function detectApart(survey: Survey, half: number, others: readonly OtherCompany[]): Findings {
  const law = survey.history.groups[0]
  const candidates: Candidate[] = []
  const rejected: Rejection[] = []
  for (const series of survey.series) {
    if (series.group !== law || series.territory === ALL || series.measure !== 'requests') continue
    const found = others.flatMap((other) => {
      const pair = detectPair(survey, series, half, other)
      if (typeof pair !== 'string') return pair
      rejected.push(pair)
      return []
    })
    // Of several companies the one that it moved furthest from; of equals the first of the dataset.
    const [best] = found.toSorted((one, another) => another.unusual - one.unusual)
    if (best !== undefined) candidates.push(best)
  }
  return { candidates, rejected }
}

function detectPair(
  survey: Survey,
  series: Series,
  half: number,
  { name, survey: beside }: OtherCompany,
): Rejection | readonly Candidate[] {
  const other = beside.maybeSeries(series.territory, series.group.group.id, 'requests')
  if (other === undefined) return []
  const { halves } = survey.history
  const placeBeside = (at: number): number => beside.history.halves.indexOf(halves[at] ?? '')
  const isListed = (at: number): boolean =>
    !isAbsent(series.values[at]) && !isAbsent(other.values[placeBeside(at)])
  const isHeld = (at: number): boolean =>
    maybePart(survey, series, at) !== null && maybePart(beside, other, placeBeside(at)) !== null
  let to = half
  while (to >= 0 && !isListed(to)) to -= 1
  if (to >= 0 && !isHeld(to)) return 'too-blank'
  let from = -1
  for (let lag = YEAR; lag <= FIVE_YEARS && to - lag >= 0; lag += YEAR) {
    const isOneRun =
      series.eras[to - lag] === series.eras[to] &&
      other.eras[placeBeside(to - lag)] === other.eras[placeBeside(to)]
    if (!isOneRun) break
    if (isHeld(to - lag)) from = to - lag
  }
  if (to < 0 || from < 0) return []
  const own = overTime(survey, series, from, to)
  const theirs = overTime(beside, other, placeBeside(from), placeBeside(to))
  if (own === null || theirs === null) return []
  const reason = [own, theirs].map(whyNot).find((why) => why !== null)
  if (!isAbsent(reason)) return reason
  const [ratio, otherRatio] = [own, theirs].map(({ now, before }) => now.value / before.value)
  if (isAbsent(ratio) || isAbsent(otherRatio) || ratio > 1 === otherRatio > 1) return 'shares-same-way'
  const ends = [series.values[from], series.values[to]].filter((each) => !isAbsent(each))
  const endsBeside = [other.values[placeBeside(from)], other.values[placeBeside(to)]]
  const all: readonly SeriesValue[] = [...ends, ...endsBeside.filter((each) => !isAbsent(each))]
  return [
    {
      kind: 'apart',
      section: 'run',
      territory: series.territory,
      group: series.group.group.id,
      family: 'requests',
      measure: 'requests',
      series: seriesId(series),
      unusual: rounded(Math.min(10, 1.8 * Math.abs(Math.log2(ratio / otherRatio))), 1),
      size: sizeOf(survey, series, to, ends, [from, to]),
      doubts: doubtsOfValues(series, all),
      told: {
        is: 'apart',
        from: halves[from] ?? '',
        to: halves[to] ?? '',
        ...own,
        other: { name, survey: beside, ...theirs },
      },
    },
  ]
}

/** Why a part didn't move far enough by itself. */
function whyNot({ now, before }: PartOverTime): Rejection | null {
  if (Math.max(now.k, before.k) < BASE) return 'base-too-small'
  if (Math.max(now.value, before.value) < PART) return 'run-part-small'
  const isFar = before.k > 0 && now.k > 0 && Math.abs(Math.log(now.value / before.value)) >= Math.log(TIMES)
  return isFar && areApart(now, before, '99 %') ? null : 'share-moved-little'
}

function overTime(survey: Survey, series: Series, from: number, to: number): PartOverTime | null {
  const [now, before] = [maybePart(survey, series, to), maybePart(survey, series, from)]
  return now === null || before === null ? null : { series, now, before }
}

/** A territory's part of all requests of one half; `null` where a cell of either is blank, or nothing is held. */
function maybePart(survey: Survey, { territory, group, values }: Series, half: number): Measured | null {
  const own = values[half]
  const all = survey.maybeSeries(ALL, group.group.id, 'requests')?.values[half]
  if (territory === ALL || isAbsent(own) || isAbsent(all) || all.value === 0) return null
  if (own.blanks + all.blanks > 0) return null
  return { value: own.value / all.value, k: own.value, n: all.value }
}
