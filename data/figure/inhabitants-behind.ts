import type { Catalogue } from '../model/catalogue.ts'
import type { Mark } from '../model/figure-spec.ts'
import { territoryText } from '../model/name-texts.ts'
import type { PopulationFigure } from '../model/population.ts'
import { countText, message, named, type Text } from '../model/text.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { yearOf } from '../model/years.ts'

const LINES = 20

/**
 * The inhabitants that a mark’s number was divided by, a sentence each with document and row, territory by territory: of the areas that a
 * combined one covers, too. More than twenty are counted. None, where the view shows nothing per inhabitants.
 */
export function inhabitantsBehind(
  catalogue: Catalogue,
  query: ViewQuery,
  mark: Mark,
  populations: readonly PopulationFigure[],
): readonly Text[] {
  if (query.mode !== 'per-100k') return []
  const chosen = mark.territory === null ? query.territories : [mark.territory]
  const covered = chosen.flatMap(
    (code) => catalogue.territories.find((each) => each.code === code)?.covers ?? [],
  )
  const codes = new Set([...chosen, ...covered])
  const [from, to] =
    mark.period === null ? [query.periods.from, query.periods.to] : [mark.period, mark.period]
  const found = populations.filter(
    ({ territory, year }) =>
      (codes.size === 0 || codes.has(territory)) &&
      String(year) >= yearOf(from) &&
      String(year) <= yearOf(to),
  )
  const lines = found.slice(0, LINES).map((each) => inhabitantsText(catalogue, each))
  return found.length > lines.length
    ? [...lines, message('sheet.inhabitants-more', { count: found.length - lines.length })]
    : lines
}

function inhabitantsText(
  catalogue: Catalogue,
  { territory, year, people, isProjection, document, row }: PopulationFigure,
): Text {
  const { publisher = '', title = '' } = catalogue.documents.find(({ id }) => id === document) ?? {}
  const cited = named(`${publisher}, ${title}`)
  return message(isProjection ? 'sheet.inhabitants-projection' : 'sheet.inhabitants-estimate', {
    territory: territoryText(catalogue, territory),
    year: named(String(year)),
    people: countText(people),
    document:
      row === null
        ? cited
        : message('sheet.inhabitants-at-row', { document: cited, row: named(String(row)) }),
  })
}
