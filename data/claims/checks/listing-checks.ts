import type { CheckedFigure } from '../../model/checked-figure.ts'
import { formatCount } from '../../model/format.ts'
import { say } from '../../model/words/say.ts'
import { countedInWords, findingOf, placeInWords, type Finding } from './finding.ts'
import { groupFigures, seriesKey, seriesScopeKey, startOf, type HearStillThere } from './group.ts'

/** Listed in so many periods in a row before it vanishes; published in so many before it appears. */
const PERIODS_BEFORE = 3
/** Smaller numbers come and go by themselves. */
const LEAST_COUNT = 20

/**
 * Territories that vanish from a table, or appear in it, with numbers that don't come and go by themselves: not listed is not zero,
 * and a sum over the table changes without a word. Only the totals of each table, and only where zeros aren't listed.
 */
export function checkListing(figures: readonly CheckedFigure[], hear: HearStillThere): readonly Finding[] {
  const totals = figures.filter(
    ({ outcome, measure, listsZeros }) => outcome === 'total' && measure !== 'share-disclosed' && !listsZeros,
  )
  return groupFigures(totals, seriesScopeKey, hear).flatMap((table) => {
    const periods = [...new Set(table.map(({ period }) => period))].toSorted((one, other) =>
      startOf(one) < startOf(other) ? -1 : 1,
    )
    return groupFigures(table, seriesKey, hear).flatMap((series) => {
      const byPeriod = new Map(series.map((figure) => [figure.period, figure]))
      return periods.flatMap((_period, place) => [
        ...vanishes(byPeriod, periods, place),
        ...appears(byPeriod, periods, place),
      ])
    })
  })
}

type ByPeriod = ReadonlyMap<string, CheckedFigure>

function vanishes(byPeriod: ByPeriod, periods: readonly string[], place: number): readonly Finding[] {
  const period = periods[place] ?? ''
  const before = periods.slice(Math.max(0, place - PERIODS_BEFORE), place).map((each) => byPeriod.get(each))
  const last = before.at(-1)
  if (byPeriod.has(period) || before.length < PERIODS_BEFORE || last === undefined) return []
  if (before.includes(undefined) || (last.low ?? 0) < LEAST_COUNT) return []
  const back = periods.slice(place + 1).find((each) => byPeriod.has(each))
  const where = placeInWords({ ...last, period })
  const values = {
    place: where,
    counted: countedInWords(last),
    last: formatCount(last.low ?? 0),
    earlier: last.period,
  }
  const finding = findingOf('territory-vanishes', last, {
    figures: [last],
    numbers: [last.measure, last.low ?? 0],
    sentence:
      back === undefined ? say('check.vanishes', values) : say('check.vanishes-until', { ...values, back }),
  })
  return [{ ...finding, period, from: last.period }]
}

function appears(byPeriod: ByPeriod, periods: readonly string[], place: number): readonly Finding[] {
  const period = periods[place] ?? ''
  const figure = byPeriod.get(period)
  const before = periods.slice(0, place)
  if (figure === undefined || before.length < PERIODS_BEFORE || (figure.low ?? 0) < LEAST_COUNT) return []
  if (before.some((each) => byPeriod.has(each))) return []
  return [
    findingOf('territory-appears', figure, {
      figures: [figure],
      numbers: [figure.measure, figure.low ?? 0],
      sentence: say('check.appears', {
        place: placeInWords(figure),
        counted: countedInWords(figure),
        value: formatCount(figure.low ?? 0),
        count: before.length,
      }),
    }),
  ]
}
