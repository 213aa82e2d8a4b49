import type { FactSheet } from '../../model/fact-sheet.ts'
import { escapeMarkup } from '../paint/escape-markup.ts'
import { overTheRows, sheetColumns } from './columns.ts'
import { pageWord } from './page-word.ts'

/** Black on white, and set for A4 when printed. */
const STYLE = `@page{size:A4;margin:18mm}
body{max-width:174mm;margin:12mm auto;padding:0 4mm;font:10pt/1.45 Arimo,"Liberation Sans",Arial,sans-serif;color:#1d1d1b;background:#fff}
h1{font-size:9pt;font-weight:700;color:#5c5b57;margin:0 0 3mm}
h2{font-size:9pt;margin:5mm 0 1mm;color:#5c5b57}
blockquote{margin:0;font:15pt/1.35 "Source Serif 4",Georgia,serif}
p{margin:0 0 1mm;overflow-wrap:anywhere}
.verdict{border:1px solid #1d1d1b;padding:3mm 4mm;margin-top:5mm}
.verdict b{font-size:12pt}
table{border-collapse:collapse;width:100%;font-size:8pt;margin-top:1mm}
th,td{text-align:left;vertical-align:top;padding:.8mm 2mm .8mm 0;border-top:.25mm solid #c9c6be}
thead{display:table-header-group}
tr{break-inside:avoid}
.number{text-align:right;font-variant-numeric:tabular-nums}
footer{margin-top:6mm;border-top:.25mm solid #1d1d1b;padding-top:2mm;font-size:8pt}
@media print{body{margin:0;padding:0;max-width:none}}`

/** The sheet as one page of HTML that stands alone: no script, nothing fetched, every text escaped. */
export function paintSheetHtml(sheet: FactSheet): string {
  const { verdict } = sheet
  return [
    '<!doctype html>',
    `<html lang="${sheet.locale}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeMarkup(sheet.title)}</title>`,
    `<style>${STYLE}</style></head><body>`,
    `<h1>${escapeMarkup(sheet.title)}</h1>`,
    `<blockquote>${escapeMarkup(sheet.sentence)}</blockquote>`,
    ...part(pageWord(sheet, 'sheet.source'), sheet.source),
    ...(verdict === null
      ? []
      : [
          `<div class="verdict"><p><b>${escapeMarkup(verdict.label)}</b></p>`,
          `<p>${escapeMarkup(verdict.sentence)}</p></div>`,
        ]),
    ...sheet.parts.flatMap(({ heading, lines }) => part(heading, lines)),
    ...rowsTable(sheet),
    ...part(pageWord(sheet, 'sheet.documents'), sheet.documents),
    '<footer>',
    ...part(pageWord(sheet, 'sheet.dataset'), sheet.dataset),
    '</footer></body></html>',
    '',
  ].join('\n')
}

function part(heading: string, lines: readonly string[], isAlways = false): readonly string[] {
  if (lines.length === 0 && !isAlways) return []
  return [`<h2>${escapeMarkup(heading)}</h2>`, ...lines.map((line) => `<p>${escapeMarkup(line)}</p>`)]
}

function rowsTable(sheet: FactSheet): readonly string[] {
  const { rows } = sheet
  if (rows.length === 0) return []
  const { columns } = sheetColumns(rows)
  const classOf = (isNumber: boolean): string => (isNumber ? ' class="number"' : '')
  return [
    ...part(pageWord(sheet, 'sheet.rows'), overTheRows(sheet), true),
    '<table><thead><tr>',
    ...columns.map(
      ({ heading, isNumber }) =>
        `<th scope="col"${classOf(isNumber)}>${escapeMarkup(pageWord(sheet, heading))}</th>`,
    ),
    '</tr></thead><tbody>',
    ...rows.map(
      (row) =>
        `<tr>${columns.map(({ text, isNumber }) => `<td${classOf(isNumber)}>${escapeMarkup(text(row))}</td>`).join('')}</tr>`,
    ),
    '</tbody></table>',
  ]
}
