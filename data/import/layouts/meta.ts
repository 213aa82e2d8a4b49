import type { FigureParts, FigureRule, MappingRecipe } from '../../model/mapping-recipe.ts'
import { figure, PUBLISHED } from './layout-parts.ts'

const OPTIONAL = { isOptional: true, blank: 'no-figure' } as const

/** Requests, the accounts they name, and the share that was answered with some data: three columns that go together. */
function triple(
  column: string,
  parts: FigureParts,
  blank: FigureRule['blank'],
  accounts = `${column} Accounts`,
): readonly FigureRule[] {
  const rest = { ...parts, isOptional: true, blank }
  return [
    figure(column, 'requests', 'total', rest),
    figure(accounts, 'accounts', 'total', rest),
    figure(`${column} Percentage`, 'share-disclosed', 'some-data', rest),
  ]
}

/** Published for the United States only: for all others these cells are blank, and are no figures. */
const PROCESSES = [
  { column: 'Search Warrant', id: 'search-warrant', name: 'Search warrant' },
  { column: 'Subpoena', id: 'subpoena', name: 'Subpoena' },
  { column: 'Court Order (Other)', id: 'other-court-order', name: 'Other court order' },
  { column: 'MLAT Search Warrant', id: 'mlat-search-warrant', name: 'MLAT search warrant' },
  { column: 'MLAT Order', id: 'mlat-order', name: 'MLAT order' },
  { column: 'Court Order (18 USC 2703(d))', id: 'court-order-2703d', name: 'Court order (18 USC 2703(d))' },
  { column: 'Pen Register/Trap and Trace', id: 'pen-register', name: 'Pen register order' },
  { column: 'Title III', id: 'wiretap', name: 'Wiretap order' },
] as const

const REQUESTS_FOR_DATA = ['undivided', 'criminal', 'emergency'] as const

const NO_DATA_REQUEST = 'no request for user data'

/** Meta's report of requests by governments, one file for each half-year. Source: the headers of the files themselves. */
export const META_LAYOUT: MappingRecipe = {
  ...PUBLISHED,
  id: 'meta-government-requests',
  name: 'Meta, government requests for user data',
  company: { id: 'meta', name: 'Meta' },
  publisher: 'Meta',
  title: 'Government requests for user data',
  address: 'https://transparency.meta.com/reports/government-data-requests/',
  services: [{ id: 'meta-all', name: 'Meta, user data', subsetOf: null }],
  legalProcesses: [
    ...PROCESSES.map(({ id, name }) => ({ id, name })),
    { id: 'emergency-disclosure', name: 'Emergency disclosure' },
  ],
  period: { from: 'file-name' },
  territory: { from: 'column', name: ['Country'], areCountries: true },
  defaults: { service: 'meta-all', subject: 'account' },
  figures: [
    figure('Total Requests', 'requests', 'total', { requestKind: 'undivided' }),
    figure('Number of Requests Where Some Data Produced', 'requests', 'some-data', {
      requestKind: 'undivided',
      ...OPTIONAL,
    }),
    figure('Total Requests Accounts', 'accounts', 'total', { requestKind: 'undivided' }),
    figure('Total Requests Percentage', 'share-disclosed', 'some-data', { requestKind: 'undivided' }),
    ...triple('Legal Process Request Total', { requestKind: 'criminal' }, 'no-figure'),
    figure('Legal Number of Requests Where Some Data Produced', 'requests', 'some-data', {
      requestKind: 'criminal',
      ...OPTIONAL,
    }),
    ...triple('Emergency Request Total', { requestKind: 'emergency' }, 'no-figure'),
    figure('ER Number of Requests Where Some Data Produced', 'requests', 'some-data', {
      requestKind: 'emergency',
      ...OPTIONAL,
    }),
    ...triple(
      'Emergency Disclosures',
      { requestKind: 'emergency', legalProcess: 'emergency-disclosure' },
      'no-figure',
    ),
    ...PROCESSES.flatMap(({ column, id }) =>
      triple(column, { requestKind: 'criminal', legalProcess: id }, 'no-figure'),
    ),
    ...triple('FISA Content Requests', { requestKind: 'fisa-content' }, 'no-figure'),
    ...triple('FISA Non-Content Requests', { requestKind: 'fisa-non-content' }, 'no-figure'),
    ...triple('NSLs', { requestKind: 'nsl' }, 'no-figure'),
    figure('Preservation Requests', 'requests', 'total', {
      requestKind: 'preservation',
      isDisclosureRequest: false,
      ...OPTIONAL,
    }),
    figure('Preservation Accounts Preserved', 'accounts', 'total', {
      requestKind: 'preservation',
      isDisclosureRequest: false,
      ...OPTIONAL,
    }),
  ],
  ignored: [
    { column: ['Content Restrictions', 'Content Restricted'], reason: NO_DATA_REQUEST },
    { column: ['Takedown reports'], reason: NO_DATA_REQUEST },
    { column: ['Percent Witheld', 'Percent Withheld'], reason: NO_DATA_REQUEST },
    { column: ['Internet Disruptions'], reason: NO_DATA_REQUEST },
  ],
  listsZerosFrom: '2019 H1',
  outcomeRules: [
    ...REQUESTS_FOR_DATA.map((requestKind) => ({
      requestKind,
      // One outcome, which leaves a rest that the report doesn't divide: nothing to stack.
      semantics: 'overlapping' as const,
      outcomes: ['some-data' as const],
    })),
    ...(['preservation', 'nsl', 'fisa-content', 'fisa-non-content'] as const).map((requestKind) => ({
      requestKind,
      semantics: 'none' as const,
      outcomes: [],
    })),
  ],
  notes: [
    {
      id: 'meta-legal-process',
      text: 'Meta’s requests under legal process stand under “criminal”, though some may be civil or administrative. Where the report also prints the sum of legal process and emergency, that sum is kept and not counted again.',
      requestKinds: ['criminal', 'emergency', 'undivided'],
      services: [],
      from: null,
      to: null,
    },
    {
      id: 'meta-preserved',
      text: 'Meta counts the accounts that it preserved, not those that the requests named.',
      requestKinds: ['preservation'],
      services: [],
      from: null,
      to: null,
    },
  ],
  methodBreaks: [
    {
      id: 'meta-separated-2016',
      lastBefore: '2015 H2',
      firstAfter: '2016 H1',
      requestKinds: [...REQUESTS_FOR_DATA],
      outcomesOnly: false,
      label: 'Legal process and emergency separated',
      reason:
        'From 2016 H1 on Meta reports legal process and emergency requests apart for all countries; before, for the United States alone.',
    },
    {
      id: 'meta-some-data-2019',
      lastBefore: '2018 H2',
      firstAfter: '2019 H1',
      requestKinds: [...REQUESTS_FOR_DATA],
      outcomesOnly: true,
      label: 'Requests answered with data counted; zeros listed',
      reason:
        'From 2019 H1 on Meta prints how many requests were answered with some data, where it printed only a share before, and lists every territory, also those without requests.',
    },
  ],
  recognise: {
    columns: [['Country'], ['Total Requests'], ['Total Requests Accounts'], ['Total Requests Percentage']],
    fileName: null,
  },
}
