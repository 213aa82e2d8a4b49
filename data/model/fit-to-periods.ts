import type { Catalogue } from './catalogue.ts'
import { DeskError } from './error-codes.ts'
import { extentsInView } from './fit-to-extents.ts'
import { periodLength } from './period.ts'
import { asIs, inTurn, type RuleResult } from './settle-rule.ts'
import { notice } from './view-notice.ts'
import type { ViewQuery } from './view-query.ts'
import { say } from './words/say.ts'

/** Range, half, period of comparison and change. @throws {DeskError} `query-unknown-period` where the dataset has none of the range. */
export const fitPeriods = inTurn([cutRange, moveRange, fitHalf, fitCompared, fitChange])

/** Labels of the range's length, ascending. */
function labelsOf(query: ViewQuery, { periods }: Catalogue): readonly string[] {
  const length = periodLength(query.periods.from)
  return periods.filter((period) => period.length === length).map(({ label }) => label)
}

/** A range that reaches too far ends where the dataset does. */
function cutRange(query: ViewQuery, catalogue: Catalogue): RuleResult {
  const { from, to } = query.periods
  const labels = labelsOf(query, catalogue)
  const inside = labels.filter((label) => label >= from && label <= to)
  const [first] = inside
  const last = inside.at(-1)
  if (first === from && last === to) return asIs(query)
  if (first !== undefined && last !== undefined) {
    const periods = { from: first, to: last }
    const values = { asked: rangeInText(query.periods), shown: rangeInText(periods) }
    return { query: { ...query, periods }, said: [notice('settle.periods-cut', 'periods', values)] }
  }
  const offered = labels.length > 0 ? labels : catalogue.periods.map(({ label }) => label)
  throw new DeskError('query-unknown-period', {
    period: from,
    from: offered[0] ?? '',
    to: offered.at(-1) ?? '',
  })
}

/** Another length of period only where the chosen kinds have none of this length; and the whole range where none overlaps. */
function moveRange(query: ViewQuery, catalogue: Catalogue): RuleResult {
  const extents = extentsInView(query, catalogue).filter(({ measures }) => measures.includes(query.measure))
  const [any] = extents
  if (any === undefined) return asIs(query)
  const length = periodLength(query.periods.from)
  const sameLength = extents.filter(({ from }) => periodLength(from) === length)
  const wanted = sameLength.length > 0 ? length : periodLength(any.from)
  const usable = extents.filter(({ from }) => periodLength(from) === wanted)
  const isInside = usable.some(({ from, to }) => from <= query.periods.to && query.periods.from <= to)
  if (wanted === length && isInside) return asIs(query)
  const periods = {
    from: usable.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
    to: usable.map(({ to }) => to).reduce((a, b) => (a > b ? a : b)),
  }
  const values = { asked: rangeInText(query.periods), shown: rangeInText(periods) }
  return { query: { ...query, periods }, said: [notice('settle.periods-moved', 'periods', values)] }
}

function fitHalf(query: ViewQuery, catalogue: Catalogue): RuleResult {
  const { half } = query
  if (half === 'all') return asIs(query)
  const isOfYears = periodLength(query.periods.from) === 'year'
  if (!isOfYears && shownPeriods(query, catalogue).length > 0) return asIs(query)
  return {
    query: { ...query, half: 'all' },
    said: [
      isOfYears ? notice('settle.half-years', 'half', {}) : notice('settle.half-none', 'half', { half }),
    ],
  }
}

function fitCompared(query: ViewQuery, catalogue: Catalogue): RuleResult {
  const { compareWith: period } = query
  if (period === null) return asIs(query)
  const without: ViewQuery = { ...query, compareWith: null }
  if (periodLength(period) !== periodLength(query.periods.from))
    return { query: without, said: [notice('settle.compare-length', 'compareWith', { period })] }
  if (!labelsOf(query, catalogue).includes(period) || !isHeldIn(period, query, catalogue))
    return { query: without, said: [notice('settle.compare-lost', 'compareWith', { period })] }
  const { half } = query
  if (half !== 'all' && !period.endsWith(half))
    return { query: without, said: [notice('settle.compare-half', 'compareWith', { period, half })] }
  if (shownPeriods(query, catalogue).at(-1) !== period) return asIs(query)
  return { query: without, said: [notice('settle.compare-newest', 'compareWith', { period })] }
}

/** Whether anything of what is chosen reaches to the period; of what nothing is held at all, the figure says so. */
function isHeldIn(period: string, query: ViewQuery, catalogue: Catalogue): boolean {
  const extents = extentsInView(query, catalogue).filter(({ measures }) => measures.includes(query.measure))
  return extents.length === 0 || extents.some(({ from, to }) => from <= period && period <= to)
}

/** A single period has no change since the first one, which it is itself. */
function fitChange(query: ViewQuery, catalogue: Catalogue): RuleResult {
  const { change } = query
  const isSinceFirst = change === 'since-first' || change === 'index'
  const [period, ...more] = shownPeriods(query, catalogue)
  if (!isSinceFirst || period === undefined || more.length > 0) return asIs(query)
  const values = { value: say(`view.chip.change.${change}`), period }
  return {
    query: { ...query, change: 'none' },
    said: [notice('settle.unused-change-alone', 'change', values)],
  }
}

/** The periods in range of the chosen half, ascending. */
function shownPeriods(query: ViewQuery, catalogue: Catalogue): readonly string[] {
  const { half, periods } = query
  return labelsOf(query, catalogue).filter(
    (label) => label >= periods.from && label <= periods.to && (half === 'all' || label.endsWith(half)),
  )
}

function rangeInText({ from, to }: ViewQuery['periods']): string {
  return from === to ? from : say('figure.range', { from, to })
}
