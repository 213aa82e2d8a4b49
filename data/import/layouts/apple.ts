import type { FigureRule, MappingRecipe } from '../../model/mapping-recipe.ts'
import { figure, PUBLISHED } from './layout-parts.ts'

const SERVICES = {
  'apple-accounts': 'Apple, account requests',
  'apple-devices': 'Apple, device requests',
  'apple-financial-identifiers': 'Apple, financial identifier requests',
  'apple-push-tokens': 'Apple, push token requests',
  'apple-content-providers': 'Apple, digital content provider requests',
  'apple-account-restriction': 'Apple, account restriction and deletion requests',
  'apple-app-takedown': 'Apple, app takedown requests',
} as const

const TYPES_APART = {
  id: 'apple-types',
  text: 'Apple reports each type of request by itself (accounts, devices, financial identifiers, push tokens, digital content providers): here each is a service of its own, and they are not added up. Apple does not say which requests are criminal; all but emergency and national security requests stand under “criminal”.',
  requestKinds: ['criminal'],
  services: [],
  from: null,
  to: null,
} satisfies MappingRecipe['notes'][number]

const OVERLAP = {
  id: 'apple-overlap',
  text: 'Apple’s outcomes overlap: a request that is challenged in part can also be answered in part. They don’t add up to the requests and are never stacked.',
  requestKinds: ['criminal', 'emergency'],
  services: [],
  from: null,
  to: null,
} satisfies MappingRecipe['notes'][number]

type Own = Pick<MappingRecipe, 'id' | 'name' | 'title' | 'defaults' | 'figures'> & {
  readonly service: keyof typeof SERVICES
} & Partial<Pick<MappingRecipe, 'splits' | 'ignored' | 'legalProcesses' | 'notes' | 'outcomeRules'>>

function appleLayout({ service, ...own }: Own): MappingRecipe {
  return {
    ...PUBLISHED,
    company: { id: 'apple', name: 'Apple' },
    publisher: 'Apple',
    address: 'https://www.apple.com/legal/transparency/',
    services: [{ id: service, name: SERVICES[service], subsetOf: null }],
    period: { from: 'column', column: ['TR Period', 'TR Date'], form: 'label' },
    // Files in which no territory has a row say `N/A` with zeros.
    territory: { from: 'column', name: ['Country/Region'], areCountries: true },
    territories: [{ asPublished: 'N/A', code: 'ZZ' }],
    recognise: {
      columns: own.figures.filter((rule) => rule.isOptional !== true).map((rule) => rule.column),
      fileName: null,
    },
    ...own,
    defaults: { service, ...own.defaults },
    ignored: [
      { column: ['TR Start Date'], reason: 'repeats the period' },
      { column: ['TR End Date'], reason: 'repeats the period' },
      ...(own.ignored ?? []),
    ],
  }
}

const SHARE = figure('Percentage of Requests where Data Provided', 'share-disclosed', 'some-data')
const OUTCOME_RULES: MappingRecipe['outcomeRules'] = [
  {
    requestKind: 'criminal',
    semantics: 'overlapping',
    outcomes: ['content', 'non-content', 'some-data', 'rejected'],
  },
  { requestKind: 'emergency', semantics: 'overlapping', outcomes: ['some-data', 'no-data', 'rejected'] },
]

/** The files that have one shape: requests, what they specify, requests answered with data, their share. */
function answered(
  id: string,
  service: keyof typeof SERVICES,
  subject: NonNullable<FigureRule['subject']>,
  what: string,
  figures: readonly FigureRule[],
): MappingRecipe {
  return appleLayout({
    id,
    service,
    name: `Apple, ${what}`,
    title: `Transparency Report: ${what}`,
    defaults: { requestKind: 'criminal', subject },
    figures: [...figures, figure('Requests where Data Provided', 'requests', 'some-data'), SHARE],
    outcomeRules: OUTCOME_RULES,
    notes: [TYPES_APART, OVERLAP],
  })
}

const ACCOUNTS = appleLayout({
  id: 'apple-account-requests',
  service: 'apple-accounts',
  name: 'Apple, account requests',
  title: 'Transparency Report: account requests',
  defaults: { requestKind: 'criminal', subject: 'account' },
  figures: [
    figure('Account Requests Received', 'requests'),
    figure('Accounts Specified in Requests', 'accounts'),
    figure('Requests Challenged in Part or Rejected in Full', 'requests', 'rejected'),
    figure('Requests where Only Non-Content Data Provided', 'requests', 'non-content'),
    figure('Requests where Content Provided', 'requests', 'content'),
    SHARE,
  ],
  outcomeRules: OUTCOME_RULES,
  notes: [TYPES_APART, OVERLAP],
})

const EMERGENCY = appleLayout({
  id: 'apple-emergency-requests',
  service: 'apple-accounts',
  name: 'Apple, emergency requests',
  title: 'Transparency Report: emergency requests',
  defaults: { requestKind: 'emergency', subject: 'account' },
  figures: [
    figure('Emergency Requests Received', 'requests'),
    figure('Requests Rejected/Challenged and No Data Provided', 'requests', 'rejected'),
    figure('Requests where No Data Provided', 'requests', 'no-data'),
    figure('Requests where Data Provided', 'requests', 'some-data'),
    SHARE,
  ],
  outcomeRules: OUTCOME_RULES,
  notes: [OVERLAP],
})

const PRESERVATION = appleLayout({
  id: 'apple-account-preservation-requests',
  service: 'apple-accounts',
  name: 'Apple, account preservation requests',
  title: 'Transparency Report: account preservation requests',
  defaults: { requestKind: 'preservation', subject: 'account', isDisclosureRequest: false },
  figures: [
    figure('Account Preservation Requests Received', 'requests'),
    figure('Accounts Specified in Requests', 'accounts'),
  ],
  ignored: [
    {
      column: ['Accounts where Data Preserved'],
      reason: 'what was preserved was not disclosed: it is no outcome',
    },
  ],
  outcomeRules: [{ requestKind: 'preservation', semantics: 'none', outcomes: [] }],
})

const NO_DISCLOSURE = 'asks for no data: what was done is no outcome of a request for data'

const RESTRICTION = appleLayout({
  id: 'apple-account-restriction-deletion-requests',
  service: 'apple-account-restriction',
  name: 'Apple, account restriction and deletion requests',
  title: 'Transparency Report: account restriction and account deletion requests',
  defaults: { requestKind: 'undivided', subject: 'account', isDisclosureRequest: false },
  figures: [
    figure('Account Restriction/ Account Deletion Requests Received', 'requests'),
    figure('Accounts Specified in the Requests', 'accounts'),
  ],
  ignored: [
    'Requests Rejected/Challenged where No Action Taken',
    'Requests where Account Restricted',
    'Requests where Account Deleted',
  ].map((column) => ({ column: [column], reason: NO_DISCLOSURE })),
})

function takedown(id: string, process: string, column: string, what: string): MappingRecipe {
  return appleLayout({
    id,
    service: 'apple-app-takedown',
    name: `Apple, app takedown requests (${what})`,
    title: `Transparency Report: app takedown requests, ${what}`,
    legalProcesses: [{ id: process, name: `App takedown, ${what}` }],
    defaults: { requestKind: 'undivided', legalProcess: process, subject: 'app', isDisclosureRequest: false },
    figures: [figure(column, 'requests'), figure('Apps Specified in Requests', 'apps')],
    ignored: [
      'Requests Objected to in Part or Rejected in Full',
      'Requests where App Removed',
      'Apps Removed',
      'Appeals Received',
      'Appeals Granted',
      'Apps Reinstated',
    ].map((name) => ({ column: [name], reason: NO_DISCLOSURE })),
  })
}

const NATIONAL_SECURITY = appleLayout({
  id: 'apple-us-national-security-requests',
  service: 'apple-accounts',
  name: 'Apple, US national security requests',
  title: 'Transparency Report: US national security requests',
  defaults: { subject: 'account' },
  splits: [
    {
      column: ['National Security Requests Type+', 'National Security Requests Type'],
      values: [
        { text: 'National Security', requestKind: 'national-security' },
        { text: 'FISA Content', requestKind: 'fisa-content' },
        { text: 'FISA Non-Content', requestKind: 'fisa-non-content' },
        { text: 'NSLs', requestKind: 'nsl' },
      ],
    },
  ],
  figures: [figure('Requests Received', 'requests'), figure('Users/Accounts', 'accounts')],
  outcomeRules: (['national-security', 'nsl', 'fisa-content', 'fisa-non-content'] as const).map(
    (requestKind) => ({
      requestKind,
      semantics: 'none' as const,
      outcomes: [],
    }),
  ),
})

/** Apple's eleven published files. Sources: the headers of the files themselves. */
export const APPLE_LAYOUTS: readonly MappingRecipe[] = [
  ACCOUNTS,
  answered('apple-device-requests', 'apple-devices', 'device', 'device requests', [
    figure('Device Requests Received', 'requests'),
    figure('Devices Specified in Requests', 'devices'),
  ]),
  answered(
    'apple-financial-identifier-requests',
    'apple-financial-identifiers',
    'financial-identifier',
    'financial identifier requests',
    [
      figure('Financial Identifier Requests Received', 'requests'),
      figure('Financial Identifiers Specified in Requests', 'identifiers'),
    ],
  ),
  answered('apple-push-token-requests', 'apple-push-tokens', 'push-token', 'push token requests', [
    figure('Push Token Requests Received', 'requests'),
    figure('Push Tokens Specified in Requests', 'tokens'),
  ]),
  answered(
    'apple-digital-content-provider-requests',
    'apple-content-providers',
    'account',
    'digital content provider requests',
    [
      figure('Digital Content Provider Requests Received', 'requests'),
      figure('Requests Objected in Part or Rejected in Full', 'requests', 'rejected'),
    ],
  ),
  EMERGENCY,
  PRESERVATION,
  RESTRICTION,
  takedown(
    'apple-app-takedown-legal-violation-requests',
    'app-takedown-legal-violation',
    'Legal Violation Takedown Requests Received',
    'legal violation',
  ),
  takedown(
    'apple-app-takedown-platform-policy-violation-requests',
    'app-takedown-platform-policy',
    'Platform Policy Violation Takedown Requests Received',
    'platform policy violation',
  ),
  NATIONAL_SECURITY,
]
