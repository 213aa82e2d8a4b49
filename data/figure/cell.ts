import type { Absence, Cell } from '../model/figure-spec.ts'
import { formatCount, formatInterval } from '../model/format.ts'
import type { AggregateCell, MissingParts } from '../model/view-rows.ts'
import { listInText, lowerFirst, outcomeInText } from '../model/words/names.ts'
import { say } from '../model/words/say.ts'
import { formatBounds, type ValueFormat } from './value-format.ts'

/** Below this many in the denominator a share moves by chance, and prints its counts beside it. */
export const SMALL_BASE = 30

/** `blank in the report`, `not held in this dataset` …: what stands where a number would. */
export function absenceText(absence: Absence): string {
  return say(`absence.${absence}`)
}

/** A share whose denominator is small, or a change of one, or from a small count. */
export function hasSmallBase(cell: AggregateCell): boolean {
  return cell.low !== null && cell.denominator !== null && cell.denominator.low < SMALL_BASE
}

/** The cube's numbers as a cell of a figure, with its text; `null` bounds stay `null` and get a word. */
export function figureCell(cell: AggregateCell, format: ValueFormat): Cell {
  const { reporting, of } = cell
  if (cell.low === null || cell.high === null) {
    const absence = cell.absence ?? 'not-held'
    const text = absenceText(absence)
    return { low: null, high: null, absence, text, reporting, of, smallDenominator: false }
  }
  const low = cell.low / format.divisor
  const high = cell.high / format.divisor
  const value = cellText(cell, formatBounds(low, high, format))
  const parts = cell.missing === undefined ? [] : [...cell.missing.kinds, ...cell.missing.outcomes]
  const text =
    parts.length === 0 ? value : say('figure.without-parts', { value, parts: partsInText(cell.missing) })
  return {
    low,
    high,
    absence: null,
    text,
    reporting,
    of,
    smallDenominator: hasSmallBase(cell),
    ...(parts.length === 0 ? {} : { incomplete: parts }),
  }
}

/** `civil requests and national security letters`: what a sum lacks. */
export function partsInText(missing: MissingParts | undefined): string {
  if (missing === undefined) return ''
  return listInText([
    ...missing.kinds.map((kind) => lowerFirst(say(`kind.${kind}`))),
    ...missing.outcomes.map(outcomeInText),
  ])
}

function cellText(cell: AggregateCell, value: string): string {
  if (!hasSmallBase(cell) || cell.numerator === null || cell.denominator === null) return value
  return say('figure.small-base', {
    share: value,
    part: formatInterval(cell.numerator.low, cell.numerator.high, formatCount),
    whole: formatInterval(cell.denominator.low, cell.denominator.high, formatCount),
  })
}
