import type { Candidate, Findings } from './candidate.ts'
import { median, rounded } from './chance.ts'
import type { GroupHistory } from './history.ts'
import type { Rejection } from '../model/lead-kinds.ts'
import { ALL, requestsByTerritory } from './series.ts'
import type { Survey } from './survey.ts'

/** People of a territory on 1 July of a year, and whether that is a projection. */
interface People {
  readonly people: number
  readonly isProjected: boolean
}
export type Population = (territory: string, year: number) => People | null

const TERRITORIES = 8
const REQUESTS = 50
const PEOPLE = 1_000_000

interface Head {
  readonly territory: string
  readonly requests: number
  readonly people: People
  readonly per100k: number
}

/** The territory with the most requests per 100,000 people. */
export function detectPerHead(
  survey: Survey,
  group: GroupHistory,
  half: number,
  population: Population,
): Findings {
  const { heads, rejected } = headsIn(survey, group, half, population)
  const [first, second] = heads
  const series =
    first === undefined ? undefined : survey.maybeSeries(first.territory, group.group.id, 'requests')
  if (first === undefined || second === undefined || series === undefined || heads.length < TERRITORIES)
    return { candidates: [], rejected }
  // Of a half-year that isn't held, or is counted otherwise, it isn't known who was the first.
  const isKnownBefore =
    series.segments[half - 1] === series.segments[half] &&
    headsIn(survey, group, half - 1, population).heads.length > 0
  let firstBefore = 0
  for (let at = half - 1; at >= 0 && series.segments[at] === series.segments[half]; at -= 1) {
    if (headsIn(survey, group, at, population).heads[0]?.territory !== first.territory) break
    firstBefore += 1
  }
  const candidate: Candidate = {
    kind: 'per-head',
    section: 'new',
    territory: first.territory,
    group: group.group.id,
    family: 'per-head',
    measure: 'per-head',
    series: `${first.territory}/${group.group.id}/per-head`,
    unusual: isKnownBefore && firstBefore === 0 ? 4 : 1.5,
    size: 0.6,
    doubts: first.people.isProjected ? ['population-projected'] : [],
    told: {
      is: 'per-head',
      series,
      per100k: rounded(first.per100k, 2),
      requests: first.requests,
      population: first.people.people,
      second: [second.territory, rounded(second.per100k, 2)],
      median: rounded(median(heads.map(({ per100k }) => per100k)), 2),
      of: heads.length,
      firstBefore,
      isKnownBefore,
    },
  }
  return { candidates: [candidate], rejected }
}

function headsIn(
  survey: Survey,
  group: GroupHistory,
  half: number,
  population: Population,
): { readonly heads: readonly Head[]; readonly rejected: readonly Rejection[] } {
  const year = Number((survey.history.halves[half] ?? '').slice(0, 4))
  const rejected: Rejection[] = []
  const isAlone = (code: string): boolean => survey.history.territories.get(code)?.isAlone === true
  const heads = requestsByTerritory(survey.rowsOf({ territory: ALL, group }, half), isAlone).flatMap(
    ([territory, requests]): readonly Head[] => {
      const people = population(territory, year)
      if (requests < REQUESTS) rejected.push('per-head-few')
      else if (people === null) rejected.push('per-head-no-population')
      else if (people.people < PEOPLE) rejected.push('per-head-small')
      else return [{ territory, requests, people, per100k: (requests / people.people) * 100_000 }]
      return []
    },
  )
  return {
    heads: heads.toSorted(
      (one, other) => other.per100k - one.per100k || (one.territory < other.territory ? -1 : 1),
    ),
    rejected,
  }
}
