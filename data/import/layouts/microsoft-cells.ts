import { say } from '../../model/words/say.ts'
import type { DraftFigure, DraftIssue, FigureKind } from '../draft.ts'
import { NO_CELL_WORDS, parseValue } from '../parse-value.ts'
import { columnLetters, type SheetRow } from '../workbook/read-sheet.ts'
import type { BesideColumn } from './microsoft-beside.ts'
import type { CountColumn } from './microsoft-sheet.ts'

/** A column of counts, with what its figures count. */
export interface ReadColumn extends CountColumn {
  readonly kind: FigureKind
}

const NUMBERS = { decimal: '.', thousands: ',' } as const

/** What a cell shows: a fraction in a format without decimals is shown as a whole number. */
const shownText = ({ cells, kept }: SheetRow, place: number): string =>
  kept.get(place)?.shown ?? cells[place] ?? ''

/** The count that a cell shows; `null`: none. */
export function countShown(row: SheetRow, { place }: CountColumn): number | null {
  const value = parseValue(shownText(row, place), 'requests', NUMBERS, NO_CELL_WORDS)
  return value.status === 'exact' ? value.low : null
}

/** A row's figures in the order of the columns; `null`: one of its cells can't be read, and none is. */
export function figuresOfRow(
  sheet: string,
  row: SheetRow,
  columns: readonly ReadColumn[],
  footnote: string | null,
): { readonly figures: readonly DraftFigure[] | null; readonly issues: readonly DraftIssue[] } {
  const figures: DraftFigure[] = []
  const issues: DraftIssue[] = []
  for (const { kind, place, label } of columns) {
    const text = shownText(row, place)
    const value = parseValue(text, kind.measure, NUMBERS, NO_CELL_WORDS)
    const about = { sheet, row: row.row, rows: 1, column: label.slice(0, 200) }
    if (value.status === 'fault') {
      const reason = say(`import.fault.${value.fault}`)
      const fix = say('import.fix.value')
      const fault: DraftIssue = {
        level: 'error',
        reasonId: value.fault,
        ...about,
        value: text.slice(0, 200),
        reason,
        fix,
      }
      return { figures: null, issues: [fault] }
    }
    const said = maybeShownFraction(row, place)
    if (said !== null)
      issues.push({
        level: 'warning',
        reasonId: 'fraction-shown',
        ...about,
        value: row.cells[place] ?? null,
        reason: said,
        fix: null,
      })
    const notes = [said, footnote].filter((note) => note !== null)
    figures.push({
      kind,
      ...(value.status === 'blank' ? { status: 'not-reported' as const, low: null, high: null } : value),
      // Nothing but spaces is a blank cell.
      asPublished: value.status === 'blank' ? '' : text,
      note: notes.length === 0 ? null : notes.join(' '),
      column: place,
    })
  }
  return { figures, issues }
}

/** What a reader is told of a cell that keeps a fraction and shows a whole number: the cell, both numbers and the formula. */
function maybeShownFraction(row: SheetRow, place: number): string | null {
  const { shown = null, formula = null, isShared = false } = row.kept.get(place) ?? {}
  if (shown === null) return null
  const cell = `${columnLetters(place)}${String(row.row)}`
  const values = { cell, shown, kept: row.cells[place] ?? '' }
  if (formula === null) return say('import.warning.fraction-typed', values)
  return say(isShared ? 'import.warning.fraction-shared' : 'import.warning.fraction-shown', {
    ...values,
    formula,
  })
}

/** The figures that a row has in columns beside the table. */
export function besideFigures(row: SheetRow, columns: readonly BesideColumn[]): readonly DraftFigure[] {
  return columns.flatMap(({ place, headerRow, kind }) => {
    const text = shownText(row, place)
    const value = parseValue(text, kind.measure, NUMBERS, NO_CELL_WORDS)
    if (row.row <= headerRow || value.status !== 'exact') return []
    return [{ kind, ...value, asPublished: text, note: null, column: place }]
  })
}
