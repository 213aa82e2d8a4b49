import type { Dialect, FileInspection } from '../../../data/model/import-report.ts'
import type { ShareUnit } from '../../../data/model/import-question.ts'
import type { MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import type { Measure, OutcomeOrTotal, RequestKind, Subject } from '../../../data/model/vocabulary.ts'

/** What a column becomes. */
export const COLUMN_ROLES = ['none', 'territory', 'code', 'period', 'figure'] as const
export interface ColumnUse {
  readonly role: (typeof COLUMN_ROLES)[number]
  readonly measure: Measure
  readonly outcome: OutcomeOrTotal
  /** What was answered of it before: the unit of shares, and whether the territories are countries. */
  readonly shareUnit?: ShareUnit
  readonly areCountries?: boolean
}

export const PERIOD_SOURCES = ['label', 'last-day', 'file-name', 'typed'] as const
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
  readonly totalWords: string
  readonly footnoteMarks: string
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
    totalWords: 'Total',
    footnoteMarks: '*†‡',
    territories: [],
  }
}

/** The draft over another header row: what was said of its columns no longer holds. */
export function withHeaderRow(
  draft: MappingDraft,
  preview: FileInspection['preview'],
  headerRow: number,
): MappingDraft {
  return { ...draft, headerRow, columns: columnsFrom(preview, headerRow) }
}

/** The first row with as many filled cells as the fullest has. */
export function likelyHeaderRow(preview: FileInspection['preview']): number {
  const filled = preview.map((row) => row.filter((cell) => cell.trim() !== '').length)
  return Math.max(1, filled.indexOf(Math.max(...filled)) + 1)
}

function columnsFrom(preview: FileInspection['preview'], headerRow: number): readonly ColumnUse[] {
  const header = preview[headerRow - 1] ?? []
  const below = preview.slice(headerRow)
  const looks = header.map((_, place) => {
    const cells = below.map((row) => (row[place] ?? '').trim()).filter((cell) => cell !== '')
    if (cells.length === 0) return 'none'
    const most = (test: (cell: string) => boolean): boolean => cells.filter(test).length > cells.length / 2
    if (most((cell) => /^((19|20)\d{2}[ _-]?H[12]|H[12][ _-]?(19|20)\d{2})$/i.test(cell))) return 'period'
    return most((cell) => /^\p{L}/u.test(cell)) ? 'territory' : 'none'
  })
  return looks.map((look, place) => {
    const isFirst = looks.indexOf(look) === place
    return look !== 'none' && isFirst ? { ...NO_USE, role: look } : NO_USE
  })
}
