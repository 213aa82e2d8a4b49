import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import type { FileReport, SeenFile } from '../../../data/model/import-report.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import type { DatasetInfo } from '../../../data/model/dataset-info.ts'
import { google, importedFile, NEWER, OLDER } from './made-up-reports.ts'
import { openServices, type Ask } from './open-services.ts'

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
    files: [importedFile('a.csv', google(OLDER))],
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
  const files = [importedFile('a.csv', google(OLDER))]
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
  const [older, newer] = [importedFile('older.csv', google(OLDER)), importedFile('newer.csv', google(NEWER))]
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
  await ask('import-commit', { files: [importedFile('old.csv', google(OLDER))], skipErrors: false })
  const newer = importedFile('new.csv', google(NEWER))
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
  const files = [importedFile('old.csv', google(OLDER)), importedFile('new.csv', google(NEWER))]
  const dry = await ask('import-dry-run', { files })
  expect(dry.files.map(({ figures }) => figures.restated)).toEqual([0, 1])
  expect((await ask('document-state', {})).journal.canUndo).toBe(false)
})

test('an edition that was published earlier never replaces a later one', async () => {
  const { ask } = await openServices()
  await ask('import-commit', {
    files: [importedFile('new.csv', google(NEWER), { publishedOn: '2023-01-01' })],
    skipErrors: false,
  })
  const older = importedFile('old.csv', google(OLDER), { publishedOn: '2022-01-01' })
  const { change } = await ask('import-commit', { files: [older], skipErrors: false })
  if (!change?.dataset) throw new Error('Nothing was imported')
  expect(await totalsOf(ask, googleQuery(change.dataset))).toEqual([14, 23])
})

test('each published value is kept: the view as of a day, and the list of what changed', async () => {
  const { ask } = await openServices()
  const published = (day: string) => ({ publishedOn: day })
  await ask('import-commit', {
    files: [importedFile('old.csv', google(OLDER), published('2022-01-01'))],
    skipErrors: false,
  })
  const { change } = await ask('import-commit', {
    files: [importedFile('new.csv', google(NEWER), published('2023-01-01'))],
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
    importedFile(
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
  const { change } = await ask('import-commit', {
    files: [importedFile('x-2016_H2.csv', meta)],
    skipErrors: false,
  })
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
