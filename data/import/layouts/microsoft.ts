import { say } from '../../model/words/say.ts'
import type { RequestKind } from '../../model/vocabulary.ts'
import type { DraftIssue, DraftSink } from '../draft.ts'
import type { TerritoryMatcher } from '../territories/match-territory.ts'
import type { Worksheet } from '../workbook/worksheet.ts'
import { maybeHeadedPeriod } from './microsoft-heading.ts'
import { readMicrosoftRows } from './microsoft-rows.ts'
import {
  isUnfit,
  maybeSheetHeader,
  maybeSheetMeaning,
  type SheetHeader,
  type SheetMeaning,
  type UnfitHeader,
} from './microsoft-sheet.ts'

export const MICROSOFT_LAYOUT = {
  id: 'microsoft-lerr',
  name: 'Microsoft, Law Enforcement Requests Report',
} as const

/** A sheet that has the report's table, or one like it. */
interface FoundSheet extends Worksheet {
  readonly meaning: SheetMeaning | undefined
  readonly header: SheetHeader | UnfitHeader
  /** That its headings name; `null`: none. */
  readonly period: string | null
}

function foundSheets(sheets: readonly Worksheet[]): readonly FoundSheet[] {
  return sheets.flatMap((sheet) => {
    const header = maybeSheetHeader(sheet.rows)
    if (header === undefined) return []
    const period = maybeHeadedPeriod(sheet.rows, header.row)
    return [{ ...sheet, meaning: maybeSheetMeaning(sheet.name), header, period }]
  })
}

/** Names of sheets that no other company's workbook is likely to have. */
const OWN_NAMES = /civil|emergenc|criminal|lerr|microsoft|msft/i

/** Whether a workbook is Microsoft's report: a sheet of a known name has its table, if need be one that can't be read. */
export function isMicrosoftReport(sheets: readonly Worksheet[]): boolean {
  return foundSheets(sheets).some(
    ({ meaning, header, name }) => meaning !== undefined && (!isUnfit(header) || OWN_NAMES.test(name)),
  )
}

/** The half-year that most headings of the sheets name, of several the first; `null`: none does. */
export function headedPeriod(sheets: readonly Worksheet[]): string | null {
  const periods = foundSheets(sheets).flatMap(({ period }) => period ?? [])
  const timesOf = (wanted: string): number => periods.filter((period) => period === wanted).length
  const [most = null] = [...new Set(periods)].sort((a, b) => timesOf(b) - timesOf(a))
  return most
}

/**
 * Reads every sheet of the report. A sheet that is headed with another half-year than the workbook is read as of that one, and said
 * (the civil sheet of 2017 H2 repeats the half-year before). What can't be read for certain is an error of its sheet, in one sentence.
 *
 * @param period The workbook's, by its name, its headings or the reader.
 */
export function readMicrosoft(
  sheets: readonly Worksheet[],
  period: string,
  matcher: TerritoryMatcher,
  sink: DraftSink,
): void {
  const found = new Map(foundSheets(sheets).map((sheet) => [sheet.name, sheet]))
  const isOfPeriod = [...found.values()].some((sheet) => sheet.period === null || sheet.period === period)
  const read = new Map<string, string>()
  for (const sheet of sheets) {
    const own = found.get(sheet.name)
    if (own === undefined) {
      skipSheet(sheet, sink)
      continue
    }
    const { meaning, header } = own
    const of = own.period ?? period
    const kind = JSON.stringify([meaning, of])
    const twin = read.get(kind)
    const fail = (reasonId: string, row: number | null, reason: string): void =>
      sink.issue(sheetIssue(sheet, 'error', reasonId, row, reason))
    if (isUnfit(header)) fail('sheet-columns', header.row, columnsFault(header))
    else if (meaning === undefined) fail('sheet-name', header.row, say('import.fault.sheet-name'))
    else if (!isOfPeriod)
      fail('sheet-period', null, say('import.fault.sheet-period', { period: of, workbook: period }))
    else if (twin !== undefined)
      fail('sheet-twice', header.row, say('import.fault.sheet-twice', { other: twin }))
    else {
      read.set(kind, sheet.name)
      if (of !== period)
        sink.issue(
          sheetIssue(
            { ...sheet, rows: [] },
            'warning',
            'sheet-of-other-period',
            null,
            say('import.warning.sheet-of-other-period', { period: of, workbook: period }),
          ),
        )
      readMicrosoftRows({ ...own, meaning, header }, of, matcher, sink)
    }
  }
  for (const issue of missingSheets([...read.keys()], period)) sink.issue(issue)
}

function sheetIssue(
  { name, rows }: Pick<Worksheet, 'name' | 'rows'>,
  level: DraftIssue['level'],
  reasonId: string,
  row: number | null,
  reason: string,
): DraftIssue {
  return {
    level,
    reasonId,
    sheet: name,
    row: row ?? rows[0]?.row ?? null,
    rows: Math.max(1, rows.length),
    column: null,
    value: null,
    reason,
    fix: level === 'error' ? say('import.fix.sheet') : null,
  }
}

function columnsFault({ missing, twice, unknown }: UnfitHeader): string {
  const named = unknown.map((label) => `“${label.slice(0, 80)}”`).join(', ')
  return missing.length > 0
    ? say('import.fault.columns-missing', { columns: missing.join(', '), unknown: named || '–' })
    : say('import.fault.columns-twice', { columns: twice.join(', ') })
}

/** A sheet without the report's table; where its name says that it should have one, that is an error. */
function skipSheet(sheet: Worksheet, sink: DraftSink): void {
  const isExpected = OWN_NAMES.test(sheet.name) && maybeSheetMeaning(sheet.name) !== undefined
  if (isExpected && sheet.rows.length > 0) {
    sink.issue(sheetIssue(sheet, 'error', 'sheet-header', null, say('import.fault.sheet-header')))
    return
  }
  for (const { row } of sheet.rows)
    sink.issue({
      ...sheetIssue(sheet, 'skipped', 'sheet-unknown', row, say('import.skip.sheet-unknown')),
      rows: 1,
    })
}

/** From this half-year on each kind has a sheet of its own. */
const KINDS_APART_FROM = '2017 H1'
const KINDS_APART = ['criminal', 'emergency', 'civil'] as const satisfies readonly RequestKind[]

/** What a workbook without a sheet says of its kind is nothing: it isn't zero, and what is held of it stays. */
function missingSheets(read: readonly string[], period: string): readonly DraftIssue[] {
  if (period < KINDS_APART_FROM) return []
  return KINDS_APART.filter(
    (requestKind) => !read.includes(JSON.stringify([{ requestKind, service: 'all' }, period])),
  ).map((requestKind) => ({
    level: 'note' as const,
    reasonId: 'sheet-missing',
    sheet: null,
    row: null,
    rows: 1,
    column: null,
    value: null,
    reason: say('import.note.sheet-missing', { kind: say(`kind.${requestKind}`), period }),
    fix: null,
  }))
}
