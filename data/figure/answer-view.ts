import type { Catalogue } from '../model/catalogue.ts'
import type { FigureSpec } from '../model/figure-spec.ts'
import type { Text } from '../model/text.ts'
import { maybeGroup } from '../model/territory-group.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { countDrawn } from '../model/words/count-drawn.ts'
import { chipsOf } from './chips.ts'
import { territoryName } from '../model/words/names.ts'
import { companyCounting } from './company-counting.ts'
import type { FigureInput } from './compose-figure.ts'
import { facetsOf } from './facets.ts'
import { mapFigure } from './map.ts'
import { wholeShareNote } from './notes.ts'
import { ofTotals } from './of-totals.ts'
import { outcomeMixFigure } from './outcome-mix.ts'
import { overTimeFigure } from './over-time.ts'
import { rowsOfRanking } from './rows-of-ranking.ts'
import { selectionSentence } from './selection-in-words.ts'
import { smallMultiplesFigure } from './small-multiples.ts'
import { bandsFigure, heatTableFigure, slopeFigure } from './split-figures.ts'
import { surroundingsOf } from './surroundings.ts'
import { territoriesRankedFigure } from './territories-ranked.ts'
import { countsForWholeShares } from './whole-share.ts'

/** Everything that Explore shows for the settled query behind `rows`; `defaultQuery` is what the chips lead back to. */
export function answerView(catalogue: Catalogue, rows: ViewRows, defaultQuery: ViewQuery): ViewAnswer {
  const shown = countsForWholeShares(rows)
  const totals = ofTotals(catalogue, rowsOfRanking(shown.ranking))
  const ofTotal = { catalogue, rows: totals, surroundings: surroundingsOf(catalogue, totals) }
  // Whatever the figure beside it is divided into.
  const ranked: ViewRows = { ...totals, query: { ...totals.query, by: 'territory' } }
  const ranking = territoriesRankedFigure(catalogue, ranked, ofTotal.surroundings, shown.ranking !== rows)
  const input = { catalogue, rows, surroundings: surroundingsOf(catalogue, rows) }
  const figure = figureOf(input, ofTotal, shown, ranking)
  return {
    query: rows.query,
    // Of what is drawn: counts, where every share would be 100 %.
    sentence: selectionSentence(
      catalogue,
      isOfRanking(rows) ? shown.ranking : shown.overTime,
      countDrawn(figure),
    ),
    chips: [...chipsOf(catalogue, rows.query, defaultQuery)],
    periods: [...rows.periods],
    figure,
    ranking,
    facets: facetsOf(catalogue, rows),
    groups: groupsIn(catalogue, rows.query),
    counting: [...companyCounting(catalogue, rows)],
    emptiedBy: [],
    figureCount: rows.figureCount,
  }
}

function groupsIn(catalogue: Catalogue, { territories }: ViewQuery): ViewAnswer['groups'] {
  return territories
    .filter((entry) => maybeGroup(catalogue, entry) !== undefined)
    .map((entry) => ({ entry, name: territoryName(catalogue, entry) }))
}

function isOfRanking({ query }: ViewRows): boolean {
  return query.figure === 'territories-ranked' || query.figure === 'map' || query.figure === 'bands'
}

/** `ofTotal`: for figures that draw no outcome by itself. */
function figureOf(
  input: FigureInput,
  ofTotal: FigureInput,
  shown: ReturnType<typeof countsForWholeShares>,
  ranking: FigureSpec,
): FigureSpec {
  const { catalogue, rows, surroundings } = input
  const instead = (of: ViewRows): readonly Text[] => (of === rows ? [] : [wholeShareNote(of)])
  switch (rows.query.figure) {
    case 'over-time':
      return overTimeFigure(catalogue, shown.overTime, surroundings, shown.overTime !== rows)
    case 'territories-ranked':
      return ranking
    case 'outcome-mix':
      return outcomeMixFigure(input)
    case 'map':
      return mapFigure(ofTotal, instead(shown.ranking))
    case 'small-multiples':
      return smallMultiplesFigure({ ...input, rows: shown.overTime }, instead(shown.overTime))
    case 'bands':
      return bandsFigure(ofTotal)
    case 'slope':
      return slopeFigure({ ...input, rows: shown.overTime })
    case 'heat-table':
      return heatTableFigure({ ...input, rows: shown.overTime }, instead(shown.overTime))
  }
}
