import { joinedText, listText, message, type Text, type ValueType } from '../text.ts'
import type { Measure } from '../vocabulary.ts'
import { type Candidate, isNumber, type NumberCell, textOfCell } from './candidate.ts'

/** Names of a tie; of more, the rest is counted. */
const NAMES_OF_A_TIE = 3

interface Number {
  readonly label: Text
  readonly cell: NumberCell
}

interface Kind {
  readonly valueType: ValueType
  readonly measure: Measure
}

type End = 'highest' | 'lowest'

/**
 * Which of several is highest; of changes, which is lowest, too; with `end` that end alone. Ties are ties; where ranges overlap none is said
 * to be highest. Where a share of few is at that end, the one of the others is told with it. `null` where none has a number.
 */
export function extremeFinding(
  candidates: readonly Candidate[],
  kind: Kind,
  end: End | null = null,
): Text | null {
  const numbers = candidates.flatMap(({ label, cell }): readonly Number[] =>
    isNumber(cell) ? [{ label, cell }] : [],
  )
  const [first] = numbers
  if (first === undefined) return null
  const text = textOfCell(first.cell, kind.valueType)
  if (numbers.length === 1) {
    return message(candidates.length === 1 ? 'figure.finding.one' : 'figure.finding.only', {
      label: first.label,
      text,
    })
  }
  if (numbers.every(({ cell }) => cell.low === cell.high && cell.low === first.cell.low)) {
    return message('figure.finding.all-equal', { text })
  }
  if (end !== null) return withOthersOfMany(numbers, kind, end)
  const highest = withOthersOfMany(numbers, kind, 'highest')
  const isChange = kind.valueType === 'change' || kind.valueType === 'points'
  return isChange ? joinedText([highest, lowestOf(numbers, kind)], '; ') : highest
}

function withOthersOfMany(numbers: readonly Number[], kind: Kind, end: End): Text {
  const [extremeOf, extremesIn] = end === 'highest' ? [highestOf, highestIn] : [lowestOf, lowestIn]
  const finding = extremeOf(numbers, kind)
  const sound = numbers.filter(({ cell }) => !cell.smallDenominator)
  const isOfFew = extremesIn(numbers).some(({ cell }) => cell.smallDenominator)
  if (!isOfFew || sound.length === 0) return finding
  if (kind.valueType === 'rate')
    return message('figure.finding.few-people', { finding, other: extremeOf(sound, kind) })
  return message('figure.finding.few', {
    finding,
    measure: message(`figure.measure.${kind.measure}`),
    other: extremeOf(sound, kind),
  })
}

/** Those that may be the highest: one, or all of a tie, or all whose ranges reach that far. */
function highestIn(numbers: readonly Number[]): readonly Number[] {
  const most = numbers.reduce((best, { cell }) => Math.max(best, cell.low), Number.NEGATIVE_INFINITY)
  return numbers.filter(({ cell }) => cell.high >= most)
}

function highestOf(numbers: readonly Number[], { valueType }: Kind): Text {
  const top = highestIn(numbers)
  const labels = listText(
    top.map(({ label }) => label),
    NAMES_OF_A_TIE,
  )
  const [first] = top
  if (first === undefined || top.some(({ cell }) => cell.low !== cell.high && top.length > 1)) {
    return message('figure.finding.overlap', { labels })
  }
  const text = textOfCell(first.cell, valueType)
  const isMost = valueType === 'count'
  return top.length === 1
    ? message(isMost ? 'figure.finding.most' : 'figure.finding.highest', { label: first.label, text })
    : message(isMost ? 'figure.finding.most-tied' : 'figure.finding.highest-tied', { labels, text })
}

/** Those that may be the lowest. */
function lowestIn(numbers: readonly Number[]): readonly Number[] {
  const least = numbers.reduce((best, { cell }) => Math.min(best, cell.high), Number.POSITIVE_INFINITY)
  return numbers.filter(({ cell }) => cell.low <= least)
}

function lowestOf(numbers: readonly Number[], { valueType }: Kind): Text {
  const bottom = lowestIn(numbers)
  const labels = listText(
    bottom.map(({ label }) => label),
    NAMES_OF_A_TIE,
  )
  const [first] = bottom
  if (first === undefined || bottom.some(({ cell }) => cell.low !== cell.high && bottom.length > 1)) {
    return message('figure.finding.overlap-lowest', { labels })
  }
  const text = textOfCell(first.cell, valueType)
  return bottom.length === 1
    ? message('figure.finding.lowest', { label: first.label, text })
    : message('figure.finding.lowest-tied', { labels, text })
}
