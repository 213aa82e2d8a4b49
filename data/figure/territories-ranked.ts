import type { Catalogue } from '../model/catalogue.ts'
import type { ColourRole, FigureSpec, Series } from '../model/figure-spec.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { say } from '../model/words/say.ts'
import { altText } from './alt-text.ts'
import { figureCell } from './cell.ts'
import { emptyReason } from './emptiness.ts'
import { territoryName } from '../model/words/names.ts'
import { smallBaseCountNote, wholeShareNote } from './notes.ts'
import { figureSubtitle, figureTitle } from './selection-in-words.ts'
import type { Surroundings } from './surroundings.ts'
import { valueAxis } from './value-axis.ts'
import { valueFormat } from './value-format.ts'

/**
 * One bar per territory over the whole range, largest first; territories without a number come last and say why.
 * `isInsteadOfShare`: counts stand here because every share would be 100 %.
 */
export function territoriesRankedFigure(
  catalogue: Catalogue,
  rows: ViewRows,
  surroundings: Surroundings,
  isInsteadOfShare: boolean,
): FigureSpec {
  const format = valueFormat(rows.query)
  const cells = rows.ranking.map(({ cell }) => figureCell(cell, format))
  const hasValues = cells.some(({ low }) => low !== null)
  const [only, ...otherOutcomes] = rows.query.outcomes
  const outcome = only !== undefined && otherOutcomes.length === 0 ? only : null
  const series: Series[] = [
    {
      id: outcome ?? 'total',
      label: say(`outcome.${outcome ?? 'total'}`),
      colour: outcome === null ? ({ role: 'total' } satisfies ColourRole) : { role: 'outcome', outcome },
      cells,
      marks: rows.ranking.map(({ territory }) => ({ period: null, territory, outcome })),
    },
  ]
  const drawn = {
    kind: 'territories-ranked' as const,
    shape: 'bars' as const,
    title: figureTitle(catalogue, rows, 'territories-ranked'),
    categories: rows.ranking.map(({ territory }) => {
      const label = territoryName(catalogue, territory)
      return { id: territory, label, spoken: label }
    }),
    series,
    // Bars stand for the whole range: a break is told in the notes.
    breaks: [],
  }
  return {
    ...drawn,
    subtitle: figureSubtitle(catalogue, rows, 'territories-ranked'),
    measure: rows.query.measure,
    valueType: format.valueType,
    unit: format.unit,
    categoryTitle: say('figure.categories.territory'),
    valueAxis: valueAxis(series, false, format.valueType),
    coverage: surroundings.coverage,
    notes: [
      ...(isInsteadOfShare ? [wholeShareNote(rows)] : []),
      ...surroundings.notes,
      ...smallBaseCountNote(rows),
    ],
    source: surroundings.source,
    altText: altText(catalogue, rows, drawn, format),
    emptyReason: emptyReason(catalogue, rows, hasValues),
  }
}
