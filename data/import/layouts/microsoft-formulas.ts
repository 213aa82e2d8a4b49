import { say } from '../../model/words/say.ts'
import type { DraftIssue } from '../draft.ts'
import { columnLetters, type SheetRow } from '../workbook/read-sheet.ts'
import type { CountColumn } from './microsoft-sheet.ts'

/** A cell of another sheet or workbook that a formula adds. */
interface AddedCell {
  readonly sheet: string
  readonly column: string
  readonly row: number
}

interface FormulaAt {
  readonly row: number
  readonly place: number
  readonly text: string
  readonly added: readonly AddedCell[]
}

const CELL_ELSEWHERE = /(?:'([^']+)'|([\w.[\]]+))!\$?([A-Z]{1,3})\$?(\d{1,7})/g

/** In so many rows at least a column is known by its formulas. */
const LEAST_ROWS = 4

/**
 * Formulas that are unlike the others of their column: one adds another column of the same sheet, or a cell that another row adds
 * too. Microsoft's own faults of 2015 H2 and 2016 H1 are of these kinds. Nothing is corrected: the number is imported as published.
 */
export function unlikeFormulas(
  sheet: string,
  rows: readonly SheetRow[],
  columns: readonly CountColumn[],
  nameOf: (row: SheetRow) => string,
): readonly DraftIssue[] {
  const byRow = new Map(rows.map((row) => [row.row, row]))
  return columns.flatMap(({ place, label }) => {
    const formulas = rows.flatMap(({ row, kept }): readonly FormulaAt[] => {
      const { formula = null, isShared = false } = kept.get(place) ?? {}
      return formula === null || isShared ? [] : [{ row, place, text: formula, added: addedCells(formula) }]
    })
    if (formulas.length < LEAST_ROWS) return []
    const name = ({ row }: FormulaAt): string => {
      const found = byRow.get(row)
      return found === undefined ? '' : nameOf(found).slice(0, 100)
    }
    return [...inOtherColumn(formulas, name), ...addedTwice(formulas, name)].map(({ at, reason }) => ({
      level: 'warning' as const,
      reasonId: 'formula-unlike',
      sheet,
      row: at.row,
      rows: 1,
      column: label.slice(0, 200),
      value: at.text,
      reason,
      fix: null,
    }))
  })
}

interface Unlike {
  readonly at: FormulaAt
  readonly reason: string
}

const cellOf = ({ place, row }: FormulaAt): string => `${columnLetters(place)}${String(row)}`

function addedCells(formula: string): readonly AddedCell[] {
  return [...formula.matchAll(CELL_ELSEWHERE)].map(([, quoted, plain, column = '', row]) => ({
    sheet: quoted ?? plain ?? '',
    column,
    row: Number(row),
  }))
}

/** Formulas that take from a sheet another column than most of the others do. */
function inOtherColumn(formulas: readonly FormulaAt[], nameOf: (at: FormulaAt) => string): readonly Unlike[] {
  const tallies = new Map<string, Map<string, number>>()
  for (const { added } of formulas)
    for (const { sheet, column } of added) {
      const tally = tallies.get(sheet) ?? new Map<string, number>()
      tally.set(column, (tally.get(column) ?? 0) + 1)
      tallies.set(sheet, tally)
    }
  const usual = new Map(
    [...tallies].map(([sheet, tally]) => {
      const [most] = [...tally].sort(([, a], [, b]) => b - a)
      const total = [...tally.values()].reduce((sum, count) => sum + count, 0)
      return [sheet, most !== undefined && most[1] * 2 > total ? most[0] : null] as const
    }),
  )
  return formulas.flatMap((at) => {
    const odd = at.added.find(({ sheet, column }) => ![column, null].includes(usual.get(sheet) ?? null))
    if (odd === undefined) return []
    const { sheet, column } = odd
    const place = { cell: cellOf(at), name: nameOf(at), sheet, column, expected: usual.get(sheet) ?? '' }
    return [{ at, reason: say('import.warning.formula-column', place) }]
  })
}

/** Formulas of two rows that add the same cell: one of them counts what isn't its own. */
function addedTwice(formulas: readonly FormulaAt[], nameOf: (at: FormulaAt) => string): readonly Unlike[] {
  const first = new Map<string, FormulaAt>()
  return formulas.flatMap((at) =>
    at.added.flatMap(({ sheet, column, row }) => {
      const key = `${sheet}!${column}${String(row)}`
      const before = first.get(key)
      if (before === undefined) first.set(key, at)
      if (before === undefined || before.row === at.row) return []
      const both = {
        first: cellOf(before),
        firstName: nameOf(before),
        second: cellOf(at),
        secondName: nameOf(at),
      }
      return [{ at, reason: say('import.warning.formula-twice', { ...both, added: key }) }]
    }),
  )
}
