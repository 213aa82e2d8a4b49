import type { Catalogue } from '../model/catalogue.ts'
import type { ColourRole, FigureSpec, Series } from '../model/figure-spec.ts'
import { formatPeriodSpoken } from '../model/period.ts'
import type { OverTimeSeries, ViewRows } from '../model/view-rows.ts'
import { say } from '../model/words/say.ts'
import { altText } from './alt-text.ts'
import { breakMarks } from './breaks.ts'
import { figureCell } from './cell.ts'
import { emptyReason } from './emptiness.ts'
import { territoryName } from '../model/words/names.ts'
import { hasBands, smallBaseNote, wholeShareNote } from './notes.ts'
import { figureSubtitle, figureTitle } from './selection-in-words.ts'
import type { Surroundings } from './surroundings.ts'
import { valueAxis } from './value-axis.ts'
import { type ValueFormat, valueFormat } from './value-format.ts'

/** Territories get colours only while few are compared. */
const COLOURED_TERRITORIES = 6

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
  const { query } = rows
  const format = valueFormat(query)
  const shape = shapeOf(rows)
  const series = drawnSeries(catalogue, rows, format)
  const hasValues = series.some(({ cells }) => cells.some(({ low }) => low !== null))
  const drawn = {
    kind: 'over-time' as const,
    shape,
    title: figureTitle(catalogue, rows, 'over-time'),
    categories: rows.periods.map((label) => ({ id: label, label, spoken: formatPeriodSpoken(label) })),
    series,
    breaks: breakMarks(catalogue, rows),
  }
  return {
    ...drawn,
    subtitle: figureSubtitle(catalogue, rows, 'over-time'),
    measure: query.measure,
    valueType: format.valueType,
    unit: format.unit,
    categoryTitle: say('figure.categories.period'),
    valueAxis: valueAxis(series, shape === 'stacked', format.valueType),
    coverage: surroundings.coverage,
    notes: [
      ...(isInsteadOfShare ? [wholeShareNote(rows)] : []),
      ...shapeNotes(rows),
      ...surroundings.notes,
      ...smallBaseNote(catalogue, rows),
    ],
    source: surroundings.source,
    altText: altText(catalogue, rows, drawn, format),
    emptyReason: emptyReason(catalogue, rows, hasValues),
  }
}

function wantsStack({ query }: ViewRows): boolean {
  return query.shape === 'stacked' && query.by === 'outcome'
}

function shapeOf(rows: ViewRows): 'stacked' | 'lines' {
  return wantsStack(rows) && rows.mayStack && !hasBands(rows) ? 'stacked' : 'lines'
}

function shapeNotes(rows: ViewRows): readonly string[] {
  if (!wantsStack(rows) || rows.overTime.length < 2) return []
  if (!rows.mayStack) return [say('figure.note.overlap')]
  return hasBands(rows) ? [say('figure.note.bands-not-stacked')] : []
}

function drawnSeries(catalogue: Catalogue, rows: ViewRows, format: ValueFormat): Series[] {
  const kept = rows.overTime.filter(
    (series) => series.cells.some(({ low }) => low !== null) || isChosen(series, rows),
  )
  return kept.map((series, index) => ({
    id: series.outcome ?? series.territory ?? 'total',
    label: seriesLabel(catalogue, series),
    colour: seriesColour(series, index, kept.length),
    cells: series.cells.map((cell) => figureCell(cell, format)),
    marks: rows.periods.map((period) => ({ period, territory: series.territory, outcome: series.outcome })),
  }))
}

function isChosen({ outcome, territory }: OverTimeSeries, { query }: ViewRows): boolean {
  if (territory !== null) return query.territories.includes(territory)
  return outcome !== null && outcome !== 'total' && query.outcomes.includes(outcome)
}

function seriesLabel(catalogue: Catalogue, { outcome, territory }: OverTimeSeries): string {
  return territory === null ? say(`outcome.${outcome ?? 'total'}`) : territoryName(catalogue, territory)
}

function seriesColour({ outcome, territory }: OverTimeSeries, index: number, count: number): ColourRole {
  if (territory !== null) {
    return count <= COLOURED_TERRITORIES ? { role: 'category', index } : { role: 'ink' }
  }
  return outcome === null || outcome === 'total' ? { role: 'total' } : { role: 'outcome', outcome }
}
