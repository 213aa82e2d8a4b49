import { isAbsent } from './is-absent.ts'
import { formatCount } from '../model/format.ts'
import type { Doubt } from '../model/lead-kinds.ts'
import { periodBefore } from '../model/period.ts'
import { upperFirst } from '../model/words/names.ts'
import { say } from '../model/words/say.ts'
import type { Candidate, Told } from './candidate.ts'
import { valueInWords } from './lead-numbers.ts'
import { firstOfSegment, profileOf, type Profile } from './profile.ts'
import { ALL, type Series } from './series.ts'
import type { Survey } from './survey.ts'

/** A share whose count changed by less hasn't moved by itself. */
const LITTLE = 0.05

/** What must stand beside a lead: a sentence for each doubt, then what was counted otherwise before. */
export function caveatsOf(candidate: Candidate, survey: Survey, half: number): readonly string[] {
  const { told, doubts } = candidate
  const of = doubts.map((doubt) => caveat(doubt, told.is === 'restated' ? told.lead.told : told))
  return [...new Set([...acrossOf(told), ...of, ...atLeast(told), ...beforeTheRun(told, survey, half)])]
}

/** Companies count differently; a correction is told before its doubts. */
function acrossOf({ is }: Told): readonly string[] {
  if (is === 'echo' || is === 'apart') return [say('lead-caveat.count-differently')]
  return is === 'restated' ? [say('lead-caveat.restated')] : []
}

function caveat(doubt: Doubt, told: Told): string {
  const things = thingsOf(told)
  switch (doubt) {
    case 'short-history': {
      const isAfterBreak = 'profile' in told && (told.series.eras[told.profile.half] ?? 0) > 0
      return say(isAfterBreak ? 'lead-caveat.short-history' : 'lead-caveat.short-series')
    }
    case 'one-request-many-accounts':
      return say('lead-caveat.one-request-many-accounts', { things, Things: upperFirst(things) })
    case 'blank-left-out':
      return say('lead-caveat.blank-left-out', { requests: leftOutOf(told) })
    case 'an-older-run':
      return say(
        told.is === 'long-run' && !told.endsAtBreak ? 'lead-caveat.run-ended' : 'lead-caveat.an-older-run',
      )
    default:
      return say(`lead-caveat.${doubt}`)
  }
}

function thingsOf(told: Told): string {
  return 'series' in told ? told.series.group.group.accountMeasure : 'accounts'
}

function leftOutOf(told: Told): number {
  if (told.is === 'long-run') return Math.max(told.fromValue.leftOut, told.toValue.leftOut)
  if (!('profile' in told)) return 0
  const { value, yearBefore, halfBefore } = told.profile
  return Math.max(value.leftOut, yearBefore?.leftOut ?? 0, halfBefore?.leftOut ?? 0)
}

function atLeast(told: Told): readonly string[] {
  if (!('profile' in told) || told.series.scale !== 'count') return []
  const { value, yearBefore } = told.profile
  return value.blanks > 0 || (yearBefore?.blanks ?? 0) > 0 ? [say('lead-caveat.at-least')] : []
}

/** What was before the run, where the lead speaks of the whole of it. */
function beforeTheRun(told: Told, survey: Survey, half: number): readonly string[] {
  if (told.is === 'long-run')
    return told.sinceBreak === null ? countedOtherwise(told.series, survey, half) : []
  if (told.is === 'plain' || told.is === 'move') {
    const { profile } = told
    const isNew = profile.halvesBefore === 0 && profile.beforeRun !== null
    if (isNew) return [say('lead-caveat.just-counted-otherwise', { period: profile.runFrom })]
    const isWhole = told.is === 'move' && profile.highestOf.since === null && profile.highestOf.halves >= 6
    return isWhole ? countedOtherwise(told.series, survey, half) : []
  }
  if (told.is !== 'threshold' && told.is !== 'streak' && told.is !== 'record') return []
  const { series, profile } = told
  if (
    profile.beforeRun === null &&
    profile.isFirstRun &&
    isLawHeldBefore(survey, firstOfSegment(series, half))
  )
    return [say('lead-caveat.none-of-kind-before', { period: profile.runFrom })]
  return countedOtherwise(series, survey, half)
}

function isLawHeldBefore({ history }: Survey, half: number): boolean {
  return history.groups[0]?.isHeld.slice(0, half).includes(true) === true
}

function countedOtherwise(series: Series, survey: Survey, half: number): readonly string[] {
  const profile = profileOf(series, half, survey.history.halves)
  if (isAbsent(profile?.beforeRun)) return []
  const first = firstOfSegment(series, half)
  const { highest, half: period } = profile.beforeRun
  const told = {
    period: survey.history.halves[first] ?? '',
    value: valueInWords(series.scale, highest),
    highest: period,
  }
  return [
    series.eras[first] === series.eras[first - 1]
      ? say('lead-caveat.not-held-before', told)
      : say('lead-caveat.counted-otherwise', told),
  ]
}

/** What to look at before it is printed. */
export function beforeYouPrintOf(
  { told, territory }: Candidate,
  survey: Survey,
  half: number,
  isHeadline: boolean,
): readonly string[] {
  switch (told.is) {
    case 'first-outcome':
      return [say('lead-before.possible-before')]
    case 'band':
      return [say('lead-before.no-middle')]
    case 'gap':
      return [say('lead-before.not-held')]
    case 'per-head':
      return [say('lead-before.people')]
    case 'long-run':
    case 'apart':
      return [say('lead-before.ends')]
    case 'restated':
      return [say('lead-before.restated')]
    case 'blank':
    case 'contradiction':
    case 'percentage':
      return []
    case 'rank':
    case 'first-listed':
    case 'not-listed':
      return [say('lead-before.per-user')]
    default:
      return isHeadline
        ? []
        : [...otherWay(told), ...ofMeasure(told.series, told.profile, territory, survey, half)]
  }
}

function otherWay({
  series,
  profile,
}: {
  readonly series: Series
  readonly profile: Profile
}): readonly string[] {
  const { value, yearBefore: year, halfBefore: half, label } = profile
  if (year === null || half === null) return []
  const isOther =
    Math.sign(value.value - half.value) === -Math.sign(value.value - year.value) && value.value !== year.value
  return isOther
    ? [
        say('lead-before.other-way', {
          value: valueInWords(series.scale, half),
          period: periodBefore(label, 'period'),
        }),
      ]
    : []
}

function ofMeasure(
  series: Series,
  profile: Profile,
  territory: string,
  survey: Survey,
  half: number,
): readonly string[] {
  switch (series.measure) {
    case 'requests':
      return territory === ALL ? [] : [say('lead-before.per-user')]
    case 'accounts':
      return territory === ALL ? [] : requestsMeanwhile(series, survey, half)
    case 'rejected':
      return [...countMovedLittle(profile), say('lead-before.rejected')]
    case 'no_data':
    case 'disclosed':
      return [...countMovedLittle(profile), say('lead-before.outcomes')]
    default:
      return countMovedLittle(profile)
  }
}

function countMovedLittle({ value, yearBefore: year }: Profile): readonly string[] {
  if (year === null || year.k === 0 || Math.abs(value.k / year.k - 1) >= LITTLE) return []
  return [
    say('lead-before.count-moved-little', {
      k: formatCount(year.k),
      nowK: formatCount(value.k),
      n: formatCount(year.n),
      nowN: formatCount(value.n),
    }),
  ]
}

function requestsMeanwhile({ territory, group }: Series, survey: Survey, half: number): readonly string[] {
  const requests = survey.maybeSeries(territory, group.group.id, 'requests')
  const [now, year] = [requests?.values[half], requests?.values[half - 2]]
  if (isAbsent(now) || isAbsent(year)) return []
  return [
    say('lead-before.requests-meanwhile', {
      requests: formatCount(now.value),
      before: formatCount(year.value),
      things: group.group.accountMeasure,
    }),
  ]
}
