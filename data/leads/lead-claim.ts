import { isAbsent } from './is-absent.ts'
import type { Assertion, Claim, ClaimCells, Quantity } from '../model/claim.ts'
import { periodBefore } from '../model/period.ts'
import type { Outcome } from '../model/vocabulary.ts'
import type { Candidate, PartOverTime, Told } from './candidate.ts'
import {
  valueAt,
  changeOf,
  besideMark,
  none,
  count,
  bandAt,
  cellsOf,
  plainCells,
  these,
  erasBefore,
} from './claim-parts.ts'
import type { Profile } from './profile.ts'
import { ALL, numberIn, type Series } from './series.ts'
import type { Survey } from './survey.ts'

/** Assertions that a claim may have. */
const MOST = 6

/**
 * What a lead says, as the verdicts take it: each of its main numbers, and which way it went. `null` where it says that numbers lack.
 * The numbers are those of the rows; what is printed of them is rounded from these.
 */
export function claimOf({ told, territory }: Candidate, survey: Survey, period: string): Claim | null {
  const assertions = assertionsOf(told, territory, survey, period).slice(0, MOST)
  const { company } = survey.history
  return assertions.length === 0 ? null : { version: 1, company, assertions: [...assertions], reading: null }
}

/** What a lead says of other companies. */
export function claimsBesideOf({ told }: Candidate, period: string): readonly Claim[] {
  const claim = (survey: Survey, assertions: readonly Assertion[]): Claim => ({
    version: 1,
    company: survey.history.company,
    assertions: assertions.slice(0, MOST),
    reading: null,
  })
  if (told.is === 'echo')
    return told.others.map(({ survey, series, value, steps }) =>
      claim(survey, [
        ...valueAt(series, period, value, survey),
        ...stepsOf(
          { series, half: survey.history.halves.indexOf(period), label: period, steps, isUp: told.isUp },
          survey,
        ),
      ]),
    )
  if (told.is !== 'apart') return []
  return [claim(told.other.survey, partsOverTime(told.other, told))]
}

function assertionsOf(told: Told, territory: string, survey: Survey, period: string): readonly Assertion[] {
  switch (told.is) {
    case 'move':
    case 'mix':
    case 'plain':
    case 'turn':
    case 'broad':
      return moved(told.series, told.profile, survey)
    case 'threshold': {
      const { series, profile, mark, isAbove } = told
      const before = periodBefore(period, 'period')
      return [
        besideMark(series, period, mark, isAbove ? 'more-than' : 'less-than', survey),
        ...(profile.halfBefore === null
          ? []
          : [besideMark(series, before, mark, isAbove ? 'less-than' : 'more-than', survey)]),
        ...valueAt(series, period, profile.value, survey),
      ]
    }
    case 'streak':
    case 'echo':
      return [
        ...valueAt(told.series, period, told.profile.value, survey),
        ...stepsOf({ ...told.profile, ...told }, survey),
      ]
    case 'apart':
      return partsOverTime(told, told)
    case 'restated': {
      const { corrected, period: of } = told
      if (corrected.of === 'series') return valueAt(corrected.series, of, corrected.now, survey)
      const { kind, measure, now } = corrected
      return [bandAt(kind, measure, of, now.low, now.high, now.service, territory)]
    }
    case 'record': {
      const { series, profile, isHigh, old } = told
      return [
        ...valueAt(series, period, profile.value, survey),
        ...valueAt(series, old[0], old[1], survey),
        ...changeOf(series, [period, profile.value], old, isHigh, survey),
      ]
    }
    case 'first-outcome':
      return [
        ...valueAt(told.series, period, told.value, survey),
        ...erasBefore(told.series, period, survey).map((periods) => none(told.series, periods, survey)),
      ]
    case 'rank':
      return [
        {
          assert: 'rank',
          cells: cellsOf({ ...told.series, territory: ALL }, period, []),
          territory,
          rank: told.place,
        },
        count(cellsOf(told.series, period, []), 'equals', told.value),
        count(cellsOf({ ...told.series, territory: told.passed }, period, []), 'equals', told.passedValue),
      ]
    case 'first-listed':
      return [count(cellsOf(told.series, period, []), 'equals', told.value)]
    case 'not-listed':
      return [count(cellsOf(told.series, told.last, []), 'equals', told.lastValue)]
    case 'per-head':
      return [count(cellsOf(told.series, period, []), 'equals', told.requests)]
    case 'band':
      return [
        bandAt(told.kind, told.measure, period, told.now.low, told.now.high, told.service, territory),
        bandAt(
          told.kind,
          told.measure,
          told.against,
          told.before.low,
          told.before.high,
          told.service,
          territory,
        ),
      ]
    case 'gap':
      return told.bands.map(({ kind, measure, period: half, low, high, service }) =>
        bandAt(kind, measure, half, low, high, service, territory),
      )
    case 'blank':
      return told.rows.flatMap((row) => {
        const requests = numberIn(row, 'requests total')
        return requests === null
          ? []
          : [
              count(
                plainCells(row.service, [row.kind], 'requests', [], [period], these(row.territory)),
                'equals',
                requests,
              ),
            ]
      })
    case 'contradiction': {
      const cells = (outcomes: readonly Outcome[]): ClaimCells =>
        plainCells(told.service, [told.kind], told.measure, outcomes, [period], these(territory))
      return [count(cells(told.outcomes), 'equals', told.parts), count(cells([]), 'equals', told.total)]
    }
    case 'percentage': {
      const cells = (outcomes: readonly Outcome[]): ClaimCells =>
        plainCells(told.service, [told.kind], 'requests', outcomes, [period], these(territory))
      return [count(cells(told.outcomes), 'equals', told.part), count(cells([]), 'equals', told.whole)]
    }
    case 'long-run': {
      const { series, from, fromValue, to, toValue } = told
      return [
        ...valueAt(series, from, fromValue, survey),
        ...valueAt(series, to, toValue, survey),
        ...changeOf(series, [to, toValue], [from, fromValue], toValue.value > fromValue.value, survey),
      ]
    }
  }
}

function moved(series: Series, profile: Profile, survey: Survey): readonly Assertion[] {
  const { label, value, yearBefore: year } = profile
  const now = valueAt(series, label, value, survey)
  if (year === null) return now
  const before = periodBefore(label, 'year')
  return [
    ...now,
    ...valueAt(series, before, year, survey),
    ...(value.value === year.value
      ? []
      : changeOf(series, [label, value], [before, year], value.value > year.value, survey)),
  ]
}

/** A territory's part of all requests at two ends, and which way it went. */
function partsOverTime(
  { series, now, before }: PartOverTime,
  { from, to }: { readonly from: string; readonly to: string },
): readonly Assertion[] {
  const part = (period: string): Quantity => ({
    quantity: 'share',
    part: cellsOf(series, period, []),
    whole: cellsOf({ ...series, territory: ALL }, period, []),
  })
  const value = (period: string, share: number): Assertion => ({
    assert: 'value',
    of: part(period),
    comparison: 'equals',
    stated: { text: (share * 100).toFixed(2) },
  })
  const isUp = now.value > before.value
  const [of, against] = [part(to), part(from)]
  return [
    value(to, now.value),
    value(from, before.value),
    { assert: 'change', of, against, direction: isUp ? 'increase' : 'decrease', by: null },
  ]
}

/** Up to five steps of a streak, the newest first. */
function stepsOf(
  streak: {
    readonly series: Series
    readonly half: number
    readonly label: string
    readonly steps: number
    readonly isUp: boolean
  },
  survey: Survey,
): readonly Assertion[] {
  const { series, steps, isUp } = streak
  const assertions: Assertion[] = []
  let [half, label] = [streak.half, streak.label]
  for (let step = 0; step < steps && assertions.length < MOST - 1; step += 1) {
    const [now, before] = [series.values[half], series.values[half - 1]]
    const other = periodBefore(label, 'period')
    if (isAbsent(now) || isAbsent(before)) break
    assertions.push(...changeOf(series, [label, now], [other, before], isUp, survey))
    ;[half, label] = [half - 1, other]
  }
  return assertions
}
