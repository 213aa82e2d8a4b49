import type { Catalogue } from '../model/catalogue.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { chipsOf } from './chips.ts'
import { facetsOf } from './facets.ts'
import { overTimeFigure } from './over-time.ts'
import { selectionSentence } from './selection-in-words.ts'
import { surroundingsOf } from './surroundings.ts'
import { territoriesRankedFigure } from './territories-ranked.ts'
import { countsForWholeShares } from './whole-share.ts'

/** Everything that Explore shows for the query behind `rows`; `defaultQuery` is what the chips lead back to. */
export function answerView(catalogue: Catalogue, rows: ViewRows, defaultQuery: ViewQuery): ViewAnswer {
  const shown = countsForWholeShares(rows)
  const surroundings = surroundingsOf(catalogue, rows)
  return {
    query: rows.query,
    sentence: selectionSentence(catalogue, rows),
    chips: [...chipsOf(catalogue, rows.query, defaultQuery)],
    overTime: overTimeFigure(catalogue, shown.overTime, surroundings, shown.overTime !== rows),
    ranking: territoriesRankedFigure(catalogue, shown.ranking, surroundings, shown.ranking !== rows),
    facets: facetsOf(catalogue, rows),
    figureCount: rows.figureCount,
  }
}
