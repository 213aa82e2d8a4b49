import type { RankedComparison } from '../model/view-rows.ts'
import { changeMeasureOf } from './change-bases.ts'
import { changeOf, withoutNumber } from './change.ts'
import type { Context } from './context.ts'
import { membershipBreaks } from './membership.ts'
import { countsOfWhole, levelCells } from './series-cells.ts'
import { withPeriods } from './selection.ts'
import { isAcrossBreak, type BreakSpan } from './touching.ts'

/** Gives a territory's newest period against the one that the query compares with; `null`: it compares with none. */
export function rankedComparisons(
  context: Context,
  breaks: readonly BreakSpan[],
): ((territory: number) => RankedComparison | null) | null {
  const counting = countsOfWhole(context, context.selection.headMask)
  const { query, catalogue, selection } = counting
  const newest = selection.periods.at(-1)
  const base = catalogue.periods.findIndex(({ label }) => label === query.compareWith)
  if (base < 0 || newest === undefined || base === newest) return null
  const pair = withPeriods(selection, [base, newest])
  const isAcross = (spans: readonly BreakSpan[]): boolean =>
    isAcrossBreak(spans, query.compareWith ?? '', catalogue.periods[newest]?.label ?? '')
  const isAcrossAll = isAcross(breaks)
  const measure = changeMeasureOf({ ...query, change: 'none' })
  return (territory) => {
    const scope = { territory, requestKind: null, mask: selection.headMask }
    const [before, after] = levelCells(counting, scope, pair)
    if (before === undefined || after === undefined) return null
    const change =
      after.low !== null && (isAcrossAll || isAcross(membershipBreaks(catalogue, selection, territory)))
        ? withoutNumber(after, 'not-comparable')
        : changeOf(after, before, measure)
    return { before, after, change }
  }
}
