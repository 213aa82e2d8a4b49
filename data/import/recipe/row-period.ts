import { say } from '../../model/words/say.ts'
import {
  maybePeriodBeginningOn,
  maybePeriodEndingOn,
  parsePeriod,
  parsePeriodBetween,
  parsePeriodOfParts,
  type ParsedPeriod,
  type PeriodFault,
} from '../../model/parse-period.ts'
import { remembered } from '../remembered.ts'
import type { BoundRecipe } from './bind-recipe.ts'

/** The period of a row, or why it has none; `from the header`: each of its figures has its own. */
type RowPeriod = ParsedPeriod | { readonly is: 'by-column' }

/** Reads the periods of rows; `given`: the one of the file as a whole. */
export function createPeriodReader(
  { recipe: { period }, periodPlace, secondPeriodPlace }: BoundRecipe,
  given: string | null,
): (cells: readonly string[]) => RowPeriod {
  const cellAt = (cells: readonly string[], place: number | null): string =>
    place === null ? '' : (cells[place] ?? '')
  switch (period.from) {
    case 'column': {
      const parse = remembered(BY_FORM[period.form])
      return (cells) => parse(cellAt(cells, periodPlace))
    }
    case 'two-columns': {
      const parse = period.form === 'days' ? parsePeriodBetween : parsePeriodOfParts
      const said = remembered((key) => {
        const [first = '', second = ''] = key.split('\0')
        return parse(first, second)
      })
      return (cells) => said(`${cellAt(cells, periodPlace)}\0${cellAt(cells, secondPeriodPlace)}`)
    }
    case 'header':
      return () => ({ is: 'by-column' })
    case 'file-name':
    case 'typed':
    case 'title': {
      const whole: RowPeriod =
        given === null ? { is: 'fault', fault: 'no-period' } : { is: 'period', label: given }
      return () => whole
    }
  }
}

const BY_FORM = {
  label: parsePeriod,
  'last-day': (cell: string) => ofDay(cell, maybePeriodEndingOn(cell)),
  'first-day': (cell: string) => ofDay(cell, maybePeriodBeginningOn(cell)),
} as const

/** What is no such day may say a quarter or a month, which is said; words for a half-year are none of a column of days. */
function ofDay(cell: string, label: string | null): ParsedPeriod {
  if (label !== null) return { is: 'period', label }
  const said = parsePeriod(cell)
  return said.is === 'fault' ? said : { is: 'fault', fault: 'no-period' }
}

/** Why a cell is no reporting period. */
export function periodFaultReason(fault: PeriodFault): string {
  return fault === 'no-period' ? say('import.fault.period') : say(`import.fault.period-${fault}`)
}
