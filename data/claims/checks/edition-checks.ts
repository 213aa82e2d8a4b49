import type { CheckedFigure, CheckedFigures } from '../../model/checked-figure.ts'
import { say } from '../../model/words/say.ts'
import { countedInWords, findingOf, placeInWords, type Finding } from './finding.ts'
import { groupFigures, numberKey, type HearStillThere } from './group.ts'

/** Numbers that a later edition changed, or left out: both are told, and which one is current. */
export function checkEditions(
  { current, replaced, publishedTotals }: CheckedFigures,
  hear: HearStillThere,
): readonly Finding[] {
  const keyOf = (figure: CheckedFigure): string => {
    hear()
    return numberKey(figure)
  }
  const now = new Map([...current, ...publishedTotals].map((figure) => [keyOf(figure), figure]))
  return replaced.flatMap((before) => {
    const after = now.get(keyOf(before))
    if (after === undefined || isSame(before, after)) return []
    return [
      findingOf('editions-differ', after, {
        figures: [after, before],
        numbers: [before.outcome, before.measure, before.asPublished, after.asPublished],
        sentence: say('check.editions-differ', {
          place: placeInWords(after),
          counted: countedInWords(after),
          before: textOf(before),
          earlier: before.edition,
          after: textOf(after),
          later: after.edition,
        }),
      }),
    ]
  })
}

/** Periods of replaced editions that no current one has a figure of: nothing that a view counts says what they were. */
export function checkLostPeriods(
  { current, replaced, publishedTotals }: CheckedFigures,
  hear: HearStillThere,
): readonly Finding[] {
  const placeOf = (figure: CheckedFigure): string => {
    hear()
    return `${figure.company}\n${figure.period}`
  }
  const held = new Set([...current, ...publishedTotals].map(placeOf))
  const lost = replaced.filter((figure) => !held.has(placeOf(figure)))
  const keyOf = (figure: CheckedFigure): string => `${placeOf(figure)}\n${figure.edition}`
  return groupFigures(lost, keyOf, hear).flatMap((figures) => {
    const [first] = figures
    if (first === undefined) return []
    return [
      findingOf('period-lost', first, {
        figures: figures.slice(0, MOST_LISTED),
        numbers: [first.edition, figures.length],
        sentence: say('check.period-lost', {
          period: first.period,
          edition: first.edition,
          count: figures.length,
        }),
      }),
    ]
  })
}

/** Figures that a finding leads to. */
const MOST_LISTED = 1_000

function isSame(one: CheckedFigure, other: CheckedFigure): boolean {
  return one.low === other.low && one.high === other.high && one.status === other.status
}

function textOf({ asPublished }: CheckedFigure): string {
  return asPublished === '' ? say('check.blank') : asPublished
}
