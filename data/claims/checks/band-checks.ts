import type { CheckedFigure } from '../../model/checked-figure.ts'
import { formatCount, formatInterval } from '../../model/format.ts'
import { say } from '../../model/words/say.ts'
import { countedInWords, findingOf, placeInWords, type Finding } from './finding.ts'
import { seriesOf, type HearStillThere } from './group.ts'

/** The least that the number can have changed, as a factor, before a jump is told. */
const LEAST_FACTOR = 1.5

/**
 * Bands that jump: from one period to the next a whole band lies between them, and the number changed by half or more, whatever it
 * is inside the bands. A percentage is none: it is the interval that it was rounded from.
 */
export function checkBands(figures: readonly CheckedFigure[], hear: HearStillThere): readonly Finding[] {
  return seriesOf(
    figures.filter(({ status, measure }) => status === 'band' && measure !== 'share-disclosed'),
    hear,
  ).flatMap((series) =>
    series.slice(1).flatMap((figure, place) => {
      const before = series[place]
      if (before === undefined || !isJump(before, figure)) return []
      return [
        findingOf('band-jump', figure, {
          figures: [before, figure],
          numbers: [figure.measure, before.low ?? 0, figure.low ?? 0],
          from: before.period,
          sentence: say('check.band-jump', {
            place: placeInWords(figure),
            counted: countedInWords(figure),
            before: bandOf(before),
            earlier: before.period,
            after: bandOf(figure),
          }),
        }),
      ]
    }),
  )
}

function isJump(before: CheckedFigure, after: CheckedFigure): boolean {
  const [below, above] = (before.low ?? 0) < (after.low ?? 0) ? [before, after] : [after, before]
  const top = below.high ?? 0
  const bottom = above.low ?? 0
  const width = Math.max(top - (below.low ?? 0), (above.high ?? 0) - bottom)
  return bottom - top > width && bottom > top * LEAST_FACTOR
}

function bandOf({ low, high }: CheckedFigure): string {
  return formatInterval(low ?? 0, high ?? 0, formatCount)
}
