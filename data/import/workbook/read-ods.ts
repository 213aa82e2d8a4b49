import { onOneLine } from '../../model/on-one-line.ts'
import { say } from '../../model/words/say.ts'
import { refused, type Package } from './open-package.ts'
import type { Worksheet } from './worksheet.ts'
import { parseXmlPart } from './parse-xml.ts'
import { fullBudget, refuseLongText } from './cell-budget.ts'
import type { SheetRow } from './read-sheet.ts'

const MAX_SHEETS = 100
const MAX_ROW = 1_048_576
const MAX_COLUMN = 1_000
const ODS = 'application/vnd.oasis.opendocument.spreadsheet'

/** Whether a package is an OpenDocument spreadsheet. */
export async function isOds(pack: Package): Promise<boolean> {
  if (!pack.has('mimetype') || !pack.has('content.xml')) return false
  let type = ''
  await pack.read('mimetype', (chunk) => {
    if (type.length < 200) type += chunk.toString('latin1')
  })
  return type.trim().startsWith(ODS)
}

/**
 * The tables of an OpenDocument spreadsheet, within the bounds of a workbook. Numbers are the kept values, dates ISO dates; a merged
 * area's text stands in its first cell. Repeated rows and cells are the rows and cells that they stand for; blank ones at an end are none.
 *
 * @throws {DeskError} `workbook-refused`, `workbook-damaged`.
 */
export async function readOds(pack: Package, file: string): Promise<readonly Worksheet[]> {
  await refuseEncrypted(pack, file)
  const hiddenStyles = new Set<string>()
  const sheets: { name: string; isHidden: boolean; rows: SheetRow[] }[] = []
  const budget = fullBudget(file)
  let style = ''
  let row = 0
  let cells: string[] = []
  let column = 0
  let rowsAlike = 1
  let isRowHidden = false
  let cell: { value: string | null; text: string[]; isCovered: boolean; alike: number } | null = null
  let asides = 0
  let nested = 0

  const endCell = ({ value, text, isCovered, alike }: NonNullable<typeof cell>): void => {
    const shown = isCovered ? '' : (value ?? text.join('\n'))
    if (shown !== '') {
      if (column + alike > MAX_COLUMN)
        throw refused(file, say('workbook.many-columns', { limit: MAX_COLUMN }))
      budget.spend(column + alike - cells.length)
      while (cells.length < column) cells.push('')
      for (let each = 0; each < alike; each += 1) cells.push(shown)
    }
    column += alike
  }
  const endRow = (): void => {
    const sheet = sheets.at(-1)
    if (cells.length > 0 && sheet !== undefined) {
      if (row + rowsAlike > MAX_ROW) throw refused(file, say('workbook.rows-disordered'))
      for (let each = 1; each <= rowsAlike; each += 1) {
        budget.spendRow(each > 1 ? cells.length : 0)
        sheet.rows.push({ row: row + each, cells, isHidden: isRowHidden, kept: new Map() })
      }
    }
    row += rowsAlike
  }

  await parseXmlPart(pack, 'content.xml', file, {
    open: (name, attributes) => {
      if (name === 'style') style = attributes['style:name'] ?? ''
      else if (name === 'table-properties' && attributes['table:display'] === 'false') hiddenStyles.add(style)
      else if (name === 'table') {
        nested += 1
        if (nested > 1) throw refused(file, say('workbook.rows-disordered'))
        if (sheets.length === MAX_SHEETS)
          throw refused(file, say('workbook.many-sheets', { limit: MAX_SHEETS }))
        const isHidden = hiddenStyles.has(attributes['table:style-name'] ?? '')
        sheets.push({ name: (attributes['table:name'] ?? '').slice(0, 200), isHidden, rows: [] })
        row = 0
      } else if (name === 'table-row') {
        cells = []
        column = 0
        rowsAlike = countOf(attributes['table:number-rows-repeated'])
        isRowHidden = ['collapse', 'filter'].includes(attributes['table:visibility'] ?? '')
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        const isCovered = name === 'covered-table-cell'
        const alike = countOf(attributes['table:number-columns-repeated'])
        cell = { value: valueOf(attributes), text: [], isCovered, alike }
      } else if (name === 'annotation' || name === 'note' || name === 'shapes') asides += 1
      else if (name === 'p' && asides === 0) cell?.text.push('')
      else if (asides === 0 && cell !== null && (name === 's' || name === 'tab' || name === 'line-break'))
        cell.text.push(`${cell.text.pop() ?? ''} `)
    },
    text: (piece) => {
      if (cell === null || asides > 0 || cell.text.length === 0) return
      const line = (cell.text.pop() ?? '') + piece
      refuseLongText(line, file, row + 1)
      cell.text.push(line)
    },
    close: (name) => {
      if (name === 'annotation' || name === 'note' || name === 'shapes') asides -= 1
      else if (name === 'table') nested -= 1
      else if (name === 'table-row') endRow()
      else if ((name === 'table-cell' || name === 'covered-table-cell') && cell !== null) {
        endCell(cell)
        cell = null
      }
    },
  })
  return sheets
}

/** Of an attribute that repeats a row or a cell; more than a sheet can have is as much as it can have. */
function countOf(text: string | undefined): number {
  const count = Number(text ?? 1)
  return Number.isInteger(count) && count > 0 ? Math.min(count, MAX_ROW) : 1
}

/** `null`: the cell is its text. */
function valueOf(attributes: Readonly<Record<string, string>>): string | null {
  const value = attributes['office:value']
  switch (attributes['office:value-type']) {
    case 'float':
    case 'currency':
      return value === undefined ? null : exactly(value)
    case 'percentage':
      return value === undefined ? null : `${String(Number((Number(value) * 100).toPrecision(12)))}%`
    case 'date':
      return attributes['office:date-value']?.slice(0, 10) ?? null
    case 'boolean':
      return attributes['office:boolean-value']?.toUpperCase() ?? null
    default:
      return null
  }
}

/** A number that JavaScript doesn't hold exactly is quoted as it stands. */
function exactly(value: string): string {
  const number = Number(value)
  const isExact = Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number))
  return isExact ? String(number) : onOneLine(value)
}

async function refuseEncrypted(pack: Package, file: string): Promise<void> {
  if (!pack.has('META-INF/manifest.xml')) return
  await parseXmlPart(pack, 'META-INF/manifest.xml', file, {
    open: (name) => {
      if (name === 'encryption-data') throw refused(file, say('workbook.encrypted'))
    },
  })
}
