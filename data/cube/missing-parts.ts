import { type Lack, heldKinds, lackOf } from './lack.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { AggregateCell } from '../model/view-rows.ts'
import { REQUEST_KINDS } from '../model/vocabulary.ts'
import { withoutNumber } from './change.ts'
import { TOTAL_MASK, type Records } from './records.ts'
import { lacksInYears } from './missing-halves.ts'
import type { SeriesScope } from './series-scope.ts'
import type { Selection } from './selection.ts'

/**
 * Gives, for each period of a selection, what the sum of a scope lacks: a chosen kind without any row of the outcomes (whoever the
 * territory) beside kinds that have some, or an outcome that its kind has in other periods. `null`: nothing, or there is no sum at all.
 *
 * A kind that its total stands for in that period, or that stands for its parts, isn't lacking, nor is `some-data` beside the two that
 * say more. A kind that the territories never have is no part of theirs. In whole years: what either half lacks, and a half of which the
 * sum has no number beside one of which it has.
 */
export function missingParts(
  { periods: all }: Catalogue,
  records: Records,
  selection: Selection,
  scope: SeriesScope,
): readonly (Lack | null)[] {
  const { periods, requestKinds } = selection
  if (records.halves !== null) return lacksInYears(records, records.halves, selection, scope)
  if (scope.requestKind !== null) return periods.map(() => null)
  const length = all[periods[0] ?? 0]?.length
  const sameLength = all.flatMap((period, code) => (period.length === length ? [code] : []))
  const at = (period: number, kind: number): number =>
    records.publishedMask[period * REQUEST_KINDS.length + kind] ?? 0
  const kinds = heldKinds(records, selection, scope.territory, (kind) =>
    sameLength.reduce((held, period) => held | at(period, kind), 0),
  )
  const everHeld = (kind: number): boolean => sameLength.some((period) => at(period, kind) !== 0)
  return periods.map((period) => {
    const held = kinds.map(({ kind, ever }) => ({ kind, ever, now: at(period, kind) }))
    const lack = lackOf(held, selection, scope.mask, (kind) => requestKinds.includes(kind) || !everHeld(kind))
    return lack === 'no-sum' ? null : lack
  })
}

/** The cell with what it lacks; of such a sum there is no rate, unless the part is lacking always. */
export function markMissing(cell: AggregateCell, lack: Lack | null, isRate: boolean): AggregateCell {
  // The total's share of itself stands for its count, also where that is 0 of 0 and so no share.
  const isNumber = cell.low !== null || (!isRate && cell.numerator !== null)
  if (lack === null || !isNumber) return cell
  const { kinds, outcomes, halves, isHeldElsewhere } = lack
  if (lack.isAcrossBreak === true) return withoutNumber(cell, 'not-comparable')
  const marked = { ...cell, missing: { kinds, outcomes, ...(halves === undefined ? {} : { halves }) } }
  return isRate && isHeldElsewhere ? withoutNumber(marked, 'incomplete') : marked
}

/** Whether the cells of a sum are rates: the total's share of itself is none, and stands for its counts. */
export function isRate({ isShare, isShareOfAll }: Selection, mask: number): boolean {
  return isShare && (isShareOfAll || mask !== TOTAL_MASK)
}
