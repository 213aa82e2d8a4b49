import type { Catalogue } from '../model/catalogue.ts'
import type { FigureSpec } from '../model/figure-spec.ts'
import { periodFromLabel, periodLength } from '../model/period.ts'
import { capital, message, periodText, type Text } from '../model/text.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { catalogueFor, halfOf } from '../model/years.ts'
import { breaksInView } from './breaks.ts'
import { composeFigure, cutNote, periodCategories, type FigureInput } from './compose-figure.ts'
import { figureSeries } from './figure-series.ts'
import { classify } from './legend-classes.ts'
import { changeNotes } from './notes.ts'
import { hasBands } from './has-bands.ts'
import { valueFormat } from './value-format.ts'

/** Published ranges per period, each from its lowest to its highest possible value: one series per request kind or territory. */
export function bandsFigure(input: FigureInput): FigureSpec {
  const rows = levelsOf(input.rows)
  const series = figureSeries(input.catalogue, rows, rows.split, rows.splitPeriods)
  const isBanded = hasBands({ ...rows, overTime: rows.split })
  return composeFigure(
    { ...input, rows },
    {
      kind: 'bands',
      shape: 'ranges',
      categories: periodCategories(rows.splitPeriods),
      categoryTitle: capital(message('figure.categories.period')),
      timeAxis: rows.splitPeriods,
      series,
      notesBefore: isBanded ? [] : [message('figure.note.no-bands')],
    },
  )
}

/** Two periods, and how each territory or outcome goes from the one to the other; one period alone is refused. */
export function slopeFigure(input: FigureInput): FigureSpec {
  const rows = levelsOf(input.rows)
  const [from, to] = rows.splitPeriods
  return composeFigure(
    { ...input, rows: { ...rows, periods: rows.splitPeriods } },
    {
      kind: 'slope',
      shape: 'slopes',
      categories: periodCategories(rows.splitPeriods),
      categoryTitle: capital(message('figure.categories.period')),
      timeAxis: rows.splitPeriods,
      series: figureSeries(input.catalogue, rows, rows.split, rows.splitPeriods),
      refusal: from === undefined || to === undefined ? message('figure.refusal.one-period') : null,
      notesBefore: [
        ...acrossBreakNote(input.catalogue, rows),
        ...(rows.query.by === 'territory' ? cutNote(rows) : []),
      ],
    },
  )
}

/** Why the two periods aren't joined, and from which one on, if any before the last, they would be. */
function acrossBreakNote(catalogue: Catalogue, rows: ViewRows): readonly Text[] {
  const [from, to] = rows.splitPeriods
  const last = breaksInView(catalogue, { ...rows, periodsInView: rows.splitPeriods }).at(-1)
  if (from === undefined || to === undefined || last === undefined) return []
  const ends = { from: periodText(from), to: periodText(to) }
  const { startsOn } = periodFromLabel(last.firstAfter)
  const { half } = rows.query
  const first = catalogueFor(rows.query, catalogue).periods.find(
    ({ label, length, ...period }) =>
      period.startsOn >= startsOn &&
      length === periodLength(to) &&
      (half === 'all' || halfOf(label) === half),
  )
  return first === undefined || first.label >= to
    ? [message('figure.note.slope-parted', ends)]
    : [message('figure.note.slope-across-break', { ...ends, first: periodText(first.label) })]
}

/** A table of territories or outcomes by period, each cell coloured by its class. */
export function heatTableFigure(input: FigureInput, notesBefore: readonly Text[]): FigureSpec {
  const { catalogue, rows } = input
  const series = figureSeries(catalogue, rows, rows.split, rows.splitPeriods)
  const { legend, classOf } = classify(
    series.flatMap(({ cells }) => cells),
    valueFormat(rows.query),
  )
  return composeFigure(input, {
    kind: 'heat-table',
    shape: 'heat',
    categories: periodCategories(rows.splitPeriods),
    categoryTitle: capital(message('figure.categories.period')),
    timeAxis: rows.splitPeriods,
    series: series.map((one) => ({ ...one, classes: one.cells.map(classOf) })),
    legend,
    notesBefore: [...notesBefore, ...(rows.query.by === 'territory' ? cutNote(rows) : [])],
    notesAfter: changeNotes(rows),
  })
}

/** These figures show numbers and not their changes, whatever else the view shows. */
function levelsOf(rows: ViewRows): ViewRows {
  return { ...rows, query: { ...rows.query, change: 'none' } }
}
