import type { CheckedFigure, CheckedFigures } from '../../model/checked-figure.ts'
import { formatCount, formatInterval } from '../../model/format.ts'
import { periodLength } from '../../model/period.ts'
import { lowerFirst } from '../../model/words/names.ts'
import { say } from '../../model/words/say.ts'
import { add, exactly, type Interval } from '../interval.ts'
import { countedInWords, findingOf, placeInWords, type Finding } from './finding.ts'
import { groupFigures, numberKey, seriesScopeKey, type HearStillThere } from './group.ts'

/** Numbers that are sums of others in the dataset: a year of its halves, a worldwide total of its territories. */
export function checkSums(
  { current, publishedTotals }: CheckedFigures,
  hear: HearStillThere,
): readonly Finding[] {
  return [
    ...checkYears([...current, ...publishedTotals], hear),
    ...checkWorldTotals(current, publishedTotals, hear),
  ]
}

/** A blank cell may be anything from zero up. */
const boundsOf = ({ low, high }: CheckedFigure): Interval => ({ low: low ?? 0, high: high ?? Infinity })

const isApart = (one: Interval, other: Interval): boolean => one.high < other.low || one.low > other.high

function intervalInText({ low, high }: Interval): string {
  return high === Infinity
    ? say('arithmetic.at-least', { low: formatCount(low) })
    : formatInterval(low, high, formatCount)
}

/** A year whose number can't be that of its two halves together. Percentages have no sum, and are left out. */
function checkYears(figures: readonly CheckedFigure[], hear: HearStillThere): readonly Finding[] {
  const halves = new Map(
    figures
      .filter(({ period }) => periodLength(period) === 'half-year')
      .map((figure) => {
        hear()
        return [numberKey(figure), figure]
      }),
  )
  return figures
    .filter(({ period, measure }) => periodLength(period) === 'year' && measure !== 'share-disclosed')
    .flatMap((year) => {
      hear()
      const parts = ['H1', 'H2'].flatMap(
        (half) => halves.get(numberKey({ ...year, period: `${year.period} ${half}` })) ?? [],
      )
      const sum = parts.map(boundsOf).reduce(add, exactly(0))
      if (parts.length < 2 || !isApart(sum, boundsOf(year))) return []
      return [
        findingOf('year-differs', year, {
          figures: [year, ...parts],
          numbers: [year.outcome, year.measure, sum.low, year.low ?? 0],
          sentence: say('check.year-differs', {
            place: placeInWords(year),
            counted: countedInWords(year),
            year: intervalInText(boundsOf(year)),
            halves: parts.map((part) => intervalInText(boundsOf(part))).join(' + '),
            sum: intervalInText(sum),
          }),
        }),
      ]
    })
}

/** A worldwide total that can't be the sum of its territories; a year's total is held against both of its halves. */
function checkWorldTotals(
  current: readonly CheckedFigure[],
  totals: readonly CheckedFigure[],
  hear: HearStillThere,
): readonly Finding[] {
  const keyOf = (figure: CheckedFigure): string => [seriesScopeKey(figure), figure.period].join('\n')
  const national = new Map(
    groupFigures(current, keyOf, hear).map((group) => [group[0] === undefined ? '' : keyOf(group[0]), group]),
  )
  return totals.flatMap((total) => {
    hear()
    if (total.measure === 'share-disclosed') return []
    const parts = periodsOf(total).map((period) => national.get(keyOf({ ...total, period })) ?? [])
    const isWhole = parts.length > 0 && parts.every((part) => part.length > 0)
    const direct = national.get(keyOf(total)) ?? []
    const figures = direct.length > 0 ? direct : isWhole ? parts.flat() : []
    const sum = figures.map(boundsOf).reduce(add, exactly(0))
    if (figures.length === 0 || !isApart(sum, boundsOf(total))) return []
    return [
      findingOf('world-total-differs', total, {
        figures: [total, ...figures],
        numbers: [total.outcome, total.measure, sum.low, total.low ?? 0],
        sentence: say('check.world-total-differs', {
          period: total.period,
          kind: lowerFirst(say(`kind.${total.requestKind}`)),
          counted: countedInWords(total),
          total: intervalInText(boundsOf(total)),
          territories: new Set(figures.map(({ territoryCode }) => territoryCode)).size,
          sum: intervalInText(sum),
        }),
      }),
    ]
  })
}

function periodsOf({ period }: CheckedFigure): readonly string[] {
  return periodLength(period) === 'year' ? [`${period} H1`, `${period} H2`] : []
}
