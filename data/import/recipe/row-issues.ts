import { say } from '../../model/words/say.ts'
import type { DraftIssue } from '../draft.ts'
import type { BoundRecipe } from './bind-recipe.ts'

/** A row of a text file or a worksheet, as text. */
export interface SourceRow {
  readonly sheet: string | null
  readonly row: number
  readonly cells: readonly string[]
}

/** A row that has nothing to import by the layout's own rules. */
export function skippedRow({ sheet, row }: SourceRow, reasonId: string, reason: string): DraftIssue {
  return { level: 'skipped', reasonId, sheet, row, rows: 1, column: null, value: null, reason, fix: null }
}

/** A row that is no figure because of a word in it: one that the mapping leaves out, or another company's name. */
export function rowOfWord(
  { header }: BoundRecipe,
  { sheet, row, cells }: SourceRow,
  place: number,
  reasonId: 'word-left-out' | 'other-company',
): DraftIssue {
  const value = shortened((cells[place] ?? '').trim())
  const column = header[place] ?? ''
  const reason = say(`import.skip.${reasonId}`, { column: column.slice(0, 100), word: value.slice(0, 100) })
  return { level: 'skipped', reasonId, sheet, row, rows: 1, column, value: null, reason, fix: null }
}

/** A row that can't be imported because of the cell at `place`; `null`: because of the row as a whole. */
export function faultyRow(
  { header }: BoundRecipe,
  { sheet, row, cells }: SourceRow,
  place: number | null,
  fault: { readonly reasonId: string; readonly reason: string; readonly fix: string },
): DraftIssue {
  const column = place === null ? null : (header[place] ?? null)
  const value = place === null ? null : shortened(cells[place] ?? '')
  return { level: 'error', sheet, row, rows: 1, column, value, ...fault }
}

/** A row whose name was followed, since nobody knows the code beside it. */
export function codeWarning(
  { header, codePlace }: BoundRecipe,
  { sheet, row }: SourceRow,
  code: string,
): DraftIssue {
  return {
    level: 'warning',
    reasonId: 'territory-code',
    sheet,
    row,
    rows: 1,
    column: header[codePlace ?? 0] ?? null,
    value: shortened(code),
    reason: say('import.warning.territory-code'),
    fix: null,
  }
}

/** The part of a cell that an issue quotes. */
export const shortened = (text: string): string => text.slice(0, 200)
