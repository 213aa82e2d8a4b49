import type { MappingRecipe } from '../../model/mapping-recipe.ts'
import type { ReportNames } from '../report-reader.ts'

const KINDS = ['undivided', 'criminal', 'emergency', 'civil'] as const

/** Spellings that stand in the workbooks and match no territory, or two. `Korea` is the Republic's: the report knows no other. */
export const MICROSOFT_SPELLINGS: MappingRecipe['territories'] = [
  { asPublished: 'Beligum', code: 'BE' },
  { asPublished: 'Korea', code: 'KR' },
  { asPublished: 'Swizerland', code: 'CH' },
  { asPublished: 'Urugay', code: 'UY' },
]

/** What Microsoft's workbooks are named with: as in the bundled dataset, so that they fit into it. */
export const MICROSOFT_NAMES: ReportNames = {
  company: { id: 'microsoft', name: 'Microsoft' },
  publisher: 'Microsoft',
  title: 'Law Enforcement Requests Report',
  address: 'https://www.microsoft.com/en-us/corporate-responsibility/law-enforcement-requests-report',
  services: [
    { id: 'all', name: 'All Microsoft services', subsetOf: null },
    { id: 'skype', name: 'Skype', subsetOf: 'all' },
    {
      id: 'overseas-content',
      name: 'Consumer content stored outside the US (US warrants)',
      subsetOf: 'all',
    },
    {
      id: 'overseas-enterprise-content',
      name: 'Enterprise content stored outside the US (US warrants)',
      subsetOf: 'all',
    },
  ],
  legalProcesses: [{ id: 'warrant', name: 'Warrant' }],
  listsZerosFrom: null,
  outcomeRules: KINDS.map((requestKind) => ({
    requestKind,
    semantics: 'exclusive',
    outcomes: ['content', 'non-content', 'no-data', 'rejected'],
  })),
  notes: [
    {
      id: 'undivided',
      text: 'To 2016 H2 the source does not separate criminal from emergency requests.',
      requestKinds: ['undivided'],
      services: ['all'],
      from: '2013 H1',
      to: '2016 H2',
    },
    {
      id: 'skype-subset',
      text: 'Skype is part of all Microsoft services: its figures of 2013 H1 are contained in those of the same half-year and are never added to them.',
      requestKinds: ['undivided'],
      services: ['skype'],
      from: '2013 H1',
      to: '2013 H1',
    },
  ],
  methodBreaks: [
    {
      id: 'criminal-emergency-separated',
      lastBefore: '2016 H2',
      firstAfter: '2017 H1',
      requestKinds: ['undivided', 'criminal', 'emergency'],
      outcomesOnly: false,
      label: 'Criminal and emergency requests separated',
      reason:
        'To 2016 H2 the report counts criminal and emergency requests together; from 2017 H1 it counts them on separate sheets. Figures before and after do not compare.',
    },
    {
      id: 'civil-outcome-unit-2018',
      lastBefore: '2017 H1',
      firstAfter: '2018 H1',
      requestKinds: ['civil'],
      outcomesOnly: true,
      label: 'Civil outcomes count accounts, no longer requests',
      reason:
        'In 2017 H1 the outcomes of civil requests count requests; from 2018 H1 to 2024 H1 they count accounts. Outcomes before and after do not compare.',
    },
    {
      id: 'civil-outcome-unit',
      lastBefore: '2024 H1',
      firstAfter: '2024 H2',
      requestKinds: ['civil'],
      outcomesOnly: true,
      label: 'Civil outcomes count requests, no longer accounts',
      reason:
        'To 2024 H1 the outcomes of civil requests count accounts; from 2024 H2 they count requests. Outcomes before and after do not compare.',
    },
  ],
}
