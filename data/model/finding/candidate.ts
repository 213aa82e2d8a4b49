import type { Cell } from '../figure-spec.ts'
import { message, type Text, type ValueType } from '../text.ts'

/** Something with a number, that may be the highest of several. */
export interface Candidate {
  readonly label: Text
  readonly cell: Cell
}

/** A cell that has a number. */
export type NumberCell = Cell & { readonly low: number; readonly high: number }

export function isNumber(cell: Cell | undefined): cell is NumberCell {
  return cell !== undefined && cell.low !== null && cell.high !== null
}

/** A cell as it is told: a number, a share of few with its counts, or why there is none. */
export function textOfCell(cell: Cell, valueType: ValueType): Text {
  if (!isNumber(cell)) return message(`figure.${cell.absence ?? 'not-reported'}`)
  const value: Text = { is: 'value', low: cell.low, high: cell.high, valueType }
  const { base } = cell
  if (base === null) return value
  const count = ({ low, high }: typeof base.part): Text => ({ is: 'value', low, high, valueType: 'count' })
  return message('figure.small-base', { share: value, part: count(base.part), whole: count(base.whole) })
}
