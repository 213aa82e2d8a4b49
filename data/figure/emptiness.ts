import type { Catalogue } from '../model/catalogue.ts'
import type { Cell } from '../model/figure-spec.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { say } from '../model/words/say.ts'
import { companyName, kindsInText, listInText, outcomeInText } from '../model/words/names.ts'
import { absencesInText } from './absences-in-text.ts'
import { absenceText } from './cell.ts'
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
  const undated = undatedFrom(catalogue, rows)
  if (undated !== null) return say('figure.empty.undated', { company, ...undated })
  const absence =
    absencesInText([...rows.totals, ...rows.ranking.map(({ cell }) => cell)]) || absenceText('not-listed')
  if (rows.notReported.length > 0)
    return say('figure.empty.absent', { absence: absencesInText(withoutNumber(rows)) })
  // A facet ignores its own filter: territories elsewhere with numbers mean that the choice of territories empties the view.
  if (query.territories.length > 0 && rows.facets.territories.some(({ low }) => low !== null)) {
    return say('figure.empty.territories', {
      territories: territoriesInText(catalogue, rows, 'over-time'),
      absence,
    })
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

const withoutNumber = ({ notReported }: ViewRows): readonly Pick<Cell, 'low' | 'absence'>[] =>
  notReported.map(({ absence }) => ({ low: null, absence }))

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
