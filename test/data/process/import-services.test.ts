import { gzipSync } from 'node:zlib'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import {
  NO_CHOICES,
  type FileReport,
  type ImportChoices,
  type SeenFile,
} from '../../../data/model/import-report.ts'
import type { MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import type { DatasetInfo } from '../../../electron/contract/channels.ts'
import { createServices } from '../../../data/process/services.ts'
import type { Verb, Verbs } from '../../../data/process/verbs.ts'
import { EXAMPLE_RECIPE } from '../import/example-recipe.ts'
import { temporaryFile } from '../import/import-a-file.ts'
import { builtDataset } from '../source/bundled.ts'

const folder = mkdtempSync(join(tmpdir(), 'desk-import-services-'))
const bundled = builtDataset('microsoft')
// Made-up rows in Google’s layout come into a dataset without Google.
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Ask = <V extends Verb>(verb: V, request: Verbs[V]['request']) => Promise<Verbs[V]['value']>

/** A data process's services with the bundled dataset open. */
async function openServices() {
  const services = createServices()
  onTestFinished(() => services.close())
  // The services answer each verb with its value, which the compiler can't follow through a union.
  const ask = (async (verb, request) =>
    await services.answer(
      { id: 1, verb, request } as Parameters<typeof services.answer>[0],
      () => undefined,
      () => undefined,
    )) as Ask
  const info = await ask('open', {
    path: bundled,
    copiesFolder: mkdtempSync(join(folder, 'copies-')),
    isBundled: true,
  })
  return { ask, info }
}

const GOOGLE_HEADER =
  'Period Ending,Country/Region,CLDR Territory Code,Legal Process,User Data Requests,Percentage disclosed,Accounts'

/** Made up, in the layout of Google's file: no published figures. */
const google = (rows: readonly string[]): string => [GOOGLE_HEADER, ...rows, ''].join('\n')
const OLDER = [
  '2020-12-31,Namibia,NA,Other Legal Requests,10,50,12',
  '2020-12-31,Namibia,NA,Emergency Disclosure Requests,4,75,4',
  '2020-12-31,Namibia,NA,Preservation Requests,3,,3',
  '2021-06-30,Namibia,NA,Other Legal Requests,20,50,22',
  '2021-06-30,Chad,TD,Other Legal Requests,1,0,1',
]
const NEWER = [
  ...OLDER.slice(0, 3),
  '2021-06-30,Namibia,NA,Other Legal Requests,21,50,22',
  '2021-06-30,Niger,NE,Other Legal Requests,2,100,2',
]

const file = (name: string, content: string, choices: Partial<ImportChoices> = {}) => ({
  path: temporaryFile(name, content),
  choices: { ...NO_CHOICES, ...choices },
})

const googleQuery = (info: DatasetInfo): ViewQuery => ({
  ...info.defaultQuery,
  company: 'google',
  service: 'google-all',
  requestKinds: ['undivided', 'criminal', 'emergency'],
  periods: { from: '2020 H2', to: '2021 H1' },
})

/** All requests of the query's service, period by period. */
async function totalsOf(ask: Ask, query: ViewQuery): Promise<readonly unknown[]> {
  const totals: unknown[] = []
  for (const period of new Set([query.periods.from, query.periods.to])) {
    const { facets } = await ask('answer', { query: { ...query, periods: { from: period, to: period } } })
    totals.push(facets.services.find(({ service }) => service === query.service)?.value)
  }
  return totals
}

test('an import is seen in the views, and undo takes every trace of it back', async () => {
  const { ask, info } = await openServices()
  const { report, change } = await ask('import-commit', {
    files: [file('a.csv', google(OLDER))],
    skipErrors: false,
  })
  expect(report.files[0]?.lines).toEqual({ read: 5, imported: 5, same: 0, skipped: 0, errors: 0 })
  expect(report.files[0]?.editions).toEqual([
    'Global requests for user information, 2020 H2',
    'Global requests for user information, 2021 H1',
  ])
  const { imports } = await ask('source-overview', {})
  expect(imports.map(({ layout }) => layout)).toEqual(['Google, global requests for user data'])
  // Emergency and legal requests add up; preservation asks for no disclosure.
  expect(await totalsOf(ask, googleQuery(change?.dataset ?? info))).toEqual([14, 21])
  const undone = await ask('document-undo', {})
  expect(undone.dataset?.fingerprint).toBe(info.fingerprint)
  expect(undone.dataset?.catalogue).toEqual(info.catalogue)
})

test('the same file twice adds nothing, and nothing can be undone that was not done', async () => {
  const { ask } = await openServices()
  const files = [file('a.csv', google(OLDER))]
  await ask('import-commit', { files, skipErrors: false })
  const before = await ask('info', {})
  const { report, change } = await ask('import-commit', { files, skipErrors: false })
  expect(change).toBe(null)
  expect(report.isCommitted).toBe(false)
  expect(report.files[0]?.lines).toEqual({ read: 5, imported: 0, same: 5, skipped: 0, errors: 0 })
  expect((await ask('info', {})).fingerprint).toBe(before.fingerprint)
})

const seenOf = ({ sha256, lines, figures }: FileReport): SeenFile => ({ sha256, lines, figures })

test('what comes in is what was seen: not a file rewritten meanwhile, nor one that changes something else alone', async () => {
  const { ask, info } = await openServices()
  const [older, newer] = [file('older.csv', google(OLDER)), file('newer.csv', google(NEWER))]
  const trial = await ask('import-dry-run', { files: [older, newer] })
  const [seenOlder, seenNewer] = trial.files.map(seenOf)
  const refused = { code: 'import-not-as-seen', details: { file: 'newer.csv' } }
  // Behind the older file the newer one restates; alone it brings all of its figures.
  await expect(
    ask('import-commit', { files: [{ ...newer, seen: seenNewer }], skipErrors: false }),
  ).rejects.toMatchObject(refused)
  writeFileSync(newer.path, google(NEWER).replace(',21,50,', ',2100,50,'))
  await expect(
    ask('import-commit', {
      files: [
        { ...older, seen: seenOlder },
        { ...newer, seen: seenNewer },
      ],
      skipErrors: false,
    }),
  ).rejects.toMatchObject(refused)
  expect((await ask('info', {})).fingerprint).toBe(info.fingerprint)
  expect(await ask('document-state', {})).toMatchObject({ journal: { dirty: false, canUndo: false } })
  const again = await ask('import-dry-run', { files: [newer] })
  const { report } = await ask('import-commit', {
    files: [{ ...newer, seen: again.files.map(seenOf)[0] }],
    skipErrors: false,
  })
  expect(report.isCommitted).toBe(true)
})

test('a newer edition lists each cell that changed, came or went, and replaces the older one', async () => {
  const { ask } = await openServices()
  await ask('import-commit', { files: [file('old.csv', google(OLDER))], skipErrors: false })
  const newer = file('new.csv', google(NEWER))
  const dry = await ask('import-dry-run', { files: [newer] })
  const { report, change } = await ask('import-commit', { files: [newer], skipErrors: false })
  expect({ ...dry, isCommitted: true }).toEqual(report)
  const [found] = report.files
  expect(found?.figures).toEqual({ new: 3, same: 10, restated: 1, gone: 3 })
  // The half-year that did not change is not imported again.
  expect(found?.lines).toEqual({ read: 5, imported: 2, same: 3, skipped: 0, errors: 0 })
  expect(found?.replaces).toEqual(['Global requests for user information, 2021 H1'])
  expect(
    found?.changes.map((each) => [
      each.change,
      each.territoryCode,
      each.measure,
      each.old.low,
      each.new?.low,
    ]),
  ).toEqual([
    ['restated', 'NA', 'requests', 20, 21],
    ['gone', 'TD', 'requests', 1, undefined],
    ['gone', 'TD', 'share-disclosed', 0, undefined],
    ['gone', 'TD', 'accounts', 1, undefined],
  ])
  if (!change?.dataset) throw new Error('Nothing was imported')
  expect(await totalsOf(ask, googleQuery(change.dataset))).toEqual([14, 23])
})

test('two editions in one drop are compared with each other, also in the dry run', async () => {
  const { ask } = await openServices()
  const files = [file('old.csv', google(OLDER)), file('new.csv', google(NEWER))]
  const dry = await ask('import-dry-run', { files })
  expect(dry.files.map(({ figures }) => figures.restated)).toEqual([0, 1])
  expect((await ask('document-state', {})).journal.canUndo).toBe(false)
})

test('an edition that was published earlier never replaces a later one', async () => {
  const { ask } = await openServices()
  await ask('import-commit', {
    files: [file('new.csv', google(NEWER), { publishedOn: '2023-01-01' })],
    skipErrors: false,
  })
  const older = file('old.csv', google(OLDER), { publishedOn: '2022-01-01' })
  const { change } = await ask('import-commit', { files: [older], skipErrors: false })
  if (!change?.dataset) throw new Error('Nothing was imported')
  expect(await totalsOf(ask, googleQuery(change.dataset))).toEqual([14, 23])
})

test('each published value is kept: the view as of a day, and the list of what changed', async () => {
  const { ask } = await openServices()
  const published = (day: string) => ({ publishedOn: day })
  await ask('import-commit', {
    files: [file('old.csv', google(OLDER), published('2022-01-01'))],
    skipErrors: false,
  })
  const { change } = await ask('import-commit', {
    files: [file('new.csv', google(NEWER), published('2023-01-01'))],
    skipErrors: false,
  })
  if (!change?.dataset) throw new Error('Nothing was imported')
  const query = googleQuery(change.dataset)
  expect(await totalsOf(ask, query)).toEqual([14, 23])
  expect(await totalsOf(ask, { ...query, asPublished: '2022-06-01' })).toEqual([14, 21])
  expect(await totalsOf(ask, { ...query, asPublished: '2021-12-31' })).toEqual([null, null])
  const { figure } = await ask('answer', { query: { ...query, asPublished: '2022-06-01' } })
  expect(englishFigure(figure).notes[0]?.text).toContain('as they were published on 2022-06-01')
  const { restatements } = await ask('restatements', { limit: 5000 })
  const ours = restatements.filter(({ company }) => company === 'google')
  expect(
    ours.map(({ change: kind, territoryCode, measure, old, new: next }) => [
      kind,
      territoryCode,
      measure,
      old?.low,
      next?.low,
    ]),
  ).toEqual([
    ['restated', 'NA', 'requests', 20, 21],
    ['came', 'NE', 'requests', undefined, 2],
    ['came', 'NE', 'accounts', undefined, 2],
    ['came', 'NE', 'share-disclosed', undefined, 9950],
    ['gone', 'TD', 'requests', 1, undefined],
    ['gone', 'TD', 'accounts', 1, undefined],
    ['gone', 'TD', 'share-disclosed', 0, undefined],
  ])
  expect([ours[0]?.old?.date, ours[0]?.new?.date]).toEqual(['2022-01-01', '2023-01-01'])
})

test('a row that can’t be imported refuses the whole, or is left out and listed', async () => {
  const { ask } = await openServices()
  const files = [
    file(
      'a.csv',
      google([
        ...OLDER,
        '2021-06-30,Atlantis,,Other Legal Requests,5,50,5',
        '2021-06-30,Mali,ML,Other Legal Requests,many,50,5',
      ]),
    ),
  ]
  await expect(ask('import-commit', { files, skipErrors: false })).rejects.toMatchObject({
    code: 'import-errors',
  })
  expect((await ask('document-state', {})).journal.canUndo).toBe(false)
  const { report } = await ask('import-commit', { files, skipErrors: true })
  expect(report.files[0]?.lines).toEqual({ read: 7, imported: 5, same: 0, skipped: 0, errors: 2 })
  expect(
    report.files[0]?.issues.map(({ reasonId, row, column, value }) => [reasonId, row, column, value]),
  ).toEqual([
    ['territory', 7, 'Country/Region', 'Atlantis'],
    ['no-number', 8, 'User Data Requests', 'many'],
  ])
})

const META_HEADER = [
  'Country',
  ...[
    'Total Requests',
    'Legal Process Request Total',
    'Emergency Request Total',
    'Search Warrant',
    'Subpoena',
  ].flatMap((each) => [each, `${each} Accounts`, `${each} Percentage`]),
].join(',')

test('a sum, its parts and the splits of a part are counted once', async () => {
  const { ask, info } = await openServices()
  // Made up, in the layout of Meta's files.
  const meta = `${META_HEADER}\nMali,"1,010",1010,80%,1000,1000,80%,10,10,80%,600,600,80%,400,400,80%\nChad,5,6,0%,5,6,0%,0,0,0%,,,,,,\n`
  const { change } = await ask('import-commit', { files: [file('x-2016_H2.csv', meta)], skipErrors: false })
  if (!change?.dataset) throw new Error('Nothing was imported')
  const query: ViewQuery = {
    ...info.defaultQuery,
    company: 'meta',
    service: 'meta-all',
    periods: { from: '2016 H2', to: '2016 H2' },
  }
  expect(await totalsOf(ask, { ...query, requestKinds: ['undivided', 'criminal', 'emergency'] })).toEqual([
    1015,
  ])
})

test('a saved mapping recognises the next file of its kind', async () => {
  const { ask } = await openServices()
  const [published] = await ask('import-layouts', {})
  if (published === undefined) throw new Error('There is no layout')
  const recipe = {
    ...published,
    id: 'my-report',
    name: 'My report',
    title: 'My report',
    company: { id: 'example', name: 'Example' },
    decimal: ',' as const,
    thousands: '.' as const,
    splits: [],
    notes: [],
    methodBreaks: [],
    outcomeRules: [],
    defaults: { service: 'example-all', requestKind: 'criminal' as const },
    services: [{ id: 'example-all', name: 'Example, user data', subsetOf: null }],
    period: { from: 'typed' as const, period: '2020 H1' },
    territory: { from: 'column' as const, name: ['Land'] },
    figures: [
      {
        column: ['Anfragen'],
        measure: 'requests' as const,
        outcome: 'total' as const,
        blank: 'not-reported' as const,
      },
    ],
    recognise: { columns: [['Land'], ['Anfragen']], fileName: null },
    totalWords: ['Summe'],
    footnoteMarks: '*',
  }
  await ask('document-apply', { edit: { kind: 'save-mapping-recipe', recipe } })
  const files = [file('bericht.csv', 'Land;Anfragen\nNamibia*;1.234\nChad;\nSumme;1.234\n')]
  const dry = await ask('import-dry-run', { files })
  expect(dry.files[0]).toMatchObject({
    layout: { id: 'my-report', name: 'My report' },
    lines: { read: 3, imported: 2, same: 0, skipped: 1, errors: 0 },
    cells: { exact: 1, notReported: 1 },
  })
})

test('what was answered about a kept mapping’s columns is kept with the import: the next file isn’t asked, and undo forgets it', async () => {
  const { ask } = await openServices()
  const recipe: MappingRecipe = {
    ...EXAMPLE_RECIPE,
    sheet: null,
    figures: [
      ...EXAMPLE_RECIPE.figures,
      { column: ['rate'], measure: 'share-disclosed', outcome: 'some-data', blank: 'not-reported' },
    ],
  }
  await ask('document-apply', { edit: { kind: 'save-mapping-recipe', recipe } })
  const rows = (half: string): string =>
    `country,half,received,rate\nAtlantis,${half},1,0.5\nLemuria,${half},2,0.25\nAvalon,${half},3,0.75\nFrance,${half},4,1\n`
  const company = { ...NO_CHOICES.answers, company: recipe.company }
  const asked = async (half: string) => {
    const files = [file(`${half}.csv`, rows(half), { layout: recipe.id, answers: company })]
    const [report] = (await ask('import-dry-run', { files })).files
    return [report?.questions.map((question) => question.ask), report?.lines.errors]
  }
  expect(await asked('2020 H1')).toEqual([['countries', 'share-unit'], 3])
  const choices: Partial<ImportChoices> = {
    layout: recipe.id,
    answers: { ...company, areCountries: true, shareUnits: [{ column: 'rate', unit: 'fraction' }] },
    territories: [
      { asPublished: 'Atlantis', code: 'DE' },
      { asPublished: 'Lemuria', code: 'ES' },
      { asPublished: 'Avalon', code: 'IT' },
    ],
  }
  const files = [file('first.csv', rows('2020 H1'), choices)]
  await ask('import-commit', { files, skipErrors: false })
  expect(await asked('2020 H2')).toEqual([[], 0])
  // One step: the import and what it taught the mapping.
  await ask('document-undo', {})
  expect(await asked('2020 H2')).toEqual([['countries', 'share-unit'], 3])
})

test('new companies of one import whose names are only alike are two, and one that is named twice is one', async () => {
  const { ask } = await openServices()
  const recipe = { ...EXAMPLE_RECIPE, sheet: null }
  const files = [
    ['Newcomer', '2020 H1'],
    ['Néwcomer', '2020 H1'],
    ['newcomer', '2020 H2'],
  ].map(([name = '', half = '']) =>
    file(
      `${half} ${String(name.length)}.csv`,
      `country,half,received\nFrance,${half},${String(name.codePointAt(1))}\n`,
      {
        recipe,
        answers: { ...NO_CHOICES.answers, company: { id: '', name } },
      },
    ),
  )
  const report = await ask('import-commit', { files, skipErrors: false })
  expect(report.report.files.map(({ taken }) => [taken?.company.id, taken?.company.name])).toEqual([
    ['newcomer', 'Newcomer'],
    ['newcomer-2', 'Néwcomer'],
    ['newcomer', 'Newcomer'],
  ])
})

test('a typed name that the desk knows by any of its names, or a code, is exact; one that is only like it isn’t', async () => {
  const { ask } = await openServices()
  const names = ['USA', 'Holland', 'uk', 'DE', 'DEU', 'Côte d’Ivoire', 'Germny']
  const found = await ask('suggest-territories', { names })
  expect(found.map(([first]) => [first?.code, first?.isExact])).toEqual([
    ['US', true],
    ['NL', true],
    ['GB', true],
    ['DE', true],
    ['DE', true],
    ['CI', true],
    ['DE', false],
  ])
  expect(found.flatMap(([, ...others]) => others).some(({ isExact }) => isExact)).toBe(false)
})

test('a file that can’t be read, or leaves a question open, keeps the others out unless that was asked for', async () => {
  const { ask } = await openServices()
  const files = [file('a.csv', google(OLDER)), file('page.csv', '<!doctype html><html>Sign in</html>')]
  await expect(ask('import-commit', { files, skipErrors: false })).rejects.toMatchObject({
    code: 'import-file-kind',
  })
  const day = (): string => new Date().toISOString().slice(0, 10)
  const before = day()
  const { report, change } = await ask('import-commit', { files, skipErrors: false, skipFiles: true })
  expect(report.isCommitted).toBe(true)
  expect(report.files.map(({ failure, lines }) => [failure?.code ?? null, lines.imported])).toEqual([
    [null, 5],
    ['import-file-kind', 0],
  ])
  // Without a day of publication or of reading it counts from the day on which it was read.
  expect([before, day()]).toContain(change?.dataset?.catalogue.documents.at(-1)?.retrievedOn)
})

test('a packed file is imported, and its document is the packed one', async () => {
  const { ask } = await openServices()
  const packed = { ...file('a.csv.gz', 'x'), path: temporaryFile('a.csv.gz', gzipSync(google(OLDER))) }
  const { report } = await ask('import-commit', { files: [packed], skipErrors: false })
  expect(report.files[0]).toMatchObject({ file: 'a.csv.gz', lines: { imported: 5, errors: 0 } })
  const again = await ask('import-dry-run', { files: [packed] })
  expect(again.files[0]?.lines.same).toBe(5)
})
