import type { Candidate, OtherCompany, OtherStreak } from './candidate.ts'
import { maybeStreakAt } from './detect-series.ts'
import { isAbsent } from './is-absent.ts'
import { ALL, type Series } from './series.ts'
import type { Survey } from './survey.ts'

/** Series of law requests that rose, or fell, for five half-years or more at other companies too. */
export function detectEchoes(
  survey: Survey,
  half: number,
  others: readonly OtherCompany[],
): readonly Candidate[] {
  const law = survey.history.groups[0]
  return survey.series.flatMap((series): readonly Candidate[] => {
    if (series.group !== law || series.territory === ALL || series.measure === 'per-request') return []
    const own = maybeStreakAt(survey, series, half)
    if (own?.told.is !== 'streak') return []
    const { told } = own
    const period = survey.history.halves[half] ?? ''
    const found = others.flatMap((other) => sameStreak(other, series, period, told.isUp))
    if (found.length === 0) return []
    const shortest = Math.min(own.unusual, ...found.map(({ candidate }) => candidate.unusual))
    return [
      {
        ...own,
        kind: 'echo',
        unusual: Math.min(10, shortest + found.length + 1),
        doubts: [
          ...new Set([own, ...found.map(({ candidate }) => candidate)].flatMap(({ doubts }) => doubts)),
        ],
        told: {
          ...told,
          is: 'echo',
          steps: Math.min(told.steps, ...found.map(({ streak }) => streak.steps)),
          others: found.map(({ streak }) => streak),
        },
      },
    ]
  })
}

function sameStreak(
  { name, survey }: OtherCompany,
  like: Series,
  period: string,
  isUp: boolean,
): readonly { readonly candidate: Candidate; readonly streak: OtherStreak }[] {
  const half = survey.history.halves.indexOf(period)
  const series = survey.maybeSeries(like.territory, like.group.group.id, like.measure)
  if (half < 0 || series === undefined) return []
  const candidate = maybeStreakAt(survey, series, half)
  const value = series.values[half]
  if (candidate?.told.is !== 'streak' || candidate.told.isUp !== isUp || isAbsent(value)) return []
  const { steps, from, fromValue } = candidate.told
  return [{ candidate, streak: { name, survey, series, steps, from, fromValue, value } }]
}
