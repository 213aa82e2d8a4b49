import type { Catalogue } from '../model/catalogue.ts'
import { listText, message, periodText, type Text } from '../model/text.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { companyText, kindsText, measureText, outcomeText } from './name-texts.ts'
import { territoriesText } from './selection-in-words.ts'

/** Which choice leaves nothing to draw, in a sentence; `null` where something is drawn. */
export function emptyReason(catalogue: Catalogue, rows: ViewRows, hasValues: boolean): Text | null {
  if (hasValues) return null
  const { query } = rows
  const company = companyText(catalogue, query.company)
  if (rows.periods.length === 0) {
    const { from, to } = query.periods
    return message('figure.empty.no-periods', { company, from: periodText(from), to: periodText(to) })
  }
  if (query.change !== 'none' && rows.totals.some(({ low }) => low !== null))
    return message('figure.empty.no-base')
  if (query.outcomes.length > 0 && rows.totals.some(({ low }) => low !== null)) {
    return message('figure.empty.outcomes', { outcomes: listText(query.outcomes.map(outcomeText)) })
  }
  if (isOutcomeMissing(rows)) {
    return message('figure.empty.outcomes', { outcomes: listText(query.outcomes.map(outcomeText)) })
  }
  if (rows.notReported.length > 0) return message('figure.empty.not-reported')
  // A facet ignores its own filter: territories elsewhere with numbers mean that the choice of territories empties the view.
  if (query.territories.length > 0 && rows.facets.territories.some(({ low }) => low !== null)) {
    return message('figure.empty.territories', { territories: territoriesText(catalogue, rows, 'over-time') })
  }
  return message('figure.empty.no-kind', {
    company,
    measure: measureText(query.measure),
    kinds: kindsText(query.requestKinds),
  })
}

function isOutcomeMissing({ query, outcomes }: ViewRows): boolean {
  return query.outcomes.length > 0 && !query.outcomes.some((outcome) => outcomes.includes(outcome))
}
