import type { ViewQuery } from '../../../../data/model/view-query.ts'
import { basesOf } from './bases.ts'
import type { Ground } from './ground.ts'
import { missingParts } from './missing-parts.ts'
import type { Asked, Right } from './right.ts'
import { counted, paired, possibleShares } from './sums.ts'

type How = 'part' | 'points' | 'index'

/** Every number of a view, and how two periods compare. */
export function numbersOf(ground: Ground) {
  const { query, inRange } = ground
  const missingIn = missingParts(ground)
  const { isAcross, baseOf } = basesOf(ground)
  const isOfNewest = query.figure === 'territories-ranked' || query.figure === 'map'

  /** A count or a rate, without any change. */
  function level(asked: Asked, mode: ViewQuery['mode']): Right {
    const outcomes = ground.partsOf(asked.outcome)
    const isTotal = outcomes.length === 1 && outcomes[0] === 'total'
    // A total's share of itself is shown as its count.
    const isRate = mode !== 'absolute' && !(mode === 'share' && isTotal)
    const rows = ground.rowsIn(asked)
    const { text: missing, isHeldElsewhere } = missingIn(asked, outcomes, mode !== 'absolute')
    const nothing = { low: null, high: null, isExact: true, possible: [], missing: '', base: null }
    if (mode === 'absolute') {
      const { low, high, reporting } = counted(rows, outcomes)
      const possible = [low, (low + high) / 2, high]
      return reporting === 0
        ? { ...nothing, reporting }
        : { ...nothing, low, high, possible, missing, reporting }
    }
    const own = paired(rows, outcomes, (kind) => ground.isExclusive(kind))
    const { reporting } = own
    if (reporting === 0) return { ...nothing, reporting }
    if (!isRate) {
      const { wholeLow: low, wholeHigh: high } = own
      // 0 of 0 is no share, and so no count in its place.
      return { ...nothing, low, high, possible: [low, high], missing, reporting }
    }
    const isOfAll = mode.startsWith('share-of-')
    const all = isOfAll
      ? paired(ground.rowsIn(asked, true), outcomes, (kind) => ground.isExclusive(kind))
      : own
    const isOfPart = mode === 'share-of-outcome' && !isTotal
    const [wholeLow, wholeHigh] = isOfPart ? [all.low, all.high] : [all.wholeLow, all.wholeHigh]
    if ((missing !== '' && isHeldElsewhere) || wholeHigh === 0) return { ...nothing, reporting }
    const isExact = own.low === own.high && wholeLow === wholeHigh
    return {
      low: isTotal && !isExact ? own.wholeLow / wholeHigh : own.low / wholeHigh,
      high: wholeLow === 0 ? Number.POSITIVE_INFINITY : own.high / wholeLow,
      isExact,
      possible: isExact
        ? []
        : possibleShares(own.pairs, all.pairs, { isTotal, by: isOfPart ? 'part' : 'whole' }),
      missing,
      reporting,
      base: wholeLow,
    }
  }

  function howOf(asked: Asked, mode: ViewQuery['mode']): 'part' | 'points' {
    const [first, ...more] = ground.partsOf(asked.outcome)
    const isCount = mode === 'absolute' || (mode === 'share' && first === 'total' && more.length === 0)
    return isCount ? 'part' : 'points'
  }
  /** In a change the total's share of itself is a count as such, blank rows and all. */
  function modeOf(asked: Asked): ViewQuery['mode'] {
    const isWhole = query.mode === 'share' && howOf(asked, query.mode) === 'part'
    return isWhole ? 'absolute' : query.mode
  }

  /** `isNewest`: the change of a newest period, which is none where that period is its own base. */
  function number(asked: Asked, hasChanges: boolean, isNewest = isOfNewest): Right {
    if (!hasChanges || query.change === 'none' || asked.period === null) return level(asked, query.mode)
    const own = baseOf(asked.period)
    const base = isNewest && own === asked.period ? null : own
    const mode = modeOf(asked)
    const then = base === null ? null : level({ ...asked, period: base }, mode)
    const how = query.change === 'index' ? 'index' : howOf(asked, mode)
    return against(level(asked, mode), then, how, base === asked.period)
  }

  function compared(territory: string): { before: Right; after: Right; change: Right } | null {
    const newest = inRange.at(-1)
    if (query.compareWith === null || newest === undefined || newest === query.compareWith) return null
    const of = (period: string): Asked => ({ period, territory, outcome: null, kind: null })
    const mode = modeOf(of(newest))
    const before = level(of(query.compareWith), mode)
    const after = level(of(newest), mode)
    const then = isAcross(query.compareWith, newest) ? null : before
    return { before, after, change: against(after, then, howOf(of(newest), mode), false) }
  }
  return { number, compared }
}

/** One period against another. */
function against(now: Right, then: Right | null, how: How, isSame: boolean): Right {
  const none = { ...now, low: null, high: null, possible: [], base: null }
  if (now.low === null || now.high === null) return none
  if (typeof then?.low !== 'number' || typeof then.high !== 'number') return none
  if (now.missing !== then.missing || (how !== 'points' && then.low <= 0)) return none
  const bases = [now.base, then.base].flatMap((base) => base ?? [])
  const base = bases.length > 0 ? Math.min(...bases) : then.low
  const isExact = now.isExact && then.isExact
  const still = how === 'index' ? 100 : 0
  if (isSame) return { ...now, low: still, high: still, isExact: true, possible: [still], base }
  const quotient = (a: number, b: number): number =>
    how === 'index' ? (100 * a) / b : how === 'part' ? (a - b) / b : a - b
  const possible = now.possible.flatMap((a) => then.possible.map((b) => quotient(a, b)))
  return {
    ...now,
    low: quotient(now.low, then.high),
    high: quotient(now.high, then.low),
    isExact,
    possible,
    base,
  }
}
