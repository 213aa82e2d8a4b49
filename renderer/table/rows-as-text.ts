import type { TableColumn } from './table-column.ts'

/** Rows as tab-separated text for a spreadsheet: exact numbers without grouping, bands and absences in words. */
export function rowsAsText<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[]): string {
  const head = columns.map(({ head: name, unit }) => (unit === null ? name : `${name} (${unit})`))
  const lines = rows.map((row) => columns.map((column) => (column.plainOf ?? column.textOf)(row)))
  return [head, ...lines].map((line) => line.map(oneLine).join('\t')).join('\n')
}

/** A spreadsheet would take a text that begins like a formula for one; a negative number stays a number. */
function oneLine(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, ' ')
  if (/^-?\d+(\.\d+)?(e-?\d+)?$/.test(flat)) return flat
  return /^[=+\-@＝＋－＠]/.test(flat) ? `'${flat}` : flat
}
