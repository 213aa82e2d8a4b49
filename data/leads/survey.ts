import { isAbsent } from './is-absent.ts'
import { chanceOf, median, step } from './chance.ts'
import type { HALF, YEAR } from './half-years.ts'
import { type Lag } from './half-years.ts'
import type { HeldRow, History } from './history.ts'
import {
  ALL,
  lessThese,
  rowsByHalf,
  SERIES_MEASURES,
  seriesId,
  seriesOf,
  type Series,
  type SeriesMeasure,
  type SeriesValue,
} from './series.ts'

/** Steps with fewer behind a number on either side don't make a usual step of all territories. */
const POOL_BASE = 50
const POOL_STEPS = 10
/** From so many own steps on, the own middle one is the usual. */
const OWN_STEPS = 6

/** All series of a company. What a series was up to any half is asked for with that half: nothing later is looked at. */
export interface Survey {
  readonly history: History
  readonly series: readonly Series[]
  maybeSeries(territory: string, group: string, measure: SeriesMeasure): Series | undefined
  /** A sum in one half without one territory; `null` where nothing is left. */
  without(sum: Series, territory: string, half: number): SeriesValue | null
  /** The usual step to the half `at`, at least that of chance. */
  usual(series: Series, at: number, lag: Lag): number
  /** Rows of one half that are added up in a series. */
  rowsOf(series: Pick<Series, 'territory' | 'group'>, half: number): readonly HeldRow[]
}

export function surveyOf(history: History): Survey {
  const isAlone = (code: string): boolean => history.territories.get(code)?.isAlone === true
  const series: Series[] = []
  for (const group of history.groups) {
    const alone = [...group.rows.keys()].filter(isAlone).toSorted()
    for (const territory of [ALL, ...alone]) {
      const rows = rowsByHalf(history, group, (code) => territory === ALL || code === territory)
      for (const measure of SERIES_MEASURES) {
        if (territory !== ALL && ['top1', 'top5', 'territories'].includes(measure)) continue
        series.push(seriesOf(territory, group, measure, rows, isAlone))
      }
    }
  }
  const byId = new Map(series.map((each) => [seriesId(each), each]))
  const pools = new Map<string, number>()

  function pool({ group, measure }: Series, at: number, lag: Lag): number {
    const key = `${group.group.id}/${measure}/${at}/${lag}`
    let found = pools.get(key)
    if (found === undefined) {
      const steps = series
        .filter((each) => each.group === group && each.measure === measure && each.territory !== ALL)
        .flatMap((each) => stepsBefore(each, at, lag, POOL_BASE))
      found = steps.length < POOL_STEPS ? 0 : median(steps)
      pools.set(key, found)
    }
    return found
  }

  return {
    history,
    series,
    maybeSeries: (territory, group, measure) => byId.get(`${territory}/${group}/${measure}`),
    without: (sum, territory, half) => {
      const whole = sum.values[half]
      const rows = sum.group.rows.get(territory)?.get(half) ?? []
      return isAbsent(whole) ? null : lessThese(sum, whole, rows, isAlone)
    },
    usual: (of, at, lag) => {
      const [now, before] = [of.values[at], of.values[at - lag]]
      if (isAbsent(now) || isAbsent(before)) return Number.POSITIVE_INFINITY
      const own = stepsBefore(of, at, lag, 0)
      const shared = pool(of, at, lag)
      const usual =
        own.length >= OWN_STEPS
          ? Math.max(median(own), of.territory === ALL ? 0 : shared / 2)
          : (own.length * median(own) + (OWN_STEPS - own.length) * shared) / OWN_STEPS
      return Math.max(chanceOf(of.scale, now, before), usual)
    },
    rowsOf: ({ territory, group }, half) =>
      territory === ALL
        ? [...group.rows.values()].flatMap((byHalf) => byHalf.get(half) ?? [])
        : (group.rows.get(territory)?.get(half) ?? []),
  }
}

/** Sizes of the steps that end before the half, in all runs, with at least this base on both sides. */
function stepsBefore(series: Series, at: number, lag: Lag, base: number): readonly number[] {
  const steps: number[] = []
  for (let half = lag; half < at; half += 1) {
    const found = maybeStep(series, half, lag)
    if (found === null) continue
    if (found.now.n < base || found.before.n < base) continue
    steps.push(Math.abs(found.step))
  }
  return steps
}

export interface Step {
  readonly now: SeriesValue
  readonly before: SeriesValue
  readonly step: number
}

/** The step to a half from `lag` halves before, in one run; `null`: no such step. */
export function maybeStep({ values, segments, scale }: Series, at: number, lag: Lag): Step | null {
  const [now, before] = [values[at], values[at - lag]]
  if (isAbsent(now) || isAbsent(before) || segments[at] !== segments[at - lag]) return null
  return { now, before, step: step(scale, now, before) }
}

/** How many times its usual step the step to this half is. */
export function timesUsual(
  survey: Survey,
  series: Series,
  at: number,
  lag: typeof HALF | typeof YEAR,
): number {
  const found = maybeStep(series, at, lag)
  return found === null ? 0 : Math.abs(found.step) / survey.usual(series, at, lag)
}
