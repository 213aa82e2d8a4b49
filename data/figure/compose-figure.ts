import type { Catalogue } from '../model/catalogue.ts'
import type { Category, FigureSpec, ValueAxis } from '../model/figure-spec.ts'
import { formatPeriodSpoken } from '../model/period.ts'
import type { FigureKind } from '../model/view-query.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { say } from '../model/words/say.ts'
import { territoryName } from '../model/words/names.ts'
import { altText } from './alt-text.ts'
import { breaksInView, breakMarks } from './breaks.ts'
import { changeBasesInText } from './change-bases-in-text.ts'
import { emphasisOf } from './emphasis.ts'
import { emptyReason } from './emptiness.ts'
import { eventMarks } from './events.ts'
import { logNotes, scaleOf } from './log-notes.ts'
import { figureSubtitle, figureTitle } from './selection-in-words.ts'
import type { Surroundings } from './surroundings.ts'
import { wholeBarNotes } from './whole-bar-notes.ts'
import { valueAxis } from './value-axis.ts'
import { valueFormat } from './value-format.ts'

/** What every builder is given. */
export interface FigureInput {
  readonly catalogue: Catalogue
  readonly rows: ViewRows
  /** Told with every figure of the view. */
  readonly surroundings: Surroundings
}

/** What a builder decides; the rest follows from the view. */
export interface Drawn extends Pick<FigureSpec, 'shape' | 'series' | 'categories' | 'categoryTitle'> {
  readonly kind: FigureKind
  /** Labels of the periods along the time axis; `null`: the figure has none, and breaks are told in the notes only. */
  readonly timeAxis: readonly string[] | null
  readonly hasBreakMarks?: boolean
  readonly isStacked?: boolean
  /** Where the figure's own series, of which panels have none, don't make it. */
  readonly valueAxis?: ValueAxis
  readonly panels?: FigureSpec['panels']
  readonly legend?: FigureSpec['legend']
  readonly comparison?: FigureSpec['comparison']
  /** Before and after the view's own notes. */
  readonly notesBefore?: readonly string[]
  readonly notesAfter?: readonly string[]
  /** Why this kind of figure can't be drawn of the view at all. */
  readonly refusal?: string | null
}

/** A whole FigureSpec around what a builder has drawn: titles, axis, breaks, events, coverage, notes, source, alt text. */
export function composeFigure({ catalogue, rows, surroundings }: FigureInput, drawn: Drawn): FigureSpec {
  const { kind, shape, categories, categoryTitle, timeAxis, panels = [] } = drawn
  const format = valueFormat(rows.query, changeBasesInText(rows, kind))
  const isRefused = typeof drawn.refusal === 'string'
  const series = isRefused ? [] : drawn.series
  const breaks =
    timeAxis === null || drawn.hasBreakMarks === false
      ? []
      : breakMarks(catalogue, { ...rows, periods: timeAxis })
  const hasValues = [...series, ...panels.flatMap((panel) => panel.series)].some(({ cells }) =>
    cells.some(({ low }) => low !== null),
  )
  const unitBreakIds = new Set(
    breaksInView(catalogue, rows)
      .filter(({ outcomesOnly }) => outcomesOnly)
      .map(({ id }) => id),
  )
  const title = figureTitle(catalogue, rows, kind)
  const axis =
    drawn.valueAxis ??
    valueAxis(series, drawn.isStacked === true, format.valueType, scaleOf(shape, rows.query))
  const figure = { kind, shape, title, categories, series, panels, breaks }
  return {
    ...figure,
    subtitle: figureSubtitle(catalogue, rows, kind),
    measure: rows.query.measure,
    valueType: format.valueType,
    unit: format.unit,
    categoryTitle,
    valueAxis: axis,
    legend: drawn.legend ?? null,
    comparison: drawn.comparison ?? null,
    unitBreaks: breaks.filter(({ id }) => unitBreakIds.has(id)),
    events: timeAxis === null ? [] : eventMarks(catalogue, rows.query, timeAxis),
    coverage: surroundings.coverage,
    notes: [
      ...(drawn.notesBefore ?? []),
      ...(hasValues ? logNotes({ ...figure, valueAxis: axis }, rows.query) : []),
      ...(isRefused ? [] : wholeBarNotes({ ...figure, valueType: format.valueType })),
      ...surroundings.notes,
      ...(drawn.notesAfter ?? []),
    ],
    source: surroundings.source,
    altText: altText(catalogue, rows, figure, format),
    emptyReason: drawn.refusal ?? emptyReason(catalogue, rows, hasValues),
  }
}

/** Periods as categories. */
export function periodCategories(labels: readonly string[]): Category[] {
  return labels.map((label) => ({
    id: label,
    label,
    spoken: formatPeriodSpoken(label),
    emphasis: 'normal',
  }))
}

/** Territories as categories, with the reader's emphasis. */
export function territoryCategories(
  catalogue: Catalogue,
  rows: ViewRows,
  codes: readonly string[],
): Category[] {
  return codes.map((territory) => {
    const label = territoryName(catalogue, territory)
    return {
      id: territory,
      label,
      spoken: label,
      emphasis: emphasisOf(rows.query, { territory, outcome: null }),
    }
  })
}

/** That a figure shows those of many territories with the most; nothing where it shows all. */
export function cutNote(shown: number, { candidates, query }: ViewRows): readonly string[] {
  if (shown >= candidates) return []
  return [say('figure.note.cut', { shown, count: candidates, measure: say(`measure.${query.measure}`) })]
}
