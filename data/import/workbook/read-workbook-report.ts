import { say } from '../../model/words/say.ts'
import type { DraftSink } from '../draft.ts'
import type { RecipeContext } from '../recipe/apply-recipe.ts'
import { startRecipeReading } from '../recipe/recipe-reading.ts'
import type { ReportFindings } from '../report-reader.ts'
import { followTables, type TablesToRead } from '../tables/follow-tables.ts'
import type { Worksheet } from './worksheet.ts'

/** The worksheet that a recipe reads: the one of its name, else the first that isn't hidden. */
export function maybeSheet(sheets: readonly Worksheet[], name: string | null): Worksheet | undefined {
  return sheets.find((sheet) => (name === null ? !sheet.isHidden : sheet.name === name))
}

/** Reads one worksheet by a recipe; hidden rows are read and named. */
export function readWorkbookReport(
  { name: sheet, rows, hasNoCells }: Worksheet,
  tables: TablesToRead,
  context: RecipeContext,
  sink: DraftSink,
): ReportFindings {
  const reading = startRecipeReading({ ...context, hasCells: hasNoCells !== true }, sink)
  const follower = followTables(
    tables,
    (bound, headerRow) => {
      const take = reading.rowsOf(bound, headerRow)
      return (row) => take({ ...row, cells: widened(row.cells, bound.columns) })
    },
    context.matcher,
    sink,
  )
  let hidden = 0
  for (const { row, cells, isHidden } of rows) {
    if (isHidden) hidden += 1
    follower.take({ sheet, row, cells }, row)
  }
  if (hidden > 0) sink.issue(hiddenRows(sheet, hidden))
  const found = follower.end()
  return { questions: [...found.questions, ...reading.end()], tables: found.tables }
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
