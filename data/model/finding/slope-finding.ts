import { hasSameParts, type FigureSpec, type Series } from '../figure-spec.ts'
import { insideSentence, listText, message, type Text, type ValueType } from '../text.ts'
import { isNumber, type NumberCell, textOfCell } from './candidate.ts'

const NAMES_OF_A_TIE = 3

interface Pair {
  readonly label: Text
  readonly first: NumberCell
  readonly last: NumberCell
  /** In the figure’s own numbers; from the middles of ranges. */
  readonly size: number
}

/** Which line of a slope changes most; a break between its two periods is told, and then nothing compares. `null`: no number. */
export function slopeFinding(
  { series, categories, breaks }: Pick<FigureSpec, 'series' | 'categories' | 'breaks'>,
  valueType: ValueType,
): Text | null {
  const [from, to] = [categories[0]?.label, categories[1]?.label]
  if (from === undefined || to === undefined) return null
  if (!series.some(({ cells }) => cells.some(isNumber))) return null
  const pairs = series.flatMap(pairOf)
  if (breaks.length > 0 || pairs.length === 0) return message('figure.finding.none-compares', { from, to })
  const most = pairs.reduce((best, { size }) => Math.max(best, size), 0)
  if (most === 0) return message('figure.finding.none-changes', { from, to })
  // Differences of two floating-point numbers: equal ones may differ in the last digits.
  const top = pairs.filter(({ size }) => most - size <= most * 1e-9)
  const [only, ...others] = top
  if (only === undefined || others.length > 0) {
    return message('figure.finding.change-most', {
      labels: listText(
        top.map(({ label }) => label),
        NAMES_OF_A_TIE,
      ),
    })
  }
  return message('figure.finding.changes-most', {
    label: only.label,
    first: textOfCell(only.first, valueType),
    last: textOfCell(only.last, valueType),
    from,
    to,
  })
}

function pairOf({ label, cells }: Series): readonly Pair[] {
  const [first, last] = cells
  if (!isNumber(first) || !isNumber(last) || !hasSameParts(first, last)) return []
  const size = Math.abs((last.low + last.high - first.low - first.high) / 2)
  return [{ label: insideSentence(label), first, last, size }]
}
