import { BUILT_IN_PRESETS } from '../../../data/publish/presets/built-in-presets.ts'
import type { Batch } from '../../../data/model/batch.ts'
import { defaultPublication } from '../../../data/model/publication.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, afterAll, expect, test } from 'vitest'
import { NO_CHOICES } from '../../../data/model/import-report.ts'
import { OWN_POPULATION } from '../../../data/model/population.ts'
import type { FinishedFile } from '../../../data/model/finished-file.ts'
import {
  appStateSchema,
  CHANNELS,
  type AppState,
  type Channel,
  type Reply,
} from '../../../electron/contract/channels.ts'
import type { DeskApi } from '../../../electron/contract/desk-api.ts'
import type { AppPlaces } from '../../../electron/host/app-places.ts'
import { startDesk, type StartedDesk } from '../../../electron/host/start-desk.ts'
import { builtApp } from '../built-app.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const home = mkdtempSync(join(tmpdir(), 'desk-test-'))
const delivered: FinishedFile[] = []
let started: StartedDesk
let places: AppPlaces
let state: AppState
let chosen: string | null = null
let reports: readonly string[] = []

/** Made up for this test, in the layout of Google's file. */
const REPORT = `Period Ending,Country/Region,CLDR Territory Code,Legal Process,User Data Requests,Percentage disclosed,Accounts
2021-06-30,Namibia,NA,Other Legal Requests,7,43,9
`

beforeAll(async () => {
  process.env['DISCLOSURE_DESK_HOME'] = home
  places = await builtApp('microsoft')
  started = await startDesk({
    places,
    adapter: {
      shell: 'browser',
      chooseDataset: () => Promise.resolve(chosen),
      chooseReports: () => Promise.resolve(reports),
      deliverFile: (file) => {
        delivered.push(file)
        return Promise.resolve({ outcome: 'saved', name: file.fileName })
      },
    },
    startPath: join(home, 'no-such.sqlite'),
    log: (line) => {
      throw new Error(line)
    },
  })
  const reply = await call('app.state', {})
  if (!reply.ok) throw new Error(reply.sentence)
  state = reply.value
})

afterAll(async () => {
  await started.close()
  rmSync(home, { recursive: true, force: true })
})

// The desk answers a channel with that channel's reply; here it is asked as a screen would ask.
const call: DeskApi['call'] = (channel, request) =>
  started.desk.answer(channel, request) as ReturnType<DeskApi['call']> as never

test('a file that can’t be opened at the start is named, and the bundled dataset is open instead', () => {
  expect(state.startFailure).toEqual({
    code: 'file-missing',
    details: { file: 'no-such.sqlite' },
    sentence: 'There is no file no-such.sqlite. Check the name, or choose another dataset.',
  })
  expect(state.dataset).toMatchObject({ isBundled: true })
  expect(appStateSchema.parse(state)).toEqual(state)
})

const PEOPLE = 'territory,year,people\nDE,2019,83166711\n'

/** The bundled dataset has no file to replace, and no earlier run has left anything. */
const REFUSED = new Map([
  ['batch.choose-folder', 'request-refused'],
  ['document.save', 'document-needs-name'],
  ['document.recover', 'recovery-missing'],
  ['document.forget-recovery', 'recovery-missing'],
])

const OWN_CLAIM = {
  version: 1,
  company: 'microsoft',
  assertions: [
    {
      assert: 'rank',
      cells: {
        service: 'all',
        requestKinds: ['criminal'],
        measure: 'requests',
        outcomes: [],
        periods: ['2020 H1'],
        territories: { choose: 'all' },
      },
      territory: 'DE',
      rank: 1,
    },
  ],
  reading: null,
}
const OWN_FILE = {
  format: 'disclosure-desk/claims',
  version: 1,
  articles: [],
  commitments: [{ key: 'one', passage: null, speaker: 'Someone', quotation: 'Words', note: null }],
  statements: [],
}

/** A file that the reader chose by the dialog. */
async function chosenFile(name: string, content: string): Promise<string | undefined> {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, content)
  const before = chosen
  chosen = file
  const handle = await call('dataset.choose', {})
  chosen = before
  return handle.ok ? handle.value?.handle : undefined
}

test('each channel answers with what the contract promises', async () => {
  const query = state.dataset?.defaultQuery
  if (query === undefined) throw new Error('No dataset is open')
  chosen = places.bundledDataset
  const report = join(temporaryFolder(), 'report.csv')
  writeFileSync(report, REPORT)
  reports = [report]
  const handle = await call('dataset.choose', {})
  const chosenReports = await call('import.choose', {})
  const files = (chosenReports.ok ? chosenReports.value : []).map(({ handle: each }) => ({
    handle: each,
    choices: NO_CHOICES,
  }))
  const tried = await call('import.dry-run', { files })
  const seen = (tried.ok ? tried.value.files : []).map(({ sha256, lines, figures }) => ({
    sha256,
    lines,
    figures,
  }))
  const publication = defaultPublication(query, 'nature-double')
  const previewed = await call('publish.preview', { publication, vision: 'usual' })
  if (!previewed.ok) throw new Error(previewed.sentence)
  const preview = previewed.value
  const batch: Batch = {
    publication,
    territories: ['DE'],
    figures: [],
    presets: [],
    locales: [],
    formats: ['csv'],
    csvUse: 'code',
    recipe: 'none',
    isDespiteReds: true,
  }
  const handleOf = (name: string, content: unknown): string => {
    const path = join(home, name)
    writeFileSync(path, JSON.stringify(content))
    return started.handles.add(path).handle
  }
  const people = { handle: (await chosenFile('people.csv', PEOPLE)) ?? '' }
  const inhabitants = await call('population.read', people)
  const sha256 = inhabitants.ok ? inhabitants.value.sha256 : ''
  const requests: Readonly<Record<Channel, unknown>> = {
    'app.state': {},
    'app.given-view': { text: 'v1/microsoft/2014H1-2020H2/requests' },
    'app.licences': {},
    'app.network': {},
    'app.print': {},
    'file.kind': { handle: handle.ok ? handle.value?.handle : undefined },
    'dataset.choose': {},
    'dataset.open': { handle: handle.ok ? handle.value?.handle : undefined },
    'dataset.open-bundled': {},
    'view.answer': { query },
    'view.remember': { query },
    'view.peers': { query, territory: 'DE', count: 5 },
    'view.coverage': { query },
    'figure.rows': {
      query,
      mark: { period: '2013 H2', territory: null, outcome: 'rejected' },
      limit: 5,
    },
    'claims.board': {},
    'leads.find': { company: null, asOf: '2019 H1' },
    'leads.cancel': {},
    'checks.report': {},
    'checks.rows': { figureIds: [1], limit: 5 },
    'claims.rows': { statement: 'ms-2013h1-requests', limit: 5 },
    'own.open-article': { handle: await chosenFile('article.txt', 'A title\n\nIts text.') },
    'own.text': { article: 'own-article-1' },
    'own.try': { claim: OWN_CLAIM },
    'own.import': { handle: await chosenFile('own.json', JSON.stringify(OWN_FILE)) },
    'own.export': {},
    'document.state': {},
    'document.apply': { edit: { kind: 'save-view', name: 'First', query } },
    'editions.restatements': { limit: 5 },
    'import.choose': {},
    'import.suggest-territories': { names: ['Holland'] },
    'import.layouts': {},
    'import.inspect': { files },
    'import.dry-run': { files },
    'dataset.progress': {},
    'dataset.cancel': {},
    'import.progress': {},
    'import.cancel': {},
    'import.commit': {
      files: files.map((file, index) => ({ ...file, seen: seen[index] })),
      skipErrors: false,
    },
    'population.read': people,
    'population.hold': {
      ...people,
      sha256,
      words: { publisher: 'Someone', title: 'Inhabitants', licence: null },
    },
    'population.remove': { document: `${OWN_POPULATION}${sha256.slice(0, 12)}` },
    'import.save-report': { handles: files.map(({ handle: each }) => each) },
    'document.undo': {},
    'document.redo': {},
    'document.save': { replacesChanged: false },
    'document.save-as': {},
    'document.discard': {},
    'document.recoveries': {},
    'document.recover': { id: '0123456789ab' },
    'document.forget-recovery': { id: '0123456789ab' },
    'traces.list': {},
    'traces.clear': {},
    'views.saved': {},
    'publish.presets': {},
    'publish.draft': { query, preset: 'nature-single' },
    'publish.preview': { publication, vision: 'deuteranopia' },
    'publish.save': {
      publication,
      format: 'svg',
      csvUse: 'code',
      recipe: 'recipe',
      isDespiteReds: false,
    },
    'sources.overview': {},
    'sheet.save': {
      subject: { about: 'statement', statement: 'ms-2013h1-requests', locale: 'en' },
      format: 'html',
    },
    'publish.preset-export': { preset: 'slide' },
    'publish.preset-import': { handle: handleOf('own.preset.json', BUILT_IN_PRESETS[0]) },
    'publish.pack': { publication, recipe: 'recipe', isDespiteReds: false },
    'publish.copy': { publication, format: 'png' },
    'batch.choose-folder': { batch },
    'batch.start': { batch, folder: null },
    'batch.state': {},
    'batch.cancel': {},
    'batch.take': {},
    'recipes.saved': {},
    'recipes.check': { handle: handleOf('figure.recipe.json', preview.recipe) },
    'recipes.picture': { handle: handleOf('figure.svg', '<svg/>') },
    'recipes.find': { code: preview.code, files: [handleOf('again.json', preview.recipe)] },
  }
  for (const [channel, request] of Object.entries(requests)) {
    if (channel === 'batch.take') await batchEnd()
    const reply: Reply<unknown> = await started.desk.answer(channel, request)
    if (!reply.ok && REFUSED.get(channel) === reply.code) continue
    if (!reply.ok) throw new Error(`${channel}: ${reply.sentence}`)
    // Every key of `requests` is a channel.
    CHANNELS[channel as Channel].reply.parse(reply.value)
  }
  const types = delivered.map(({ mimeType }) => mimeType)
  expect(types).toContain('image/svg+xml')
  expect(delivered.map(({ fileName }) => fileName)).toContain('import-report.json')
})

async function batchEnd(): Promise<void> {
  for (;;) {
    const state = await call('batch.state', {})
    if (!state.ok || state.value.phase !== 'running') return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

test('each channel refuses extra keys, __proto__, the wrong type and 50 MB', async () => {
  for (const channel of Object.keys(CHANNELS)) {
    for (const request of [
      { extra: 1 },
      JSON.parse('{"__proto__":{"handle":"x"}}'),
      null,
      'text',
      [],
      undefined,
      { handle: 'x'.repeat(50_000_000) },
      { query: { version: 1 } },
      new Map(),
    ]) {
      const reply = await started.desk.answer(channel, request)
      expect(reply).toMatchObject({ ok: false, code: 'request-refused' })
    }
  }
})

test('a channel that the contract does not have is refused, also one that every object has', async () => {
  for (const channel of [
    'app.quit',
    '',
    '__proto__',
    'constructor',
    'toString',
    7,
    null,
    { channel: 'app.state' },
  ])
    expect(await started.desk.answer(channel, {})).toMatchObject({ ok: false, code: 'request-refused' })
})

test('a path is no handle', async () => {
  expect(await call('dataset.open', { handle: places.bundledDataset })).toMatchObject({
    code: 'request-refused',
  })
  expect(await call('dataset.open', { handle: 'A'.repeat(32) })).toMatchObject({ code: 'handle-unknown' })
})

test('a dataset that is refused is explained, and the view goes on with the one that is open', async () => {
  chosen = join(home, 'notes.sqlite')
  writeFileSync(chosen, 'these are my notes, and not a database at all')
  const handle = await call('dataset.choose', {})
  if (!handle.ok || handle.value === null) throw new Error('no handle')
  expect(await call('dataset.open', { handle: handle.value.handle })).toMatchObject({
    ok: false,
    sentence: 'notes.sqlite is not a SQLite database. Choose a Disclosure Desk dataset.',
  })
  const query = state.dataset?.defaultQuery
  if (query === undefined) throw new Error('No dataset is open')
  expect(await call('view.answer', { query })).toMatchObject({ ok: true })
  expect(await call('view.answer', { query: { ...query, territories: ['QQ'] } })).toMatchObject({
    ok: false,
    code: 'query-unknown-territory',
  })
})

test('a reader who cancels the dialog gets no handle', async () => {
  chosen = null
  expect(await call('dataset.choose', {})).toMatchObject({ ok: true, value: null })
})

test('the last view of a dataset is at hand when the page is loaded again', async () => {
  const query = state.dataset?.defaultQuery
  if (query === undefined) throw new Error('No dataset is open')
  const seen = { ...query, territories: ['DE', 'US'] }
  await call('dataset.open-bundled', {})
  await call('view.remember', { query: seen })
  expect(await call('app.state', {})).toMatchObject({ ok: true, value: { lastQuery: seen } })
})
