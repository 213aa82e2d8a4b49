import { hasSameParts, type FigureSpec, type Series } from '../figure-spec.ts'
import { insideSentence, listText, message, type Text, type ValueType } from '../text.ts'
import { isNumber, type NumberCell, textOfCell } from './candidate.ts'

const NAMES_OF_A_TIE = 3

interface Pair {
  readonly label: Text
  readonly first: NumberCell
  readonly last: NumberCell
  /** How much it changes, up or down, at the least and at the most, in the figure’s own numbers. */
  readonly least: number
  readonly most: number
}

/**
 * Which line of a slope changes most, where that is certain; a break between its two periods is told, and then nothing compares. `null`: no
 * number.
 */
export function slopeFinding(
  { series, categories, breaks }: Pick<FigureSpec, 'series' | 'categories' | 'breaks'>,
  valueType: ValueType,
): Text | null {
  const [from, to] = [categories[0]?.label, categories[1]?.label]
  if (from === undefined || to === undefined) return null
  if (!series.some(({ cells }) => cells.some(isNumber))) return null
  const pairs = series.flatMap(pairOf)
  if (breaks.length > 0 || pairs.length === 0) return message('figure.finding.none-compares', { from, to })
  if (pairs.every(({ most }) => most === 0)) return message('figure.finding.none-changes', { from, to })
  const certain = Math.max(...pairs.map(({ least }) => least))
  if (certain === 0) return message('figure.finding.none-surely-changes', { from, to })
  // Differences of two floating-point numbers: equal ones may differ in the last digits.
  const top = pairs.filter(({ most }) => certain - most <= certain * 1e-9)
  const [only, ...others] = top
  if (only === undefined || others.length > 0) {
    if (top.some(({ least, most }) => least !== most))
      return message('figure.finding.change-most-overlap', { from, to })
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
  const [fewest, greatest] = [last.low - first.high, last.high - first.low]
  const least = Math.max(0, fewest, -greatest)
  const most = Math.max(greatest, -fewest)
  return [{ label: insideSentence(label), first, last, least, most }]
}
