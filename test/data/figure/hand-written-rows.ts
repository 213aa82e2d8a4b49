import type { Catalogue } from '../../../data/model/catalogue.ts'
import { periodFromLabel } from '../../../data/model/period.ts'
import { VIEW_DEFAULTS, type ViewQuery } from '../../../data/model/view-query.ts'
import type { AggregateCell, RankedRow, ViewRows } from '../../../data/model/view-rows.ts'

const PERIODS = ['2015 H2', '2016 H1', '2016 H2', '2017 H1', '2017 H2'] as const

const source = {
  address: 'https://example.org/report',
  publishedOn: null,
  retrievedOn: '2020-01-02',
  licence: null,
  sha256: null,
  note: null,
}

/** A small dataset of one company, written by hand: nothing here is a published figure. */
export const CATALOGUE: Catalogue = {
  title: 'Hand-written',
  companies: [{ id: 'example', name: 'Example' }],
  groups: [],
  mainServices: [{ company: 'example', service: 'all', by: 'whole' }],
  services: [
    { id: 'all', name: 'All services', subsetOf: null },
    { id: 'calls', name: 'Example Calls', subsetOf: 'all' },
  ],
  territories: [
    territory('DE', 'Germany'),
    territory('XK', 'Kosovo'),
    territory('LI', 'Liechtenstein'),
    { ...territory('RS-XK', 'Serbia (incl. Kosovo)'), type: 'combined', covers: ['XK'] },
    territory('US', 'United States'),
  ],
  periods: PERIODS.map((label) => periodFromLabel(label)),
  methodBreaks: [
    {
      id: 'split',
      company: 'example',
      lastBefore: '2016 H2',
      firstAfter: '2017 H1',
      requestKinds: [],
      measures: [],
      outcomesOnly: false,
      label: 'Emergency requests counted apart',
      reason: 'from 2017 H1 criminal and emergency requests are published apart.',
      documentId: 'report-2017-h1',
    },
  ],
  events: [],
  notes: [
    {
      id: 'skips',
      text: 'A request that names two countries is counted in each.',
      company: 'example',
      requestKinds: [],
      services: [],
      territories: [],
      from: null,
      to: null,
    },
  ],
  documents: [
    ...PERIODS.map((period) => ({
      ...source,
      id: `report-${period.toLowerCase().replace(' ', '-')}`,
      publisher: 'Example',
      title: `Requests Report, ${period}`,
      readThrough: 'copy',
    })),
    { ...source, id: 'copy', publisher: 'An archive', title: 'reports.json', readThrough: null },
  ],
  outcomeRules: [],
  extents: [],
}

function territory(code: string, name: string): Catalogue['territories'][number] {
  return { code, name, type: 'country', region: null, otherNames: [], covers: [] }
}

export const DEFAULT_QUERY: ViewQuery = {
  ...VIEW_DEFAULTS,
  version: 1,
  company: 'example',
  service: 'all',
  periods: { from: '2015 H2', to: '2017 H2' },
  territories: [],
  requestKinds: ['undivided', 'criminal', 'emergency'],
  outcomes: [],
  measure: 'requests',
  mode: 'absolute',
  by: 'outcome',
  shape: 'stacked',
}

/** A number that 4 of 5 territories reported. */
export function exact(value: number): AggregateCell {
  return band(value, value)
}

function band(low: number, high: number): AggregateCell {
  return {
    low,
    high,
    absence: null,
    numerator: null,
    denominator: null,
    reporting: 4,
    of: 5,
    notReportedCells: 0,
  }
}

/** Sum ÷ sum. */
export function shareOf(part: number, whole: number): AggregateCell {
  return {
    ...exact(part / whole),
    numerator: { low: part, high: part },
    denominator: { low: whole, high: whole },
  }
}

export function absent(absence: AggregateCell['absence'] = 'blank'): AggregateCell {
  return { ...exact(0), low: null, high: null, absence, reporting: 0, notReportedCells: 1 }
}

/** A row of a ranking that compares nothing. */
export function ranked(territory: string, cell: AggregateCell): RankedRow {
  return { territory, cell, rank: cell.low === null ? null : 1, comparison: null }
}

/** Two outcomes over five half-years, the third of them reported by nobody. */
export const STACKED_ROWS: ViewRows = {
  query: DEFAULT_QUERY,
  periods: PERIODS,
  periodsInView: PERIODS,
  outcomes: ['non-content', 'rejected'],
  mayStack: true,
  overTime: [
    {
      outcome: 'non-content',
      territory: null,
      cells: [exact(1800), exact(2000), absent(), exact(1500), exact(1400)],
    },
    { outcome: 'no-data', territory: null, cells: PERIODS.map(() => absent('not-held')) },
    { outcome: 'rejected', territory: null, cells: [exact(200), exact(100), absent(), exact(0), exact(350)] },
  ],
  totals: [exact(2000), exact(2100), absent(), { ...exact(1500), reporting: 3 }, exact(1750)],
  ranking: [
    ranked('US', exact(5000)),
    ranked('DE', exact(2300)),
    ranked('RS-XK', exact(40)),
    ranked('XK', exact(10)),
    ranked('LI', absent('not-listed')),
  ],
  facets: {
    territories: [
      { code: 'US', low: 5000, high: 5000, absence: null },
      { code: 'DE', low: 2300, high: 2300, absence: null },
      { code: 'LI', low: null, high: null, absence: 'not-listed' },
    ],
    requestKinds: [{ kind: 'criminal', low: 0, high: 499, absence: null }],
    outcomes: [{ outcome: 'rejected', low: 650, high: 650, absence: null }],
    services: [{ service: 'all', low: 7350, high: 7350, absence: null }],
    measures: [{ measure: 'requests', low: 7350, high: 7350, absence: null }],
    companies: [{ company: 'example', low: 7350, high: 7350, absence: null }],
  },
  split: [],
  splitPeriods: [],
  mix: [],
  panels: [],
  candidates: 5,
  notListed: ['LI'],
  notReported: [
    { absence: 'blank', territory: 'DE', period: '2016 H2', requestKind: 'undivided', outcome: 'total' },
    { absence: 'blank', territory: 'US', period: '2016 H2', requestKind: 'undivided', outcome: 'rejected' },
  ],
  incomplete: [],
  discrepancies: [],
  methodBreaks: ['split'],
  notes: ['skips'],
  documents: PERIODS.map((period) => `report-${period.toLowerCase().replace(' ', '-')}`),
  figureCount: 31,
}

/** Shares of rejected, two territories as lines; one base is small. */
export const SHARE_ROWS: ViewRows = {
  ...STACKED_ROWS,
  query: {
    ...DEFAULT_QUERY,
    territories: ['US', 'LI'],
    outcomes: ['rejected'],
    mode: 'share',
    by: 'territory',
    shape: 'lines',
  },
  overTime: [
    {
      outcome: null,
      territory: 'US',
      cells: [shareOf(200, 1800), shareOf(100, 2000), absent(), shareOf(0, 1500), shareOf(350, 1400)],
    },
    {
      outcome: null,
      territory: 'LI',
      cells: [shareOf(2, 7), absent(), absent('withheld'), absent('not-listed'), shareOf(3, 40)],
    },
  ],
  ranking: [ranked('US', shareOf(650, 6700)), ranked('LI', shareOf(5, 20))],
}

/** National-security figures published as ranges. */
export const BAND_ROWS: ViewRows = {
  ...STACKED_ROWS,
  query: { ...DEFAULT_QUERY, requestKinds: ['nsl'] },
  outcomes: [],
  overTime: [
    {
      outcome: 'total',
      territory: null,
      cells: [band(0, 499), band(500, 999), absent(), band(0, 499), exact(260)],
    },
  ],
  totals: [band(0, 499), band(500, 999), absent(), band(0, 499), exact(260)],
  ranking: [ranked('US', band(760, 2257))],
  notReported: [],
  methodBreaks: [],
  notes: [],
}
