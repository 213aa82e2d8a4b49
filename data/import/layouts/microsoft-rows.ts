import { nameWithoutMarks } from '../../model/name-without-marks.ts'
import { plainHeader } from '../../model/plain-header.ts'
import { say } from '../../model/words/say.ts'
import type { DraftIssue, DraftLine, DraftSink } from '../draft.ts'
import { skippedRow } from '../recipe/row-issues.ts'
import type { TerritoryMatcher } from '../territories/match-territory.ts'
import { territoryFix } from '../territories/territory-fix.ts'
import type { Worksheet } from '../workbook/worksheet.ts'
import { hiddenRows } from '../workbook/read-workbook-report.ts'
import type { SheetRow } from '../workbook/read-sheet.ts'
import { besideColumns, maybeUnreadBeside, WARRANTS_OF, type BesideColumn } from './microsoft-beside.ts'
import { besideFigures, countShown, figuresOfRow, type ReadColumn } from './microsoft-cells.ts'
import { footnotesOf, marksBehind, MICROSOFT_MARKS } from './microsoft-footnotes.ts'
import { unlikeFormulas } from './microsoft-formulas.ts'
import { kindOfColumn } from './microsoft-kinds.ts'
import { isHeaderRow, isReportHeader, type SheetHeader, type SheetMeaning } from './microsoft-sheet.ts'
import { isFault, isTotalName, tablePlaces, type TableFault } from './microsoft-table.ts'
import { holdTotal } from './microsoft-totals.ts'

/** A sheet whose table can be read. */
interface ReadableSheet extends Worksheet {
  readonly meaning: SheetMeaning
  readonly header: SheetHeader
}

/** Reads a sheet's table: all of it, or, where its rows can't be told for certain, none, with one error. */
export function readMicrosoftRows(
  sheet: ReadableSheet,
  period: string,
  matcher: TerritoryMatcher,
  sink: DraftSink,
): void {
  const { name, header, rows } = sheet
  const { own, again, other } = rowsOfTable(rows, header)
  const places = tablePlaces(own, header)
  const after = Math.max(...header.columns.map(({ place }) => place))
  const columns = header.columns.map((column): ReadColumn => ({
    ...column,
    kind: kindOfColumn(column, sheet.meaning, period),
  }))
  const empty = columns.find(({ place }) => own.every(({ cells }) => (cells[place] ?? '').trim() === ''))
  const fault = isFault(places)
    ? places
    : (maybeTotalsFault(places.totals, own, columns) ??
      (empty === undefined ? undefined : emptyColumn(empty)))
  if (fault !== undefined || isFault(places)) {
    sink.issue(tableError(sheet, fault))
    return
  }
  const { territoryPlace } = places
  const nameOf = ({ cells }: SheetRow): string => cells[territoryPlace] ?? ''
  const counted = own.filter((row) => hasCounts(row, columns))
  const territories = counted.filter((row) => !isTotalName(nameOf(row)))
  const beside = besideColumns(rows, after)
  const footnotes = footnotesOf(own.filter((row) => !counted.includes(row)))
  const skip = (row: SheetRow, reasonId: string, reason: string): void =>
    sink.issue(skippedRow({ sheet: name, row: row.row, cells: [] }, reasonId, reason))

  for (const row of rows) {
    // The header's own rows are no rows of data.
    if (row.row < header.row - 1) skip(row, 'above-header', say('import.skip.above-header'))
    else if (again.includes(row)) skip(row, 'header-again', say('import.skip.header-again'))
    else if (row.row > header.row && own.includes(row) && !counted.includes(row))
      sink.issue({
        ...skippedRow({ sheet: name, row: row.row, cells: [] }, 'no-counts', say('import.skip.no-counts')),
        value: row.cells.find((cell) => cell.trim() !== '')?.slice(0, 200) ?? null,
      })
    else if (counted.includes(row) && isTotalName(nameOf(row)))
      for (const issue of holdTotal(name, row, nameOf(row).trim(), columns, territories, countShown).issues)
        sink.issue(issue)
    else if (counted.includes(row))
      readRow({ sheet, columns, beside, footnotes }, row, nameOf(row), period, matcher, sink)
  }
  if (places.totals.length === 0)
    sink.issue(warning(name, header.row, 'total-missing', say('import.warning.total-missing')))
  for (const column of beside) {
    const issue = maybeBesideFault(sheet, column, rows, nameOf, matcher)
    if (issue !== undefined) sink.issue(issue)
  }
  const unread = maybeUnreadBeside(
    name,
    rows.filter(({ row }) => row > header.row),
    after,
    beside,
  )
  if (unread !== undefined) sink.issue(unread)
  for (const issue of unlikeFormulas(name, territories, columns, nameOf)) sink.issue(issue)
  sayWhatElse(sheet, other, sink)
}

/** The rows of the first table, the rows that say its header once more, and those of a further table. */
function rowsOfTable(rows: readonly SheetRow[], header: SheetHeader) {
  const own: SheetRow[] = []
  const again: SheetRow[] = []
  const other: SheetRow[] = []
  const labels = labelsOf(rows.find(({ row }) => row === header.labelRow)?.cells ?? [])
  let isBelowHeader = false
  for (const row of rows) {
    if (row.row <= header.row) continue
    const isAgain = labelsOf(row.cells) === labels
    const isHeader = isHeaderRow(row.cells) || isReportHeader(row.cells)
    const isSigns: boolean = isBelowHeader && !row.cells.some((cell) => /\d/.test(cell))
    if (other.length > 0 || (isHeader && !isAgain)) other.push(row)
    else if (isAgain || isSigns) again.push(row)
    else own.push(row)
    isBelowHeader = isAgain || isSigns
  }
  return { own, again, other }
}

/** The same columns under the same names. */
const labelsOf = (cells: readonly string[]): string => cells.map(plainHeader).join('\n').trimEnd()

const hasCounts = ({ cells }: SheetRow, columns: readonly ReadColumn[]): boolean =>
  columns.some(({ place }) => (cells[place] ?? '').trim() !== '')

/** Several rows of totals are fine where each says what the rows come to; else it can't be told which rows are one table. */
function maybeTotalsFault(
  totals: readonly SheetRow[],
  own: readonly SheetRow[],
  columns: readonly ReadColumn[],
): TableFault | undefined {
  const [first, second] = totals
  if (first === undefined || second === undefined) return undefined
  const rows = own.filter((row) => !totals.includes(row))
  const isHeld = totals.every((row) => holdTotal('', row, '', columns, rows, countShown).isHeld)
  if (isHeld) return undefined
  const numbers = totals.map(({ row }) => String(row)).join(', ')
  return {
    reasonId: 'total-twice',
    row: first.row,
    reason: say('import.fault.total-twice', { rows: numbers }),
  }
}

function emptyColumn({ label }: ReadColumn): TableFault {
  return {
    reasonId: 'column-empty',
    row: null,
    reason: say('import.fault.column-empty', { column: label.slice(0, 100) }),
  }
}

function tableError({ name, rows }: ReadableSheet, fault: TableFault | undefined): DraftIssue {
  return {
    level: 'error',
    reasonId: fault?.reasonId ?? 'total-missing',
    sheet: name,
    row: fault?.row ?? rows[0]?.row ?? null,
    rows: Math.max(1, rows.length),
    column: null,
    value: null,
    reason: fault?.reason ?? say('import.fault.total-missing'),
    fix: say('import.fix.sheet'),
  }
}

function warning(sheet: string, row: number, reasonId: string, reason: string): DraftIssue {
  return { level: 'warning', reasonId, sheet, row, rows: 1, column: null, value: null, reason, fix: null }
}

interface RowContext {
  readonly sheet: ReadableSheet
  readonly columns: readonly ReadColumn[]
  readonly beside: readonly BesideColumn[]
  readonly footnotes: ReadonlyMap<string, string>
}

function readRow(
  { sheet, columns, beside, footnotes }: RowContext,
  row: SheetRow,
  asPublished: string,
  period: string,
  matcher: TerritoryMatcher,
  sink: DraftSink,
): void {
  const named = nameWithoutMarks(asPublished, MICROSOFT_MARKS)
  const territory = matcher.maybeByName(named)
  if (territory === null) {
    sink.issue({
      ...warning(sheet.name, row.row, 'territory', say('import.fault.territory')),
      level: 'error',
      value: asPublished.slice(0, 200),
      fix: territoryFix(matcher.suggest(named)),
    })
    return
  }
  const marks = marksBehind(asPublished)
  const footnote = footnotes.get(marks) ?? null
  if (marks !== '' && footnote === null)
    sink.issue(
      warning(
        sheet.name,
        row.row,
        'footnote-missing',
        say('import.warning.footnote-missing', { name: asPublished.trim().slice(0, 100) }),
      ),
    )
  const found = figuresOfRow(sheet.name, row, columns, footnote)
  for (const issue of found.issues) sink.issue(issue)
  if (found.figures === null) return
  const warrants = territory.code === WARRANTS_OF ? besideFigures(row, beside) : []
  const line: DraftLine = {
    sheet: sheet.name,
    row: row.row,
    period,
    territory: territory.code,
    territoryAsPublished: asPublished,
    figures: [...found.figures, ...warrants],
    blankCells: 0,
  }
  sink.line(line)
}

/** The numbers below a header beside the table: one is read, in the row of the United States; anything else is said. */
function maybeBesideFault(
  { name }: ReadableSheet,
  column: BesideColumn,
  rows: readonly SheetRow[],
  nameOf: (row: SheetRow) => string,
  matcher: TerritoryMatcher,
): DraftIssue | undefined {
  const numbers = rows.filter(
    ({ row, cells }) => row > column.headerRow && (cells[column.place] ?? '').trim() !== '',
  )
  const [only, ...others] = numbers
  const of = only === undefined ? null : matcher.maybeByName(nameWithoutMarks(nameOf(only), MICROSOFT_MARKS))
  const isRead = only !== undefined && others.length === 0 && of?.code === WARRANTS_OF
  if (isRead && besideFigures(only, [column]).length === 1) return undefined
  return {
    ...warning(
      name,
      only?.row ?? column.headerRow,
      'beside-not-read',
      say('import.warning.beside-not-read', { count: numbers.length }),
    ),
    column: column.label.slice(0, 200),
    value:
      numbers
        .map(({ cells }) => cells[column.place] ?? '')
        .join(', ')
        .slice(0, 200) || null,
  }
}

function sayWhatElse(
  { name, rows, isHidden }: ReadableSheet,
  other: readonly SheetRow[],
  sink: DraftSink,
): void {
  const [first] = other
  if (first !== undefined) sink.issue(otherTable(name, first, other))
  const hidden = rows.filter((row) => row.isHidden).length
  if (hidden > 0) sink.issue(hiddenRows(name, hidden))
  if (isHidden)
    sink.issue({ ...hiddenRows(name, 0), reasonId: 'hidden-sheet', reason: say('import.note.hidden-sheet') })
}

/** A table below the first: its columns are no known ones. */
function otherTable(sheet: string, first: SheetRow, rows: readonly SheetRow[]): DraftIssue {
  const to = rows.at(-1)?.row ?? first.row
  const value = first.cells.filter((cell) => cell.trim() !== '').join(', ')
  return {
    ...skippedRow(
      { sheet, row: first.row, cells: [] },
      'other-table',
      say('import.skip.other-table', { from: first.row, to }),
    ),
    rows: rows.length,
    value: value.slice(0, 200),
  }
}
