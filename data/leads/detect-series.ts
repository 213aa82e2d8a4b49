import { isAbsent } from './is-absent.ts'
import { MARKS, type Candidate, type Mark, type Told } from './candidate.ts'
import { areApart, chanceOf, mayBe, median, rounded, step, type Measured } from './chance.ts'
import { doubtsOfSeries } from './doubts.ts'
import { HALF, YEAR } from './half-years.ts'
import type { Doubt, LeadKind, Rejection } from '../model/lead-kinds.ts'
import { profileOf, runOf, type Profile } from './profile.ts'
import { ALL, isOutcomeShare, seriesId, type Series, type SeriesMeasure, type SeriesValue } from './series.ts'
import { sizeOf } from './size.ts'
import { maybeStep, timesUsual, type Step, type Survey } from './survey.ts'

/** Halves that make a long time: those before a round mark or a record. */
const LONG = 6
/** Steps that make a streak. */
const STREAK = 5
/** Halves that an old record must have stood. */
const OLD = 4

/** The first kind that holds of one series in one half, or why none does. */
export function detectSeries(survey: Survey, series: Series, half: number): Candidate | Rejection {
  const look: Look = { survey, series, half, rejected: [] }
  const { values, scale, measure, tooBlank } = series
  if (tooBlank.has(half)) return 'too-blank'
  const now = values[half]
  const profile = profileOf(series, half, survey.history.halves)
  if (isAbsent(now) || profile === null) return 'base-too-small'
  const before = maybeStep(series, half, YEAR)?.before ?? null
  const isSmall = scale === 'count' ? now.value < 50 && (before?.value ?? 0) < 100 : now.n < 100
  const found =
    (isSmall ? null : maybeMove(look, profile)) ??
    maybeFirstOutcome(look, profile) ??
    (isSmall || measure === 'per-request'
      ? null
      : (maybeTurn(look, profile) ??
        maybeThreshold(look, profile) ??
        maybeStreak(look, profile) ??
        maybeRecord(look, profile)))
  if (found !== null) return found
  return isSmall ? 'base-too-small' : (look.rejected[0] ?? 'within-chance')
}

interface Look {
  readonly survey: Survey
  readonly series: Series
  readonly half: number
  /** Why kinds don't hold, the nearest to a lead first. */
  readonly rejected: Rejection[]
}

/** The least change in percent of its base, as a step; the sum's is smaller, for it swings less. */
function isLarge({ scale, territory }: Series, { now, before }: Step): boolean {
  const isSum = territory === ALL
  if (scale === 'share') return Math.abs(now.value - before.value) >= (isSum ? 0.02 : 0.04)
  return before.value > 0 && Math.abs(now.value / before.value - 1) >= (isSum ? 0.05 : 0.2)
}

function isBeyondChance({ scale }: Series, { now, before, step: size }: Step): boolean {
  return (
    Math.abs(size) >= 3 * chanceOf(scale, now, before) && (scale !== 'share' || areApart(now, before, '99 %'))
  )
}

function hasBase({ scale }: Series, { now, before }: Step): boolean {
  return scale === 'count' ? Math.max(now.value, before.value) >= 100 : Math.min(now.n, before.n) >= 100
}

/** Is the step over a year one that passes as a move, whatever its series does elsewhere? `taken`: the step that all made. */
export function isMove(survey: Survey, series: Series, half: number, taken = 0): Rejection | null {
  const year = maybeStep(series, half, YEAR)
  const previous = maybeStep(series, half, HALF)
  if (year === null || previous === null) return 'not-listed-a-year-before'
  if (!hasBase(series, year)) return 'base-too-small'
  if (!isBeyondChance(series, year)) return 'within-chance'
  if (!isLarge(series, year)) return 'too-small'
  if (Math.abs(year.step - taken) / survey.usual(series, half, YEAR) < 4)
    return taken === 0 ? 'usual' : 'part-of-broad'
  const { values, segments, scale } = series
  const recent = [1, 2, 3, 4].flatMap((lag) =>
    segments[half - lag] === segments[half] ? (values[half - lag] ?? []) : [],
  )
  const isOutside =
    recent.every(({ value }) => value < year.now.value) || recent.every(({ value }) => value > year.now.value)
  if (Math.sign(previous.step) !== Math.sign(year.step) || !isOutside) return 'rebound'
  if (scale === 'count') {
    const around = [1, 3, 4].flatMap((lag) =>
      segments[half - lag] === segments[half] ? (values[half - lag]?.value ?? []) : [],
    )
    const middle = median(around)
    if (around.length > 0 && (year.before.value < middle / 3 || year.before.value > 3 * middle))
      return 'outlier-before'
  }
  return null
}

function maybeMove(look: Look, profile: Profile): Candidate | null {
  const { survey, series, half, rejected } = look
  const year = maybeStep(series, half, YEAR)
  const why = isMove(survey, series, half)
  if (why !== null || year === null) {
    rejected.push(why ?? 'not-listed-a-year-before')
    return null
  }
  const [rYear, rHalf] = [timesUsual(survey, series, half, YEAR), timesUsual(survey, series, half, HALF)]
  const ratio = (year.now.value + 0.5) / (year.before.value + 0.5)
  return made(
    look,
    profile,
    'move',
    rYear,
    [year.before],
    [
      ...(rHalf < 1 ? (['little-against-half-before'] as const) : []),
      ...(series.scale === 'count' && (ratio >= 8 || ratio <= 1 / 8) ? (['eightfold'] as const) : []),
    ],
    { is: 'move', series, profile, without: null, rYear, rHalf, otherShares: [] },
  )
}

function maybeFirstOutcome({ survey, series, half }: Look, profile: Profile): Candidate | null {
  const { value } = profile
  if (!isOutcomeShare(series.measure) || series.territory === ALL || value.k === 0) return null
  const before = series.values.slice(0, half).filter((each) => each !== null)
  const requests = before.reduce((sum, { n }) => sum + n, 0)
  const isClean = [...before, value].every(({ blanks }) => blanks === 0) && series.tooBlank.size === 0
  if (!isClean || before.length < 8 || requests < 500 || before.some(({ k }) => k > 0)) return null
  const times = value.value / (3 / requests)
  if (times < 4) return null
  return {
    ...placed(survey, series, half, [value]),
    kind: 'first-outcome',
    unusual: cappedUnusual(1.5 * Math.log2(times)),
    doubts: value.k < 3 ? ['one-or-two-requests'] : value.k < 20 ? ['few-of-outcome'] : [],
    told: {
      is: 'first-outcome',
      series,
      value,
      halvesBefore: before.length,
      requestsBefore: requests,
      times,
    },
  }
}

function maybeTurn(look: Look, profile: Profile): Candidate | null {
  const { survey, series, half, rejected } = look
  const last = maybeStep(series, half, HALF)
  const earlier = profileOf(series, half - 1, survey.history.halves)
  if (last === null || earlier === null || Math.abs(earlier.streak) < STREAK) return null
  if (Math.sign(last.step) !== -Math.sign(earlier.streak) || !hasBase(series, last)) return null
  const r = timesUsual(survey, series, half, HALF)
  if (r < 2 || !isBeyondChance(series, last)) {
    rejected.unshift('turn-usual')
    return null
  }
  const steps = Math.abs(earlier.streak)
  return made(look, profile, 'turn', steps / 2 + r - 1, [last.before], [], {
    is: 'turn',
    series,
    profile,
    without: null,
    steps,
    isUp: last.step > 0,
  })
}

function maybeThreshold(look: Look, profile: Profile): Candidate | null {
  const { survey, series, half, rejected } = look
  const { value, halfBefore } = profile
  if (series.scale !== 'share' || halfBefore === null) return null
  const run = runOf(series, half).slice(0, -1)
  let best: Candidate | null = null
  for (const [name, mark] of Object.entries(MARKS) as [Mark, number][]) {
    const isAbove = value.value > mark && halfBefore.value < mark
    if (!isAbove && !(value.value < mark && halfBefore.value > mark)) continue
    const on = (each: SeriesValue): boolean => (isAbove ? each.value < mark : each.value > mark)
    const last = run.findLastIndex((each) => !on(each.value))
    const halves = run.length - 1 - last
    if (mayBe(value, mark)) {
      rejected.unshift('mark-within-chance')
      continue
    }
    if (halves < LONG) {
      rejected.unshift('mark-to-and-fro')
      continue
    }
    const unusual = Math.log2(Math.PI * halves) / 2 + timesUsual(survey, series, half, HALF) / 2
    const since = run[last]
    const found = made(look, profile, 'threshold', unusual, [halfBefore], [], {
      is: 'threshold',
      series,
      profile,
      without: null,
      mark: name,
      isAbove,
      halves,
      since: since === undefined ? null : (survey.history.halves[since.half] ?? null),
    })
    if (best === null || found.unusual > best.unusual) best = found
  }
  return best
}

/** The streak of a series in one half, whatever other kind holds there; `null`: there is none. */
export function maybeStreakAt(survey: Survey, series: Series, half: number): Candidate | null {
  const profile = profileOf(series, half, survey.history.halves)
  return profile === null ? null : maybeStreak({ survey, series, half, rejected: [] }, profile)
}

function maybeStreak(look: Look, profile: Profile): Candidate | null {
  const { survey, series, half } = look
  const steps = Math.abs(profile.streak)
  if (steps < STREAK) return null
  const start = half - steps
  const first = series.values[start]
  if (isAbsent(first)) return null
  const { value } = profile
  if (value.n < 100 || (series.scale === 'share' && first.n < 100)) return null
  const sum = step(series.scale, value, first)
  const isEnough =
    series.scale === 'share'
      ? Math.abs(value.value - first.value) >= 0.06
      : Math.abs(value.value / first.value - 1) >= (series.territory === ALL ? 0.1 : 0.25)
  const largest = Math.max(
    ...Array.from({ length: steps }, (_, at) => Math.abs(maybeStep(series, half - at, HALF)?.step ?? 0)),
  )
  if (Math.abs(sum) < 4 * chanceOf(series.scale, value, first) || !isEnough || largest > 0.8 * Math.abs(sum))
    return null
  return made(look, profile, 'streak', Math.min(6, steps - 1), [first], [], {
    is: 'streak',
    series,
    profile,
    without: null,
    steps,
    isUp: profile.streak > 0,
    from: survey.history.halves[start] ?? '',
    fromValue: first,
  })
}

function maybeRecord(look: Look, profile: Profile): Candidate | null {
  const { survey, series, half, rejected } = look
  const { value, highestOf, lowestOf } = profile
  const isHigh = highestOf.halves >= lowestOf.halves
  const { halves, since } = isHigh ? highestOf : lowestOf
  if (halves < LONG || value.n < 100) return null
  const beaten = runOf(series, half).slice(0, -1).slice(-halves)
  const old = beaten.reduce((best, each) =>
    (isHigh ? each.value.value > best.value.value : each.value.value < best.value.value) ? each : best,
  )
  if (half - old.half < OLD) {
    rejected.unshift('record-is-recent')
    return null
  }
  const margin = Math.abs(step(series.scale, value, old.value))
  const isClear =
    series.scale === 'share'
      ? Math.abs(value.value - old.value.value) >= 0.01
      : Math.abs(value.value / old.value.value - 1) >= 0.02
  if (margin < 2 * chanceOf(series.scale, value, old.value) || !isClear) {
    rejected.unshift('record-by-a-hair')
    return null
  }
  const usual = survey.usual(series, half, HALF)
  const isFurther = (each: Measured): boolean =>
    isHigh ? each.value > value.value : each.value < value.value
  const wasFurther =
    since === null && series.values.slice(0, half).some((each) => each !== null && isFurther(each))
  const unusual =
    Math.log2(Math.PI * halves) / 2 +
    Math.min(3, usual === Number.POSITIVE_INFINITY ? 0 : margin / (2 * usual))
  return made(look, profile, 'record', unusual, [old.value], wasFurther ? ['further-before-the-break'] : [], {
    is: 'record',
    series,
    profile,
    without: null,
    isHigh,
    halves,
    since,
    old: [survey.history.halves[old.half] ?? '', old.value],
  })
}

function cappedUnusual(value: number): number {
  return rounded(Math.max(0, Math.min(10, value)), 1)
}

function placed(
  survey: Survey,
  series: Series,
  half: number,
  values: readonly SeriesValue[],
): Pick<Candidate, 'section' | 'territory' | 'group' | 'family' | 'measure' | 'series' | 'size'> {
  const { territory, group, measure } = series
  return {
    section: 'new',
    territory,
    group: group.group.id,
    family: familyOf(measure),
    measure,
    series: seriesId(series),
    size: sizeOf(survey, series, half, values),
  }
}

function made(
  { survey, series, half }: Look,
  profile: Profile,
  kind: LeadKind,
  unusual: number,
  others: readonly SeriesValue[],
  doubts: readonly Doubt[],
  told: Told,
): Candidate {
  const compared = kind === 'move' ? [profile.value, ...others] : [profile.value]
  return {
    ...placed(survey, series, half, compared),
    kind,
    unusual: cappedUnusual(unusual),
    doubts: [...doubtsOfSeries(series, profile, others), ...doubts],
    told,
  }
}

export function familyOf(measure: SeriesMeasure): Candidate['family'] {
  switch (measure) {
    case 'requests':
    case 'top1':
      return 'requests'
    case 'accounts':
    case 'per-request':
      return 'accounts'
    case 'top5':
    case 'territories':
      return measure
    default:
      return 'outcomes'
  }
}
