import type { Catalogue } from '../model/catalogue.ts'
import type { Mark } from '../model/figure-spec.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { say } from '../model/words/say.ts'
import { kindsInText, listInText, outcomeInText, territoryName, upperFirst } from '../model/words/names.ts'

const NAMES_IN_A_HEADING = 3

/** What a mark's rows are, in words: "Germany, 2013 H2, rejected: 5 rows". Where the mark is silent, the query speaks. */
export function rowsHeading(query: ViewQuery, mark: Mark, catalogue: Catalogue, count: number): string {
  const { from, to } = query.periods
  const parts = [
    placeOf(query, mark, catalogue),
    mark.period ?? (from === to ? from : say('figure.range', { from, to })),
    outcomeOf(query, mark),
  ]
  return say('view.rows-heading', { selection: parts.filter((part) => part !== '').join(', '), count })
}

function placeOf(query: ViewQuery, mark: Mark, catalogue: Catalogue): string {
  const codes = mark.territory === null ? query.territories : [mark.territory]
  if (codes.length === 0) return upperFirst(kindsInText(query.requestKinds))
  return listInText(
    codes.map((code) => territoryName(catalogue, code)),
    NAMES_IN_A_HEADING,
  )
}

function outcomeOf(query: ViewQuery, { outcome }: Mark): string {
  if (outcome !== null) return outcomeInText(outcome)
  return query.outcomes.length === 0
    ? say('view.rows-all')
    : listInText(query.outcomes.map((chosen) => outcomeInText(chosen)))
}
