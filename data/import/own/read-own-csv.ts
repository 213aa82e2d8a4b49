import { say } from '../../model/words/say.ts'
import { periodLabelSchema } from '../../model/period.ts'
import {
  FIGURE_STATUSES,
  MEASURES,
  OUTCOMES_AND_TOTAL,
  REQUEST_KINDS,
  SUBJECTS,
} from '../../model/vocabulary.ts'
import type { DraftFigure, DraftSink } from '../draft.ts'
import type { ReportFile } from '../read-in-chunks.ts'
import type { TerritoryMatcher } from '../territories/match-territory.ts'
import { createCsvParser } from '../text/csv-records.ts'
import { decodeText } from '../text/decode-text.ts'
import { OWN_COLUMNS, type OwnColumn } from './own-columns.ts'

/** A cell of one row by its column. */
export type OwnRow = (column: OwnColumn) => string

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
  const parser = createCsvParser(',', ({ cells, line, fault }) => {
    const isSound = fault === null && cells.length === OWN_COLUMNS.length
    if (!isHeader) take(isSound ? (column) => cells[OWN_COLUMNS.indexOf(column)] ?? '' : null, line)
    isHeader = false
  })
  decodeText(file, 'utf-8', parser.push, advance)
  parser.end()
}

/** Reads the figures back; a row that isn't as the product writes it is an error. */
export function readOwnCsv(file: ReportFile, matcher: TerritoryMatcher, sink: DraftSink): void {
  eachOwnRow(file, sink.advance, (row, line) => {
    const figure = row === null ? null : maybeFigure(row, matcher)
    if (row === null || figure === null) {
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
      return
    }
    sink.line({
      sheet: null,
      row: line,
      territoryAsPublished: row('territory_as_published'),
      edition: figure.period,
      figures: [figure],
      blankCells: 0,
    })
  })
}

function maybeFigure(row: OwnRow, matcher: TerritoryMatcher): DraftFigure | null {
  const period = periodLabelSchema.safeParse(row('period')).data
  const territory = matcher.maybeByCode(row('territory_code'))?.code
  const requestKind = wordOf(REQUEST_KINDS, row('request_kind'))
  const subject = wordOf(SUBJECTS, row('subject'))
  const measure = wordOf(MEASURES, row('measure'))
  const outcome = wordOf(OUTCOMES_AND_TOTAL, row('outcome'))
  const status = wordOf(FIGURE_STATUSES, row('status'))
  const low = maybeBound(row('low'))
  const high = maybeBound(row('high'))
  if (
    period === undefined ||
    territory === undefined ||
    requestKind === undefined ||
    subject === undefined ||
    measure === undefined ||
    outcome === undefined ||
    status === undefined ||
    low === undefined ||
    high === undefined ||
    !isWellFormed(status, low, high)
  )
    return null
  return {
    edition: period,
    period,
    territory,
    service: row('service'),
    requestKind,
    legalProcess: row('legal_process'),
    subject,
    measure,
    outcome,
    status,
    low,
    high,
    asPublished: row('as_published'),
    isDisclosureRequest: row('is_disclosure_request') === '1',
    note: row('note') === '' ? null : row('note'),
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

function isWellFormed(status: DraftFigure['status'], low: number | null, high: number | null): boolean {
  if ((low === null) !== (high === null) || (low !== null && high !== null && low > high)) return false
  if (status === 'exact') return low !== null && low === high
  if (status === 'band') return low !== null && low !== high
  return status !== 'not-reported' || low === null
}
