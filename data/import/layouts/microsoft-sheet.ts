import type { OutcomeOrTotal, RequestKind } from '../../model/vocabulary.ts'
import type { SheetRow } from '../workbook/read-sheet.ts'
import { isBesideLabel } from './microsoft-beside.ts'

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
  readonly counts: CountedColumn
}

/** The columns that every table of the report has, in their order. */
const COUNTED_COLUMNS = [
  'requests',
  'accounts',
  'content',
  'non-content',
  'no-data',
  'rejected',
] as const satisfies readonly ('requests' | 'accounts' | OutcomeOrTotal)[]
type CountedColumn = (typeof COUNTED_COLUMNS)[number]

export interface SheetHeader {
  /** The last of the header's rows. */
  readonly row: number
  /** Of the labels; above them the groups may have a row. */
  readonly labelRow: number
  /** In the order of `COUNTED_COLUMNS`, one each. */
  readonly columns: readonly CountColumn[]
}

/** A header that is the report's, but can't be read. */
export interface UnfitHeader {
  readonly row: number
  /** Columns that no label, or more than one, stands for. */
  readonly missing: readonly CountedColumn[]
  readonly twice: readonly CountedColumn[]
  /** Labels of the row that mean nothing here. */
  readonly unknown: readonly string[]
}

/** Tried in this order: "non-content" also holds the word "content". */
const LABELS: readonly (readonly [pattern: RegExp, counts: CountedColumn])[] = [
  [/reject/i, 'rejected'],
  [/no (customer )?data/i, 'no-data'],
  [/non-?content|subscriber|transactional/i, 'non-content'],
  [/content/i, 'content'],
  [/accounts|users|identifiers/i, 'accounts'],
  [/requests/i, 'requests'],
]

const MAX_HEADER_ROWS = 15
const MAX_LABEL = 200
/** With fewer of its columns it is another table. */
const LEAST_COLUMNS = 4

interface Label {
  readonly place: number
  readonly label: string
  readonly counts: CountedColumn
}

/**
 * The header of a sheet: a row of labels, and to 2017 H2 a second one below with `#` and `%`. Over each outcome's label stand a
 * percentage and, one column to the right, its count. `undefined`: the sheet has no such table.
 */
export function maybeSheetHeader(rows: readonly SheetRow[]): SheetHeader | UnfitHeader | undefined {
  for (const [index, row] of rows.slice(0, MAX_HEADER_ROWS).entries()) {
    const labels = labelsOf(row.cells)
    if (new Set(labels.map(({ counts }) => counts)).size < LEAST_COLUMNS) continue
    const of = (wanted: CountedColumn): readonly Label[] => labels.filter(({ counts }) => counts === wanted)
    const missing = COUNTED_COLUMNS.filter((wanted) => of(wanted).length === 0)
    const twice = COUNTED_COLUMNS.filter((wanted) => of(wanted).length > 1)
    if (missing.length > 0 || twice.length > 0)
      return { row: row.row, missing, twice, unknown: unknownLabels(row.cells, labels) }
    const below = rows[index + 1]
    const signs = below?.row === row.row + 1 && isSignRow(below.cells) ? below : undefined
    const further = rows.slice(index + (signs === undefined ? 1 : 2))
    return {
      row: (signs ?? row).row,
      labelRow: row.row,
      columns: COUNTED_COLUMNS.flatMap((wanted) =>
        of(wanted).map((label) => ({ ...label, place: countPlace(label, labels, signs, further) })),
      ),
    }
  }
  return undefined
}

export const isUnfit = (header: SheetHeader | UnfitHeader): header is UnfitHeader => 'missing' in header

function labelsOf(cells: readonly string[]): readonly Label[] {
  return cells.flatMap((label, place) => {
    const counts = LABELS.find(([pattern]) => pattern.test(label))?.[1]
    return counts === undefined || label.length > MAX_LABEL || isBesideLabel(label)
      ? []
      : [{ place, label, counts }]
  })
}

function unknownLabels(cells: readonly string[], known: readonly Label[]): readonly string[] {
  return cells.filter((cell, place) => cell.trim() !== '' && !known.some((label) => label.place === place))
}

/** Where the counts of a label stand: below it, or, where percentages do, one column to the right. */
function countPlace(
  { place, counts }: Label,
  labels: readonly Label[],
  signs: SheetRow | undefined,
  below: readonly SheetRow[],
): number {
  if (counts === 'requests' || counts === 'accounts') return place
  if (labels.some((other) => other.place === place + 1)) return place
  const isShare =
    signs === undefined
      ? below.some(({ cells }) => /%$|^0?\.\d+$/.test((cells[place] ?? '').trim()))
      : isPercentSign(signs.cells[place] ?? '')
  return isShare ? place + 1 : place
}

/** A row of labels, by the word for a territory beside one of what is counted, and no number. */
export function isHeaderRow(cells: readonly string[]): boolean {
  return cells.some((cell) => TERRITORY_LABEL.test(cell.trim())) && isLabelRow(cells)
}

/** A row with a label of what is counted, and no number. */
function isLabelRow(cells: readonly string[]): boolean {
  return (
    cells.some((cell) => cell.length <= MAX_LABEL && LABELS.some(([pattern]) => pattern.test(cell))) &&
    !cells.some((cell) => /^\s*\d/.test(cell))
  )
}

/** The labels of the report's own table once more. */
export function isReportHeader(cells: readonly string[]): boolean {
  return isLabelRow(cells) && new Set(labelsOf(cells).map(({ counts }) => counts)).size >= LEAST_COLUMNS
}

const TERRITORY_LABEL = /^(country|region|jurisdiction|territory)\b.{0,30}$/i

/** The column that a header names by the word for a territory, left of all counts; `undefined`: none. */
export function maybeHeadedPlace(rows: readonly SheetRow[], header: SheetHeader): number | undefined {
  const first = Math.min(...header.columns.map(({ place }) => place))
  for (const { row, cells } of rows) {
    if (row < header.labelRow || row > header.row) continue
    const place = cells.findIndex((cell, column) => column < first && TERRITORY_LABEL.test(cell.trim()))
    if (place >= 0) return place
  }
  return undefined
}

/** A row of `#` and `%`, without a number of its own. */
const isSignRow = (cells: readonly string[]): boolean =>
  cells.some(isPercentSign) && !cells.some((cell) => /\d/.test(cell))

const isPercentSign = (cell: string): boolean => /%|percent/i.test(cell)
