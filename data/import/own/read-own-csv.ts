import { say } from '../../model/words/say.ts'
import { periodLabelSchema } from '../../model/period.ts'
import {
  FIGURE_STATUSES,
  MEASURES,
  OUTCOMES_AND_TOTAL,
  REQUEST_KINDS,
  SUBJECTS,
  type FigureStatus,
} from '../../model/vocabulary.ts'
import type { DraftLine, DraftSink, FigureKind } from '../draft.ts'
import type { ReportFile } from '../read-in-chunks.ts'
import type { TerritoryMatcher } from '../territories/match-territory.ts'
import { createCsvParser } from '../text/csv-records.ts'
import { decodeText } from '../text/decode-text.ts'
import { OWN_COLUMNS, type OwnColumn } from './own-columns.ts'

/** A cell of one row by its column. */
type OwnRow = (column: OwnColumn) => string

export function isOwnHeader(header: readonly string[] | undefined): boolean {
  return header?.join() === OWN_COLUMNS.join()
}

/** Hears each record below the header: its cells by column, or `null` where it has too many or too few. */
export function eachOwnRow(
  file: ReportFile,
  advance: (bytes: number) => void,
  take: (row: OwnRow | null, line: number) => void,
): void {
  let isHeader = true
  const parser = createCsvParser(
    ',',
    ({ cells, line, fault }) => {
      const isSound = fault === null && cells.length === OWN_COLUMNS.length
      if (!isHeader) take(isSound ? (column) => cells[OWN_COLUMNS.indexOf(column)] ?? '' : null, line)
      isHeader = false
    },
    (cells) => isHeader || isOneOwnRecord(cells),
  )
  decodeText(file, 'utf-8', parser.push, advance)
  parser.end()
}

/** Only these columns hold a person's or a publisher's own words, which may go over several lines. */
const FREE_COLUMNS: ReadonlySet<string> = new Set<OwnColumn>([
  'company_name',
  'territory_as_published',
  'service_name',
  'legal_process_name',
  'as_published',
  'note',
])

function isOneOwnRecord(cells: readonly string[]): boolean {
  return (
    cells.length === OWN_COLUMNS.length &&
    OWN_COLUMNS.every((column, place) => FREE_COLUMNS.has(column) || !/[\r\n]/.test(cells[place] ?? ''))
  )
}

/** Reads the figures back; a row that isn't as the product writes it is an error. */
export function readOwnCsv(file: ReportFile, matcher: TerritoryMatcher, sink: DraftSink): void {
  const kindOf = createKindReader()
  eachOwnRow(file, sink.advance, (row, line) => {
    const read = row === null ? null : maybeLine(row, line, kindOf, matcher)
    if (read !== null) sink.line(read)
    else
      sink.issue({
        level: 'error',
        reasonId: 'own-row',
        sheet: null,
        row: line,
        rows: 1,
        column: null,
        value: null,
        reason: say('import.fault.own-row'),
        fix: say('import.fix.broken-record'),
      })
  })
}

function maybeLine(
  row: OwnRow,
  line: number,
  kindOf: (row: OwnRow) => FigureKind | null,
  matcher: TerritoryMatcher,
): DraftLine | null {
  const period = periodLabelSchema.safeParse(row('period')).data
  const territory = matcher.maybeByCode(row('territory_code'))?.code
  const kind = kindOf(row)
  const status = wordOf(FIGURE_STATUSES, row('status'))
  const low = maybeBound(row('low'))
  const high = maybeBound(row('high'))
  if (period === undefined || territory === undefined || kind === null) return null
  if (status === undefined || low === undefined || high === undefined) return null
  if (!isWellFormed(status, low, high)) return null
  const note = row('note') === '' ? null : row('note')
  return {
    sheet: null,
    row: line,
    period,
    territory,
    territoryAsPublished: row('territory_as_published'),
    figures: [{ kind, low, high, status, asPublished: row('as_published'), note }],
    blankCells: 0,
  }
}

const KIND_COLUMNS = [
  'service',
  'request_kind',
  'legal_process',
  'subject',
  'measure',
  'outcome',
  'is_disclosure_request',
] as const satisfies readonly OwnColumn[]

/** Kinds that are kept to be given again. */
const MAX_KEPT = 20_000

/** Reads what a row counts; the same words give the same object. `null`: a word is none of the vocabulary. */
function createKindReader(): (row: OwnRow) => FigureKind | null {
  const known = new Map<string, FigureKind>()
  return (row) => {
    const words = JSON.stringify(KIND_COLUMNS.map(row))
    const kind = known.get(words) ?? maybeKind(row)
    if (kind !== null && known.size < MAX_KEPT) known.set(words, kind)
    return kind
  }
}

function maybeKind(row: OwnRow): FigureKind | null {
  const requestKind = wordOf(REQUEST_KINDS, row('request_kind'))
  const subject = wordOf(SUBJECTS, row('subject'))
  const measure = wordOf(MEASURES, row('measure'))
  const outcome = wordOf(OUTCOMES_AND_TOTAL, row('outcome'))
  if (requestKind === undefined || subject === undefined) return null
  if (measure === undefined || outcome === undefined) return null
  return {
    service: row('service'),
    requestKind,
    legalProcess: row('legal_process'),
    subject,
    measure,
    outcome,
    isDisclosureRequest: row('is_disclosure_request') === '1',
  }
}

export function wordOf<Word extends string>(words: readonly Word[], text: string): Word | undefined {
  return words.find((word) => word === text)
}

/** `undefined`: it is no bound. */
function maybeBound(text: string): number | null | undefined {
  if (text === '') return null
  const value = Number(text)
  return /^\d{1,16}$/.test(text) && Number.isSafeInteger(value) ? value : undefined
}

function isWellFormed(status: FigureStatus, low: number | null, high: number | null): boolean {
  if ((low === null) !== (high === null) || (low !== null && high !== null && low > high)) return false
  if (status === 'exact') return low !== null && low === high
  if (status === 'band') return low !== null && low !== high
  return status !== 'not-reported' || low === null
}
