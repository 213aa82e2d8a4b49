import type { Candidate } from './candidate.ts'
import { areApart, chanceOf, median, rounded } from './chance.ts'
import { YEAR } from './half-years.ts'
import type { GroupHistory } from './history.ts'
import type { Rejection } from '../model/lead-kinds.ts'
import { profileOf } from './profile.ts'
import { ALL, seriesId, SHARES_OF_OUTCOMES, type Series, type SeriesMeasure } from './series.ts'
import { familyOf } from './detect-series.ts'
import { sizeOf } from './size.ts'
import { maybeStep, type Step, type Survey } from './survey.ts'

/** What may move in many territories at once. */
export const BROAD_MEASURES = [
  ...SHARES_OF_OUTCOMES,
  'per-request',
  'requests',
] as const satisfies readonly SeriesMeasure[]

const TERRITORIES = 8
const BASE = 100

/** A shift of one measure in many territories at once, or why there is none; `null` where too few can be compared. */
export function detectBroad(
  survey: Survey,
  group: GroupHistory,
  measure: (typeof BROAD_MEASURES)[number],
  half: number,
): Candidate | Rejection | null {
  const all = survey.maybeSeries(ALL, group.group.id, measure)
  const whole = all === undefined ? null : maybeStep(all, half, YEAR)
  const profile = all === undefined ? null : profileOf(all, half, survey.history.halves)
  if (all === undefined || whole === null || profile === null) return null
  const compared = survey.series.flatMap((series): readonly (Step & { readonly series: Series })[] => {
    if (series.group !== group || series.measure !== measure || series.territory === ALL) return []
    const found = maybeStep(series, half, YEAR)
    return found === null || found.now.n < BASE || found.before.n < BASE ? [] : [{ ...found, series }]
  })
  if (compared.length < TERRITORIES) return null
  const middle = median(compared.map((each) => each.step))
  const beyond = compared.filter(isBeyond)
  const isUp = middle > 0
  const moved = beyond.filter((each) => each.step > 0 === isUp)
  const against = beyond.filter((each) => each.step > 0 !== isUp)
  const isBroad =
    moved.length >= Math.max(4, compared.length / 3) &&
    moved.length >= 4 * against.length &&
    Math.abs(middle) >= (all.scale === 'share' ? 0.02 : 0.05) &&
    Math.sign(whole.step) === Math.sign(middle)
  if (!isBroad) return 'not-broad'
  const codes = (some: typeof compared): readonly string[] =>
    some.map(({ series }) => series.territory).toSorted()
  return {
    kind: 'broad',
    section: 'new',
    territory: ALL,
    group: group.group.id,
    family: familyOf(measure),
    measure,
    series: seriesId(all),
    unusual: rounded(Math.min(10, moved.length / 2), 1),
    size: rounded(0.9 * sizeOf(survey, all, half, [profile.value]), 2),
    doubts: measure === 'requests' ? [] : ['may-be-a-change-of-counting'],
    told: {
      is: 'broad',
      series: all,
      profile,
      without: null,
      isUp,
      of: compared.length,
      moved: codes(moved),
      against: codes(against),
      median: middle,
      otherShares: [],
    },
  }
}

function isBeyond({ series: { scale }, now, before, step }: Step & { readonly series: Series }): boolean {
  return scale === 'share'
    ? areApart(now, before, '95 %') && Math.abs(now.value - before.value) >= 0.03
    : Math.abs(step) >= 2 * chanceOf(scale, now, before) && Math.abs(step) >= 0.1
}
