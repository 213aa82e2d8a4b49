import type { FigureSpec } from '../../model/figure-spec.ts'
import type { ValueType } from '../../model/text.ts'
import type { ViewAnswer } from '../../model/view-answer.ts'
import { ABOUT_COLUMNS, DATA_COLUMNS, type DataOrigin, dataTable } from './data-table.ts'
import { escapeMarkup } from '../paint/escape-markup.ts'
import { zipFiles } from './zip-files.ts'

type Value = string | number | null

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Cell formats by their index in the styles: plain, heading, percent. */
const PLAIN = 0
const HEADING = 1
const PERCENT = 2
/** `low` and `high` of DATA_COLUMNS. */
const NUMBER_COLUMNS: readonly number[] = [DATA_COLUMNS.indexOf('low'), DATA_COLUMNS.indexOf('high')]
const PERCENT_TYPES: ReadonlySet<ValueType> = new Set<ValueType>(['share', 'change', 'points'])

/**
 * The figure's data as a workbook: numbers are numbers, shares and changes are percentages, texts are texts and can't be formulas; a second sheet
 * says what the figure is. The same figure gives the same bytes.
 */
export function paintXlsx(answer: ViewAnswer, spec: FigureSpec, origin: DataOrigin): Uint8Array {
  const { rows, types, about } = dataTable(answer, spec, origin)
  const data = [
    sheetRow(1, DATA_COLUMNS, () => HEADING),
    ...rows.map((row, index) => {
      const type = types[index]
      const isPercent = type !== undefined && PERCENT_TYPES.has(type)
      return sheetRow(index + 2, row, (column) =>
        isPercent && NUMBER_COLUMNS.includes(column) ? PERCENT : PLAIN,
      )
    }),
  ]
  const facts = ABOUT_COLUMNS.map((name, index) =>
    sheetRow(index + 1, [name, about[index] ?? ''], (column) => (column === 0 ? HEADING : PLAIN)),
  )
  const text = (name: string, content: string): { name: string; bytes: Uint8Array } => ({
    name,
    bytes: Buffer.from(HEAD + content, 'utf8'),
  })
  return zipFiles([
    text(
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${DOCUMENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${DOCUMENT}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${DOCUMENT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${DOCUMENT}.styles+xml"/></Types>`,
    ),
    text(
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    text(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="About" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    ),
    text(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ),
    text('xl/styles.xml', STYLES),
    text('xl/worksheets/sheet1.xml', worksheet(data, true)),
    text('xl/worksheets/sheet2.xml', worksheet(facts, false)),
  ])
}

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`

function worksheet(rows: readonly string[], hasFrozenHead: boolean): string {
  const view = hasFrozenHead
    ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    : ''
  return `<worksheet xmlns="${MAIN}">${view}<sheetData>${rows.join('')}</sheetData></worksheet>`
}

function sheetRow(number: number, values: readonly Value[], styleOf: (column: number) => number): string {
  const cells = values.map((value, column) => {
    const place = `r="${columnName(column)}${number}" s="${styleOf(column)}"`
    if (value === null) return ''
    if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(value)}</t></is></c>`
  })
  return `<row r="${number}">${cells.join('')}</row>`
}

/** 0 → `A`, 26 → `AA`. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}
