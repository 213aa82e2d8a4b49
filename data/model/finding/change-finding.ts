import { hasSameParts, type Cell, type FigureSpec } from '../figure-spec.ts'
import { message, type Text, type ValueType } from '../text.ts'
import { isNumber, textOfCell } from './candidate.ts'

/** From the first number that neither a break nor a lacking part sets apart from the last one to that last one; `null` where there is no number. */
export function changeFinding(
  what: Text,
  cells: readonly Cell[],
  { breaks, categories }: Pick<FigureSpec, 'breaks' | 'categories'>,
  valueType: ValueType,
): Text | null {
  const lastIndex = cells.findLastIndex(isNumber)
  const newest = cells[lastIndex]
  const hasOtherParts = (cell: Cell): boolean =>
    newest !== undefined && isNumber(cell) && !hasSameParts(cell, newest)
  const start = Math.max(
    (breaks.findLast(({ afterIndex }) => afterIndex < lastIndex)?.afterIndex ?? -1) + 1,
    cells.findLastIndex(hasOtherParts) + 1,
  )
  const firstIndex = cells.findIndex((cell, index) => index >= start && isNumber(cell))
  const [first, last] = [cells[firstIndex], cells[lastIndex]]
  const [from, to] = [categories[firstIndex]?.label, categories[lastIndex]?.label]
  if (first === undefined || last === undefined || from === undefined || to === undefined) return null
  const told = { what, last: textOfCell(last, valueType), to }
  if (firstIndex === lastIndex) return message('figure.finding.single', told)
  if (first.low === last.low && first.high === last.high) {
    return message('figure.finding.same', { ...told, from })
  }
  return message('figure.finding.changes', { ...told, from, first: textOfCell(first, valueType) })
}
