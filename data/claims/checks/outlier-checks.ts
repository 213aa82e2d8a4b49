import type { CheckedFigure } from '../../model/checked-figure.ts'
import { formatCount, formatDecimal } from '../../model/format.ts'
import { say } from '../../model/words/say.ts'
import { countedInWords, findingOf, placeInWords, type Finding } from './finding.ts'
import { seriesOf, type HearStillThere } from './group.ts'

/** Periods to either side that a number is held against, and how many of them must have one. */
const NEIGHBOURS = 3
const LEAST_NEIGHBOURS = 5
/** Robust deviations from the neighbours' median. */
const LEAST_DEVIATIONS = 6
/** And so far from it, so that small counts aren't told. */
const LEAST_DISTANCE = 50
/** Makes the median absolute deviation of normal numbers their standard deviation. */
const NORMAL = 1.4826

/**
 * Totals far from those of the periods around them: more than six robust deviations from the median of up to three periods on
 * either side (a Hampel filter). The deviation is 1.4826 × the median absolute deviation, and never below the square root of the
 * median, which is what counts scatter by themselves.
 */
export function checkOutliers(figures: readonly CheckedFigure[], hear: HearStillThere): readonly Finding[] {
  const totals = figures.filter(
    ({ outcome, status, measure }) =>
      outcome === 'total' && status === 'exact' && measure !== 'share-disclosed',
  )
  return seriesOf(totals, hear).flatMap((series) =>
    series.flatMap((figure, place) => {
      hear()
      const around = [
        ...series.slice(Math.max(0, place - NEIGHBOURS), place),
        ...series.slice(place + 1, place + 1 + NEIGHBOURS),
      ]
      const values = around.map(({ low }) => low ?? 0)
      if (values.length < LEAST_NEIGHBOURS) return []
      const value = figure.low ?? 0
      const { median, deviation } = robustSpread(values)
      const distance = Math.abs(value - median)
      if (distance < LEAST_DISTANCE || distance <= LEAST_DEVIATIONS * deviation) return []
      return [
        findingOf('outlier', figure, {
          figures: [figure, ...around],
          numbers: [figure.measure, value],
          sentence: say('check.outlier', {
            place: placeInWords(figure),
            counted: countedInWords(figure),
            value: formatCount(value),
            count: values.length,
            median: median % 1 === 0 ? formatCount(median) : formatDecimal(median, 1),
            deviations: formatDecimal(distance / deviation, 1),
          }),
        }),
      ]
    }),
  )
}

export function robustSpread(values: readonly number[]): {
  readonly median: number
  readonly deviation: number
} {
  const median = medianOf(values)
  const spread = medianOf(values.map((value) => Math.abs(value - median)))
  return { median, deviation: Math.max(NORMAL * spread, Math.sqrt(median), 1) }
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
