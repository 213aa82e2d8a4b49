import type { Catalogue } from '../model/catalogue.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { say } from '../model/words/say.ts'
import { companyName, kindsInText, listInText, outcomeInText } from '../model/words/names.ts'
import { territoriesInText } from './selection-in-words.ts'

/** Which choice leaves nothing to draw, in a sentence; `null` where something is drawn. */
export function emptyReason(catalogue: Catalogue, rows: ViewRows, hasValues: boolean): string | null {
  if (hasValues) return null
  const { query } = rows
  const company = companyName(catalogue, query.company)
  if (rows.periods.length === 0) return say('figure.empty.no-periods', { company, ...query.periods })
  if (query.change !== 'none' && rows.totals.some(({ low }) => low !== null))
    return say('figure.empty.no-base')
  if (query.outcomes.length > 0 && rows.totals.some(({ low }) => low !== null)) {
    return say('figure.empty.outcomes', { outcomes: listInText(query.outcomes.map(outcomeInText)) })
  }
  if (isOutcomeMissing(rows)) {
    return say('figure.empty.outcomes', { outcomes: listInText(query.outcomes.map(outcomeInText)) })
  }
  if (rows.notReported.length > 0) return say('figure.empty.not-reported')
  // A facet ignores its own filter: territories elsewhere with numbers mean that the choice of territories empties the view.
  if (query.territories.length > 0 && rows.facets.territories.some(({ low }) => low !== null)) {
    return say('figure.empty.territories', { territories: territoriesInText(catalogue, rows, 'over-time') })
  }
  return say('figure.empty.no-kind', {
    company,
    measure: say(`measure.${query.measure}`),
    kinds: kindsInText(query.requestKinds),
  })
}

function isOutcomeMissing({ query, outcomes }: ViewRows): boolean {
  return query.outcomes.length > 0 && !query.outcomes.some((outcome) => outcomes.includes(outcome))
}
