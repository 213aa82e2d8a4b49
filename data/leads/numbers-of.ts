import { rounded, type Measured } from './chance.ts'
import type { Candidate, Corrected, PartOverTime, Told } from './candidate.ts'
import type { Profile } from './profile.ts'
import type { Series, SeriesValue } from './series.ts'

/** A value that JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type Numbers = Readonly<Record<string, Json>>

/** A count as it is; a share or ratio with what it is made of. */
function valueOf({ scale }: Series, { value, k, n }: SeriesValue): Json {
  if (scale === 'count') return value
  return scale === 'share' ? { k, n, share: rounded(value, 6) } : { k, n, ratio: rounded(value, 6) }
}

function maybeValue(series: Series, value: SeriesValue | null): Json {
  return value === null ? null : valueOf(series, value)
}

/** Every number that a lead names, by what it is. */
export function numbersOf({ told }: Pick<Candidate, 'told'>, period: string): Numbers {
  switch (told.is) {
    case 'move':
    case 'mix':
      return {
        ...profileNumbers(told),
        timesUsualYear: rounded(told.rYear, 1),
        timesUsualHalf: rounded(told.rHalf, 1),
        ...withoutNumbers(told),
      }
    case 'plain':
      return { ...profileNumbers(told), ...withoutNumbers(told) }
    case 'turn':
      return { ...profileNumbers(told), steps: told.steps, up: told.isUp, ...withoutNumbers(told) }
    case 'threshold':
      return {
        ...profileNumbers(told),
        mark: told.mark.replace('-', ' '),
        above: told.isAbove,
        halvesOnOtherSide: told.halves,
        since: told.since,
        ...withoutNumbers(told),
      }
    case 'streak':
      return {
        ...profileNumbers(told),
        streak: told.isUp ? told.steps : -told.steps,
        from: told.from,
        fromValue: valueOf(told.series, told.fromValue),
        ...withoutNumbers(told),
      }
    case 'record': {
      const [half, value] = told.old
      return {
        ...profileNumbers(told),
        high: told.isHigh,
        halves: told.halves,
        since: told.since,
        oldRecord: [half, told.series.scale === 'count' ? value.value : rounded(value.value, 6)],
        ...withoutNumbers(told),
      }
    }
    case 'broad':
      return {
        ...profileNumbers(told),
        of: told.of,
        moved: told.moved.length,
        opposite: told.against.length,
        median: rounded(told.median, 4),
        territories: told.moved,
        against: told.against,
        ...withoutNumbers(told),
      }
    case 'first-outcome':
      return {
        period,
        k: told.value.k,
        n: told.value.n,
        halvesBefore: told.halvesBefore,
        requestsBefore: told.requestsBefore,
        timesWhatCouldHideBefore: rounded(told.times, 1),
      }
    case 'rank':
      return {
        period,
        value: told.value,
        place: told.place,
        passed: told.passed,
        passedValue: told.passedValue,
        halvesBehind: told.halves,
      }
    case 'first-listed':
      return { period, value: told.value, halvesBefore: told.halvesBefore }
    case 'not-listed':
      return { period, last: told.last, lastValue: told.lastValue, halvesListed: told.halvesListed }
    case 'per-head':
      return {
        period,
        per100k: told.per100k,
        requests: told.requests,
        population: told.population,
        second: told.second,
        median: told.median,
        of: told.of,
        firstForHalvesBefore: told.firstBefore,
      }
    case 'band':
      return {
        period,
        against: told.against,
        low: told.now.low,
        high: told.now.high,
        beforeLow: told.before.low,
        beforeHigh: told.before.high,
        certainChange: told.change,
        furtherThanEver: told.isFurthest,
        halves: told.halves,
      }
    case 'gap':
      return { period, newestHeld: Object.fromEntries(told.newest) }
    case 'blank':
      return {
        period,
        cells: told.cells,
        territories: told.territories,
        requestsBehind: told.requestsBehind,
        cellsHalfBefore: told.cellsBefore,
      }
    case 'contradiction':
      return { period, parts: told.parts, total: told.total, requestKind: told.kind }
    case 'percentage':
      return { period, printed: told.printed, part: told.part, whole: told.whole, requestKind: told.kind }
    case 'long-run':
      return longRunNumbers(told)
    case 'echo':
      return {
        ...profileNumbers(told),
        steps: told.isUp ? told.steps : -told.steps,
        from: told.from,
        fromValue: valueOf(told.series, told.fromValue),
        others: told.others.map(({ survey, series, steps, from, fromValue, value }) => ({
          company: survey.history.company,
          streak: told.isUp ? steps : -steps,
          from,
          fromValue: valueOf(series, fromValue),
          value: valueOf(series, value),
        })),
        ...withoutNumbers(told),
      }
    case 'apart':
      return {
        period: told.to,
        from: told.from,
        ...partNumbers(told),
        other: { company: told.other.survey.history.company, ...partNumbers(told.other) },
      }
    case 'restated':
      return {
        period,
        how: told.how,
        corrected: told.period,
        kind: told.lead.kind,
        ...correctedNumbers(told.corrected),
      }
  }
}

/** The numbers of what is told as the support of another lead. */
export function numbersBeside({ told }: Pick<Candidate, 'told'>, period: string): Numbers {
  if (told.is === 'long-run') {
    const { from, fromValue, value } = longRunNumbers(told)
    return { from: from ?? null, fromValue: fromValue ?? null, value: value ?? null }
  }
  if (!('profile' in told)) return numbersOf({ told }, period)
  const { value, yearBefore, halfBefore } = profileNumbers(told)
  return {
    value: value ?? null,
    yearBefore: yearBefore ?? null,
    halfBefore: halfBefore ?? null,
    ...withoutNumbers(told),
  }
}

function profileNumbers({
  series,
  profile,
}: {
  readonly series: Series
  readonly profile: Profile
}): Numbers {
  const { label, value, yearBefore, halfBefore, highestOf, lowestOf, streak } = profile
  return {
    period: label,
    value: valueOf(series, value),
    yearBefore: maybeValue(series, yearBefore),
    halfBefore: maybeValue(series, halfBefore),
    highestOf: { ...highestOf },
    lowestOf: { ...lowestOf },
    streak,
  }
}

function withoutNumbers(told: Extract<Told, { readonly without: unknown }>): Numbers {
  if (told.without === null) return {}
  const { territory, value, yearBefore } = told.without
  const plain = (each: SeriesValue): number =>
    told.series.scale === 'count' ? each.value : rounded(each.value, 6)
  return { without: { territory, value: plain(value), yearBefore: plain(yearBefore) } }
}

function partNumbers({ now, before }: PartOverTime): Numbers {
  const part = ({ k, n, value }: Measured): Json => ({ k, n, share: rounded(value, 6) })
  return { value: part(now), fromValue: part(before) }
}

function correctedNumbers(corrected: Corrected): Numbers {
  if (corrected.of === 'series')
    return {
      value: valueOf(corrected.series, corrected.now),
      firstPublished: valueOf(corrected.series, corrected.first),
    }
  const { now, first } = corrected
  return { low: now.low, high: now.high, firstLow: first.low, firstHigh: first.high }
}

function longRunNumbers(told: Told & { readonly is: 'long-run' }): Numbers {
  const { series, sinceBreak } = told
  const of = (value: SeriesValue): Json => valueOf(series, value)
  return {
    from: told.from,
    fromValue: of(told.fromValue),
    period: told.to,
    value: of(told.toValue),
    highest: told.highest[0],
    highestValue: of(told.highest[1]),
    lowest: told.lowest[0],
    lowestValue: of(told.lowest[1]),
    sinceTheBreak:
      sinceBreak === null
        ? null
        : [sinceBreak.from, of(sinceBreak.fromValue), sinceBreak.to, of(sinceBreak.toValue)],
  }
}
