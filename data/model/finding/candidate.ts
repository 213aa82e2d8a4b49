import type { Absence, Cell } from '../figure-spec.ts'
import { listText, message, type Text, type ValueType } from '../text.ts'
import { OUTCOMES, REQUEST_KINDS } from '../vocabulary.ts'

/** Something with a number, that may be the highest of several. */
export interface Candidate {
  readonly label: Text
  readonly cell: Cell
}

/** A cell that has a number. */
export type NumberCell = Cell & { readonly low: number; readonly high: number }

export function isNumber(cell: Cell | undefined): cell is NumberCell {
  return typeof cell?.low === 'number' && typeof cell.high === 'number'
}

/** `blank in the report`, `not held in this dataset` …: what stands where a number would. */
export function absenceMessage(absence: Absence): Text {
  return message(`figure.absence.${absence}`)
}

/** A cell as it is told: a number, a share of few with its counts, or why there is none. */
export function textOfCell(cell: Cell, valueType: ValueType): Text {
  if (!isNumber(cell)) return absenceMessage(cell.absence ?? 'not-held')
  const value = textOfNumber(cell, valueType)
  const { incomplete } = cell
  return incomplete === undefined
    ? value
    : message('figure.without-parts', { value, parts: partsText(incomplete) })
}

/** `civil requests and national security letters`: what a sum lacks. */
export function partsText(parts: NonNullable<Cell['incomplete']>): Text {
  return listText(
    parts.map((part) => {
      const kind = REQUEST_KINDS.find((each) => each === part)
      const outcome = OUTCOMES.find((each) => each === part)
      if (part === 'H1' || part === 'H2') return message(`figure.part.${part}`)
      return kind !== undefined
        ? message(`figure.kind.${kind}`)
        : message(`figure.outcome.${outcome ?? 'total'}`)
    }),
  )
}

function textOfNumber({ low, high, base }: NumberCell, valueType: ValueType): Text {
  const value: Text = { is: 'value', low, high, valueType }
  if (base === null) return value
  const count = (of: typeof base.part): Text => ({ is: 'value', ...of, valueType: 'count' })
  if (valueType === 'rate') return message('figure.rate-with-count', { rate: value, count: count(base.part) })
  return message('figure.small-base', { share: value, part: count(base.part), whole: count(base.whole) })
}
