import type { Catalogue } from '../model/catalogue.ts'
import type { Mark } from '../model/figure-spec.ts'
import type { PopulationFigure } from '../model/population.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { yearOf } from '../model/years.ts'
import { territoryName } from '../model/words/names.ts'
import { say } from '../model/words/say.ts'

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
): readonly string[] {
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
  const lines = found.slice(0, LINES).map(({ territory, year, people, isProjection, document, row }) => {
    const { publisher = '', title = '' } = catalogue.documents.find(({ id }) => id === document) ?? {}
    const cited = `${publisher}, ${title}`
    return say(isProjection ? 'view.rows-projection' : 'view.rows-estimate', {
      territory: territoryName(catalogue, territory),
      year: String(year),
      people,
      document: row === null ? cited : say('view.rows-at-row', { document: cited, row }),
    })
  })
  return found.length > lines.length
    ? [...lines, say('view.rows-more-inhabitants', { count: found.length - lines.length })]
    : lines
}
