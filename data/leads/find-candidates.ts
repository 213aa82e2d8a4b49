import { isAbsent } from './is-absent.ts'
import type { Candidate, OtherCompany } from './candidate.ts'
import { detectApart } from './detect-apart.ts'
import { BROAD_MEASURES, detectBroad } from './detect-broad.ts'
import { detectBands } from './detect-bands.ts'
import { detectEchoes } from './detect-echo.ts'
import { detectFaults } from './detect-faults.ts'
import { maybeListing } from './detect-listing.ts'
import { detectLongRuns } from './detect-long-run.ts'
import { detectPerHead, type Population } from './detect-per-head.ts'
import { detectRank } from './detect-rank.ts'
import { detectRestated, type FirstPublished } from './detect-restated.ts'
import { detectSeries, isMove } from './detect-series.ts'
import type { Rejection } from '../model/lead-kinds.ts'
import { ALL, seriesId, type Series } from './series.ts'
import type { Survey } from './survey.ts'

export interface Found {
  readonly candidates: readonly Candidate[]
  readonly rejected: readonly Rejection[]
  /** Series with a number in the half. */
  readonly looked: number
}

/** What a company's figures are held against; all of it may lack. */
export interface Beside {
  readonly population: Population | null
  readonly others: readonly OtherCompany[]
  /** The same company's figures as they were first published; `null`: none was corrected. */
  readonly first: FirstPublished | null
}

/** Everything that may be a lead in one half, before it is joined and put in order. */
export function findCandidates(survey: Survey, half: number, { population, others, first }: Beside): Found {
  const candidates: Candidate[] = []
  const rejected: Rejection[] = []
  const take = (found: Candidate | Rejection | null): void => {
    if (typeof found === 'string') rejected.push(found)
    else if (found !== null) candidates.push(found)
  }
  const { history, series } = survey
  const broad: Candidate[] = []
  for (const group of history.groups)
    for (const measure of BROAD_MEASURES) {
      const found = detectBroad(survey, group, measure, half)
      if (found !== null && typeof found !== 'string') broad.push(found)
      take(found)
    }
  let looked = 0
  for (const each of series) {
    const isListed = !isAbsent(each.values[half]) || each.tooBlank.has(half)
    if (isListed && !isForbidden(each, half)) {
      looked += 1
      take(afterBroad(survey, each, half, broad, detectSeries(survey, each, half)))
    }
    take(maybeListing(survey, each, half))
    for (const run of detectLongRuns(survey, each, half)) take(run)
  }
  const ranks = history.groups.map((group) => detectRank(survey, group, half))
  const [law] = history.groups
  const heads = law === undefined || population === null ? [] : [detectPerHead(survey, law, half, population)]
  for (const found of [...ranks, ...heads]) {
    candidates.push(...found.candidates)
    rejected.push(...found.rejected)
  }
  const apart = detectApart(survey, half, others)
  candidates.push(...apart.candidates, ...detectEchoes(survey, half, others))
  rejected.push(...apart.rejected)
  if (first !== null) candidates.push(...detectRestated(survey, first, half))
  const bands = detectBands(history, half)
  candidates.push(...bands.candidates, ...detectFaults(history, half))
  rejected.push(...bands.rejected)
  return { candidates, rejected, looked }
}

/** How many territories there are says nothing where other ones are listed than before. */
function isForbidden({ measure, group }: Series, half: number): boolean {
  return measure === 'territories' && [half, half - 1].some((at) => group.listBreaks.has(at))
}

/** A territory's move the same way as a broad shift counts only for what it goes beyond the middle one. */
function afterBroad(
  survey: Survey,
  series: Series,
  half: number,
  broad: readonly Candidate[],
  found: Candidate | Rejection,
): Candidate | Rejection {
  if (typeof found === 'string' || found.kind !== 'move') return found
  const shift = broad.find((each) => each.series === seriesId({ ...series, territory: ALL }))
  if (shift?.told.is !== 'broad' || found.told.is !== 'move') return found
  const { profile } = found.told
  const isUp = profile.value.value > (profile.yearBefore?.value ?? 0)
  if (series.territory === ALL || isUp !== shift.told.isUp) return found
  return isMove(survey, series, half, shift.told.median) ?? found
}
