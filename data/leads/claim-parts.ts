import type { Assertion, ClaimCells, Comparison, Quantity, TerritoryChoice } from '../model/claim.ts'
import type { Outcome, RequestKind } from '../model/vocabulary.ts'
import { MARKS } from './candidate.ts'
import { isAbsent } from './is-absent.ts'
import {
  ALL,
  isOutcomeShare,
  outcomesOfShare,
  requestsByTerritory,
  type Series,
  type SeriesValue,
} from './series.ts'
import type { Survey } from './survey.ts'

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

export function valueAt(
  series: Series,
  period: string,
  value: SeriesValue,
  survey: Survey,
): readonly Assertion[] {
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

export function changeOf(
  series: Series,
  now: At,
  before: At,
  isUp: boolean,
  survey: Survey,
): readonly Assertion[] {
  const [of, against] = [quantityAt(series, now[0], survey), quantityAt(series, before[0], survey)]
  if (of === null || against === null || now[1].blanks + before[1].blanks > 0) return []
  return [{ assert: 'change', of, against, direction: isUp ? 'increase' : 'decrease', by: null }]
}

export function besideMark(
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
export function erasBefore(
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

export function none(series: Series, periods: readonly string[], survey: Survey): Assertion {
  const measure = series.measure
  const [first = ''] = periods
  const rows = survey.rowsOf(series, survey.history.halves.indexOf(first))
  const outcomes = isOutcomeShare(measure) ? outcomesOfShare(measure, rows) : []
  return count({ ...cellsOf(series, first, outcomes), periods: [...periods] }, 'equals', 0)
}

export function count(cells: ClaimCells, comparison: Comparison, value: number): Assertion {
  return {
    assert: 'value',
    of: { quantity: 'count', cells },
    comparison,
    stated: { text: `${value}`, unit: 1 },
  }
}

export function bandAt(
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

export function cellsOf(
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

export function plainCells(
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

export function these(territory: string): TerritoryChoice {
  return { choose: 'these', codes: [territory] }
}
