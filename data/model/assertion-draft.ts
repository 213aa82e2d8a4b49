import type { ChangeUnit, Comparison } from './claim.ts'
import type { Measure, Outcome, RequestKind } from './vocabulary.ts'

/** What an assertion can say, in the order of the form. */
export const DRAFT_FORMS = ['number', 'share', 'majority', 'change', 'band', 'order', 'rank'] as const

export type DraftForm = (typeof DRAFT_FORMS)[number]

/** What a share is a share of: the whole of the same territories, of the same outcomes, or of all. */
export const SHARE_WHOLES = ['same-territories', 'same-outcomes', 'everything'] as const

export type ShareWhole = (typeof SHARE_WHOLES)[number]

/** An assertion as a person types it: every text as it stands in its field. */
export interface AssertionDraft {
  readonly form: DraftForm
  readonly service: string
  readonly requestKinds: readonly RequestKind[]
  readonly measure: Measure
  readonly outcomes: readonly Outcome[]
  /** `2013 H1`, `2013 H1 – 2014 H2` or several with commas. */
  readonly periods: string
  /** Empty: all. Names or codes with commas, or `largest 5`. */
  readonly territories: string
  readonly shareOf: ShareWhole
  readonly comparison: Comparison
  readonly stated: string
  /** What one unit of the stated number is worth; empty: its last place. */
  readonly unit: string
  readonly direction: 'increase' | 'decrease'
  /** Periods that a change is measured from; empty where only the kinds of request differ: the same ones. */
  readonly against: string
  /** Kinds of request that a change is measured from; none: the same ones. */
  readonly againstKinds: readonly RequestKind[]
  /** `null`: only the direction is stated. */
  readonly changeIn: ChangeUnit | null
  readonly bandLow: string
  readonly bandHigh: string
  /** Territories from the first place on; of a rank the one. */
  readonly ordered: string
  readonly place: string
}

export type DraftField = keyof AssertionDraft

/** Why an assertion is none yet: a sentence for the field that it is about. */
export interface DraftProblem {
  readonly field: DraftField
  readonly sentence: string
}
