import type { CheckedFigure, CheckedFigures, CheckedNames } from '../../model/checked-figure.ts'
import { formatCount, formatInterval } from '../../model/format.ts'
import { lowerFirst } from '../../model/words/names.ts'
import { say } from '../../model/words/say.ts'
import { add, exactly, type Interval } from '../interval.ts'
import { countedInWords, findingOf, placeInWords, type Finding } from './finding.ts'
import { groupFigures, type HearStillThere } from './group.ts'
import { heldParts, sumOf, type HeldParts } from './held-parts.ts'

/**
 * Published totals beside parts of theirs: those that can't both be right, and those that come in different editions, where
 * sums that were made without looking may have counted both.
 */
export function checkTotals({ current, names }: CheckedFigures, hear: HearStillThere): readonly Finding[] {
  const held = heldParts(current, hear)
  const apart = held.flatMap((each) => {
    hear()
    return differing(each, names)
  })
  return [...apart, ...countedOnce(held, hear)]
}

/** Parts that can't come to their total; or, where not all are held, that certainly come to more. */
function differing({ whole, parts, areAll }: HeldParts, names: CheckedNames): readonly Finding[] {
  const [first] = whole
  const total = sumOf(whole)
  const sum = sumOf(parts.flat())
  const isMore = sum.low > total.high
  const isLess = areAll && sum.high < total.low
  if (first === undefined || !(isMore || isLess)) return []
  const isSum = areAll && Number.isFinite(sum.high)
  // Without a number a part adds nothing that is certain.
  const known = parts.flat().filter(({ low }) => low !== null)
  return [
    findingOf(isSum ? 'kinds-differ' : 'part-exceeds', first, {
      figures: [...whole, ...parts.flat()],
      numbers: [first.outcome, first.measure, first.subject, sum.low, total.low],
      sentence: say(isSum ? 'check.kinds-differ' : 'check.part-exceeds', {
        place: placeInWords(first),
        counted: countedInWords(first),
        parts: known.map((part) => partInWords(part, first, names)).join(' + '),
        count: known.length,
        sum: intervalInText(sumOf(known)),
        total: intervalInText(total),
      }),
    }),
  ]
}

/** What a part is of its total, and its number: `criminal 38`. */
function partInWords(part: CheckedFigure, whole: CheckedFigure, names: CheckedNames): string {
  const value = intervalInText(sumOf([part]))
  const name =
    part.service !== whole.service
      ? (names.services.get(part.service) ?? part.service)
      : part.requestKind === whole.requestKind
        ? (names.legalProcesses.get(part.legalProcess) ?? part.legalProcess)
        : lowerFirst(say(`kind.${part.requestKind}`))
  return say('check.part', { name, value })
}

function intervalInText({ low, high }: Interval): string {
  return high === Infinity
    ? say('arithmetic.at-least', { low: formatCount(low) })
    : formatInterval(low, high, formatCount)
}

/** Totals of one table that have parts in another edition, of one service: of parts of it, views show one at a time anyway. */
function countedOnce(held: readonly HeldParts[], hear: HearStillThere): readonly Finding[] {
  const apart = held.filter(
    ({ whole, parts }) =>
      whole[0]?.outcome === 'total' &&
      parts
        .flat()
        .some(({ service, edition }) => service === whole[0]?.service && edition !== whole[0].edition),
  )
  const heldOf = new Map(
    apart.flatMap((each) => (each.whole[0] === undefined ? [] : [[each.whole[0], each] as const])),
  )
  return groupFigures([...heldOf.keys()], tableKey, hear).flatMap((totals) => {
    hear()
    const [first] = totals
    if (first === undefined) return []
    const parts = totals.flatMap((total) => heldOf.get(total)?.parts.flat() ?? [])
    const wholes = totals.flatMap((total) => heldOf.get(total)?.whole ?? [])
    const counted = sumOf(wholes)
    const others = new Set(parts.map(({ edition }) => edition).filter((edition) => edition !== first.edition))
    return [
      findingOf('counted-once', first, {
        figures: [...wholes, ...parts],
        numbers: [first.measure, first.subject, counted.low, sumOf(parts).low],
        sentence: say('check.counted-once', {
          period: first.period,
          counted: countedInWords(first),
          territories: new Set(totals.map(({ territoryCode }) => territoryCode)).size,
          total: first.edition,
          parts: [...others].map((edition) => say('check.edition', { edition })).join(', '),
          sum: intervalInText(counted),
          both: intervalInText([counted, sumOf(parts)].reduce(add, exactly(0))),
        }),
      }),
    ]
  })
}

function tableKey({
  company,
  service,
  period,
  requestKind,
  subject,
  measure,
  edition,
}: CheckedFigure): string {
  return [company, service, period, requestKind, subject, measure, edition].join('\n')
}
