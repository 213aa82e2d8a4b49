import type { Catalogue } from '../model/catalogue.ts'
import type { BreakMark, FigureSpec, Panel, Series, ValueAxis } from '../model/figure-spec.ts'
import { capital, message, type Text } from '../model/text.ts'
import type { Shape } from '../model/view-query.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { absenceMessage } from '../model/finding/candidate.ts'
import { absencesText } from './absences-text.ts'
import { breakMarks } from './breaks.ts'
import { composeFigure, periodCategories } from './compose-figure.ts'
import { figureSeries } from './figure-series.ts'
import { changeNotes, smallBaseNote, wholeShareNote } from './notes.ts'
import { hasBands } from './has-bands.ts'
import { scaleOf } from './log-notes.ts'
import type { Surroundings } from './surroundings.ts'
import { valueAxis } from './value-axis.ts'
import { valueFormat } from './value-format.ts'

/**
 * Figures per period, one series per outcome or territory.
 *
 * Stacked only where the query asks for it, the outcomes exclude each other and no figure is a range; else lines, and a note
 * says why. A series without any value is left out unless the reader chose it. `isInsteadOfShare`: counts stand here because
 * every share would be 100 %.
 */
export function overTimeFigure(
  catalogue: Catalogue,
  rows: ViewRows,
  surroundings: Surroundings,
  isInsteadOfShare: boolean,
): FigureSpec {
  const { shape, notes } = timeShape(rows)
  const series = figureSeries(catalogue, rows, rows.overTime, rows.periods)
  const isSmall = shape === 'small-areas'
  return composeFigure(
    { catalogue, rows, surroundings },
    {
      kind: 'over-time',
      shape,
      categories: periodCategories(rows.periods),
      categoryTitle: capital(message('figure.categories.period')),
      timeAxis: rows.periods,
      series: isSmall ? [] : series,
      panels: isSmall ? seriesPanels(series, rows, breakMarks(catalogue, rows)) : [],
      ...(isSmall ? { valueAxis: axisOfAll(series, rows) } : {}),
      isStacked: shape === 'stacked' || shape === 'share-stacked',
      notesBefore: [...(isInsteadOfShare ? [wholeShareNote(rows)] : []), ...notes],
      notesAfter: [...changeNotes(rows), ...smallBaseNote(catalogue, rows)],
    },
  )
}

/** What can be drawn of the shape that the view wants, and why not all of it can. */
export function timeShape(rows: ViewRows): { readonly shape: Shape; readonly notes: readonly Text[] } {
  const { by, shape, change, scale } = rows.query
  if (shape === 'lines' || shape === 'small-areas') return { shape, notes: [] }
  if (by === 'territory') return { shape: 'lines', notes: [] }
  const reason = !rows.mayStack
    ? message('figure.note.overlap')
    : change !== 'none'
      ? message('figure.note.change-not-stacked')
      : hasBands(rows)
        ? message('figure.note.bands-not-stacked')
        : scale === 'log'
          ? message('figure.note.log-not-stacked')
          : null
  if (reason === null) return { shape, notes: [] }
  // A single series has nothing to be stacked on: a line is no less.
  return { shape: 'lines', notes: rows.overTime.length < 2 ? [] : [reason] }
}

/** A small figure for each series, on one shared axis. */
function seriesPanels(series: readonly Series[], rows: ViewRows, breaks: BreakMark[]): Panel[] {
  const axisOf = (of: readonly Series[]) => axisOfAll(of, rows)
  const shared = axisOf(series)
  return series.map((one) => ({
    id: one.id,
    title: one.label,
    series: [one],
    valueAxis: rows.query.panelScale === 'shared' ? shared : axisOf([one]),
    breaks,
    emphasis: one.emphasis,
    emptyReason: one.cells.some(({ low }) => low !== null)
      ? null
      : message('figure.panel.empty', { absence: absencesText(one.cells) ?? absenceMessage('not-held') }),
  }))
}

function axisOfAll(series: readonly Series[], { query }: ViewRows): ValueAxis {
  return valueAxis(series, false, valueFormat(query).valueType, scaleOf('small-areas', query))
}
