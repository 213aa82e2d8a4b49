import type { Dialect, FileInspection } from '../../../data/model/import-report.ts'
import type { ShareUnit } from '../../../data/model/import-question.ts'
import { columnNames, joinedHeader } from '../../../data/model/header-names.ts'
import { maybePeriodLabel } from '../../../data/model/parse-period.ts'
import type { MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import type { Measure, OutcomeOrTotal, RequestKind, Subject } from '../../../data/model/vocabulary.ts'

/** What a column becomes. */
export const COLUMN_ROLES = [
  'none',
  'territory',
  'code',
  'period',
  'second-period',
  'company',
  'words',
  'figure',
] as const

/** What a word of a column says of its row. */
export interface WordUse {
  readonly text: string
  readonly isLeftOut: boolean
  /** `null`: the word doesn't say it. */
  readonly requestKind: RequestKind | null
  readonly measure: Measure | null
  readonly outcome: OutcomeOrTotal | null
}

export interface ColumnUse {
  readonly role: (typeof COLUMN_ROLES)[number]
  readonly measure: Measure
  readonly outcome: OutcomeOrTotal
  /** Of this column's figures alone; absent: that of the whole table. */
  readonly requestKind?: RequestKind
  /** Of a column of words: what was said of them. */
  readonly words?: readonly WordUse[]
  /** Rows with a word that nothing was said of are left out; otherwise they are errors. */
  readonly leavesOthersOut?: boolean
  /** What was answered of it before: the unit of shares, and whether the territories are countries. */
  readonly shareUnit?: ShareUnit
  readonly areCountries?: boolean
}

export const PERIOD_SOURCES = [
  'label',
  'last-day',
  'first-day',
  'year-and-part',
  'days',
  'header',
  'title',
  'file-name',
  'typed',
] as const
type PeriodSourceOfDraft = (typeof PERIOD_SOURCES)[number]

/** How many columns say the period. */
export const PERIOD_COLUMNS: Readonly<Record<PeriodSourceOfDraft, 0 | 1 | 2>> = {
  label: 1,
  'last-day': 1,
  'first-day': 1,
  'year-and-part': 2,
  days: 2,
  header: 0,
  title: 0,
  'file-name': 0,
  typed: 0,
}
export const SEMANTICS = ['exclusive', 'overlapping', 'none'] as const

/** What the reader has said so far of a file's columns; not yet whole. */
export interface MappingDraft {
  readonly name: string
  /** A company of the dataset; `null`: another, or not said yet. There is no company that is taken unsaid. */
  readonly companyId: string | null
  /** It is a company that the dataset doesn't have yet, by its name. */
  readonly isNewCompany: boolean
  readonly companyName: string
  readonly address: string
  readonly sheet: string | null
  /** From 1. */
  readonly headerRow: number
  /** Rows of the header, 1 to 3. */
  readonly headerRows: number
  /** `null`: the numbers can be read in two ways, and the reader hasn't said which. */
  readonly decimal: Dialect['decimal'] | null
  readonly thousands: Dialect['thousands'] | null
  readonly periodFrom: (typeof PERIOD_SOURCES)[number]
  readonly period: string
  /** By their place in the header. */
  readonly columns: readonly ColumnUse[]
  readonly requestKind: RequestKind
  readonly subject: Subject
  readonly isDisclosureRequest: boolean
  readonly semantics: (typeof SEMANTICS)[number]
  /** Words, separated by commas. */
  readonly absenceWords: string
  /** Words for a number that is withheld, separated by commas. */
  readonly withheldWords: string
  readonly totalWords: string
  readonly footnoteMarks: string
  /** Marks behind numbers. */
  readonly cellMarks: string
  /** Code of the territory that all rows are of; blank: a column says it. */
  readonly fixedTerritory: string
  /** What names were answered to stand for before. */
  readonly territories: MappingRecipe['territories']
}

const NO_USE: ColumnUse = { role: 'none', measure: 'requests', outcome: 'total' }

/** A start: the header's row by its shape, periods and names by their look; what a number counts is never guessed. */
export function startDraft(inspection: FileInspection): MappingDraft {
  const { dialect, preview } = inspection
  const isOpen = dialect !== null && dialect.ambiguousColumns.length > 0
  // The columns of a table are its header.
  const headerRow = inspection.format === 'database' ? 1 : likelyHeaderRow(preview)
  const columns = columnsFrom(preview, headerRow)
  const hasPeriod = columns.some(({ role }) => role === 'period')
  return {
    name: inspection.file.replace(/\.[^.]+$/, ''),
    companyId: null,
    isNewCompany: false,
    companyName: '',
    address: '',
    sheet: inspection.table ?? inspection.sheets[0]?.name ?? null,
    headerRow,
    headerRows: 1,
    decimal: isOpen ? null : (dialect?.decimal ?? '.'),
    thousands: isOpen ? null : (dialect?.thousands ?? 'none'),
    periodFrom: hasPeriod ? 'label' : 'typed',
    period: '',
    columns,
    requestKind: 'undivided',
    subject: 'account',
    isDisclosureRequest: true,
    semantics: 'none',
    absenceWords: '',
    withheldWords: '',
    totalWords: 'Total',
    footnoteMarks: '*†‡',
    cellMarks: '',
    fixedTerritory: '',
    territories: [],
  }
}

/** The draft over another header: what was said of its columns no longer holds. */
export function withHeader(
  draft: MappingDraft,
  preview: FileInspection['preview'],
  { headerRow, headerRows }: Pick<MappingDraft, 'headerRow' | 'headerRows'>,
): MappingDraft {
  return { ...draft, headerRow, headerRows, columns: columnsFrom(preview, headerRow, headerRows) }
}

/** The names of the columns as a mapping says them. */
export function headerOf(
  preview: FileInspection['preview'],
  { headerRow, headerRows }: Pick<MappingDraft, 'headerRow' | 'headerRows'>,
): readonly string[] {
  return columnNames(joinedHeader(preview.slice(headerRow - 1, headerRow - 1 + headerRows)))
}

/** The first row with as many filled cells as the fullest has. */
function likelyHeaderRow(preview: FileInspection['preview']): number {
  const filled = preview.map((row) => row.filter((cell) => cell.trim() !== '').length)
  return Math.max(1, filled.indexOf(Math.max(...filled)) + 1)
}

function columnsFrom(
  preview: FileInspection['preview'],
  headerRow: number,
  headerRows = 1,
): readonly ColumnUse[] {
  const header = headerOf(preview, { headerRow, headerRows })
  const below = preview.slice(headerRow - 1 + headerRows)
  const looks = header.map((_, place) => {
    const cells = below.map((row) => (row[place] ?? '').trim()).filter((cell) => cell !== '')
    if (cells.length === 0) return 'none'
    const most = (test: (cell: string) => boolean): boolean => cells.filter(test).length > cells.length / 2
    if (most((cell) => /\D/.test(cell) && maybePeriodLabel(cell) !== null)) return 'period'
    return most((cell) => /^\p{L}/u.test(cell)) ? 'territory' : 'none'
  })
  return looks.map((look, place) => {
    const isFirst = looks.indexOf(look) === place
    return look !== 'none' && isFirst ? { ...NO_USE, role: look } : NO_USE
  })
}
