import type { Catalogue } from '../model/catalogue.ts'
import type { Category, FigureSpec, ValueAxis } from '../model/figure-spec.ts'
import { message, named, periodText, type Text } from '../model/text.ts'
import type { FigureKind } from '../model/view-query.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { breakMarks, breaksInView, breaksOfPanels } from './breaks.ts'
import { changeBasesText } from './change-bases-text.ts'
import { figureCell } from './cell.ts'
import { discrepancyNotes } from './discrepancy-notes.ts'
import { emphasisOf } from './emphasis.ts'
import { emptyReason } from './emptiness.ts'
import { eventMarks } from './events.ts'
import { logNotes, scaleOf } from './log-notes.ts'
import { territoryText } from '../model/name-texts.ts'
import {
  countedText,
  drawnRangeText,
  figureSubtitle,
  figureTitle,
  figureTitleBrief,
} from './selection-in-words.ts'
import { publishersInView } from './source-line.ts'
import { notesAsDrawn } from '../model/note-roles.ts'
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
interface Drawn extends Pick<FigureSpec, 'shape' | 'series' | 'categories' | 'categoryTitle'> {
  readonly kind: FigureKind
  /** Labels of the periods along the time axis; `null`: the figure has none, and breaks are told in the notes only. */
  readonly timeAxis: readonly string[] | null
  readonly isStacked?: boolean
  /** Where the figure's own series, of which panels have none, don't make it. */
  readonly valueAxis?: ValueAxis
  readonly panels?: FigureSpec['panels']
  readonly legend?: FigureSpec['legend']
  readonly comparison?: FigureSpec['comparison']
  /** Before and after the view's own notes. */
  readonly notesBefore?: readonly Text[]
  readonly notesAfter?: readonly Text[]
  /** Why this kind of figure can't be drawn of the view at all. */
  readonly refusal?: Text | null
}

/** A whole FigureSpec around what a builder has drawn: titles, axis, breaks, events, coverage, notes, source, alt text. */
export function composeFigure({ catalogue, rows, surroundings }: FigureInput, drawn: Drawn): FigureSpec {
  const { kind, shape, categories, categoryTitle, timeAxis, panels = [] } = drawn
  const format = valueFormat(rows.query, changeBasesText(rows, kind))
  const isRefused = drawn.refusal !== undefined && drawn.refusal !== null
  const series = isRefused ? [] : drawn.series
  const ownBreaks = timeAxis === null ? [] : breakMarks(catalogue, { ...rows, periods: timeAxis })
  const breaks = panels.length > 0 ? breaksOfPanels(panels) : ownBreaks
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
  const comparison = drawn.comparison ?? null
  const totals =
    shape === 'stacked' && format.valueType === 'count' && timeAxis !== null && panels.length === 0
      ? rows.totals.map((cell) => figureCell(cell, format))
      : null
  const figure = { kind, shape, title, categories, series, panels, breaks }
  const told = notesAsDrawn(surroundings.notes, {
    hasNumbers: hasValues,
    hasGaps: hasGaps({ series, panels, comparison, totals }),
  })
  return {
    ...figure,
    subtitle: figureSubtitle(catalogue, rows, kind),
    measure: rows.query.measure,
    valueType: format.valueType,
    unit: format.unit,
    categoryTitle,
    valueAxis: axis,
    legend: drawn.legend ?? null,
    comparison,
    unitBreaks: breaks.filter(({ id }) => unitBreakIds.has(id)),
    events: timeAxis === null ? [] : eventMarks(catalogue, rows.query, timeAxis),
    coverage: surroundings.coverage,
    notes: hasValues
      ? [
          ...(drawn.notesBefore ?? []),
          ...logNotes({ ...figure, valueAxis: axis }, rows.query),
          ...wholeBarNotes({ ...figure, valueType: format.valueType }),
          ...told,
          ...discrepancyNotes(catalogue, rows, { ...figure, comparison, totals }),
          ...(drawn.notesAfter ?? []),
        ]
      : [...told],
    source: surroundings.source,
    totals,
    alt: {
      subject: figureTitleBrief(catalogue, rows, kind),
      range: drawnRangeText(rows, kind),
      publishers: publishersInView(catalogue, rows),
    },
    emptyReason: drawn.refusal ?? emptyReason(catalogue, rows, hasValues),
  }
}

/** Whether any drawn number is a sum that lacks a part. */
function hasGaps({
  series,
  panels,
  comparison,
  totals,
}: Pick<FigureSpec, 'series' | 'panels' | 'comparison' | 'totals'>): boolean {
  const drawn = [...series, ...panels.flatMap((panel) => panel.series)].flatMap(({ cells }) => cells)
  const compared = comparison?.rows.flatMap(({ before, after, change }) => [before, after, change]) ?? []
  return [...drawn, ...compared, ...(totals ?? [])].some(
    ({ low, incomplete }) => low !== null && incomplete !== undefined,
  )
}

/** Periods as categories. */
export function periodCategories(labels: readonly string[]): Category[] {
  return labels.map((label) => ({
    id: label,
    label: periodText(label),
    emphasis: 'normal',
  }))
}

/** Territories as categories, with the reader's emphasis. */
export function territoryCategories(
  catalogue: Catalogue,
  rows: ViewRows,
  codes: readonly string[],
): Category[] {
  return codes.map((territory) => ({
    id: territory,
    label: territoryText(catalogue, territory),
    emphasis: emphasisOf(rows.query, { territory, outcome: null }),
  }))
}

/** What is told where fewer rows or panels are drawn than there are, however few the page has room for. */
export function cutText(of: number, cut: Text): Text {
  return { is: 'cut', of, cut, whole: named('') }
}

/** That a figure shows those of many territories with the most. */
export function cutNote({ candidates, query }: ViewRows): readonly Text[] {
  const measure = countedText(query)
  return [cutText(candidates, message('figure.note.cut', { count: candidates, measure }))]
}
