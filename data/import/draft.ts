import type { ImportIssue } from '../model/import-report.ts'
import type { FigureStatus, Measure, OutcomeOrTotal, RequestKind, Subject } from '../model/vocabulary.ts'

/**
 * What a figure counts, whatever its period, its territory and its value: in words and keys, not yet in any dataset. A file has few
 * kinds and very many figures, so a reader makes each kind once and gives the same object again.
 */
export interface FigureKind {
  readonly service: string
  readonly requestKind: RequestKind
  readonly legalProcess: string
  readonly subject: Subject
  readonly measure: Measure
  readonly outcome: OutcomeOrTotal
  readonly isDisclosureRequest: boolean
}

/** A figure as a reader gives it. */
export interface DraftFigure {
  readonly kind: FigureKind
  readonly low: number | null
  readonly high: number | null
  readonly status: FigureStatus
  readonly asPublished: string
  readonly note: string | null
  /** Its place in the row, from 0, of a worksheet: with the row it names the cell. Missing: the row alone is known. */
  readonly column?: number
}

/** A row of the source with what it says. Each period of a file is an edition of its own. */
export interface DraftLine {
  readonly sheet: string | null
  /** From 1, the header among them. */
  readonly row: number
  readonly period: string
  /** Its code. */
  readonly territory: string
  readonly territoryAsPublished: string
  readonly figures: readonly DraftFigure[]
  /** Cells that are no figure, by the layout's own rule. */
  readonly blankCells: number
  /** What the same row says of other periods, each once; absent: nothing. They come in together, or not at all. */
  readonly more?: readonly Omit<DraftLine, 'more'>[]
}

export type DraftIssue = Omit<ImportIssue, 'file'>

/** What a reader hears a file's content with. Each row of the source comes once: as a line, or as an issue of level error or skipped. */
export interface DraftSink {
  readonly line: (line: DraftLine) => void
  readonly issue: (issue: DraftIssue) => void
  /** Bytes of the file that were read since the last call. */
  readonly advance: (bytes: number) => void
}
