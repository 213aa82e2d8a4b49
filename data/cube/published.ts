import type { Catalogue } from '../model/catalogue.ts'
import { OUTCOMES, OUTCOMES_AND_TOTAL, REQUEST_KINDS, type Outcome } from '../model/vocabulary.ts'
import { TOTAL_MASK, type Records } from './records.ts'
import type { Selection } from './selection.ts'

/** What the company published for the chosen kinds, whoever the territory. */
export interface Published {
  /** Mask of outcomes with any row, per place in `Selection.periods`. */
  readonly byPeriod: readonly number[]
  /** In any period of the range. */
  readonly inRange: number
}

export function publishedOf(
  records: Records,
  { periods, requestKinds }: Pick<Selection, 'periods' | 'requestKinds'>,
): Published {
  const byPeriod = periods.map((period) =>
    requestKinds.reduce((mask, kind) => mask | maskAt(records, period, kind), 0),
  )
  return { byPeriod, inRange: byPeriod.reduce((mask, of) => mask | of, 0) }
}

/** Mask of outcomes with any row of a kind in the range, whoever the territory. */
export function publishedOfKind(records: Records, { periods }: Selection, kind: number): number {
  return periods.reduce((mask, period) => mask | maskAt(records, period, kind), 0)
}

/** Outcomes with any row in the range, in OUTCOMES order. */
export function outcomesOf({ inRange }: Published): readonly Outcome[] {
  return OUTCOMES.filter((outcome) => (inRange & (1 << OUTCOMES_AND_TOTAL.indexOf(outcome))) !== 0)
}

/** 1 per kind whose outcomes the catalogue says exclude each other for this company. */
export function exclusiveKinds(catalogue: Catalogue, company: string): Uint8Array {
  const isExclusive = new Uint8Array(REQUEST_KINDS.length)
  for (const rule of catalogue.outcomeRules)
    if (rule.company === company && rule.semantics === 'exclusive')
      isExclusive[REQUEST_KINDS.indexOf(rule.requestKind)] = 1
  return isExclusive
}

/**
 * Whether the outcomes in view may stand on each other: each kind with figures in the range has exclusive outcomes, and in no
 * period is a total published for one kind with outcomes and for another without (the stack would then be less than its head).
 */
export function mayStackOutcomes(records: Records, selection: Selection, isExclusive: Uint8Array): boolean {
  return selection.periods.every((period) => {
    const masks = selection.requestKinds.map((kind) => ({ kind, mask: maskAt(records, period, kind) }))
    const shown = masks.filter(({ mask }) => mask !== 0)
    const withoutOutcomes = shown.filter(({ mask }) => (mask & ~TOTAL_MASK) === 0).length
    return (
      shown.every(({ kind }) => isExclusive[kind] === 1) &&
      (withoutOutcomes === 0 || withoutOutcomes === shown.length)
    )
  })
}

function maskAt(records: Records, period: number, kind: number): number {
  return records.publishedMask[period * REQUEST_KINDS.length + kind] ?? 0
}
