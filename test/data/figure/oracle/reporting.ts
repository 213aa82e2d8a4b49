import type { ViewQuery } from '../../../../data/model/view-query.ts'
import type { oracleOf } from './oracle.ts'

type Ask = ReturnType<typeof oracleOf>

/** Territories with a number of what the head of a stack sums. */
export function reportingIn(ask: Ask, asked: ViewQuery, period: string): number {
  const { mode, outcomes } = asked
  const heads: ViewQuery['outcomes'] =
    mode === 'disclosure-rate' ? ['content', 'non-content', 'some-data'] : outcomes
  const counts: ViewQuery = { ...asked, mode: 'absolute', change: 'none', outcomes: heads }
  return ask(counts).number({ period, territory: null, outcome: null, kind: null }, false).reporting
}
