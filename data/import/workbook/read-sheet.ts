import { say } from '../../model/words/say.ts'
import { maybeShownWhole, type CellStyles, type CellText } from './cell-text.ts'
import { refuseLongText, type CellBudget } from './cell-budget.ts'
import { refused, type Package } from './open-package.ts'
import { parseXmlPart } from './parse-xml.ts'

/** A row of a worksheet that has any cell: from column A to its last filled one. */
export interface SheetRow {
  readonly row: number
  readonly cells: readonly string[]
  readonly isHidden: boolean
  /** What more is known of cells that are no plain number, by their places in `cells`. */
  readonly kept: ReadonlyMap<number, KeptCell>
}

/** A cell that shows another number than it keeps, or takes its number from another sheet. */
interface KeptCell {
  /** The whole number that it shows in place of a fraction; `null`: it shows what it keeps. */
  readonly shown: string | null
  /** `null`: it has none. */
  readonly formula: string | null
  /** The formula stands in another cell, which shares it: its places are that cell's. */
  readonly isShared: boolean
}

const NOTHING_KEPT: ReadonlyMap<number, KeptCell> = new Map()
/** Longer formulas are cut. */
const MAX_FORMULA = 200
/** Formulas of one sheet that further cells share. */
const MAX_SHARED = 10_000

const MAX_ROW = 1_048_576
const MAX_COLUMN = 1_000

/**
 * A worksheet's rows in their order. Only the cells themselves are believed: not the range that the sheet says it has, not its
 * columns, not its merged cells (the text of a merged cell stands in its first).
 */
export async function readSheet(
  pack: Package,
  part: string,
  file: string,
  { cellText, styles }: { readonly cellText: CellText; readonly styles: CellStyles },
  budget: CellBudget,
): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = []
  let row = 0
  let isHidden = false
  let cells: string[] = []
  let column = 0
  let phonetic = 0
  let type = ''
  let style = 0
  let value = ''
  let isComputed = false
  let isInValue = false
  let isInFormula = false
  let formula = ''
  let sharedId: string | undefined
  const shared = new Map<string, string>()
  let kept: Map<number, KeptCell> | null = null
  /** Only of the cells that a reader may have to speak of: a fraction, or a number from elsewhere. */
  const keep = (text: string): void => {
    if (sharedId !== undefined && formula !== '' && shared.size < MAX_SHARED) shared.set(sharedId, formula)
    const isShared = formula === '' && sharedId !== undefined
    const used = isShared ? (shared.get(sharedId ?? '') ?? '') : formula
    const shown = maybeShownWhole({ type, style, value, isComputed }, styles)
    if (text === '' || (shown === null && !used.includes('!'))) return
    kept ??= new Map()
    kept.set(column - 1, { shown, formula: used === '' ? null : used, isShared })
  }
  await parseXmlPart(pack, part, file, {
    open: (name, attributes) => {
      if (name === 'c') {
        const stated = columnOf(attributes['r'], column)
        if (stated <= column) throw refused(file, say('workbook.rows-disordered'))
        column = stated
        if (column > MAX_COLUMN) throw refused(file, say('workbook.many-columns', { limit: MAX_COLUMN }))
        type = attributes['t'] ?? ''
        style = Number(attributes['s'] ?? 0)
        value = ''
        isComputed = false
        formula = ''
        sharedId = undefined
      } else if (name === 'rPh') phonetic += 1
      else if (name === 'v' || name === 't') isInValue = phonetic === 0
      else if (name === 'f') {
        isComputed = true
        isInFormula = true
        sharedId = attributes['t'] === 'shared' ? attributes['si'] : undefined
      } else if (name === 'row') {
        const stated = Number(attributes['r'] ?? row + 1)
        if (!Number.isInteger(stated) || stated <= row || stated > MAX_ROW)
          throw refused(file, say('workbook.rows-disordered'))
        row = stated
        isHidden = attributes['hidden'] === '1' || attributes['hidden'] === 'true'
        cells = []
        kept = null
        column = 0
      }
    },
    text: (piece) => {
      if (isInValue) {
        value += piece
        refuseLongText(value, file, row)
      } else if (isInFormula && formula.length < MAX_FORMULA)
        formula = (formula + piece).slice(0, MAX_FORMULA)
    },
    close: (name) => {
      if (name === 'rPh') phonetic -= 1
      else if (name === 'v' || name === 't') isInValue = false
      else if (name === 'f') isInFormula = false
      else if (name === 'c') {
        const text = cellText({ type, style, value, isComputed })
        keep(text)
        budget.spend(text === '' ? 1 : column - cells.length)
        if (text === '') return
        while (cells.length < column - 1) cells.push('')
        cells[column - 1] = text
      } else if (name === 'row' && cells.length > 0) {
        budget.spendRow(0)
        rows.push({ row, cells, isHidden, kept: kept ?? NOTHING_KEPT })
      }
    },
  })
  return rows
}

/** The letters of a column by its place from 0: 0 is `A`, 27 is `AB`. */
export function columnLetters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : columnLetters(Math.floor(place / 26) - 1) + last
}

/** `AB12` is column 28; without a place, the next one. */
function columnOf(place: string | undefined, last: number): number {
  if (place === undefined) return last + 1
  let column = 0
  for (let i = 0; i < place.length; i += 1) {
    const code = place.charCodeAt(i)
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
    if (column > MAX_COLUMN) break
  }
  return column === 0 ? last + 1 : column
}
