import type { FoundTable, ImportQuestion } from '../../model/import-question.ts'
import { onOneLine } from '../../model/on-one-line.ts'
import { plainHeader } from '../../model/plain-header.ts'
import { say } from '../../model/words/say.ts'
import type { DraftIssue, DraftSink } from '../draft.ts'
import type { BoundRecipe } from '../recipe/bind-recipe.ts'
import { skippedRow, type SourceRow } from '../recipe/row-issues.ts'
import type { TerritoryMatcher } from '../territories/match-territory.ts'
import {
  confirmsHeader,
  hasNumber,
  headerLikeness,
  isBlank,
  isPlainRow,
  isTitle,
  isTotal,
  type HeadedTable,
} from './header-like.ts'
import { createSectionList } from './sections.ts'

/** Which tables of a file or a sheet are read, and how. */
export interface TablesToRead {
  /** The header's place where none is chosen: of a text its record's, of a sheet its row's. */
  readonly headerRow: number
  /** The recipe as it is bound to the first header. */
  readonly first: BoundRecipe
  /** By the rows of their headers; none: the first alone. */
  readonly chosen: ReadonlyMap<number, BoundRecipe>
  /** Whether sections without a header of their own are part of the table above them; `null`: it is asked. */
  readonly sectionsBelong: boolean | null
}

/** Hears all rows of a file or a sheet, and hands those of the tables to be read to their readers. */
export interface TableFollower {
  /** `place`: among all rows, from 1. */
  readonly take: (row: SourceRow, place: number) => void
  /** A row that can't be read; only one of a table that is read is said. */
  readonly takeBroken: (issue: DraftIssue & { readonly row: number }, place: number) => void
  /** The table that the next row is taken for. `null`: none has begun. */
  readonly current: () => HeadedTable | null
  /** The tables, in the order of the file, and what is asked of their sections. */
  readonly end: () => {
    readonly tables: readonly FoundTable[]
    readonly questions: readonly ImportQuestion[]
  }
}

/** Rows that wait for what follows them; more are no title. */
const MAX_WAITING = 20
/** Tables that are listed; rows of others are counted with the last. */
const MAX_TABLES = 100

interface Following extends HeadedTable {
  readonly headerRow: number
  /** The cells that name it: its header's, or the heading's of a section that was told apart. */
  readonly named: readonly string[]
  readonly isSection: boolean
  readonly sheet: string | null
  /** `null`: it isn't read. */
  readonly read: ((row: SourceRow) => void) | null
  /** First of its rows, its titles among them. */
  readonly firstRow: number
  /** Last of its rows that isn't blank, and last of all. */
  lastRow: number
  lastPassed: number
  rows: number
  /** All of its rows that come below the first table's header. */
  passed: number
}

/**
 * A table ends where another begins: at a chosen header, or at a row that is a header by its words. Until then blank rows, titles and
 * remarks are rows of the table. A table that isn't read is said once, with all its rows. The same header once more without a title
 * goes on with its table. Rows below a heading behind a blank row, without a header of their own, are asked about.
 */
export function followTables(
  { headerRow, first, chosen, sectionsBelong }: TablesToRead,
  rowsOf: (bound: BoundRecipe, headerRow: number) => (row: SourceRow) => void,
  matcher: TerritoryMatcher,
  sink: DraftSink,
): TableFollower {
  const tables: FoundTable[] = []
  let table: Following | null = null
  /** Titles, blank rows behind them, and perhaps a header. */
  let waiting: SourceRow[] = []
  let maybeHeader: SourceRow | null = null
  let isAfterBreak = false
  /** What waits begins behind a break. */
  let isWaitingApart = false
  const sections = createSectionList()
  let lastSeen = 0
  /** Rows that the first table's header goes on with below its first. */
  let headerRowsLeft = 0

  function boundAt(row: SourceRow): BoundRecipe | null {
    return chosen.size > 0 ? (chosen.get(row.row) ?? null) : table === null ? first : null
  }

  /** `like`: the table above, of a section that is told apart from it. */
  function open(header: SourceRow, titles: readonly SourceRow[], like: HeadedTable | null = null): void {
    const isFirst = table === null
    close()
    const own = like === null ? boundAt(header) : null
    const read = own === null ? null : rowsOf(own, header.row)
    const { row, sheet } = header
    const cells = like?.header ?? own?.header ?? header.cells
    const headerRows = own?.recipe.headerRows ?? 1
    const named = headerRows > 1 ? cells : header.cells
    headerRowsLeft = headerRows - 1
    const bound = like?.bound ?? own
    const firstRow = titles[0]?.row ?? row
    const passed = isFirst ? 0 : titles.length + 1
    if (read !== null && !isFirst) {
      for (const title of titles)
        sink.issue(skippedRow(title, 'above-header', say('import.skip.above-header')))
      sink.issue(skippedRow(header, 'table-header', say('import.skip.table-header')))
    }
    table = {
      isSection: !isSameHeader(named, cells),
      ...{ header: cells, bound, named, headerRow: row, sheet, read, firstRow, passed },
      ...{ lastRow: row, lastPassed: row, rows: 0 },
    }
    waiting = []
    maybeHeader = null
    isAfterBreak = false
  }

  function close(): void {
    sections.close()
    if (table === null) return
    const { named, headerRow: row, lastRow, rows, read, passed } = table
    if (read === null && passed > 0) sink.issue(otherTable(table))
    if (tables.length < MAX_TABLES)
      tables.push({ headerRow: row, lastRow, columns: columnsOf(named), rows, isTaken: read !== null })
  }

  function give(row: SourceRow): void {
    if (table === null) return
    if (!isBlank(row.cells)) {
      table.lastRow = row.row
      table.rows += 1
      sections.add(row.row)
    }
    pass(row)
    table.read?.(row)
  }

  function pass({ row }: SourceRow): void {
    if (table === null) return
    table.passed += 1
    table.lastPassed = row
  }

  function giveWaiting(): void {
    if (waiting.length === 0) return
    for (const row of waiting) give(row)
    waiting = []
    maybeHeader = null
  }

  function wait(row: SourceRow): void {
    if (waiting.length >= MAX_WAITING) giveWaiting()
    if (waiting.length === 0) isWaitingApart = isAfterBreak
    waiting.push(row)
  }

  /** What waits heads rows with numbers, and there is no header between. */
  function giveSection(current: Following): void {
    const [heading, ...others] = waiting
    const isHeadStill = current.isSection && current.rows === 0
    if (heading === undefined || current.bound === null || !(isWaitingApart || isHeadStill)) {
      giveWaiting()
      return
    }
    waiting = []
    if (!isHeadStill && (current.read === null || sectionsBelong === false)) {
      open(heading, [], current)
      others.forEach(giveHeading)
      return
    }
    if (!isHeadStill) sections.close()
    for (const row of [heading, ...others]) giveHeading(row)
    if (!isHeadStill && sectionsBelong === null) sections.begin(heading.row, titleOf(heading.cells))
  }

  /** A title is no row of figures; labels with a year may be one, of a strange name. */
  function giveHeading(row: SourceRow): void {
    if (!isTitle(row.cells, matcher)) give(row)
    else {
      pass(row)
      if (table !== null && table.read !== null)
        sink.issue(skippedRow(row, 'section-title', say('import.skip.section-title')))
    }
  }

  function isStart({ row }: SourceRow, place: number): boolean {
    return place === headerRow || chosen.has(row)
  }

  function takeBelow(row: SourceRow, current: Following): void {
    if (row.sheet !== null && row.row > lastSeen + 1) isAfterBreak = true
    if (isBlank(row.cells)) {
      isAfterBreak = true
      if (waiting.length > 0 && waiting.length < MAX_WAITING) waiting.push(row)
      else {
        giveWaiting()
        give(row)
      }
      return
    }
    if (maybeHeader !== null) {
      if (confirmsHeader(maybeHeader.cells, row.cells)) {
        const header = maybeHeader
        const behind = waiting.slice(waiting.indexOf(header) + 1)
        open(header, waiting.slice(0, waiting.indexOf(header)))
        for (const each of behind) give(each)
        give(row)
        return
      }
      giveWaiting()
    }
    if (isPlainRow(row.cells, current, matcher)) {
      giveSection(current)
      give(row)
      isAfterBreak = false
      return
    }
    if (isTitle(row.cells, matcher) && !isTotal(row.cells, current)) {
      wait(row)
      isAfterBreak = true
      return
    }
    const likeness = headerLikeness(row.cells, current, isAfterBreak, matcher)
    if (isHeaderAgain(row.cells, current, waiting.length > 0)) {
      giveWaiting()
      pass(row)
      if (current.read !== null) sink.issue(skippedRow(row, 'header-again', say('import.skip.header-again')))
      isAfterBreak = false
    } else if (likeness === 'header') open(row, waiting)
    else if (likeness === 'maybe-header') {
      wait(row)
      maybeHeader = row
    } else if (likeness === 'maybe-heading') wait(row)
    else {
      if (hasNumber(row.cells, current)) giveSection(current)
      else giveWaiting()
      give(row)
      isAfterBreak = false
    }
  }

  return {
    current: () => table,
    take: (row, place) => {
      if (table === null) {
        if (isStart(row, place)) open(row, [])
        else sink.issue(skippedRow(row, 'above-header', say('import.skip.above-header')))
      } else if (headerRowsLeft > 0) {
        headerRowsLeft -= 1
        table.lastRow = row.row
      } else if (chosen.has(row.row)) open(row, waiting)
      else takeBelow(row, table)
      lastSeen = row.row
    },
    takeBroken: (issue, place) => {
      giveWaiting()
      if (table === null) {
        const { sheet, row } = issue
        if (place < headerRow)
          sink.issue(skippedRow({ sheet, row, cells: [] }, 'above-header', say('import.skip.above-header')))
        else sink.issue(issue)
      } else {
        table.rows += 1
        table.passed += 1
        table.lastRow = issue.row
        table.lastPassed = issue.row
        sections.add(issue.row)
        if (table.read !== null) sink.issue(issue)
      }
      lastSeen = issue.row
    },
    end: () => {
      giveWaiting()
      close()
      return { tables, questions: sections.questions() }
    },
  }
}

/** The same header once more, before a row of its table or without a title above it: the table has not begun twice. */
function isHeaderAgain(cells: readonly string[], { header, rows }: Following, isTitled: boolean): boolean {
  return (rows === 0 || !isTitled) && isSameHeader(cells, header)
}

function isSameHeader(...headers: readonly [readonly string[], readonly string[]]): boolean {
  const [one, other] = headers.map((cells) => columnsOf(cells).map(plainHeader).join('\n'))
  return one === other
}

const titleOf = (cells: readonly string[]): string =>
  cells
    .map((cell) => onOneLine(cell.trim()))
    .filter((cell) => cell !== '')
    .join(', ')

const MAX_COLUMNS = 60

function columnsOf(header: readonly string[]): string[] {
  const last = header.findLastIndex((name) => name.trim() !== '')
  return header.slice(0, Math.min(last + 1, MAX_COLUMNS)).map((name) => name.trim().slice(0, 500))
}

function otherTable({ sheet, firstRow, headerRow, lastPassed, named, passed }: Following): DraftIssue {
  return {
    level: 'skipped',
    reasonId: 'other-table',
    sheet,
    row: firstRow,
    rows: passed,
    column: null,
    value: columnsOf(named).join(', ').slice(0, 200),
    reason: say('import.skip.other-table', { from: firstRow, to: lastPassed }),
    fix: say('import.fix.other-table', { row: headerRow }),
  }
}
