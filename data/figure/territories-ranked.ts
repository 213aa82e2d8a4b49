import type { Catalogue } from '../model/catalogue.ts'
import type { Comparison, FigureSpec, Series, ValueAxis } from '../model/figure-spec.ts'
import { capital, message, named, periodText, type Text } from '../model/text.ts'
import type { RankedRow, ViewRows } from '../model/view-rows.ts'
import { figureCell } from './cell.ts'
import { composeFigure, cutText, territoryCategories } from './compose-figure.ts'
import { baseOf } from './figure-series.ts'
import { outcomeText } from '../model/name-texts.ts'
import { changeNotes, smallBaseCountNote, wholeShareNote } from './notes.ts'
import { rankNotes } from './rank-notes.ts'
import { sumNotes } from './sum-notes.ts'
import type { Surroundings } from './surroundings.ts'
import { valueAxis } from './value-axis.ts'
import { valueFormat } from './value-format.ts'

/**
 * One bar per territory over the whole range (the change of the newest period, where the view shows changes), largest first;
 * territories without a number come last and say why. `isInsteadOfShare`: counts stand here because every share would be 100 %.
 */
export function territoriesRankedFigure(
  catalogue: Catalogue,
  given: ViewRows,
  surroundings: Surroundings,
  isInsteadOfShare: boolean,
): FigureSpec {
  const count = given.query.top ?? given.ranking.length
  const rows: ViewRows = {
    ...given,
    candidates: given.ranking.length,
    ranking: given.ranking.slice(0, count),
  }
  const series = rankedSeries(rows)
  const axis = axisOfRanked(rows, series)
  return composeFigure(
    { catalogue, rows, surroundings },
    {
      kind: 'territories-ranked',
      shape: 'bars',
      categories: territoryCategories(
        catalogue,
        rows,
        rows.ranking.map(({ territory }) => territory),
      ),
      categoryTitle: capital(message('figure.categories.territory')),
      series: [series],
      valueAxis: axis,
      comparison: comparisonBeside(rows),
      // Bars stand for the whole range: a break is told in the notes.
      timeAxis: null,
      notesBefore: [
        ...(isInsteadOfShare ? [wholeShareNote(rows)] : []),
        cutText(rows.candidates, message('figure.note.cut-ranking', { count: rows.candidates })),
      ],
      notesAfter: [
        ...rankNotes(given.ranking, count, rows.query),
        ...sumNotes(catalogue, rows),
        ...changeNotes(rows),
        ...smallBaseCountNote(rows),
        ...beyondAxisNote(rows, axis),
      ],
    },
  )
}

/**
 * Over those with a rank: one of few inhabitants, or of a small base, may be a hundred times as high, and would leave the others no length.
 * Its bar ends at the axis’ end, with an arrow. Over all where none has a rank, or where they are ranked by something else.
 */
function axisOfRanked({ ranking, query }: ViewRows, series: Series): ValueAxis {
  const isRanked = (_: unknown, place: number): boolean => ranking[place]?.rank !== null
  const cells = query.sort === 'value' ? series.cells.filter(isRanked) : []
  const over = cells.some(({ low }) => low !== null) ? { ...series, cells } : series
  return valueAxis([over], false, valueFormat(query).valueType)
}

/** Told where a bar that ends in an arrow is drawn: the first one, or one that the reader highlights, which is never cut. */
function beyondAxisNote({ ranking, query }: ViewRows, { min, max }: ValueAxis): readonly Text[] {
  const isBeyond = ({ cell: { low, high } }: RankedRow): boolean => (low ?? min) < min || (high ?? max) > max
  const first = ranking.findIndex(isBeyond)
  if (first === -1) return []
  const isAlways = ranking.some((row) => isBeyond(row) && query.focus.territories.includes(row.territory))
  return [
    {
      is: 'cut',
      of: isAlways ? 0 : first + 1,
      cut: named(''),
      whole: message('figure.note.beyond-axis'),
    },
  ]
}

/** The ranked territories as one series, in their order. */
export function rankedSeries(rows: ViewRows): Series {
  const format = valueFormat(rows.query)
  const [only, ...others] = rows.query.outcomes
  const outcome = only !== undefined && others.length === 0 ? only : null
  const period = rows.query.change === 'none' ? null : (rows.periods.at(-1) ?? null)
  return {
    id: outcome ?? 'total',
    label: capital(
      rows.query.mode === 'disclosure-rate' ? message('figure.disclosed') : outcomeText(outcome ?? 'total'),
    ),
    colour: outcome === null ? { role: 'total' } : { role: 'outcome', outcome },
    cells: rows.ranking.map(({ cell }) => figureCell(cell, format)),
    marks: rows.ranking.map(({ territory, cell }) => ({ period, territory, outcome, ...baseOf(cell) })),
    emphasis: 'normal',
    classes: null,
  }
}

function comparisonBeside({ ranking, query, periods }: ViewRows): Comparison | null {
  const period = periods.at(-1)
  const compared = ranking.filter(({ comparison }) => comparison !== null)
  if (compared.length === 0 || period === undefined || query.compareWith === null) return null
  const format = valueFormat({ ...query, change: 'since-previous' })
  const level = valueFormat({ ...query, change: 'none' })
  if (format.valueType !== 'change' && format.valueType !== 'points') return null
  return {
    label: message('figure.comparison', { period: periodText(period), base: periodText(query.compareWith) }),
    period,
    comparedWith: query.compareWith,
    valueType: format.valueType,
    levelType: level.valueType === 'count' || level.valueType === 'rate' ? level.valueType : 'share',
    first: query.sort === 'value' ? null : query.sort,
    rows: compared.flatMap(({ territory, comparison }) => {
      if (comparison === null) return []
      return [
        {
          id: territory,
          before: figureCell(comparison.before, level),
          after: figureCell(comparison.after, level),
          change: figureCell(comparison.change, format),
        },
      ]
    }),
  }
}
