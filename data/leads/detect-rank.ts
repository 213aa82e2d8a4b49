import { isAbsent } from './is-absent.ts'
import type { Candidate, Findings } from './candidate.ts'
import { rounded } from './chance.ts'
import { doubtsOfValues } from './doubts.ts'
import type { GroupHistory } from './history.ts'
import type { Rejection } from '../model/lead-kinds.ts'
import { ALL, requestsByTerritory, seriesId, type Series } from './series.ts'
import { sizeOf } from './size.ts'
import type { Survey } from './survey.ts'

const PLACES = 5
const LEAST_PASSED = 20
const HALVES_BEHIND = 6
/** What the first five places add. */
const ADDED = [3, 2, 2, 1, 1]

/** Territories among the first five that passed one which they had trailed for three years. */
export function detectRank(survey: Survey, group: GroupHistory, half: number): Findings {
  const rows = survey.rowsOf({ territory: ALL, group }, half)
  const isAlone = (code: string): boolean => survey.history.territories.get(code)?.isAlone === true
  const ranking = requestsByTerritory(rows, isAlone)
  const rejected: Rejection[] = []
  const candidates = ranking.slice(0, PLACES).flatMap(([territory, value], index): readonly Candidate[] => {
    const series = survey.maybeSeries(territory, group.group.id, 'requests')
    if (series === undefined) return []
    const passed = ranking.slice(index + 1).flatMap(([code, requests]) => {
      const other = survey.maybeSeries(code, group.group.id, 'requests')
      if (other === undefined || requests < LEAST_PASSED || requests === value) return []
      const halves = halvesBehind(series, other, half)
      if (halves === 0) return []
      if (halves < HALVES_BEHIND) {
        rejected.push('places-changed-recently')
        return []
      }
      if (value - requests < 3 * Math.sqrt(value + requests)) {
        rejected.push('places-within-chance')
        return []
      }
      return [{ code, requests, halves }]
    })
    const best = passed.toSorted(
      (one, other) => other.halves - one.halves || other.requests - one.requests,
    )[0]
    const now = series.values[half]
    if (best === undefined || isAbsent(now)) return []
    return [
      {
        kind: 'rank',
        section: 'new',
        territory,
        group: group.group.id,
        family: 'requests',
        measure: 'requests',
        series: seriesId(series),
        unusual: rounded(Math.min(10, Math.log2(best.halves + 1) + (ADDED[index] ?? 1)), 1),
        size: sizeOf(survey, series, half, [now]),
        doubts: doubtsOfValues(series, [now]),
        told: {
          is: 'rank',
          series,
          value,
          place: index + 1,
          passed: best.code,
          passedValue: best.requests,
          halves: best.halves,
        },
      },
    ]
  })
  return { candidates, rejected }
}

/** Halves of the run right before this one in which `one` had less than `other`. */
function halvesBehind(one: Series, other: Series, half: number): number {
  let halves = 0
  for (let at = half - 1; at >= 0 && one.segments[at] === one.segments[half]; at -= 1) {
    const [mine, theirs] = [one.values[at], other.values[at]]
    if (isAbsent(mine) || isAbsent(theirs) || mine.value >= theirs.value) break
    halves += 1
  }
  return halves
}
