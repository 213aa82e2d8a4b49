import type { ImportIssue } from '../model/import-report.ts'
import type { FigureStatus, Measure, OutcomeOrTotal, RequestKind, Subject } from '../model/vocabulary.ts'

/** A figure as a reader gives it: in words and keys, not yet in any dataset. */
export interface DraftFigure {
  /** Names the edition that it belongs to, inside the file: the period, unless the file says otherwise. */
  readonly edition: string
  readonly period: string
  readonly territory: string
  readonly service: string
  readonly requestKind: RequestKind
  readonly legalProcess: string
  readonly subject: Subject
  readonly measure: Measure
  readonly outcome: OutcomeOrTotal
  readonly low: number | null
  readonly high: number | null
  readonly status: FigureStatus
  readonly asPublished: string
  readonly isDisclosureRequest: boolean
  readonly note: string | null
}

/** A row of the source with what it says; all of its figures are of one edition. */
export interface DraftLine {
  readonly sheet: string | null
  /** From 1, the header among them. */
  readonly row: number
  readonly territoryAsPublished: string
  readonly edition: string
  readonly figures: readonly DraftFigure[]
  /** Cells that are no figure, by the layout's own rule. */
  readonly blankCells: number
}

export type DraftIssue = Omit<ImportIssue, 'file'>

/** What a reader hears a file's content with. Each row of the source comes once: as a line, or as an issue of level error or skipped. */
export interface DraftSink {
  readonly line: (line: DraftLine) => void
  readonly issue: (issue: DraftIssue) => void
  /** Bytes of the file that were read since the last call. */
  readonly advance: (bytes: number) => void
}
