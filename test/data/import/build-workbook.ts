import { strToU8, zipSync, type Zippable } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** A worksheet to build: rows of cells, `null` where there is none. A `{ formula }` keeps its value beside it. */
export interface SheetToBuild {
  readonly name: string
  readonly rows: readonly (readonly CellToBuild[])[]
  readonly state?: 'hidden' | 'veryHidden'
  /** Rows that are hidden, from 1. */
  readonly hiddenRows?: readonly number[]
  /** Put in the sheet as it stands. */
  readonly extra?: string
}
export type CellToBuild =
  | string
  | number
  | null
  | { readonly formula: string; readonly value: number | null }
  | { readonly number: number; readonly style: number }

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function columnName(place: number): string {
  return place < 26
    ? String.fromCharCode(65 + place)
    : columnName(Math.floor(place / 26) - 1) + columnName(place % 26)
}

function cellXml(cell: CellToBuild, at: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${String(cell)}</v></c>`
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  if ('formula' in cell)
    return `<c r="${at}"><f>${escaped(cell.formula)}</f>${cell.value === null ? '' : `<v>${String(cell.value)}</v>`}</c>`
  return `<c r="${at}" s="${String(cell.style)}"><v>${String(cell.number)}</v></c>`
}

export function sheetXml({ rows, hiddenRows = [], extra = '' }: Omit<SheetToBuild, 'name'>): string {
  const body = rows.map((cells, place) => {
    const row = String(place + 1)
    const hidden = hiddenRows.includes(place + 1) ? ' hidden="1"' : ''
    return `<row r="${row}"${hidden}>${cells.map((cell, column) => cellXml(cell, columnName(column) + row)).join('')}</row>`
  })
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${extra}<sheetData>${body.join('')}</sheetData></worksheet>`
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const parts = [
    `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>`,
    ...Array.from(
      { length: sheets },
      (_, place) =>
        `<Override PartName="/xl/worksheets/sheet${String(place + 1)}.xml" ContentType="${type}.worksheet+xml"/>`,
    ),
  ]
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${parts.join('')}</Types>`
}

/** The parts of a workbook as files; a test may change them before they are packed. */
export function workbookParts(sheets: readonly SheetToBuild[], is1904 = false): Zippable {
  const outline = sheets.map(
    ({ name, state }, place) =>
      `<sheet name="${escaped(name)}" sheetId="${String(place + 1)}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${String(place + 1)}"/>`,
  )
  const relations = sheets.map(
    (_, place) =>
      `<Relationship Id="rId${String(place + 1)}" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet${String(place + 1)}.xml"/>`,
  )
  return {
    '[Content_Types].xml': strToU8(contentTypes(sheets.length)),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${outline.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    ),
    // Style 1 is a percentage, style 2 a date.
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(
      sheets.map((sheet, place) => [`xl/worksheets/sheet${String(place + 1)}.xml`, strToU8(sheetXml(sheet))]),
    ),
  }
}

export function buildWorkbook(sheets: readonly SheetToBuild[], is1904 = false): Uint8Array {
  return zipSync(workbookParts(sheets, is1904))
}
