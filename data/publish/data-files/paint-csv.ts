import { csvField } from '../../model/csv-field.ts'
import type { FigureSpec } from '../../model/figure-spec.ts'
import type { ViewAnswer } from '../../model/view-answer.ts'
import type { CsvUse } from '../../model/publish-formats.ts'
import { ABOUT_COLUMNS, DATA_COLUMNS, type DataOrigin, dataTable } from './data-table.ts'

/**
 * The column names, in order. The last ones say what the whole figure is and repeat on every row, so that the file is one table for
 * any reader of RFC 4180, and a row that is cut out still says what it means.
 */
export const CSV_COLUMNS = [...DATA_COLUMNS, ...ABOUT_COLUMNS] as const

/** The figure's data as CSV after RFC 4180: UTF-8 without a mark, CRLF, header line, a text in quotes only where it must be. */
export function paintCsv(
  answer: ViewAnswer,
  spec: FigureSpec,
  origin: DataOrigin,
  use: CsvUse = 'code',
): string {
  const { rows, about } = dataTable(answer, spec, origin)
  const field = (value: string | number | null): string => {
    if (typeof value !== 'string') return value === null ? '' : String(value)
    return csvField(use === 'excel' ? inertText(value) : value)
  }
  return [CSV_COLUMNS, ...rows.map((row) => [...row, ...about])]
    .map((fields) => `${fields.map(field).join(',')}\r\n`)
    .join('')
}

/** What a spreadsheet would take for a formula, also in full-width forms. Numbers are written as numbers and stay so. */
const FORMULA_START = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

function inertText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text
}
