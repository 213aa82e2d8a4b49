import type { Cell, FigureSpec } from './spec-types.ts'

/** The figure as tab-separated text for a spreadsheet: exact numbers without grouping, bands and absences in words. */
export function tableAsText(spec: FigureSpec): string {
  const head = [spec.categoryTitle, ...spec.series.map(({ label }) => `${label} (${spec.unit})`)]
  const rows = spec.categories.map(({ label }, index) => [
    label,
    ...spec.series.map(({ cells }) => plainCell(cells[index])),
  ])
  return [head, ...rows].map((row) => row.map(oneLine).join('\t')).join('\n')
}

function plainCell(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  return cell.low !== null && cell.low === cell.high ? String(cell.low) : cell.text
}

/** A spreadsheet would take a text that begins like a formula for one. */
function oneLine(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, ' ')
  return /^[=+\-@＝＋－＠]/.test(flat) ? `'${flat}` : flat
}
