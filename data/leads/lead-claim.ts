import { isAbsent } from './is-absent.ts'
import type { Assertion, Claim, ClaimCells, Comparison, Quantity, TerritoryChoice } from '../model/claim.ts'
import { periodBefore } from '../model/period.ts'
import type { Outcome, RequestKind } from '../model/vocabulary.ts'
import { MARKS, type Candidate, type Told } from './candidate.ts'
import type { Profile } from './profile.ts'
import {
  ALL,
  isOutcomeShare,
  numberIn,
  outcomesOfShare,
  requestsByTerritory,
  type Series,
  type SeriesValue,
} from './series.ts'
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
      return [...valueAt(told.series, period, told.profile.value, survey), ...stepsOf(told, survey)]
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

/** Up to five steps of a streak, the newest first. */
function stepsOf(
  { series, profile, steps, isUp }: Told & { readonly is: 'streak' },
  survey: Survey,
): readonly Assertion[] {
  const assertions: Assertion[] = []
  let [half, label] = [profile.half, profile.label]
  for (let step = 0; step < steps && assertions.length < MOST - 1; step += 1) {
    const [now, before] = [series.values[half], series.values[half - 1]]
    const other = periodBefore(label, 'period')
    if (isAbsent(now) || isAbsent(before)) break
    assertions.push(...changeOf(series, [label, now], [other, before], isUp, survey))
    ;[half, label] = [half - 1, other]
  }
  return assertions
}

type At = readonly [period: string, value: SeriesValue]

/** A share as the quotient that verdicts know, a count as a count; `null` for what they don't divide. */
function quantityAt(series: Series, period: string, survey: Survey): Quantity | null {
  const { measure } = series
  const whole = cellsOf(series, period, [])
  if (measure === 'requests' || measure === 'accounts') return { quantity: 'count', cells: whole }
  if (isOutcomeShare(measure)) {
    const half = survey.history.halves.indexOf(period)
    const outcomes = outcomesOfShare(measure, survey.rowsOf(series, half))
    return { quantity: 'share', part: { ...whole, outcomes: [...outcomes] }, whole }
  }
  if (measure === 'top1' || measure === 'top5') {
    const rows = survey.rowsOf(series, survey.history.halves.indexOf(period))
    const isAlone = (code: string): boolean => survey.history.territories.get(code)?.isAlone === true
    const codes = requestsByTerritory(rows, isAlone)
      .slice(0, measure === 'top1' ? 1 : 5)
      .map(([code]) => code)
    const largest = { choose: 'these', codes } as const
    return { quantity: 'share', part: { ...whole, territories: largest }, whole }
  }
  return null
}

function valueAt(series: Series, period: string, value: SeriesValue, survey: Survey): readonly Assertion[] {
  const of = quantityAt(series, period, survey)
  if (of === null) return partsAt(series, period, value, survey)
  if (of.quantity === 'count') return [count(of.cells, value.blanks > 0 ? 'at-least' : 'equals', value.value)]
  const isExact = value.blanks === 0
  // A blank total has no upper end: the counts are told, and not their quotient.
  if (!isExact && !isOutcomeShare(series.measure))
    return [count(of.part, 'at-least', value.k), count(of.whole, 'at-least', value.n)]
  return [
    {
      assert: 'value',
      of,
      comparison: isExact ? 'equals' : 'about',
      stated: { text: (value.value * 100).toFixed(isExact ? 2 : 0) },
    },
  ]
}

/** Accounts per request, and how many territories asked: the counts that they are made of. */
function partsAt(
  series: Series,
  period: string,
  { k, n, blanks }: SeriesValue,
  survey: Survey,
): readonly Assertion[] {
  if (series.measure !== 'per-request') {
    const requests = survey.maybeSeries(ALL, series.group.group.id, 'requests')
    const value = requests?.values[survey.history.halves.indexOf(period)]
    return isAbsent(value)
      ? []
      : [count(cellsOf(series, period, []), value.blanks > 0 ? 'at-least' : 'equals', value.value)]
  }
  const comparison = blanks > 0 ? 'at-least' : 'equals'
  const accounts = { ...series, measure: 'accounts' } as const
  const requests = { ...series, measure: 'requests' } as const
  return [
    count(cellsOf(accounts, period, []), comparison, k),
    count(cellsOf(requests, period, []), comparison, n),
  ]
}

function changeOf(series: Series, now: At, before: At, isUp: boolean, survey: Survey): readonly Assertion[] {
  const [of, against] = [quantityAt(series, now[0], survey), quantityAt(series, before[0], survey)]
  if (of === null || against === null || now[1].blanks + before[1].blanks > 0) return []
  return [{ assert: 'change', of, against, direction: isUp ? 'increase' : 'decrease', by: null }]
}

function besideMark(
  series: Series,
  period: string,
  mark: keyof typeof MARKS,
  comparison: Comparison,
  survey: Survey,
): Assertion {
  const of = quantityAt(series, period, survey)
  if (of === null) throw new RangeError(`${series.measure} is no share`)
  return { assert: 'value', of, comparison, stated: { text: (MARKS[mark] * 100).toFixed(4) } }
}

/** Halves before that a territory has a number in, by the run without a break that they belong to. */
function erasBefore(
  { values, eras }: Series,
  period: string,
  { history }: Survey,
): readonly (readonly string[])[] {
  const half = history.halves.indexOf(period)
  const byEra = new Map<number, string[]>()
  for (const [at, label] of history.halves.slice(0, half).entries()) {
    const era = eras[at] ?? 0
    if (!isAbsent(values[at])) byEra.set(era, [...(byEra.get(era) ?? []), label])
  }
  return [...byEra.values()]
}

function none(series: Series, periods: readonly string[], survey: Survey): Assertion {
  const measure = series.measure
  const [first = ''] = periods
  const rows = survey.rowsOf(series, survey.history.halves.indexOf(first))
  const outcomes = isOutcomeShare(measure) ? outcomesOfShare(measure, rows) : []
  return count({ ...cellsOf(series, first, outcomes), periods: [...periods] }, 'equals', 0)
}

function count(cells: ClaimCells, comparison: Comparison, value: number): Assertion {
  return {
    assert: 'value',
    of: { quantity: 'count', cells },
    comparison,
    stated: { text: `${value}`, unit: 1 },
  }
}

function bandAt(
  kind: RequestKind,
  measure: 'requests' | 'accounts',
  period: string,
  low: number,
  high: number,
  service: string,
  territory: string,
): Assertion {
  return {
    assert: 'band',
    cells: plainCells(service, [kind], measure, [], [period], these(territory)),
    low,
    high,
  }
}

function cellsOf(
  { territory, group, measure }: Pick<Series, 'territory' | 'group' | 'measure'>,
  period: string,
  outcomes: readonly Outcome[],
): ClaimCells {
  const { service, kinds, accountMeasure } = group.group
  return plainCells(
    service,
    kinds,
    measure === 'accounts' ? accountMeasure : 'requests',
    outcomes,
    [period],
    territory === ALL ? { choose: 'all' } : these(territory),
  )
}

function plainCells(
  service: string,
  requestKinds: readonly RequestKind[],
  measure: ClaimCells['measure'],
  outcomes: readonly Outcome[],
  periods: readonly string[],
  territories: TerritoryChoice,
): ClaimCells {
  return {
    service,
    requestKinds: [...requestKinds],
    measure,
    outcomes: [...outcomes],
    periods: [...periods],
    territories,
  }
}

function these(territory: string): TerritoryChoice {
  return { choose: 'these', codes: [territory] }
}
