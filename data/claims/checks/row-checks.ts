import type { OutcomeRule } from '../../model/catalogue.ts'
import type { CheckedFigure } from '../../model/checked-figure.ts'
import { formatCount } from '../../model/format.ts'
import { lowerFirst } from '../../model/words/names.ts'
import { say } from '../../model/words/say.ts'
import { countedInWords, findingOf, rowInWords, type Finding } from './finding.ts'
import { MOST_SHOWN, printsZeroForNothing } from './published-checks.ts'
import { sourceRows, type HearStillThere } from './group.ts'

/**
 * What can be wrong inside one row of a source: outcomes that don't add up to the row's total, an outcome above its total, blank
 * cells. Outcomes are held against the total of their own measure: requests, or accounts for civil requests to 2024 H1.
 */
export function checkRows(
  figures: readonly CheckedFigure[],
  outcomeRules: readonly OutcomeRule[],
  hear: HearStillThere,
): readonly Finding[] {
  const exclusive = new Map(
    outcomeRules
      .filter((rule) => rule.semantics === 'exclusive')
      .map((rule) => [`${rule.company} ${rule.requestKind}`, rule.outcomes]),
  )
  return sourceRows(figures, hear).flatMap((row) => {
    hear()
    const [first] = row
    if (first === undefined) return []
    const outcomes = exclusive.get(`${first.company} ${first.requestKind}`)
    return [
      ...blankCells(row, first),
      ...(outcomes === undefined ? [] : partsDiffer(row, outcomes.length)),
      ...outcomesExceed(row),
    ]
  })
}

function blankCells(row: readonly CheckedFigure[], first: CheckedFigure): readonly Finding[] {
  // A printed 0 is no blank: it is told by itself.
  const blank = row.filter((figure) => figure.status === 'not-reported' && !printsZeroForNothing(figure))
  if (blank.length === 0) return []
  const cells = blank.map(countedInWords).join(', ')
  const printed = blank.find(({ asPublished }) => asPublished.trim() !== '')?.asPublished.trim()
  return [
    findingOf('blank-cells', first, {
      figures: blank,
      numbers: [blank.length],
      sentence:
        printed === undefined
          ? say('check.blank-cells', { place: rowInWords(first), cells })
          : say('check.dashed-cells', {
              place: rowInWords(first),
              cells,
              printed: printed.slice(0, MOST_SHOWN),
            }),
    }),
  ]
}

/** Only where the row prints every outcome of the rule, in one measure, and none is blank or a band. */
function partsDiffer(row: readonly CheckedFigure[], outcomeCount: number): readonly Finding[] {
  const parts = row.filter((figure) => figure.outcome !== 'total')
  const [part] = parts
  if (part === undefined || parts.length < outcomeCount) return []
  const { measure } = part
  const whole = row.find((figure) => figure.outcome === 'total' && figure.measure === measure)
  if (whole === undefined || parts.some((figure) => figure.measure !== measure)) return []
  const counts = [whole, ...parts].map((figure) => (figure.status === 'exact' ? figure.low : null))
  if (counts.includes(null)) return []
  const [total = 0, ...partCounts] = counts.map(Number)
  const sum = partCounts.reduce((before, count) => before + count, 0)
  if (sum === total) return []
  return [
    findingOf('parts-differ', whole, {
      figures: [whole, ...parts],
      numbers: [sum, total],
      sentence: say('check.parts-differ', {
        place: rowInWords(whole),
        sum: formatCount(sum),
        whole: formatCount(total),
        unit: lowerFirst(say(`measure.${measure}`)),
      }),
    }),
  ]
}

/** An outcome that is certainly more than the total that it is a part of. */
function outcomesExceed(row: readonly CheckedFigure[]): readonly Finding[] {
  return row.flatMap((part) => {
    if (part.outcome === 'total' || part.measure === 'share-disclosed' || part.low === null) return []
    const whole = row.find(
      (figure) =>
        figure.outcome === 'total' &&
        figure.measure === part.measure &&
        figure.legalProcess === part.legalProcess &&
        figure.subject === part.subject,
    )
    if (whole === undefined || whole.high === null || part.low <= whole.high) return []
    return [
      findingOf('outcome-exceeds', whole, {
        figures: [whole, part],
        numbers: [part.outcome, part.low, whole.high],
        sentence: say('check.outcome-exceeds', {
          place: rowInWords(whole),
          outcome: lowerFirst(say(`outcome.${part.outcome}`)),
          part: formatCount(part.low),
          whole: formatCount(whole.high),
          unit: lowerFirst(say(`measure.${part.measure}`)),
        }),
      }),
    ]
  })
}
