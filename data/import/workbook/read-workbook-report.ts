import { say } from '../../model/words/say.ts'
import type { DraftSink } from '../draft.ts'
import { createRecipeReader, type RecipeContext } from '../recipe/apply-recipe.ts'
import type { BoundRecipe } from '../recipe/bind-recipe.ts'
import type { Worksheet } from './open-workbook.ts'

/** The worksheet that a recipe reads: the one of its name, else the first that isn't hidden. */
export function maybeSheet(sheets: readonly Worksheet[], name: string | null): Worksheet | undefined {
  return sheets.find((sheet) => (name === null ? !sheet.isHidden : sheet.name === name))
}

/** Reads one worksheet by a recipe; hidden rows are read and named. */
export function readWorkbookReport(
  { name: sheet, rows }: Worksheet,
  bound: BoundRecipe,
  context: RecipeContext,
  sink: DraftSink,
): void {
  const take = createRecipeReader(bound, context, sink)
  const { headerRow } = bound.recipe
  let hidden = 0
  for (const { row, cells, isHidden } of rows) {
    if (isHidden) hidden += 1
    if (row < headerRow) {
      const reason = say('import.skip.above-header')
      sink.issue({
        level: 'skipped',
        reasonId: 'above-header',
        sheet,
        row,
        rows: 1,
        column: null,
        value: null,
        reason,
        fix: null,
      })
    } else if (row > headerRow) take({ sheet, row, cells: widened(cells, bound.columns) })
  }
  if (hidden > 0) sink.issue(hiddenRows(sheet, hidden))
}

/** A worksheet keeps no blank cells at a row's end. */
function widened(cells: readonly string[], columns: number): readonly string[] {
  return cells.length >= columns
    ? cells
    : [...cells, ...Array.from({ length: columns - cells.length }, () => '')]
}

export function hiddenRows(sheet: string, count: number) {
  return {
    level: 'note',
    reasonId: 'hidden-rows',
    sheet,
    row: null,
    rows: 1,
    column: null,
    value: null,
    reason: say('import.note.hidden-rows', { count }),
    fix: null,
  } as const
}
