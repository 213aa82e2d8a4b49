import type { Catalogue } from '../model/catalogue.ts'
import { companyService, isWholeCompany } from '../model/company-service.ts'
import { definitionsOf } from '../model/definition-note.ts'
import type { FigureSpec, Panel, Series } from '../model/figure-spec.ts'
import { capital, listText, message, type Text } from '../model/text.ts'
import type { PanelRows, ViewRows } from '../model/view-rows.ts'
import { OUTCOMES } from '../model/vocabulary.ts'
import { companyName, serviceName } from '../model/words/names.ts'
import { absenceMessage } from '../model/finding/candidate.ts'
import { absencesText } from './absences-text.ts'
import { breakMarks, breakMarksOf } from './breaks.ts'
import { composeFigure, cutNote, periodCategories, type FigureInput } from './compose-figure.ts'
import { emphasisOf } from './emphasis.ts'
import { figureSeries, wholeSeries } from './figure-series.ts'
import { hasPlaceOn } from './log-notes.ts'
import { companyText, outcomeText, serviceText, territoryText } from '../model/name-texts.ts'
import { changeNotes } from './notes.ts'
import { timeShape } from './over-time.ts'
import { valueAxis } from './value-axis.ts'
import { sharesPanelScale } from '../model/panel-scale.ts'
import { valueFormat } from './value-format.ts'

/**
 * The over-time figure once per territory, outcome or company, on one shared axis or one each. Stacked only where every panel's
 * outcomes may be stacked.
 */
export function smallMultiplesFigure(input: FigureInput, notesBefore: readonly Text[]): FigureSpec {
  const { catalogue, rows } = input
  const { shape, notes } = timeShape({
    ...rows,
    mayStack: rows.panels.every(({ mayStack }) => mayStack),
    overTime: rows.panels.flatMap(({ series }) => series),
  })
  const isOneEach = rows.panels.every(({ series }) => series.length < 2)
  const drawn = shape === 'small-areas' || (isOneEach && shape === 'share-stacked') ? 'lines' : shape
  const isStacked = drawn === 'stacked' || drawn === 'share-stacked'
  const panels = panelsOf(catalogue, rows, isStacked)
  const axes = panels.map(({ valueAxis: of }) => of)
  const logarithmic = axes.filter(({ scale }) => scale === 'log')
  const axis = widestAxis(logarithmic.length > 0 ? logarithmic : axes)
  return composeFigure(input, {
    kind: 'small-multiples',
    shape: drawn,
    categories: periodCategories(rows.periods),
    categoryTitle: capital(message('figure.categories.period')),
    series: [],
    panels,
    ...(axis === undefined ? {} : { valueAxis: axis }),
    timeAxis: rows.periods,
    isStacked,
    notesBefore: [
      ...notesBefore,
      ...(rows.query.panelsBy === 'outcome' ? [] : notes),
      ...(rows.query.panelsBy === 'territory' ? cutNote(rows) : []),
      ...(rows.query.panelsBy === 'company' && panels.length > 1
        ? [
            message('figure.note.companies'),
            ...definitionNotes(catalogue, rows),
            servicesNote(catalogue, rows),
          ]
        : []),
    ],
    notesAfter: changeNotes(rows),
  })
}

function panelsOf(catalogue: Catalogue, rows: ViewRows, isStacked: boolean): Panel[] {
  const { valueType } = valueFormat(rows.query)
  const each = rows.panels.map((panel) => ({ panel, series: panelSeries(catalogue, rows, panel) }))
  const hasOutcomes = each.some(({ series }) => series.some(({ colour }) => colour.role === 'outcome'))
  const drawn = hasOutcomes
    ? each.map(({ panel, series }) => ({ panel, series: series.map(totalInInk) }))
    : each
  const axisOf = (series: readonly Series[]) => valueAxis(series, isStacked, valueType, rows.query.scale)
  const all = axisOf(drawn.flatMap(({ series }) => series))
  // A panel of nothing but zeros has no logarithmic axis of its own, one without a number none at all: neither widens that of the others.
  const numbered = drawn.filter(({ series }) => hasNumber(series))
  const shared = all.scale === 'log' ? all : widestAxis(numbered.map(({ series }) => axisOf(series)))
  const panelAxis = (series: readonly Series[]) =>
    sharesPanelScale(rows.query) && shared !== undefined ? shared : axisOf(series)
  const emptyReason = (series: readonly Series[]): Text | null => {
    if (!hasNumber(series)) {
      const absence = absencesText(series.flatMap(({ cells }) => cells)) ?? absenceMessage('not-held')
      return message('figure.panel.empty', { absence })
    }
    return hasPlaceOn(all, series) ? null : message('figure.panel.only-zeros')
  }
  return drawn.map(({ panel, series }) => ({
    id: panel.id,
    title: panelTitle(catalogue, rows, panel),
    series,
    valueAxis: panelAxis(series),
    breaks:
      panel.by === 'company' && rows.panels.length > 1
        ? breakMarksOf(panel.id, catalogue, rows)
        : breakMarks(catalogue, rows),
    emphasis: emphasisOf(rows.query, {
      territory: panel.by === 'territory' ? panel.id : null,
      outcome: OUTCOMES.find((outcome) => panel.by === 'outcome' && outcome === panel.id) ?? null,
    }),
    emptyReason: emptyReason(series),
  }))
}

function hasNumber(series: readonly Series[]): boolean {
  return series.some(({ cells }) => cells.some(({ low }) => low !== null))
}

/** In the panel of an outcome the series are territories, and named as such where there are several. */
function panelSeries(catalogue: Catalogue, rows: ViewRows, { by, id, series, own }: PanelRows): Series[] {
  if (by === 'outcome' && rows.panels.some((panel) => panel.series.length > 1)) {
    const outcome = series[0]?.outcome ?? null
    const ofTerritories = series.map((each) => ({ ...each, outcome: null }))
    return figureSeries(catalogue, rows, ofTerritories, rows.periods).map((each) => ({
      ...each,
      marks: each.marks.map((mark) => ({ ...mark, outcome })),
    }))
  }
  const of = by === 'company' ? { ...rows, query: { ...rows.query, company: id } } : rows
  if (own === undefined) return figureSeries(catalogue, of, series, rows.periods)
  const drawn = figureSeries(catalogue, of, series, rows.periods, id)
  if (drawn.length > 0) return drawn
  // A company without a number is in the data all the same, with the reason: each series with its own, or, where there is no count at all, that.
  const hasCounts = own.totals.some(({ low }) => low !== null)
  if (hasCounts && series.length > 0) return wholeSeries(catalogue, of, series, rows.periods, id)
  // Of what the view asks for, be it a rate or some outcomes: the total only where that is what it asks for.
  const isOfTotal = rows.query.mode !== 'disclosure-rate' && rows.query.outcomes.length === 0
  const together = [{ outcome: isOfTotal ? 'total' : null, territory: null, cells: own.totals }] as const
  return wholeSeries(catalogue, of, together, rows.periods, id)
}

/** Beside outcomes in other panels, a total must not have the colour of one of them. */
function totalInInk(series: Series): Series {
  return series.colour.role === 'total' ? { ...series, colour: { role: 'ink' } } : series
}

function panelTitle(catalogue: Catalogue, { query }: ViewRows, { by, id }: PanelRows): Text {
  if (by === 'territory') return territoryText(catalogue, id)
  if (by === 'company') return companyTitle(catalogue, id, companyService(catalogue, id, query))
  const outcome = OUTCOMES.find((each) => each === id)
  return capital(id === 'disclosed' ? message('figure.disclosed') : outcomeText(outcome ?? 'total'))
}

/** How each company counts, in the dataset's own words. */
function definitionNotes(catalogue: Catalogue, { panels }: ViewRows): readonly Text[] {
  return panels.flatMap(({ id: company }) =>
    definitionsOf(catalogue, company).map(({ id, text }) =>
      message(
        'figure.note.company-counts',
        {
          company: companyText(catalogue, company),
          definition: { is: 'source', id: `note.${id}`, text },
        },
        `company-counts.${company}`,
      ),
    ),
  )
}

function servicesNote(catalogue: Catalogue, { panels }: ViewRows): Text {
  const each = panels.flatMap(({ id, own }) =>
    own === undefined
      ? []
      : [
          message('figure.note.company-service', {
            company: companyText(catalogue, id),
            service: serviceText(catalogue, own.service),
          }),
        ],
  )
  return message('figure.note.company-services', { services: listText(each) })
}

/** A company, with its service where that isn't all of it. */
function companyTitle(catalogue: Catalogue, company: string, service: string): Text {
  const name = companyText(catalogue, company)
  if (isWholeCompany(catalogue, company, service)) return name
  const ofService = serviceName(catalogue, service)
  return ofService.includes(companyName(catalogue, company))
    ? serviceText(catalogue, service)
    : message('figure.panel.company', { company: name, service: serviceText(catalogue, service) })
}

/** The axis that holds all of them. */
function widestAxis(axes: readonly Panel['valueAxis'][]): Panel['valueAxis'] | undefined {
  const [first, ...others] = axes
  if (first === undefined) return undefined
  return others.reduce((widest, axis) => {
    const reach = (of: Panel['valueAxis']): number => of.max - of.min
    if (axis.min >= widest.min && axis.max <= widest.max) return widest
    if (axis.min <= widest.min && axis.max >= widest.max) return axis
    const wider = reach(axis) > reach(widest) ? axis : widest
    const ticks = [...new Set([...widest.ticks, ...axis.ticks])]
    const [min, max] = [Math.min(widest.min, axis.min), Math.max(widest.max, axis.max)]
    const kept = ticks.filter((value) => wider.ticks.includes(value) || value === min)
    return { ...wider, min, max, ticks: kept.toSorted((a, b) => a - b) }
  }, first)
}
