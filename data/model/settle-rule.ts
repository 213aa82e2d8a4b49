import type { Catalogue } from './catalogue.ts'
import type { ViewNotice } from './view-notice.ts'
import type { ViewQuery } from './view-query.ts'

/** What a rule makes of a view, and what is to be said of it. */
export interface RuleResult {
  readonly query: ViewQuery
  readonly said: readonly ViewNotice[]
}
export type SettleRule = (query: ViewQuery, catalogue: Catalogue) => RuleResult

/** Nothing was changed. */
export function asIs(query: ViewQuery): RuleResult {
  return { query, said: [] }
}

/** More names than this are counted. */
export const NAMES_IN_A_NOTICE = 8

/** Rules one after the other, as one. */
export function inTurn(rules: readonly SettleRule[]): SettleRule {
  return (query, catalogue) =>
    rules.reduce<RuleResult>((before, rule) => {
      const after = rule(before.query, catalogue)
      return { query: after.query, said: [...before.said, ...after.said] }
    }, asIs(query))
}
