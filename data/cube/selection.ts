import type { CountedInView } from '../model/counting/counted-in-view.ts'
import { OUTCOMES_AND_TOTAL, type OutcomeOrTotal } from '../model/vocabulary.ts'
import type { BreakWithin } from './breaks-within-years.ts'
import type { GroupMembers, MembersByPeriod } from './group-members.ts'

/** A ViewQuery in the codes of the columns. A lookup table holds 1 where its index is chosen. */
export interface Selection {
  readonly company: number
  readonly service: number
  readonly measure: number
  /** Codes of the periods in range and of the range's length, ascending. */
  readonly periods: readonly number[]
  /** Place of a period in `periods`, or -1. */
  readonly periodPlace: Int32Array
  /** Chosen territories and groups in the order of choice; empty = all. Groups have codes behind those of all territories. */
  readonly territories: readonly number[]
  readonly groups: readonly GroupMembers[]
  /** 1 for each chosen territory, and for each that a chosen group counts in any period of the range. */
  readonly isTerritory: Uint8Array
  /** Where groups are chosen, which territories are counted in each period; `null`: those of `isTerritory` in all. */
  readonly chosenIn: MembersByPeriod | null
  /** The territories behind the choice, each once; empty = all. */
  readonly members: readonly number[]
  /** Chosen kinds in REQUEST_KINDS order. */
  readonly requestKinds: readonly number[]
  readonly isRequestKind: Uint8Array
  /** Which figures of these kinds are added up. */
  readonly counted: CountedInView
  /** The outcomes that are summed: the chosen ones, or the published total where all are chosen. */
  readonly headMask: number
  /** Every outcome whose figures the view shows or divides by. */
  readonly viewMask: number
  /** Numbers are parts of totals: of the same cells, or (`isShareOfAll`) of all territories. */
  readonly isShare: boolean
  readonly isShareOfAll: boolean
  /** What is divided by is the same outcomes, and not the total, of all territories. */
  readonly isShareOfOutcome: boolean
  /** In whole years: the breaks that lie within one. */
  readonly breaksWithin: readonly BreakWithin[]
}

/** Mask of one outcome. */
export function outcomeMask(outcome: OutcomeOrTotal): number {
  return 1 << OUTCOMES_AND_TOTAL.indexOf(outcome)
}

/** The same choice over other periods (codes, in the order given). */
export function withPeriods(selection: Selection, periods: readonly number[]): Selection {
  const periodPlace = new Int32Array(selection.periodPlace.length).fill(-1)
  periods.forEach((period, place) => (periodPlace[period] = place))
  return { ...selection, periods, periodPlace }
}
