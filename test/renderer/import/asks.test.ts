import { expect, test } from 'vitest'
import {
  NO_CHOICES,
  type FileInspection,
  type FileReport,
  type ImportIssue,
} from '../../../data/model/import-report.ts'
import type { ImportQuestion } from '../../../data/model/import-question.ts'
import { leftOut, rowsNotListed } from '../../../data/model/left-out.ts'
import { bothReadings, questionWords } from '../../../data/model/words/say-question.ts'
import { sumSentences } from '../../../data/model/words/say-taken.ts'
import {
  companyTyped,
  withCompany,
  withCountries,
  withMapping,
  withShareUnit,
  withTables,
} from '../../../renderer/import/answer-choices.ts'
import { stateWords } from '../../../renderer/import/ask-words.ts'
import { askKey, openAsks, stateOf } from '../../../renderer/import/asks.ts'
import type { ReportFile } from '../../../renderer/import/report-file.ts'

const INSPECTION: FileInspection = {
  file: 'a.csv',
  bytes: 1,
  sha256: '',
  format: 'text',
  failure: null,
  dialect: null,
  layout: null,
  candidates: [],
  drift: [],
  sheets: [],
  preview: [['Country', 'Share']],
}

const REPORT: FileReport = {
  file: 'a.csv',
  bytes: 1,
  sha256: '',
  layout: { id: 'kept', name: 'Kept' },
  failure: null,
  lines: { read: 1, imported: 1, same: 0, skipped: 0, errors: 0 },
  cells: { exact: 1, band: 0, suppressed: 0, notReported: 0, blank: 0 },
  figures: { new: 1, same: 0, restated: 0, gone: 0 },
  warnings: 0,
  editions: ['Kept, 2021 H1'],
  replaces: [],
  taken: null,
  questions: [],
  issues: [],
  changes: [],
}

const file = (report: Partial<FileReport>): ReportFile => ({
  handle: 'x',
  name: 'a.csv',
  choices: NO_CHOICES,
  inspection: INSPECTION,
  report: { ...REPORT, ...report },
  leavesErrorsOut: false,
})

/** One of each: a new kind of question doesn't compile until it stands here. */
const QUESTIONS: { readonly [Ask in ImportQuestion['ask']]: Extract<ImportQuestion, { ask: Ask }> } = {
  company: { ask: 'company', held: [{ id: 'snap', name: 'Snap' }], denied: null },
  mapping: {
    ask: 'mapping',
    mapping: { id: 'kept', name: 'Kept' },
    company: { id: 'tiktok', name: 'TikTok' },
    saidBy: 'nothing',
    isChosen: false,
    lastPeriod: null,
  },
  period: { ask: 'period', suggested: '2021 H2' },
  sections: {
    ask: 'sections',
    of: 2,
    sections: [{ row: 5, lastRow: 7, title: 'Content removal', rows: 2 }],
  },
  'share-unit': {
    ask: 'share-unit',
    column: 'Share',
    cells: 5,
    withDecimals: 4,
    above: 1,
    table: null,
    example: { row: 2, text: '0.725', readAs: null },
  },
  countries: {
    ask: 'countries',
    matched: 1,
    of: 6,
    examples: [
      { row: 3, text: 'CA', readAs: 'Canada' },
      { row: 4, text: 'Ohio', readAs: null },
    ],
  },
}
const ALL = Object.values(QUESTIONS)

test.each(ALL)(
  'while “$ask” is open the file isn’t ready; the question, its evidence and its option are sentences',
  (question) => {
    const asking = file({ questions: [question] })
    expect([stateOf(asking), stateOf(file({}))]).toEqual(['asks', 'ready'])
    expect(openAsks(asking)).toEqual([{ kind: 'question', question }])
    const { title, evidence, option } = questionWords(question)
    expect(title).toMatch(/\?$/)
    expect(evidence).toMatch(/\.$/)
    expect(option).toMatch(/^--/)
  },
)

/** What the line of the question says where nothing is asked: only a ready file is to be imported. */
test.each([
  ['ready', file({}), /then import/],
  [
    'held already',
    file({ lines: { read: 2, imported: 0, same: 2, skipped: 0, errors: 0 }, editions: [] }),
    /in the dataset already.*nothing to import/,
  ],
  [
    'left out as a whole',
    {
      ...file({ lines: { read: 2, imported: 0, same: 0, skipped: 0, errors: 2 }, editions: [] }),
      leavesErrorsOut: true,
    },
    /all are left out/,
  ],
  ['unread', { ...file({}), report: null }, /./],
  ['broken', file({ failure: { code: 'x', sentence: 'It is broken.' } }), /^It is broken\.$/],
])('of a file that is %s what is said is true', (state, given, evidence) => {
  const words = stateWords(given)
  expect(words.evidence).toMatch(evidence)
  if (state !== 'ready') expect(words.evidence).not.toMatch(/then import|before/)
})

test('several questions are asked in their order, each known by a key of its own', () => {
  const asks = openAsks(file({ questions: ALL }))
  expect(new Set(asks.map(askKey)).size).toBe(ALL.length)
  expect(asks.map((ask) => (ask.kind === 'question' ? ask.question.ask : ''))).toEqual(
    ALL.map(({ ask }) => ask),
  )
})

test('each answer is a part of the choices, and keeps what was answered before', () => {
  const asking = file({ questions: [QUESTIONS.mapping] })
  expect(withMapping(asking, QUESTIONS.mapping)).toEqual({
    layout: 'kept',
    answers: { ...NO_CHOICES.answers, company: { id: 'tiktok', name: 'TikTok' } },
  })
  // Another's figures in the same columns: the offered mapping is taken, its company isn't.
  expect(withCompany(asking, { id: 'snap', name: 'Snap' })).toEqual({
    layout: 'kept',
    answers: { ...NO_CHOICES.answers, company: { id: 'snap', name: 'Snap' } },
  })
  const answered: ReportFile = {
    ...file({}),
    choices: { ...NO_CHOICES, ...withShareUnit(file({}), QUESTIONS['share-unit'], 'fraction') },
  }
  expect(withShareUnit(answered, { column: 'Other', table: null }, 'percent').answers?.shareUnits).toEqual([
    { column: 'Share', unit: 'fraction' },
    { column: 'Other', unit: 'percent' },
  ])
  expect(withShareUnit(answered, QUESTIONS['share-unit'], 'percent').answers?.shareUnits).toEqual([
    { column: 'Share', unit: 'percent' },
  ])
  // The same header in another table is another column.
  expect(withShareUnit(answered, { column: 'Share', table: 9 }, 'percent').answers?.shareUnits).toEqual([
    { column: 'Share', unit: 'fraction' },
    { column: 'Share', unit: 'percent', table: 9 },
  ])
  expect(withCountries(answered, false).answers).toMatchObject({
    areCountries: false,
    shareUnits: [{ column: 'Share' }],
  })
  expect(withTables(answered, [2, 9]).answers?.tables).toEqual([2, 9])
})

test('a company that is typed is the held one of that name, or a new one; nothing is no company', () => {
  const held = [{ id: 'tik-tok', name: 'TikTok' }]
  expect(companyTyped(' tiktok ', held)).toEqual({ id: 'tik-tok', name: 'TikTok' })
  expect(companyTyped('Éxample AG', held)).toEqual({ id: '', name: 'Éxample AG' })
  expect(companyTyped('楽天', held)).toEqual({ id: '', name: '楽天' })
  expect([' – ', '  '].map((text) => companyTyped(text, held))).toEqual([null, null])
})

test('a share is shown in both readings, digit by digit', () => {
  expect(['0.725', '1', '0.07', '.5', '0,125', '0'].map((text) => bothReadings(text).fraction)).toEqual([
    '72.5 %',
    '100 %',
    '7 %',
    '50 %',
    '12,5 %',
    '0 %',
  ])
  expect(bothReadings('0.725').percent).toBe('0.725 %')
})

const issue = (row: number, reasonId: string, level: ImportIssue['level'], rows = 1): ImportIssue => ({
  level,
  reasonId,
  file: 'a.csv',
  sheet: null,
  row,
  rows,
  column: null,
  value: null,
  reason: reasonId,
  fix: null,
})

test('what is left out is grouped by its reason, errors first, with its count and first row; rows that aren’t listed are counted', () => {
  const report = {
    issues: [
      issue(2, 'total-row', 'skipped'),
      issue(3, 'blank-row', 'skipped', 4),
      issue(9, 'territory', 'error'),
      issue(10, 'territory-code', 'warning'),
      issue(11, 'territory', 'error'),
    ],
    lines: { read: 30, imported: 10, same: 0, skipped: 15, errors: 5 },
  }
  expect(leftOut(report).map(({ reasonId, rows, example }) => [reasonId, rows, example.row])).toEqual([
    ['territory', 2, 9],
    ['blank-row', 4, 3],
    ['total-row', 1, 2],
  ])
  expect(rowsNotListed(report)).toBe(13)
  const rows = file(report)
  expect(openAsks(rows).map(({ kind }) => kind)).toEqual(['rows'])
  expect(stateOf({ ...rows, leavesErrorsOut: true })).toBe('ready')
})

test('kinds are added up where they are parts of one number, and a sum beside its parts is said with them', () => {
  const sum = (requestKind: string, period: string, low: number, service = 'all') =>
    ({ measure: 'requests', requestKind, service, period, low, high: low, cells: 1, notReported: 0 }) as const
  const services = [
    { id: 'all', name: 'All' },
    { id: 'cloud', name: 'Cloud' },
  ]
  const said = (...sums: readonly ReturnType<typeof sum>[]): string =>
    sumSentences({ services, sums: [...sums] }).join(' ')
  expect(said(sum('criminal', '2021 H1', 5), sum('emergency', '2021 H1', 2))).toBe(
    '7 requests: criminal 5, emergency 2.',
  )
  expect(
    said(sum('undivided', '2021 H1', 7), sum('criminal', '2021 H1', 5), sum('emergency', '2021 H1', 2)),
  ).toBe('7 requests, of which criminal 5, emergency 2.')
  // Parts that are more than their sum, and numbers of two services, are only set beside each other.
  expect(said(sum('undivided', '2021 H1', 6), sum('criminal', '2021 H1', 9))).toContain('not added up')
  expect(said(sum('criminal', '2021 H1', 5), sum('criminal', '2021 H1', 3, 'cloud'))).toBe(
    'Requests, not added up: criminal (All) 5, criminal (Cloud) 3.',
  )
  expect(said(sum('criminal', '2021 H1', 5), sum('preservation', '2021 H1', 9))).toBe(
    '5 requests, criminal. Kept apart: preservation, 9 requests.',
  )
})
