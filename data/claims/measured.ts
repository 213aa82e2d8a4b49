import type { ClaimCells } from '../model/claim.ts'
import type { UntestableReason } from '../model/verdicts.ts'
import type { RequestKind } from '../model/vocabulary.ts'
import type { Interval } from './interval.ts'
import type { Sum } from './sum-cells.ts'

/** Cells added up: `cells` names the territories that `largest` came to. */
export interface MeasuredCells {
  readonly cells: ClaimCells
  readonly sum: Sum
}

/** A quantity as the figures give it, in its own unit: a count, or percent. */
export interface Measured {
  readonly value: Interval
  /** The count, or part and whole. */
  readonly terms: readonly MeasuredCells[]
  /** Rows of the whole that aren't divided by, since they have none of the outcomes. */
  readonly leftOut: readonly LeftOut[]
  /** The source's part is more than its whole. */
  readonly isContradicted: boolean
}

export interface Untestable {
  readonly reason: UntestableReason
}

export const isUntestable = (value: object): value is Untestable => 'reason' in value

/** Rows that a share doesn't divide by: their kind has none of its outcomes in this unit. */
export interface LeftOut {
  readonly kind: RequestKind
  readonly period: string
  /** What their totals come to. */
  readonly total: Interval
}
