import type { Catalogue, MethodBreak } from '../model/catalogue.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { isByYear, yearOf } from '../model/years.ts'
import { REQUEST_KINDS } from '../model/vocabulary.ts'
import { isAbout } from './touching.ts'

/** A break between the halves of one year: what was counted before isn't added to what was counted after. */
export interface BreakWithin {
  /** The year's code. */
  readonly period: number
  /** Codes of the kinds that it concerns. */
  readonly kinds: readonly number[]
  /** Totals still compare, and are added. */
  readonly outcomesOnly: boolean
}

/** The breaks about a view of years that lie within one of them; none in a view of half-years. */
export function breaksWithinYears(
  { methodBreaks, periods }: Catalogue,
  query: ViewQuery,
): readonly BreakWithin[] {
  if (!isByYear(query)) return []
  return methodBreaks.flatMap((methodBreak) => {
    if (!isWithinYear(methodBreak) || !isAbout(methodBreak, query, true)) return []
    const period = periods.findIndex(({ label }) => label === yearOf(methodBreak.firstAfter))
    if (period < 0) return []
    const { requestKinds, outcomesOnly } = methodBreak
    const kinds = requestKinds.length === 0 ? REQUEST_KINDS : requestKinds
    return [{ period, kinds: kinds.map((kind) => REQUEST_KINDS.indexOf(kind)), outcomesOnly }]
  })
}

/** Whether a break parts the halves of one year. */
function isWithinYear({ lastBefore, firstAfter }: Pick<MethodBreak, 'lastBefore' | 'firstAfter'>): boolean {
  return yearOf(lastBefore) === yearOf(firstAfter) && lastBefore !== firstAfter
}
