import { FIGURE_STATUSES, SUBJECTS, type FigureStatus } from '../../model/vocabulary.ts'

/** One published number of the source with its place, in words and keys. */
export interface SourceFigure {
  readonly id: number
  readonly sourceRow: SourceRow
  readonly edition: string
  readonly period: string
  readonly territory: string
  readonly service: string
  readonly requestKind: number
  readonly legalProcess: string
  readonly subject: number
  readonly measure: number
  readonly outcome: number
  readonly low: number | null
  readonly high: number | null
  readonly status: FigureStatus
  readonly asPublished: string
  readonly note: string | null
  /** `false`: it asks for no disclosure (preservation), and is in no sum. */
  readonly isDisclosureRequest: boolean
  /** Of the document's sheet; `null` or missing: the row alone is known. */
  readonly cell?: string | null
}

export interface SourceRow {
  readonly id: number
  readonly document: string
  readonly sheet: string | null
  readonly row: number
  /** `null`: the document itself was read. */
  readonly transcription: string | null
  readonly territoryAsPublished: string
}

/** A figure's id is `file × 1,000,000 + line × 10 + cell`: stable while lines are only added at a file's end. */
export const figureId = (file: number, line: number, cell: number): number =>
  file * 1_000_000 + line * 10 + cell
export const sourceRowId = (file: number, line: number): number => file * 100_000 + line

/** A word's place in its closed set. @throws {RangeError} for a word outside it. */
export function placeOf(words: readonly string[], word: string): number {
  const place = words.indexOf(word)
  if (place < 0) throw new RangeError(`“${word}” is none of ${words.join(', ')}`)
  return place
}

/** The numbers of a row of Microsoft's sheets, in the order of their ids; `measure` `null`: what the sheet's outcomes count. */
export const CELLS = [
  { column: 'requests', measure: 'requests', outcome: 'total' },
  { column: 'accounts', measure: 'accounts', outcome: 'total' },
  { column: 'content', measure: null, outcome: 'content' },
  { column: 'non_content', measure: null, outcome: 'non-content' },
  { column: 'no_data', measure: null, outcome: 'no-data' },
  { column: 'rejected', measure: null, outcome: 'rejected' },
] as const

/** @throws {SyntaxError} for a text that is no count of digits. */
export function parseCount(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new SyntaxError(`“${text}” is not a count`)
  return Number(text)
}

export const STATUS_IDS: Readonly<Record<FigureStatus, number>> = {
  exact: placeOf(FIGURE_STATUSES, 'exact'),
  band: placeOf(FIGURE_STATUSES, 'band'),
  suppressed: placeOf(FIGURE_STATUSES, 'suppressed'),
  'not-reported': placeOf(FIGURE_STATUSES, 'not-reported'),
}

/** What all of Microsoft's requests ask about. */
export const ACCOUNT_SUBJECT = placeOf(SUBJECTS, 'account')
