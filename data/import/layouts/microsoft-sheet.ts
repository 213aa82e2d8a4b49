import type { OutcomeOrTotal, RequestKind } from '../../model/vocabulary.ts'
import type { SheetRow } from '../workbook/read-sheet.ts'

/** What a worksheet of the workbook counts, by its name: the names changed from year to year. */
export interface SheetMeaning {
  readonly requestKind: RequestKind
  readonly service: 'all' | 'skype'
}

const SHEET_NAMES: readonly (readonly [pattern: RegExp, meaning: SheetMeaning])[] = [
  [/^skype$/i, { requestKind: 'undivided', service: 'skype' }],
  [/civil/i, { requestKind: 'civil', service: 'all' }],
  [/emergenc/i, { requestKind: 'emergency', service: 'all' }],
  [/criminal/i, { requestKind: 'criminal', service: 'all' }],
  // In 2017 H2 the criminal requests stand on a sheet of this name.
  [/^total \(2\)$/i, { requestKind: 'criminal', service: 'all' }],
  [
    /^(msft|all microsoft services|combined lerr|lerr|sheet1|total)$/i,
    { requestKind: 'undivided', service: 'all' },
  ],
]

export function maybeSheetMeaning(name: string): SheetMeaning | undefined {
  return SHEET_NAMES.find(([pattern]) => pattern.test(name.trim()))?.[1]
}

/** A column of counts: of requests or accounts in all, or of one outcome. */
export interface CountColumn {
  readonly place: number
  readonly label: string
  readonly counts: 'requests' | 'accounts' | OutcomeOrTotal
}

export interface SheetHeader {
  /** The last of the header's rows. */
  readonly row: number
  readonly territoryPlace: number
  readonly columns: readonly CountColumn[]
}

/** Tried in this order: "non-content" also holds the word "content". */
const LABELS: readonly (readonly [pattern: RegExp, counts: CountColumn['counts']])[] = [
  [/reject/i, 'rejected'],
  [/no (customer )?data/i, 'no-data'],
  [/non-?content|subscriber|transactional/i, 'non-content'],
  [/content/i, 'content'],
  [/accounts|users|identifiers/i, 'accounts'],
  [/requests/i, 'requests'],
]

const MAX_HEADER_ROWS = 15

/**
 * The header of a sheet: a row of labels, and mostly a second one below in which each outcome has a percentage and, one column to
 * the right, its count. `undefined` where the sheet has no such table.
 */
export function maybeSheetHeader(rows: readonly SheetRow[]): SheetHeader | undefined {
  for (const [place, { cells, row }] of rows.slice(0, MAX_HEADER_ROWS).entries()) {
    const labels = cells.flatMap((label, column) => {
      const counts = LABELS.find(([pattern]) => pattern.test(label))?.[1]
      return counts === undefined || label.length > 200 ? [] : [{ place: column, label, counts }]
    })
    const kinds = new Set(labels.map(({ counts }) => counts))
    if (kinds.size !== labels.length || !kinds.has('requests') || kinds.size < 4) continue
    const below = rows[place + 1]
    const isPaired = below?.row === row + 1 && below.cells.some((cell) => isPercentLabel(cell))
    const columns = labels.map((label) => {
      const isPair = isPaired && isPercentLabel(below.cells[label.place] ?? '')
      return isPair ? { ...label, place: label.place + 1 } : label
    })
    const first = Math.min(...labels.map((label) => label.place))
    return { row: isPaired ? below.row : row, territoryPlace: territoryPlace(cells, first), columns }
  }
  return undefined
}

/** A row of labels, by the word for a territory beside one of what is counted, and no number. */
export function isHeaderRow(cells: readonly string[]): boolean {
  return (
    cells.some((cell) => TERRITORY_LABEL.test(cell.trim())) &&
    cells.some((cell) => cell.length <= 200 && LABELS.some(([pattern]) => pattern.test(cell))) &&
    !cells.some((cell) => /^\s*\d/.test(cell))
  )
}

const TERRITORY_LABEL = /^(country|region|jurisdiction|territory)\b.{0,30}$/i

const isPercentLabel = (cell: string): boolean => /%|percent/i.test(cell)

/** The column headed "country", else the first one. */
function territoryPlace(cells: readonly string[], first: number): number {
  const headed = cells.findIndex((cell, place) => place < first && /country|region|jurisdiction/i.test(cell))
  return headed >= 0 ? headed : Math.max(0, first - 1)
}

/** The half-year that a heading names, such as `January - June 2017`; `null`: it names none. */
export function maybeHeadedPeriod(rows: readonly SheetRow[], headerRow: number): string | null {
  for (const { cells, row } of rows) {
    if (row >= headerRow) break
    for (const cell of cells) {
      const [, from, year] = /\b(january|jan|july|jul)\b.*\b(20\d{2})\b/i.exec(cell) ?? []
      if (from !== undefined && year !== undefined)
        return `${year} ${from.toLowerCase().startsWith('jan') ? 'H1' : 'H2'}`
    }
  }
  return null
}
