import type { Numbers } from '../../../../data/leads/numbers-of.ts'
import type { LeadKind } from '../../../../data/model/lead-kinds.ts'

/** A lead, or what is told in one. */
export interface Asked {
  readonly company: string
  readonly asOf: string
  readonly kind: LeadKind
  readonly series: string
  readonly numbers: Numbers
}
