import type { FigureRule, MappingRecipe } from '../../model/mapping-recipe.ts'
import { figure, PUBLISHED } from './layout-parts.ts'

const GOOGLE = {
  ...PUBLISHED,
  company: { id: 'google', name: 'Google' },
  publisher: 'Google',
  address: 'https://transparencyreport.google.com/user-data/overview',
} as const

const PERIOD_ENDING: MappingRecipe['period'] = { from: 'column', column: ['Period Ending'], form: 'last-day' }
const ALL = { id: 'google-all', name: 'Google, user data', subsetOf: null }

const PROCESSES = [
  { text: 'Other Legal Requests', id: 'other-legal-request', name: 'Other legal request' },
  { text: 'Search Warrants', id: 'search-warrant', name: 'Search warrant' },
  { text: 'Subpoenas', id: 'subpoena', name: 'Subpoena' },
  { text: 'Other Court Orders', id: 'other-court-order', name: 'Other court order' },
  { text: 'Pen Register Orders', id: 'pen-register', name: 'Pen register order' },
  { text: 'Wiretap Orders', id: 'wiretap', name: 'Wiretap order' },
  { text: 'Police Requests', id: 'police-request', name: 'Police request' },
  { text: 'Court Orders', id: 'court-order', name: 'Court order' },
  {
    text: 'Requests for data of local subsidiary',
    id: 'local-subsidiary',
    name: 'Request for data of a local subsidiary',
  },
  { text: 'CLOUD Act - OPOs', id: 'cloud-act-opo', name: 'CLOUD Act, overseas production order' },
  {
    text: 'CLOUD Act - IPA CDRs',
    id: 'cloud-act-ipa-cdr',
    name: 'CLOUD Act, IPA communications data request',
  },
  {
    text: 'CLOUD Act - IPA TIWs',
    id: 'cloud-act-ipa-tiw',
    name: 'CLOUD Act, IPA targeted interception warrant',
  },
] as const

/** Words are compared without case: `CLOUD ACT` and `CLOUD Act` are one. */
const LEGAL_PROCESS: MappingRecipe['splits'][number] = {
  column: ['Legal Process'],
  values: [
    { text: 'All', requestKind: 'undivided', legalProcess: 'not-split' },
    { text: 'Emergency Disclosure Requests', requestKind: 'emergency', legalProcess: 'not-split' },
    {
      text: 'Preservation Requests',
      requestKind: 'preservation',
      legalProcess: 'not-split',
      isDisclosureRequest: false,
    },
    ...PROCESSES.map(({ text, id }) => ({ text, requestKind: 'criminal' as const, legalProcess: id })),
  ],
}

const OUTCOME_RULES: MappingRecipe['outcomeRules'] = [
  { requestKind: 'undivided', semantics: 'percentage-only', outcomes: ['some-data'] },
  { requestKind: 'criminal', semantics: 'percentage-only', outcomes: ['some-data'] },
  { requestKind: 'emergency', semantics: 'percentage-only', outcomes: ['some-data'] },
  { requestKind: 'preservation', semantics: 'none', outcomes: [] },
]

const NAMED_CRIMINAL = {
  id: 'google-criminal',
  text: 'Google counts each legal process by itself. All but emergency and preservation requests stand under “criminal”, though some may be civil or administrative.',
  requestKinds: ['criminal'],
  services: [],
  from: null,
  to: null,
} satisfies MappingRecipe['notes'][number]

const GLOBAL: MappingRecipe = {
  ...GOOGLE,
  id: 'google-global',
  name: 'Google, global requests for user data',
  title: 'Global requests for user information',
  services: [ALL],
  legalProcesses: PROCESSES.map(({ id, name }) => ({ id, name })),
  period: PERIOD_ENDING,
  territory: { from: 'column', name: ['Country/Region'], code: ['CLDR Territory Code'], areCountries: true },
  defaults: { service: 'google-all', subject: 'account' },
  splits: [LEGAL_PROCESS],
  figures: [
    figure('User Data Requests', 'requests'),
    // Of preservation requests no share is published.
    figure('Percentage disclosed', 'share-disclosed', 'some-data', {
      blank: 'no-figure',
      zeroIsBlankTo: '2010 H2',
    }),
    figure('Accounts', 'accounts', 'total', { zeroIsBlankTo: '2010 H2' }),
  ],
  outcomeRules: OUTCOME_RULES,
  notes: [
    NAMED_CRIMINAL,
    {
      id: 'google-to-2010',
      text: 'Google’s file has 0 for the accounts to 2010 H2 and for the share disclosed to 2010 H1: it stands for no number. Of the shares of 2010 H2 two are 0 (Hungary, Türkiye); whether that is a share or stands for no number can’t be told, and they are taken as blank.',
      requestKinds: ['undivided'],
      services: ['google-all'],
      from: '2009 H2',
      to: '2010 H2',
    },
    {
      id: 'google-splits',
      text: 'Google separates emergency requests and legal processes from different half-years on, country by country; before, one row stands for all of a country’s requests.',
      requestKinds: ['undivided', 'criminal', 'emergency'],
      services: ['google-all'],
      from: null,
      to: null,
    },
  ],
  methodBreaks: [
    {
      id: 'google-share-from-2010',
      lastBefore: '2010 H1',
      firstAfter: '2010 H2',
      requestKinds: ['undivided', 'criminal', 'emergency'],
      outcomesOnly: true,
      label: 'Share disclosed reported',
      reason:
        'Google reports the share of requests that it answered with some data from 2010 H2 on, and the accounts from 2011 H1 on.',
    },
  ],
  recognise: {
    columns: [['CLDR Territory Code'], ['Legal Process'], ['User Data Requests']],
    fileName: null,
  },
}

const ENTERPRISE: MappingRecipe = {
  ...GOOGLE,
  id: 'google-enterprise',
  name: 'Google, requests for data of enterprise customers',
  title: 'Requests for enterprise cloud customers’ information',
  services: [
    ALL,
    { id: 'google-workspace', name: 'Google Workspace, enterprise customers', subsetOf: 'google-all' },
    {
      id: 'google-cloud-platform',
      name: 'Google Cloud Platform, enterprise customers',
      subsetOf: 'google-all',
    },
  ],
  legalProcesses: PROCESSES.map(({ id, name }) => ({ id, name })),
  period: PERIOD_ENDING,
  territory: { from: 'column', name: ['Country/Region'], code: ['CLDR Territory Code'], areCountries: true },
  defaults: { subject: 'customer' },
  splits: [
    {
      column: ['Product'],
      values: [
        { text: 'Google Workspace', service: 'google-workspace' },
        { text: 'GSUITE', service: 'google-workspace' },
        { text: 'GCP', service: 'google-cloud-platform' },
      ],
    },
    LEGAL_PROCESS,
  ],
  figures: [
    figure('Enterprise Cloud customer requests', 'requests'),
    figure('Enterprise Cloud customers', 'customers'),
    figure('Percentage disclosed', 'share-disclosed', 'some-data', { blank: 'no-figure' }),
  ],
  outcomeRules: OUTCOME_RULES,
  notes: [
    NAMED_CRIMINAL,
    {
      id: 'google-enterprise-apart',
      text: 'Requests for data of enterprise customers are contained in Google’s global figures: they are never added to them.',
      requestKinds: [],
      services: ['google-workspace', 'google-cloud-platform'],
      from: null,
      to: null,
    },
  ],
  recognise: {
    columns: [['Enterprise Cloud customer requests'], ['Enterprise Cloud customers']],
    fileName: null,
  },
}

const ASSISTING = [
  'United States',
  'Ireland',
  'United Kingdom',
  'Canada',
  'Australia',
  'Singapore',
  'Switzerland',
  'Germany',
  'France',
  'Netherlands',
] as const
const assistingId = (country: string): string => `diplomatic-${country.toLowerCase().replaceAll(' ', '-')}`
const DIPLOMATIC = {
  legalProcesses: ASSISTING.map((country) => ({
    id: assistingId(country),
    name: `Diplomatic legal request through ${country}`,
  })),
  split: {
    column: ['Assisting Country'],
    // Files to 2021 don't have it.
    isOptional: true,
    values: [
      ...ASSISTING.map((country) => ({ text: country, legalProcess: assistingId(country) })),
      { text: '', legalProcess: 'not-split' },
    ],
  },
}
const diplomaticNote = (id: string, services: readonly string[]): MappingRecipe['notes'][number] => ({
  id,
  text: 'A diplomatic legal request reaches Google through an assisting country; here it stands under the country that it comes from. It may be counted under the assisting country in Google’s other files: it is never added to them.',
  requestKinds: [],
  services: [...services],
  from: null,
  to: null,
})

const GLOBAL_DIPLOMATIC: MappingRecipe = {
  ...GOOGLE,
  id: 'google-diplomatic',
  name: 'Google, diplomatic legal requests',
  title: 'Diplomatic legal requests for user information',
  services: [{ id: 'google-diplomatic', name: 'Google, diplomatic legal requests', subsetOf: null }],
  legalProcesses: DIPLOMATIC.legalProcesses,
  period: PERIOD_ENDING,
  territory: {
    from: 'column',
    name: ['Country/Region of Origin'],
    code: ['CLDR Territory Code'],
    areCountries: true,
  },
  defaults: { service: 'google-diplomatic', requestKind: 'criminal', subject: 'account' },
  splits: [DIPLOMATIC.split],
  figures: [figure('User Data Diplomatic Legal requests', 'requests')],
  outcomeRules: [],
  notes: [diplomaticNote('google-diplomatic-apart', ['google-diplomatic'])],
  recognise: { columns: [['User Data Diplomatic Legal requests']], fileName: null },
}

const ENTERPRISE_DIPLOMATIC: MappingRecipe = {
  ...GOOGLE,
  id: 'google-enterprise-diplomatic',
  name: 'Google, diplomatic legal requests for data of enterprise customers',
  title: 'Diplomatic legal requests for enterprise cloud customers’ information',
  services: [
    {
      id: 'google-workspace-diplomatic',
      name: 'Google Workspace, diplomatic legal requests',
      subsetOf: null,
    },
    {
      id: 'google-cloud-platform-diplomatic',
      name: 'Google Cloud Platform, diplomatic legal requests',
      subsetOf: null,
    },
  ],
  legalProcesses: DIPLOMATIC.legalProcesses,
  period: PERIOD_ENDING,
  // A half-year without any has one row of 0 that names no country.
  territory: { from: 'column', name: ['Country/Region of Origin'], areCountries: true, blank: 'ZZ' },
  defaults: { requestKind: 'criminal', subject: 'customer' },
  splits: [
    {
      column: ['Product'],
      values: [
        { text: 'GSUITE', service: 'google-workspace-diplomatic' },
        { text: 'Google Workspace', service: 'google-workspace-diplomatic' },
        { text: 'GCP', service: 'google-cloud-platform-diplomatic' },
      ],
    },
    DIPLOMATIC.split,
  ],
  figures: [figure('Enterprise Diplomatic Legal requests', 'requests')],
  notes: [
    diplomaticNote('google-enterprise-diplomatic-apart', [
      'google-workspace-diplomatic',
      'google-cloud-platform-diplomatic',
    ]),
  ],
  recognise: { columns: [['Enterprise Diplomatic Legal requests']], fileName: null },
}

const band = (what: string, measure: FigureRule['measure']): FigureRule =>
  figure(`Number of ${what} (range MIN)`, measure, 'total', { highColumn: [`Number of ${what} (range MAX)`] })

/** Three files with one header: which one it is stands in the file's name only. */
function nationalSecurity(
  requestKind: 'fisa-content' | 'fisa-non-content' | 'nsl',
  name: string,
  fileName: string,
): MappingRecipe {
  return {
    ...GOOGLE,
    id: `google-${requestKind}`,
    name: `Google, ${name}`,
    title: `US national security requests: ${name}`,
    address: 'https://transparencyreport.google.com/user-data/us-national-security',
    services: [ALL],
    period: { from: 'column', column: ['Reporting period ending date'], form: 'last-day' },
    territory: { from: 'fixed', code: 'US' },
    defaults: { service: 'google-all', requestKind, subject: 'account' },
    figures: [band('requests', 'requests'), band('accounts', 'accounts')],
    outcomeRules: [{ requestKind, semantics: 'none', outcomes: [] }],
    recognise: {
      columns: [['Number of requests (range MIN)'], ['Number of accounts (range MAX)']],
      fileName,
    },
  }
}

/** One row is a letter that was released, not a count: the file becomes a document, and no figure. */
const RELEASED_LETTERS: MappingRecipe = {
  ...GOOGLE,
  id: 'google-nsl-released',
  name: 'Google, national security letters released',
  title: 'US national security letters released to the public',
  address: 'https://transparencyreport.google.com/user-data/us-national-security',
  period: { from: 'column', column: ['NSL issue date'], form: 'last-day' },
  territory: { from: 'fixed', code: 'US' },
  figures: [],
  ignored: ['National Security Letter (NSL) number', 'FBI release letter date'].map((column) => ({
    column: [column],
    reason: 'names a letter and counts nothing',
  })),
  recognise: { columns: [['National Security Letter (NSL) number'], ['NSL issue date']], fileName: null },
}

/** Google's published files. Sources: the headers of the files themselves. */
export const GOOGLE_LAYOUTS: readonly MappingRecipe[] = [
  GLOBAL,
  ENTERPRISE,
  GLOBAL_DIPLOMATIC,
  ENTERPRISE_DIPLOMATIC,
  nationalSecurity('fisa-content', 'FISA requests for content', 'fisa-content'),
  nationalSecurity('fisa-non-content', 'FISA requests for non-content', 'fisa-non-content'),
  nationalSecurity('nsl', 'national security letters', 'nsl-requests(?!-released)'),
  RELEASED_LETTERS,
]
