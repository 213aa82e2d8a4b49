import type { Catalogue } from '../model/catalogue.ts'
import { KIND_FAMILIES } from '../model/counting/kind-parts.ts'
import type { AggregateCell, MissingParts } from '../model/view-rows.ts'
import { OUTCOMES, REQUEST_KINDS, type Outcome, type RequestKind } from '../model/vocabulary.ts'
import { withoutNumber } from './change.ts'
import { membersInAny, membersOfScope } from './membership.ts'
import { TOTAL_MASK, type Records } from './records.ts'
import { lacksInYears } from './missing-halves.ts'
import type { SeriesScope } from './scan.ts'
import { outcomeMask, type Selection } from './selection.ts'

/** What a sum lacks in one period. */
export interface Lack extends MissingParts {
  /** Some of it is held in other periods: a rate of what is left would be one of something else. */
  readonly isHeldElsewhere: boolean
  /** The sum of two halves of a year between which a method changed: they aren’t added. */
  readonly isAcrossBreak?: boolean
}

/** What a sum of a period has, kind by kind. */
interface HeldKind {
  readonly kind: number
  /** Mask of the outcomes with a row in any period, and in this one. */
  readonly ever: number
  readonly now: number
}

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

/** The chosen kinds that the territories have, with all that was ever held of them. */
export function heldKinds(
  records: Records,
  selection: Selection,
  territory: SeriesScope['territory'],
  everOf: (kind: number) => number,
): readonly Omit<HeldKind, 'now'>[] {
  const relevant = relevantKinds(records, selection, territory)
  return selection.requestKinds
    .filter((kind) => (relevant & (1 << kind)) !== 0)
    .map((kind) => ({ kind, ever: everOf(kind) }))
}

/**
 * What the sum of some kinds lacks in one period. `no-sum`: none of them has a row of what is summed.
 *
 * @param isAccounted whether a kind is chosen, or never held: a total is not missed where its parts are all accounted for.
 */
export function lackOf(
  held: readonly HeldKind[],
  { isShare }: Selection,
  mask: number,
  isAccounted: (kind: number) => boolean,
): Lack | null | 'no-sum' {
  const isSummed = (published: number): boolean =>
    (published & mask) !== 0 && (!isShare || (published & TOTAL_MASK) !== 0)
  const summed = held.filter(({ now }) => isSummed(now))
  if (summed.length === 0) return 'no-sum'
  const isHeld = (kind: RequestKind): boolean => summed.some((each) => REQUEST_KINDS[each.kind] === kind)
  const lacking = held.flatMap(({ kind, ever, now }) => {
    const name = REQUEST_KINDS[kind]
    if (
      name === undefined ||
      isSummed(now) ||
      isStoodFor(name, isHeld, (part) => isAccounted(REQUEST_KINDS.indexOf(part)))
    )
      return []
    const isHeldElsewhere = isSummed(ever)
    return isHeldElsewhere || now !== 0 ? [{ name, isHeldElsewhere }] : []
  })
  const outcomes = OUTCOMES.filter((outcome) => summed.some((each) => lacksOutcome(outcome, mask, each)))
  if (lacking.length === 0 && outcomes.length === 0) return null
  return {
    kinds: lacking.map(({ name }) => name),
    outcomes,
    isHeldElsewhere: outcomes.length > 0 || lacking.some(({ isHeldElsewhere }) => isHeldElsewhere),
  }
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

/** A total stands for its parts; parts stand for their total where none that was ever held is left out of the choice. */
function isStoodFor(
  kind: RequestKind,
  isHeld: (kind: RequestKind) => boolean,
  isIn: (part: RequestKind) => boolean,
): boolean {
  return KIND_FAMILIES.some(({ total, parts }) => {
    if (parts.some((part) => part === kind)) return isHeld(total)
    return kind === total && parts.some(isHeld) && parts.every(isIn)
  })
}

function lacksOutcome(
  outcome: Outcome,
  mask: number,
  { ever, now }: { readonly ever: number; readonly now: number },
): boolean {
  const bit = outcomeMask(outcome)
  if ((mask & bit) === 0 || (ever & bit) === 0 || (now & bit) !== 0) return false
  return (now & mask & standInsOf(outcome)) === 0
}

/** Sources say either how much was disclosed, or that some was. */
function standInsOf(outcome: Outcome): number {
  if (outcome === 'some-data') return outcomeMask('content') | outcomeMask('non-content')
  return outcome === 'content' || outcome === 'non-content' ? outcomeMask('some-data') : 0
}

/** Kinds that any of the scope's territories has a row of, in whatever period. */
function relevantKinds(
  { kindsOfTerritory }: Records,
  selection: Selection,
  territory: SeriesScope['territory'],
): number {
  const members = membersOfScope(selection, territory)
  if (typeof territory === 'number' && members === null) return kindsOfTerritory[territory] ?? 0
  const codes =
    members !== null
      ? membersInAny(members, selection.isTerritory.length, selection.periods)
      : territory === 'chosen' && selection.territories.length > 0
        ? selection.territories
        : [...kindsOfTerritory.keys()]
  return codes.reduce((all, code) => all | (kindsOfTerritory[code] ?? 0), 0)
}
