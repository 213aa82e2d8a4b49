import type { FigureSpec } from '../../model/figure-spec.ts'
import type { ViewAnswer } from '../../model/view-answer.ts'
import { ABOUT_COLUMNS, DATA_COLUMNS, type DataOrigin, dataTable } from './data-table.ts'

/** The figure's data as JSON: what it is, then a row for each mark; no number is `null`, never 0. */
export function paintDataJson(answer: ViewAnswer, spec: FigureSpec, origin: DataOrigin): string {
  const { rows, about } = dataTable(answer, spec, origin)
  const facts = Object.fromEntries(ABOUT_COLUMNS.map((name, index) => [name, about[index] ?? '']))
  const records = rows.map((row) =>
    Object.fromEntries(DATA_COLUMNS.map((name, index) => [name, row[index] ?? null])),
  )
  return `${JSON.stringify({ ...facts, query: answer.query, rows: records }, undefined, 2)}\n`
}
