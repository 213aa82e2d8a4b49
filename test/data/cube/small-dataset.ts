import { mainServicesOf } from '../../../data/dataset/read/main-services-of.ts'
import type { Catalogue, DataNote, MethodBreak, OutcomeRule } from '../../../data/model/catalogue.ts'
import { COUNTINGS, type Counting } from '../../../data/model/counting/counted-in-view.ts'
import type { FigureColumns } from '../../../data/model/figure-columns.ts'
import { periodFromLabel } from '../../../data/model/period.ts'
import { VIEW_DEFAULTS, type ViewQuery } from '../../../data/model/view-query.ts'
import {
  FIGURE_STATUSES,
  MEASURES,
  OUTCOMES,
  OUTCOMES_AND_TOTAL,
  REQUEST_KINDS,
  type FigureStatus,
  type Measure,
  type OutcomeOrTotal,
  type RequestKind,
} from '../../../data/model/vocabulary.ts'

/** One published figure, in few words. Left out: company `acme`, service `all`, kind `criminal`, measure `requests`, the total. */
export interface SmallFigure {
  readonly company?: string
  readonly service?: string
  readonly period: string
  readonly territory: string
  readonly kind?: RequestKind
  readonly measure?: Measure
  readonly outcome?: OutcomeOrTotal
  /** A number, a band, or why there is none. */
  readonly value: number | readonly [number, number] | 'not-reported' | 'suppressed'
  readonly document?: string
  /** Left out: always. */
  readonly counting?: Counting
}

export interface SmallCatalogue {
  /** Periods beyond those of the figures. */
  readonly periods?: readonly string[]
  readonly territories?: readonly string[]
  readonly methodBreaks?: readonly MethodBreak[]
  readonly notes?: readonly DataNote[]
  /** Left out: every kind of every company is exclusive. */
  readonly outcomeRules?: readonly OutcomeRule[]
}

export interface SmallDataset {
  readonly catalogue: Catalogue
  readonly columns: FigureColumns
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort()

/** A catalogue and columns of the figures given; figure ids count from 1. Territories are named by their codes. */
export function smallDataset(figures: readonly SmallFigure[], extra: SmallCatalogue = {}): SmallDataset {
  const companies = distinct(figures.map(({ company }) => company ?? 'acme'))
  const services = distinct(['all', ...figures.map(({ service }) => service ?? 'all')])
  const periods = distinct([...figures.map(({ period }) => period), ...(extra.periods ?? [])])
  const territories = distinct([...figures.map(({ territory }) => territory), ...(extra.territories ?? [])])
  const documents = distinct(figures.map(({ document }) => document ?? 'report'))
  const rules = companies.flatMap((company) =>
    REQUEST_KINDS.map((requestKind): OutcomeRule => ({
      company,
      requestKind,
      semantics: 'exclusive',
      outcomes: [...OUTCOMES],
    })),
  )
  const named = services.map((id) => ({ id, name: id, subsetOf: id === 'all' ? null : 'all' }))
  const columns = columnsOf(figures, { companies, services, periods, territories, documents })
  const catalogue: Catalogue = {
    title: 'Small',
    companies: companies.map((id) => ({ id, name: id })),
    services: named,
    groups: [],
    mainServices: [...mainServicesOf(columns, { companies, services: named, named: new Map() })],
    territories: territories.map((code) => ({
      code,
      name: code,
      type: 'country',
      region: null,
      otherNames: [],
      covers: [],
    })),
    periods: periods.map(periodFromLabel),
    methodBreaks: [...(extra.methodBreaks ?? [])],
    events: [],
    notes: [...(extra.notes ?? [])],
    documents: documents.map((id) => ({
      id,
      publisher: 'acme',
      title: id,
      address: null,
      publishedOn: null,
      retrievedOn: null,
      licence: null,
      sha256: null,
      readThrough: null,
      note: null,
    })),
    outcomeRules: [...(extra.outcomeRules ?? rules)],
    extents: figures.map((figure) => ({
      company: figure.company ?? 'acme',
      service: figure.service ?? 'all',
      requestKind: figure.kind ?? 'criminal',
      from: figure.period,
      to: figure.period,
      measures: [figure.measure ?? 'requests'],
    })),
  }
  return { catalogue, columns }
}

/** The names in the order of their codes. */
type Codes = Readonly<
  Record<'companies' | 'services' | 'periods' | 'territories' | 'documents', readonly string[]>
>

function columnsOf(
  figures: readonly SmallFigure[],
  { companies, services, periods, territories, documents }: Codes,
): FigureColumns {
  return {
    length: figures.length,
    figureId: Uint32Array.from(figures, (_, index) => index + 1),
    document: Uint16Array.from(figures, ({ document }) => documents.indexOf(document ?? 'report')),
    company: Uint8Array.from(figures, ({ company }) => companies.indexOf(company ?? 'acme')),
    service: Uint8Array.from(figures, ({ service }) => services.indexOf(service ?? 'all')),
    period: Uint16Array.from(figures, ({ period }) => periods.indexOf(period)),
    territory: Uint16Array.from(figures, ({ territory }) => territories.indexOf(territory)),
    requestKind: Uint8Array.from(figures, ({ kind }) => REQUEST_KINDS.indexOf(kind ?? 'criminal')),
    measure: Uint8Array.from(figures, ({ measure }) => MEASURES.indexOf(measure ?? 'requests')),
    outcome: Uint8Array.from(figures, ({ outcome }) => OUTCOMES_AND_TOTAL.indexOf(outcome ?? 'total')),
    counting: Uint8Array.from(figures, ({ counting }) => COUNTINGS.indexOf(counting ?? 'always')),
    status: Uint8Array.from(figures, ({ value }) => FIGURE_STATUSES.indexOf(statusOf(value))),
    low: Float64Array.from(figures, ({ value }) => boundOf(value, 0)),
    high: Float64Array.from(figures, ({ value }) => boundOf(value, 1)),
    discrepancies: [],
  }
}

/** A view of `acme`'s criminal requests over a range, changed where said. */
export function smallQuery(from: string, to: string, change: Partial<ViewQuery> = {}): ViewQuery {
  return {
    ...VIEW_DEFAULTS,
    version: 1,
    company: 'acme',
    service: 'all',
    periods: { from, to },
    territories: [],
    requestKinds: ['criminal'],
    outcomes: [],
    measure: 'requests',
    mode: 'absolute',
    by: 'outcome',
    shape: 'stacked',
    ...change,
  }
}

function statusOf(value: SmallFigure['value']): FigureStatus {
  if (typeof value === 'string') return value
  return typeof value === 'number' || value[0] === value[1] ? 'exact' : 'band'
}

function boundOf(value: SmallFigure['value'], index: 0 | 1): number {
  if (typeof value === 'string') return Number.NaN
  return typeof value === 'number' ? value : value[index]
}
