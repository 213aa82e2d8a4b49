import type { Catalogue } from '../model/catalogue.ts'
import type { Mark } from '../model/figure-spec.ts'
import { kindsText, outcomeText, territoryText } from '../model/name-texts.ts'
import { capital, joinedText, listText, message, periodText, type Text } from '../model/text.ts'
import type { ViewQuery } from '../model/view-query.ts'

const NAMES_IN_A_HEADING = 3

/** What a mark's rows are: "Germany, 2013 H2, rejected: 5 rows". Where the mark is silent, the query speaks. */
export function rowsHeading(query: ViewQuery, mark: Mark, catalogue: Catalogue, count: number): Text {
  const parts = [placeOf(query, mark, catalogue), periodOf(query, mark), outcomeOf(query, mark)]
  return message('sheet.rows-heading', { selection: joinedText(parts, ', '), count })
}

function placeOf(query: ViewQuery, mark: Mark, catalogue: Catalogue): Text {
  const codes = mark.territory === null ? query.territories : [mark.territory]
  if (codes.length === 0) return capital(kindsText(query.requestKinds))
  return listText(
    codes.map((code) => territoryText(catalogue, code)),
    NAMES_IN_A_HEADING,
  )
}

function periodOf({ periods: { from, to } }: ViewQuery, { period }: Mark): Text {
  if (period !== null) return periodText(period)
  return from === to
    ? periodText(from)
    : message('figure.range', { from: periodText(from), to: periodText(to) })
}

function outcomeOf(query: ViewQuery, { outcome }: Mark): Text {
  if (outcome !== null) return outcomeText(outcome)
  return query.outcomes.length === 0
    ? outcomeText('total')
    : listText(query.outcomes.map((chosen) => outcomeText(chosen)))
}
