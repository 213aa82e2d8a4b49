import type { Candidate, Corrected, Told } from './candidate.ts'
import { detectBands } from './detect-bands.ts'
import { detectLongRuns } from './detect-long-run.ts'
import { detectSeries } from './detect-series.ts'
import { isAbsent } from './is-absent.ts'
import { seriesId, type Series, type SeriesValue } from './series.ts'
import type { Survey } from './survey.ts'

/** What a correction adds to how unusual a lead is. */
const ADDED = 3
const MOST = 10

/** A company's figures as they were first published. */
export interface FirstPublished {
  readonly survey: Survey
  /** Series with another value in any half. */
  readonly changed: ReadonlySet<string>
}

export function firstPublishedBeside(now: Survey, survey: Survey): FirstPublished {
  const changed = now.series.filter((series) => isChanged(series, now, survey))
  return { survey, changed: new Set(changed.map(seriesId)) }
}

/**
 * Leads of series and ranges that corrected editions make, take away or turn: found in the numbers as they are held now, and in
 * those that were first published. A lead counts only where a number that it speaks of was corrected itself.
 */
export function detectRestated(
  now: Survey,
  { survey: first, changed }: FirstPublished,
  half: number,
): readonly Candidate[] {
  const firstHalf = first.history.halves.indexOf(now.history.halves[half] ?? '')
  if (firstHalf < 0) return []
  const [held, before] = [leadsOf(now, changed, half), leadsOf(first, changed, firstHalf)]
  return [...new Set([...held.keys(), ...before.keys()])].flatMap((key): readonly Candidate[] => {
    const [lead, old] = [held.get(key), before.get(key)]
    const told = lead ?? old
    if (told === undefined) return []
    if (lead !== undefined && old !== undefined && isUp(lead.told) === isUp(old.told)) return []
    const how = lead === undefined ? 'goes' : old === undefined ? 'appears' : 'turns'
    const found = correctedOf(told, now, first, half)
    if (found === null) return []
    return [
      {
        ...told,
        kind: 'restated',
        unusual: Math.min(MOST, ADDED + told.unusual),
        told: { is: 'restated', how, lead: told, ...found },
      },
    ]
  })
}

/** Leads of one half on what the other numbers have otherwise, by series and section. */
function leadsOf(survey: Survey, changed: ReadonlySet<string>, half: number): ReadonlyMap<string, Candidate> {
  const series = survey.series.filter((each) => changed.has(seriesId(each)))
  const found = [
    ...series.flatMap((each) => [detectSeries(survey, each, half), ...detectLongRuns(survey, each, half)]),
    ...detectBands(survey.history, half).candidates.filter(({ kind }) => kind === 'band'),
  ]
  return new Map(
    found.flatMap((each) =>
      typeof each === 'string' ? [] : [[`${each.section} ${each.series} ${runOf(each)}`, each] as const],
    ),
  )
}

/** A series has a lead of each of its runs. */
function runOf({ told }: Candidate): string {
  return told.is === 'long-run' ? told.from : ''
}

function isChanged({ territory, group, measure, values }: Series, now: Survey, first: Survey): boolean {
  const before = first.maybeSeries(territory, group.group.id, measure)
  return values.some((value, half) =>
    isOther(value, before?.values[at(first, now.history.halves[half] ?? '')]),
  )
}

function isOther(one: SeriesValue | null | undefined, other: SeriesValue | null | undefined): boolean {
  return one?.k !== other?.k || one?.n !== other?.n
}

function isUp(told: Told): boolean | null {
  if (told.is === 'band') return told.isUp
  if (told.is === 'long-run') return told.toValue.value > told.fromValue.value
  if (!('profile' in told)) return null
  const { value, yearBefore, halfBefore } = told.profile
  const before = yearBefore ?? halfBefore
  return before === null ? null : value.value > before.value
}

/** The newest number of a lead that was corrected; `null`: none of those that it speaks of. */
function correctedOf(
  { told }: Candidate,
  now: Survey,
  first: Survey,
  half: number,
): { readonly period: string; readonly corrected: Corrected } | null {
  if (told.is === 'band') return correctedBand(told, now, first, half)
  if (!('series' in told)) return null
  const { territory, group, measure } = told.series
  const [series, old] = [now, first].map((each) => each.maybeSeries(territory, group.group.id, measure))
  if (series === undefined || old === undefined) return null
  const period = halvesOf(told, now, half).find((label) => {
    const [value, before] = [series.values[at(now, label)], old.values[at(first, label)]]
    return !isAbsent(value) && !isAbsent(before) && isOther(value, before)
  })
  if (period === undefined) return null
  const [value, before] = [series.values[at(now, period)], old.values[at(first, period)]]
  if (isAbsent(value) || isAbsent(before)) return null
  return { period, corrected: { of: 'series', series, now: value, first: before } }
}

/** The half-years whose numbers a lead compares, the newest first. */
function halvesOf(told: Told, { history: { halves } }: Survey, half: number): readonly string[] {
  if (told.is === 'long-run') return [told.to, told.from]
  return [half, half - 1, half - 2].flatMap((place) => halves[place] ?? [])
}

function at({ history }: Survey, label: string): number {
  return history.halves.indexOf(label)
}

function correctedBand(
  { kind, measure, service, against }: Told & { readonly is: 'band' },
  now: Survey,
  first: Survey,
  half: number,
): { readonly period: string; readonly corrected: Corrected } | null {
  for (const period of [now.history.halves[half] ?? '', against]) {
    const [held, old] = [now, first].map((survey) => {
      const place = at(survey, period)
      const row = survey.history.otherRows.find(
        (each) => each.half === place && each.kind === kind && each.service === service,
      )
      const cell = row?.cells.get(`${measure} total`)
      if (isAbsent(cell) || cell.low === null || cell.high === null) return null
      return { half: place, service, low: cell.low, high: cell.high, figureIds: cell.figureIds }
    })
    if (isAbsent(held) || isAbsent(old) || (held.low === old.low && held.high === old.high)) continue
    return { period, corrected: { of: 'band', kind, measure, now: held, first: old } }
  }
  return null
}
