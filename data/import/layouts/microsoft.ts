import { nameWithoutMarks } from '../../model/name-without-marks.ts'
import { plainHeader } from '../../model/plain-header.ts'
import { say } from '../../model/words/say.ts'
import type { RequestKind } from '../../model/vocabulary.ts'
import type { DraftFigure, DraftIssue, DraftSink, FigureKind } from '../draft.ts'
import { parseValue } from '../parse-value.ts'
import { skippedRow } from '../recipe/row-issues.ts'
import type { TerritoryMatcher } from '../territories/match-territory.ts'
import { territoryFix } from '../territories/territory-fix.ts'
import type { Worksheet } from '../workbook/open-workbook.ts'
import { hiddenRows } from '../workbook/read-workbook-report.ts'
import type { SheetRow } from '../workbook/read-sheet.ts'
import {
  isHeaderRow,
  maybeHeadedPeriod,
  maybeSheetHeader,
  maybeSheetMeaning,
  type CountColumn,
  type SheetHeader,
  type SheetMeaning,
} from './microsoft-sheet.ts'

/** Behind a territory's name they point to a footnote. */
export const MICROSOFT_MARKS = '*†‡'

export const MICROSOFT_LAYOUT = {
  id: 'microsoft-lerr',
  name: 'Microsoft, Law Enforcement Requests Report',
} as const

interface KnownSheet extends Worksheet {
  readonly meaning: SheetMeaning
  readonly header: SheetHeader
  readonly period: string | null
}

/** The sheets of a workbook that are Microsoft's report; none: it is another workbook. */
export function microsoftSheets(sheets: readonly Worksheet[]): readonly KnownSheet[] {
  return sheets.flatMap((sheet) => {
    const meaning = maybeSheetMeaning(sheet.name)
    const header = maybeSheetHeader(sheet.rows)
    if (meaning === undefined || header === undefined) return []
    return [{ ...sheet, meaning, header, period: maybeHeadedPeriod(sheet.rows, header.row) }]
  })
}

/** The half-year that the headings of the sheets name, where they agree or one names it alone; `null`: none does. */
export function headedPeriod(sheets: readonly KnownSheet[]): string | null {
  return sheets.map(({ period }) => period).find((period) => period !== null) ?? null
}

/** From this half-year on the outcomes of civil requests count requests; before, accounts. Source: the sheets' own labels. */
const CIVIL_COUNTS_REQUESTS_FROM = '2024 H2'

const NUMBERS = { decimal: '.', thousands: ',' } as const
const NO_WORDS: ReadonlySet<string> = new Set()

/** Reads every sheet of the report; a sheet headed with another half-year, and one without the report's table, is skipped whole. */
export function readMicrosoft(
  sheets: readonly Worksheet[],
  period: string,
  matcher: TerritoryMatcher,
  sink: DraftSink,
): void {
  const known = new Map(microsoftSheets(sheets).map((sheet) => [sheet.name, sheet]))
  for (const sheet of sheets) {
    const found = known.get(sheet.name)
    if (found === undefined) skipSheet(sheet, sink, 'sheet-unknown', say('import.skip.sheet-unknown'))
    else if (found.period !== null && found.period !== period)
      skipSheet(
        sheet,
        sink,
        'sheet-of-other-period',
        say('import.skip.sheet-of-other-period', { period: found.period }),
      )
    else readSheetRows(found, period, matcher, sink)
  }
}

function skipSheet({ name, rows }: Worksheet, sink: DraftSink, reasonId: string, reason: string): void {
  for (const { row } of rows)
    sink.issue({
      level: 'skipped',
      reasonId,
      sheet: name,
      row,
      rows: 1,
      column: null,
      value: null,
      reason,
      fix: null,
    })
}

function readSheetRows(sheet: KnownSheet, period: string, matcher: TerritoryMatcher, sink: DraftSink): void {
  const columns = sheet.header.columns.map((column) => ({
    ...column,
    kind: kindOf(column, sheet.meaning, period),
  }))
  let hidden = 0
  let isBelowHeader = false
  /** Rows of a further table, which isn't read. */
  const other: SheetRow[] = []
  const labels = labelsOf(sheet.rows.find(({ cells }) => isHeaderRow(cells))?.cells ?? [])
  for (const row of sheet.rows) {
    if (row.isHidden) hidden += 1
    const isHeader = row.row > sheet.header.row && isHeaderRow(row.cells)
    const isAgain = isHeader && labelsOf(row.cells) === labels
    if (other.length > 0 || (isHeader && !isAgain)) other.push(row)
    else if (isAgain || (isBelowHeader && !row.cells.some((cell) => /\d/.test(cell))))
      sink.issue(skippedRow({ ...row, sheet: sheet.name }, 'header-again', say('import.skip.header-again')))
    else readRow(sheet, columns, row, period, matcher, sink)
    isBelowHeader = isAgain || (isBelowHeader && !row.cells.some((cell) => /\d/.test(cell)))
  }
  const [first] = other
  if (first !== undefined) sink.issue(otherTable(sheet.name, first, other))
  if (hidden > 0) sink.issue(hiddenRows(sheet.name, hidden))
  if (sheet.isHidden)
    sink.issue({
      ...hiddenRows(sheet.name, 0),
      reasonId: 'hidden-sheet',
      reason: say('import.note.hidden-sheet'),
    })
}

/** The same columns under the same names. */
const labelsOf = (cells: readonly string[]): string => cells.map(plainHeader).join('\n').trimEnd()

/** A table below the first: its columns are no known ones. */
function otherTable(sheet: string, first: SheetRow, rows: readonly SheetRow[]): DraftIssue {
  const to = rows.at(-1)?.row ?? first.row
  return {
    ...skippedRow(
      { ...first, sheet },
      'other-table',
      say('import.skip.other-table', { from: first.row, to }),
    ),
    rows: rows.length,
    value: first.cells
      .filter((cell) => cell.trim() !== '')
      .join(', ')
      .slice(0, 200),
  }
}

function readRow(
  sheet: KnownSheet,
  columns: readonly (CountColumn & { readonly kind: FigureKind })[],
  row: SheetRow,
  period: string,
  matcher: TerritoryMatcher,
  sink: DraftSink,
): void {
  const { header, name } = sheet
  const issue = (
    level: DraftIssue['level'],
    about: Pick<DraftIssue, 'reasonId' | 'column' | 'value' | 'reason' | 'fix'>,
  ): void => sink.issue({ level, sheet: name, row: row.row, rows: 1, ...about })
  const skip = (reasonId: string, reason: string): void =>
    issue('skipped', { reasonId, column: null, value: null, reason, fix: null })
  const asPublished = row.cells[header.territoryPlace] ?? ''
  const named = nameWithoutMarks(asPublished, MICROSOFT_MARKS)
  const isWithoutCounts = columns.every(({ place }) => (row.cells[place] ?? '').trim() === '')
  if (row.row <= header.row) {
    // The header's own rows are no rows of data.
    if (row.row < header.row - 1) skip('above-header', say('import.skip.above-header'))
  } else if (isWithoutCounts) skip('no-counts', say('import.skip.no-counts'))
  else if (/^(grand )?total\b/i.test(named))
    skip('total-row', say('import.skip.total-row', { name: named.slice(0, 100) }))
  else {
    const territory = matcher.maybeByName(named)
    if (territory === null) {
      issue('error', {
        reasonId: 'territory',
        column: null,
        value: asPublished.slice(0, 200),
        reason: say('import.fault.territory'),
        fix: territoryFix(matcher.suggest(named)),
      })
      return
    }
    const figures: DraftFigure[] = []
    for (const { kind, place, label } of columns) {
      const text = row.cells[place] ?? ''
      const value = parseValue(text, kind.measure, NUMBERS, NO_WORDS)
      if (value.status === 'fault') {
        issue('error', {
          reasonId: value.fault,
          column: label.slice(0, 200),
          value: text.slice(0, 200),
          reason: say(`import.fault.${value.fault}`),
          fix: say('import.fix.value'),
        })
        return
      }
      figures.push({
        kind,
        ...(value.status === 'blank' ? { status: 'not-reported', low: null, high: null } : value),
        asPublished: text,
        note: null,
      })
    }
    sink.line({
      sheet: name,
      row: row.row,
      period,
      territory: territory.code,
      territoryAsPublished: asPublished,
      figures,
      blankCells: 0,
    })
  }
}

function kindOf(column: CountColumn, { service, requestKind }: SheetMeaning, period: string): FigureKind {
  return {
    service,
    requestKind,
    legalProcess: 'not-split',
    subject: 'account',
    ...countedBy(column, requestKind, period),
    isDisclosureRequest: true,
  }
}

function countedBy(
  { counts }: CountColumn,
  requestKind: RequestKind,
  period: string,
): Pick<FigureKind, 'measure' | 'outcome'> {
  if (counts === 'requests' || counts === 'accounts') return { measure: counts, outcome: 'total' }
  const countsAccounts = requestKind === 'civil' && period < CIVIL_COUNTS_REQUESTS_FROM
  return { measure: countsAccounts ? 'accounts' : 'requests', outcome: counts }
}
