import { isAbsent } from './is-absent.ts'
import { HALF, YEAR } from './half-years.ts'
import type { Series, SeriesValue } from './series.ts'

/** How a series stands in one half-year beside its past. */
export interface Profile {
  readonly half: number
  readonly label: string
  readonly value: SeriesValue
  /** In the same run. */
  readonly halfBefore: SeriesValue | null
  /** Where both halves are held and no break lies between. */
  readonly yearBefore: SeriesValue | null
  readonly highestOf: Standing
  readonly lowestOf: Standing
  /** Steps one way up to here; below 0: down. */
  readonly streak: number
  /** Values of the run before this one. */
  readonly halvesBefore: number
  /** First half of the run. */
  readonly runFrom: string
  /** Highest value before the run, if there is any. */
  readonly beforeRun: { readonly highest: SeriesValue; readonly half: string } | null
  /** The group's figures begin with this run. */
  readonly isFirstRun: boolean
}

interface Standing {
  /** Halves right before that are all below (above) this one. */
  readonly halves: number
  /** The last half as high (low); `null`: none of the run. */
  readonly since: string | null
}

export function profileOf(series: Series, half: number, labels: readonly string[]): Profile | null {
  const value = series.values[half]
  if (isAbsent(value)) return null
  const run = runOf(series, half)
  const before = run.slice(0, -1)
  const first = run[0]?.half ?? half
  const earlier = series.values
    .slice(0, firstOfSegment(series, half))
    .flatMap((each, at) => (each === null ? [] : [{ half: at, value: each }]))
  const highest = earlier.reduce<(typeof earlier)[number] | null>(
    (best, each) => (best === null || each.value.value > best.value.value ? each : best),
    null,
  )
  return {
    half,
    label: labels[half] ?? '',
    value,
    halfBefore: valueBefore(series.segments, series, half, HALF),
    yearBefore: valueBefore(series.eras, series, half, YEAR),
    highestOf: standing(before, labels, ({ value: other }) => other.value < value.value),
    lowestOf: standing(before, labels, ({ value: other }) => other.value > value.value),
    streak: streakTo(series, half),
    halvesBefore: before.length,
    runFrom: labels[first] ?? '',
    beforeRun: highest === null ? null : { highest: highest.value, half: labels[highest.half] ?? '' },
    isFirstRun: series.group.isHeld.slice(0, firstOfSegment(series, half)).every((isHeld) => !isHeld),
  }
}

interface Dated {
  readonly half: number
  readonly value: SeriesValue
}

/** Values of a half's run up to it. */
export function runOf({ values, segments }: Series, half: number): readonly Dated[] {
  return values.flatMap((value, at) =>
    value !== null && at <= half && segments[at] === segments[half] ? [{ half: at, value }] : [],
  )
}

export function firstOfSegment({ segments }: Series, half: number): number {
  return segments.indexOf(segments[half] ?? -1)
}

function valueBefore(
  runs: readonly number[],
  { values }: Series,
  half: number,
  lag: number,
): SeriesValue | null {
  return runs[half - lag] === runs[half] ? (values[half - lag] ?? null) : null
}

function standing(
  before: readonly Dated[],
  labels: readonly string[],
  isBeaten: (each: Dated) => boolean,
): Standing {
  const at = before.findLastIndex((each) => !isBeaten(each))
  const since = before[at]
  return { halves: before.length - 1 - at, since: since === undefined ? null : (labels[since.half] ?? null) }
}

/** Steps one way up to a half: an equal value, a hole or a break ends them. */
function streakTo({ values, segments }: Series, half: number): number {
  let streak = 0
  for (let at = half; at > 0; at -= 1) {
    const [now, before] = [values[at], values[at - 1]]
    if (isAbsent(now) || isAbsent(before) || segments[at] !== segments[at - 1]) break
    const way = Math.sign(now.value - before.value)
    if (way === 0 || (streak !== 0 && way !== Math.sign(streak))) break
    streak += way
  }
  return streak
}
