import type { Catalogue } from '../../../data/model/catalogue.ts'
import type { FigureColumns } from '../../../data/model/figure-columns.ts'
import { periodFromLabel } from '../../../data/model/period.ts'
import { CATALOGUE } from '../figure/hand-written-rows.ts'

type Extent = Catalogue['extents'][number]

function extent(change: Partial<Extent>): Extent {
  return {
    company: 'example',
    service: 'all',
    requestKind: 'undivided',
    from: '2015 H2',
    to: '2017 H2',
    measures: ['requests'],
    ...change,
  }
}

function yearly(company: string): Catalogue {
  return {
    ...CATALOGUE,
    companies: [{ id: company, name: 'Other' }],
    groups: [],
    mainServices: [{ company, service: 'all', by: 'only' }],
    periods: ['2014', '2015', '2016'].map((label) => periodFromLabel(label)),
    extents: [extent({ company, from: '2014', to: '2016', measures: ['accounts'] })],
  }
}

/** Datasets that lack what the bundled one has, by what they lack. */
export const SMALL_CATALOGUES: Readonly<Record<string, Catalogue>> = {
  'another company’s dataset': {
    ...CATALOGUE,
    companies: [{ id: 'other', name: 'Other' }],
    groups: [],
    mainServices: [{ company: 'other', service: 'all', by: 'only' }],
    outcomeRules: [
      { company: 'other', requestKind: 'undivided', semantics: 'overlapping', outcomes: ['some-data'] },
    ],
    extents: [
      extent({ company: 'other' }),
      extent({ company: 'other', requestKind: 'nsl', from: '2017 H1' }),
    ],
  },
  'a dataset without half-years': yearly('other'),
  'a dataset of one period': {
    ...CATALOGUE,
    periods: [periodFromLabel('2016 H2')],
    extents: [extent({ from: '2016 H2', to: '2016 H2' })],
  },
  'a dataset whose companies withhold the whole': {
    ...CATALOGUE,
    companies: [
      { id: 'example', name: 'Example' },
      { id: 'microsoft', name: 'Microsoft' },
    ],
    groups: [],
    mainServices: [
      { company: 'example', service: 'calls', by: 'only' },
      { company: 'microsoft', service: 'calls', by: 'only' },
    ],
    outcomeRules: [{ company: 'example', requestKind: 'civil', semantics: 'none', outcomes: [] }],
    extents: [
      extent({ service: 'calls', requestKind: 'civil', from: '2016 H1', measures: ['accounts', 'requests'] }),
      extent({
        company: 'microsoft',
        service: 'calls',
        requestKind: 'criminal',
        from: '2015 H2',
        to: '2015 H2',
      }),
    ],
  },
}

/** No figure at all: what can be named can still be asked for. */
export const NO_FIGURES: FigureColumns = {
  length: 0,
  figureId: new Uint32Array(0),
  document: new Uint16Array(0),
  company: new Uint8Array(0),
  service: new Uint8Array(0),
  period: new Uint16Array(0),
  territory: new Uint16Array(0),
  requestKind: new Uint8Array(0),
  measure: new Uint8Array(0),
  outcome: new Uint8Array(0),
  counting: new Uint8Array(0),
  status: new Uint8Array(0),
  low: new Float64Array(0),
  high: new Float64Array(0),
  discrepancies: [],
}
