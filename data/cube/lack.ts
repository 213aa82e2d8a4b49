import { KIND_FAMILIES } from '../model/counting/kind-parts.ts'
import type { MissingParts } from '../model/view-rows.ts'
import { OUTCOMES, REQUEST_KINDS, type Outcome, type RequestKind } from '../model/vocabulary.ts'
import { membersInAny, membersOfScope } from './membership.ts'
import { TOTAL_MASK, type Records } from './records.ts'
import { outcomeMask, type Selection } from './selection.ts'
import type { SeriesScope } from './series-scope.ts'

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

/** Sources say either how much was disclosed, or that some was. */
function standInsOf(outcome: Outcome): number {
  if (outcome === 'some-data') return outcomeMask('content') | outcomeMask('non-content')
  return outcome === 'content' || outcome === 'non-content' ? outcomeMask('some-data') : 0
}
