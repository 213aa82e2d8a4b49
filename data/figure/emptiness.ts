import type { Catalogue } from '../model/catalogue.ts'
import type { Cell } from '../model/figure-spec.ts'
import { absenceMessage } from '../model/finding/candidate.ts'
import { listText, message, named, periodText, type Text } from '../model/text.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { absencesText } from './absences-text.ts'
import { companyText, kindsText, measureText, outcomeText, territoryText } from '../model/name-texts.ts'
import { NAMES_IN_A_TITLE, territoriesText } from './selection-in-words.ts'

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
  const { population } = rows
  if (population !== undefined && population.without.length > 0 && population.documents.length === 0) {
    const names = population.without.map((code) => territoryText(catalogue, code))
    return message('figure.empty.no-population', { names: listText(names, NAMES_IN_A_TITLE) })
  }
  if (query.outcomes.length > 0 && rows.totals.some(({ low }) => low !== null)) {
    return message('figure.empty.outcomes', { outcomes: listText(query.outcomes.map(outcomeText)) })
  }
  if (isOutcomeMissing(rows)) {
    return message('figure.empty.outcomes', { outcomes: listText(query.outcomes.map(outcomeText)) })
  }
  const undated = undatedFrom(catalogue, rows)
  if (undated !== null) {
    const { day, from } = undated
    return message('figure.empty.undated', { company, day: named(day), from: named(from) })
  }
  const absence =
    absencesText([...rows.totals, ...rows.ranking.map(({ cell }) => cell)]) ?? absenceMessage('not-listed')
  // There are counts, and no share of them can be given.
  const shares = absencesText(rows.overTime.flatMap(({ cells }) => cells))
  if (query.mode !== 'absolute' && shares !== null && rows.totals.some(({ low }) => low !== null))
    return message('figure.empty.absent', { absence: shares })
  const missing = missingInRange(rows)
  if (missing.length > 0) return message('figure.empty.absent', { absence: absencesText(missing) ?? absence })
  // A facet ignores its own filter: territories elsewhere with numbers mean that the choice of territories empties the view.
  if (query.territories.length > 0 && rows.facets.territories.some(({ low }) => low !== null)) {
    return message('figure.empty.territories', {
      territories: territoriesText(catalogue, rows, 'over-time'),
      absence,
    })
  }
  const told = { company, measure: measureText(query.measure), kinds: kindsText(query.requestKinds) }
  return query.mode === 'disclosure-rate'
    ? message('figure.empty.no-outcomes', told)
    : message('figure.empty.no-kind', told)
}

function isOutcomeMissing({ query, outcomes }: ViewRows): boolean {
  return query.outcomes.length > 0 && !query.outcomes.some((outcome) => outcomes.includes(outcome))
}

function missingInRange({ notReported, periods }: ViewRows): readonly Pick<Cell, 'low' | 'absence'>[] {
  return notReported.flatMap(({ absence, period }) =>
    periods.includes(period) ? [{ low: null, absence }] : [],
  )
}

/**
 * Where figures as of a day are asked for, and the company's documents have no date and were read later: the day, and since when they
 * were read; `null`: that isn't why.
 */
function undatedFrom(
  { documents, companies }: Catalogue,
  { query, documents: behind }: ViewRows,
): { readonly day: string; readonly from: string } | null {
  const { asPublished: day, company } = query
  if (day === undefined || behind.length > 0) return null
  const name = companies.find(({ id }) => id === company)?.name
  const own = documents.filter(({ publisher }) => publisher === name)
  const later = (own.length > 0 ? own : documents).flatMap(({ publishedOn, retrievedOn }) =>
    publishedOn === null && retrievedOn !== null && retrievedOn > day ? [retrievedOn] : [],
  )
  const [from] = later.toSorted()
  return from === undefined ? null : { day, from }
}
