import { expect, test } from 'vitest'
import { NO_CHOICES, type FileInspection } from '../../../data/model/import-report.ts'
import { startDraft, type MappingDraft } from '../../../renderer/import/mapping/mapping-draft.ts'
import { recipeOfDraft } from '../../../renderer/import/mapping/recipe-of-draft.ts'
import { namesAsked } from '../../../renderer/import/territory-answers.ts'
import type { Catalogue } from '../../../data/model/catalogue.ts'

const CATALOGUE: Catalogue = {
  title: 'Made for tests',
  companies: [{ id: 'microsoft', name: 'Microsoft' }],
  services: [{ id: 'all', name: 'All', subsetOf: null }],
  groups: [],
  mainServices: [{ company: 'microsoft', service: 'all', by: 'only' }],
  territories: [],
  periods: [],
  methodBreaks: [],
  events: [],
  notes: [],
  documents: [],
  outcomeRules: [],
  extents: [
    {
      company: 'microsoft',
      service: 'all',
      requestKind: 'criminal',
      from: '2013 H1',
      to: '2013 H2',
      measures: ['requests'],
    },
  ],
}

const HEADER = ['Half', 'Land', 'Requests', 'Rejected']
const INSPECTION: FileInspection = {
  file: 'counts.csv',
  bytes: 100,
  sha256: '',
  format: 'text',
  failure: null,
  dialect: {
    encoding: 'utf-8',
    hasByteOrderMark: false,
    delimiter: ';',
    lineEnds: 'LF',
    decimal: '.',
    thousands: 'none',
    ambiguousColumns: ['Requests'],
    evidence: [],
  },
  layout: null,
  candidates: [],
  drift: [],
  sheets: [],
  preview: [
    ['Made for tests', '', '', ''],
    HEADER,
    ['2021 H1', 'Germany', '1.204', '3'],
    ['2021 H2', 'France', '12', '-'],
  ],
}

const draft = (): MappingDraft => startDraft(INSPECTION)
const counting = (): MappingDraft => ({
  ...draft(),
  companyId: 'microsoft',
  decimal: ',',
  thousands: '.',
  columns: draft().columns.map((use, place) => {
    if (place < 2) return use
    return { role: 'figure', measure: 'requests', outcome: place === 2 ? 'total' : 'rejected' }
  }),
})

test('the header, the period and the territory are found by their look; what a number counts is left to the reader', () => {
  const { headerRow, columns, decimal } = draft()
  expect({ headerRow, roles: columns.map(({ role }) => role), decimal }).toEqual({
    headerRow: 2,
    roles: ['period', 'territory', 'none', 'none'],
    decimal: null,
  })
})

test('numbers that can be read in two ways keep a mapping from being used', () => {
  const drafted = recipeOfDraft({ ...counting(), decimal: null }, HEADER, CATALOGUE)
  expect(drafted).toEqual({ isWhole: false, missing: ['Say how decimals and thousands are written.'] })
})

test('no company is taken unsaid: a draft asks whose the file is', () => {
  const missing = ['Name the company.']
  const started = { ...counting(), companyId: draft().companyId }
  expect(recipeOfDraft(started, HEADER, CATALOGUE)).toEqual({ isWhole: false, missing })
  expect(recipeOfDraft({ ...started, isNewCompany: true }, HEADER, CATALOGUE)).toEqual({
    isWhole: false,
    missing,
  })
})

test('two columns that count the same thing are refused', () => {
  const same = counting().columns.map((use) =>
    use.role === 'figure' ? { ...use, outcome: 'total' as const } : use,
  )
  const drafted = recipeOfDraft({ ...counting(), columns: same }, HEADER, CATALOGUE)
  expect(drafted.isWhole).toBe(false)
})

test('a whole draft is a mapping that knows the next file by its columns', () => {
  const drafted = recipeOfDraft({ ...counting(), semantics: 'overlapping' }, HEADER, CATALOGUE)
  if (!drafted.isWhole) throw new Error(drafted.missing.join(' '))
  const { recipe } = drafted
  expect(recipe).toMatchObject({
    id: 'microsoft-counts',
    headerRow: 2,
    decimal: ',',
    thousands: '.',
    period: { from: 'column', column: ['Half'], form: 'label' },
    territory: { from: 'column', name: ['Land'] },
    services: [],
    defaults: { service: 'all', requestKind: 'undivided' },
    outcomeRules: [{ requestKind: 'undivided', semantics: 'overlapping', outcomes: ['rejected'] }],
    recognise: { columns: [['Half'], ['Land'], ['Requests'], ['Rejected']], fileName: null },
  })
})

test('a company of its own gets a service of its own', () => {
  const drafted = recipeOfDraft(
    { ...counting(), companyId: null, isNewCompany: true, companyName: 'Éxample AG' },
    HEADER,
    CATALOGUE,
  )
  if (!drafted.isWhole) throw new Error(drafted.missing.join(' '))
  expect(drafted.recipe.company).toEqual({ id: 'example-ag', name: 'Éxample AG' })
  expect(drafted.recipe.services).toEqual([
    { id: 'example-ag-all', name: 'Éxample AG, all services', subsetOf: null },
  ])
})

test('a territory is asked once, however many rows it stops', () => {
  const issue = {
    level: 'error',
    reasonId: 'territory',
    file: 'counts.csv',
    sheet: null,
    row: 3,
    rows: 1,
    column: 'Land',
    value: ' Nederlandd',
    reason: '',
    fix: null,
  } as const
  const report = {
    file: 'counts.csv',
    bytes: 0,
    sha256: '',
    layout: null,
    failure: null,
    lines: { read: 2, imported: 0, same: 0, skipped: 0, errors: 2 },
    cells: { exact: 0, band: 0, suppressed: 0, notReported: 0, blank: 0 },
    figures: { new: 0, same: 0, restated: 0, gone: 0 },
    warnings: 0,
    editions: [],
    replaces: [],
    taken: null,
    questions: [],
    issues: [issue, { ...issue, row: 4 }],
    changes: [],
  }
  expect(
    namesAsked({
      handle: 'x',
      name: 'counts.csv',
      choices: NO_CHOICES,
      inspection: null,
      report,
      leavesErrorsOut: false,
    }),
  ).toEqual(['Nederlandd'])
})
