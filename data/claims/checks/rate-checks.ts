import type { CheckedFigure } from '../../model/checked-figure.ts'
import { formatCount, formatDecimal, formatInterval } from '../../model/format.ts'
import { say } from '../../model/words/say.ts'
import { add, divide, exactly, scale, type Interval } from '../interval.ts'
import { findingOf, placeInWords, type Finding } from './finding.ts'
import { groupFigures, numberKey, type HearStillThere } from './group.ts'

/** Hundredths of a percent in 100 %. */
const WHOLE = 10_000
/** Outcomes in which something was disclosed. */
const DISCLOSED: readonly CheckedFigure['outcome'][] = ['content', 'non-content', 'some-data']

/**
 * Published percentages: none may be over 100, and where the counts are published too, the percentage must be theirs to the place
 * that it is printed with, rounded or cut off.
 */
export function checkRates(figures: readonly CheckedFigure[], hear: HearStillThere): readonly Finding[] {
  const rates = figures.filter(({ measure }) => measure === 'share-disclosed')
  if (rates.length === 0) return []
  const counts = new Map(
    groupFigures(
      figures.filter(({ measure }) => measure === 'requests'),
      rowKey,
      hear,
    ).map((row) => [row[0] === undefined ? '' : rowKey(row[0]), row]),
  )
  return rates.flatMap((rate) => {
    hear()
    if (rate.low !== null && rate.low > WHOLE) return [overHundred(rate)]
    return rateDiffers(rate, counts.get(rowKey(rate)) ?? [])
  })
}

const rowKey = (figure: CheckedFigure): string =>
  numberKey({ ...figure, measure: 'requests', outcome: 'total' })

function overHundred(rate: CheckedFigure): Finding {
  return findingOf('share-over-100', rate, {
    figures: [rate],
    numbers: [rate.low ?? 0],
    sentence: say('check.share-over-100', {
      place: placeInWords(rate),
      share: formatDecimal((rate.low ?? 0) / 100, 2),
    }),
  })
}

function rateDiffers(rate: CheckedFigure, counts: readonly CheckedFigure[]): readonly Finding[] {
  const whole = counts.find(({ outcome }) => outcome === 'total')
  const parts = counts.filter(({ outcome }) =>
    rate.outcome === 'total' ? DISCLOSED.includes(outcome) : outcome === rate.outcome,
  )
  const wholeValue = valueOf(whole)
  const partValues = parts.map(valueOf)
  if (rate.low === null || rate.high === null || whole === undefined || wholeValue === null) return []
  const known = partValues.filter((value) => value !== null)
  if (known.length === 0 || known.length < partValues.length) return []
  const part = known.reduce(add, exactly(0))
  const ratio = divide(part, wholeValue)
  if (ratio === null) return []
  const found = scale(ratio, WHOLE)
  const place = lastPlace(rate.asPublished)
  const isBelow = found.high < rate.low - place / 2 - 1e-6
  const isAbove = found.low >= rate.high + place - 1e-6
  if (!isBelow && !isAbove) return []
  return [
    findingOf('rate-differs', rate, {
      figures: [rate, whole, ...parts],
      numbers: [rate.low, part.low, wholeValue.low],
      sentence: say('check.rate-differs', {
        place: placeInWords(rate),
        published: formatInterval(rate.low / 100, rate.high / 100, (value) => formatDecimal(value, 2)),
        part: formatInterval(part.low, part.high, formatCount),
        whole: formatInterval(wholeValue.low, wholeValue.high, formatCount),
        found: formatInterval(found.low / 100, found.high / 100, (value) => formatDecimal(value, 2)),
      }),
    }),
  ]
}

function valueOf(figure: CheckedFigure | undefined): Interval | null {
  if (figure === undefined || figure.low === null || figure.high === null) return null
  return { low: figure.low, high: figure.high }
}

/** One unit of the last printed place, in hundredths of a percent: `54 %` → 100, `54.2` → 10. */
function lastPlace(asPublished: string): number {
  const decimals = /[.,](\d+)\s*%?\s*$/.exec(asPublished)?.[1]?.length ?? 0
  return 100 / 10 ** Math.min(decimals, 2)
}
