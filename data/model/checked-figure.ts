import type { FigureStatus, Measure, OutcomeOrTotal, RequestKind, TerritoryType } from './vocabulary.ts'

/** A figure as the checks meet it: all that makes it one number, and the source row that it stands in. */
export interface CheckedFigure {
  readonly figureId: number
  readonly company: string
  readonly period: string
  readonly territoryCode: string
  readonly territory: string
  readonly territoryType: TerritoryType
  /** The spelling in the source. */
  readonly territoryAsPublished: string
  readonly service: string
  /** The service whose figures contain those of this one; `null`: it is part of no other. */
  readonly serviceWithin: string | null
  readonly requestKind: RequestKind
  /** Keys of the legal process and the subject that the source splits by. */
  readonly legalProcess: string
  readonly subject: string
  readonly measure: Measure
  readonly outcome: OutcomeOrTotal
  readonly status: FigureStatus
  /** Bounds in the measure's unit, inclusive; `null` where the source gives no number. */
  readonly low: number | null
  readonly high: number | null
  readonly asPublished: string
  readonly edition: string
  /** The edition leaves out no territory without requests. */
  readonly listsZeros: boolean
  readonly documentId: string
  readonly sheet: string | null
  readonly sourceRow: number | null
  readonly transcription: string | null
}

/** Names by the keys that figures have. */
export interface CheckedNames {
  readonly companies: ReadonlyMap<string, string>
  readonly services: ReadonlyMap<string, string>
  readonly legalProcesses: ReadonlyMap<string, string>
}

/** The figures that the checks go through. */
export interface CheckedFigures {
  /** Of current editions, without worldwide totals; by period, territory, kind, measure and outcome. */
  readonly current: readonly CheckedFigure[]
  /** Of editions that a later one replaced. */
  readonly replaced: readonly CheckedFigure[]
  /** Worldwide totals as published, of current editions. */
  readonly publishedTotals: readonly CheckedFigure[]
  readonly names: CheckedNames
}
