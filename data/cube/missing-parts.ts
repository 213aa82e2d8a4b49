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
  const ever = everPublished(all, records, all[periods[0] ?? 0]?.length)
  const everOf = (kind: number): number => ever[kind] ?? 0
  const at = (period: number, kind: number): number =>
    records.publishedMask[period * REQUEST_KINDS.length + kind] ?? 0
  const kinds = heldKinds(records, selection, scope.territory, everOf)
  return periods.map((period) => {
    const held = kinds.map(({ kind, ever }) => ({ kind, ever, now: at(period, kind) }))
    const lack = lackOf(
      held,
      selection,
      scope.mask,
      (kind) => requestKinds.includes(kind) || everOf(kind) === 0,
    )
    return lack === 'no-sum' ? null : lack
  })
}

const EVER_PUBLISHED = new WeakMap<Records, Map<string | undefined, Int32Array>>()

/** By kind, a bit for each outcome that periods of one length have; kept with the records, since every series of every view asks. */
function everPublished(
  periods: Catalogue['periods'],
  records: Records,
  length: string | undefined,
): Int32Array {
  const byLength = EVER_PUBLISHED.get(records) ?? new Map<string | undefined, Int32Array>()
  EVER_PUBLISHED.set(records, byLength)
  const known = byLength.get(length)
  if (known !== undefined) return known
  const ever = new Int32Array(REQUEST_KINDS.length)
  periods.forEach((each, period) => {
    if (each.length !== length) return
    for (let kind = 0; kind < ever.length; kind += 1)
      ever[kind] = (ever[kind] ?? 0) | (records.publishedMask[period * REQUEST_KINDS.length + kind] ?? 0)
  })
  byLength.set(length, ever)
  return ever
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
