import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  copyFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { checkReportSchema } from '../../../data/model/check-report.ts'
import { datasetInfoSchema } from '../../../data/model/dataset-info.ts'
import packageJson from '../../../package.json' with { type: 'json' }
import { builtApp } from '../built-app.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { runDesk } from './run-desk.ts'

let folder = ''
let dataset = ''
beforeAll(async () => {
  dataset = (await builtApp()).bundledDataset
})
beforeEach(() => {
  folder = temporaryFolder()
  vi.stubEnv('DISCLOSURE_DESK_HOME', join(folder, 'home'))
})
afterAll(() => {
  vi.unstubAllEnvs()
})

/** A file in this test's own folder. */
function write(name: string, content: string): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

test('info says what a dataset holds, in words and as JSON', async () => {
  const words = await runDesk('info', '--dataset', dataset)
  expect(words).toMatchObject({ exitCode: 0, complaints: [] })
  expect(words.output).toMatch(/Short code {3}DD-[0-9A-Z]{4}-[0-9A-Z]{4}\n/)
  expect(words.output).toContain('\n    DE       Germany')
  const json = await runDesk('info', '--json', '--dataset', dataset)
  expect(datasetInfoSchema.parse(JSON.parse(json.output))).toMatchObject({
    name: 'dataset.sqlite',
    isBundled: false,
  })
  expect(readdirSync(join(folder, 'home', 'copies'))).toEqual([])
})

test('a discrepancy that the dataset does not list is another one, and so is a listed one with other numbers', async () => {
  const file = join(folder, 'doctored.sqlite')
  copyFileSync(dataset, file)
  const database = new Database(file)
  // One more rejected request in a row that adds up, and in a row that is known not to.
  const changed = database
    .prepare(
      `UPDATE figures SET low = low + 1, high = high + 1, as_published = CAST(low + 1 AS TEXT)
       WHERE id IN (SELECT f.id FROM figures f JOIN outcomes o ON o.id = f.outcome_id JOIN periods p ON p.id = f.period_id
         JOIN territories t ON t.id = f.territory_id JOIN services s ON s.id = f.service_id
         WHERE o.word = 'rejected' AND p.label = '2013 H1' AND s.key = 'all' AND t.code IN ('US', 'DE'))`,
    )
    .run().changes
  database.close()
  expect(changed).toBe(2)
  const othersOf = async (checked: string) => {
    const { output } = await runDesk('check', '--json', '--dataset', checked)
    return checkReportSchema
      .parse(JSON.parse(output))
      .findings.filter(({ knownNote, severity }) => knownNote === null && severity !== 'notice')
  }
  const before = new Set((await othersOf(dataset)).map(({ key }) => key))
  const others = (await othersOf(file)).filter(({ key }) => !before.has(key))
  // The United States fell short by one, so that with one more it adds up.
  expect(others.map(({ territoryCode, period }) => [territoryCode, period])).toEqual([['DE', '2013 H1']])
})

test('check lists every discrepancy with its place, the known ones and those that are only unusual apart', async () => {
  const json = await runDesk('check', '--json', '--dataset', dataset)
  const { findings } = checkReportSchema.parse(JSON.parse(json.output))
  const words = await runDesk('check', '--dataset', dataset)
  const lines = words.output.split('\n')
  const discrepancies = findings.filter(({ severity }) => severity !== 'notice')
  const known = discrepancies.filter(({ knownNote }) => knownNote !== null)
  const others = discrepancies.filter(({ knownNote }) => knownNote === null)
  const notices = findings.filter(({ severity }) => severity === 'notice')
  expect(notices.length).toBeGreaterThan(0)
  expect(lines.slice(0, -1)).toEqual([
    // Of Microsoft: 14 rows, 7 faults in formulas, one number that a corrected edition replaced; of Google 15 that a later edition restates;
    // of Meta three percentages beside their counts.
    'Known discrepancies of the sources, listed in the dataset: 40',
    ...known.map(({ sentence, knownNote }) => `  ${sentence} ${knownNote}`),
    // Rows with blank cells or dashes, and one kind’s parts above it.
    'Other discrepancies: 53',
    ...others.map(({ sentence }) => `  ${sentence}`),
    `Worth a look: ${notices.length}`,
    ...notices.map(({ sentence, knownNote }) => `  ${sentence}${knownNote === null ? '' : ` ${knownNote}`}`),
  ])
  expect(lines.at(-1)).toMatch(/^93 discrepancies\. [\d,]+ figures were checked\.$/)
})

test.each([
  ['csv', (bytes: Buffer) => bytes.toString('utf8').includes('Germany')],
  ['svg', (bytes: Buffer) => bytes.toString('utf8').includes('<svg')],
  ['png', (bytes: Buffer) => bytes.subarray(1, 4).toString('latin1') === 'PNG'],
  ['json', (bytes: Buffer) => bytes.toString('utf8').startsWith('{\n  "kind": "territories-ranked"')],
] as const)('figure writes %s by the ending of the file', async (ending, isIt) => {
  const out = join(folder, `figure.${ending}`)
  const query =
    '{"territories":["DE","US"],"periods":{"from":"2013 H1","to":"2016 H2"},"requestKinds":["undivided"]}'
  const given = [
    'figure',
    '--kind',
    'territories-ranked',
    '--dataset',
    dataset,
    '--query',
    query,
    '--out',
    out,
  ]
  const run = await runDesk(...given)
  expect(run).toMatchObject({ exitCode: 0, complaints: [] })
  expect(isIt(readFileSync(out))).toBe(true)
  expect(run.output).toContain('Germany')
  expect(readdirSync(folder).sort()).toEqual([`figure.${ending}`, 'home'])
})

test('a query in a file is the same as the query itself', async () => {
  const query = '{"territories":["DE"]}'
  const file = write('query.json', query)
  const [one, other] = [join(folder, 'one.csv'), join(folder, 'other.csv')]
  await runDesk('figure', '--dataset', dataset, '--query', query, '--out', one)
  await runDesk('figure', '--dataset', dataset, '--query', file, '--out', other)
  expect(readFileSync(one)).toEqual(readFileSync(other))
})

test('the text of a view is as good as its query, and says what the dataset lacks', async () => {
  const [one, other, stale] = ['one.csv', 'other.csv', 'stale.csv'].map((name) => join(folder, name))
  const view = 'v1/microsoft/2013H1-2025H1/requests/territories=DE'
  const query = '{"territories":["DE"]}'
  await runDesk('figure', '--dataset', dataset, '--query', query, '--out', one ?? '')
  await runDesk(
    'figure',
    '--dataset',
    dataset,
    '--view',
    write('view.txt', `${view}\n`),
    '--out',
    other ?? '',
  )
  expect(readFileSync(one ?? '')).toEqual(readFileSync(other ?? ''))
  const run = await runDesk('figure', '--dataset', dataset, '--view', `${view},QQ`, '--out', stale ?? '')
  expect(run).toMatchObject({
    exitCode: 0,
    complaints: ['This dataset lacks QQ: it is left out of the view.'],
  })
  expect(readFileSync(stale ?? '')).toEqual(readFileSync(one ?? ''))
})

test('help and version need no dataset', async () => {
  expect((await runDesk('--version')).output).toBe(packageJson.version)
  expect((await runDesk('--help')).output).toContain('Usage: disclosure-desk COMMAND')
  expect(await runDesk()).toMatchObject({ exitCode: 0 })
})

test.each([
  [['export'], 'There is no command “export”. The commands are info, check, claims, figure'],
  [['info', 'extra'], '“extra” stands alone'],
  [['info', '--outt', 'x'], 'Unknown option'],
  [['info', '--query', '{}'], '--query is not an option of info'],
  [['check', '--out', 'x', '--kind', 'y'], '--out, --kind are not options of check'],
  [['figure'], 'needs --out FILE'],
  [['figure', '--out', 'x.tiff'], 'x.tiff has no ending'],
  [['figure', '--out', 'x.csv', '--view', 'v1/nothing'], 'The text of a view can’t be read'],
  [['figure', '--out', 'x.csv', '--view', 'v1/a', '--query', '{}'], 'Give the view once'],
  [
    ['figure', '--out', 'x.csv', '--kind', 'pie'],
    'There is no figure “pie”. Choose over-time, territories-ranked, outcome-mix, map, small-multiples, bands, slope, heat-table.',
  ],
])('%j is refused in one sentence', async (given, sentence) => {
  const run = await runDesk(...given)
  expect(run).toMatchObject({ exitCode: 2, output: '' })
  expect(run.complaints).toHaveLength(1)
  expect(run.complaints[0]).toContain(sentence)
})

test('each dataset that can’t be opened is refused in one sentence, and nothing beside it is changed', async () => {
  const whole = join(folder, 'whole.sqlite')
  copyFileSync(dataset, whole)
  const truncated = join(folder, 'truncated.sqlite')
  copyFileSync(whole, truncated)
  truncateSync(truncated, statSync(whole).size - 1)
  const newer = join(folder, 'newer.sqlite')
  copyFileSync(whole, newer)
  const database = new Database(newer)
  database.pragma('user_version = 99')
  database.close()
  const foreign = join(folder, 'foreign.sqlite')
  new Database(foreign).exec('CREATE TABLE notes (text TEXT)').close()
  mkdirSync(join(folder, 'folder.sqlite'))
  spawnSync('mkfifo', [join(folder, 'pipe.sqlite')])
  write('empty.sqlite', '')
  write('notes.sqlite', 'these are my notes, and not a database at all')
  const before = readdirSync(folder).sort()
  for (const [name, words] of [
    ['missing.sqlite', 'There is no file missing.sqlite.'],
    ['empty.sqlite', 'empty.sqlite is empty'],
    ['folder.sqlite', 'folder.sqlite is not a regular file.'],
    ['notes.sqlite', 'notes.sqlite is not a SQLite database.'],
    ['truncated.sqlite', 'truncated.sqlite is'],
    ['foreign.sqlite', 'foreign.sqlite is a SQLite database, but not a Disclosure Desk dataset.'],
    ['newer.sqlite', 'newer.sqlite was made by a newer version'],
    ...(process.platform === 'win32' ? [] : [['pipe.sqlite', 'pipe.sqlite is not a regular file.'] as const]),
  ] as const) {
    const run = await runDesk('info', '--dataset', join(folder, name))
    expect(run).toMatchObject({ exitCode: 2, output: '' })
    expect(run.complaints).toHaveLength(1)
    expect(run.complaints[0]).toContain(words)
    expect(run.complaints[0]).not.toContain(folder)
  }
  expect(
    readdirSync(folder)
      .filter((name) => name !== 'home')
      .sort(),
  ).toEqual(before)
})

test('each query that can’t be answered, and each file that can’t be written, is refused in one sentence', async () => {
  const wrong = write('wrong.json', '{"territories":')
  const out = join(folder, 'x.csv')
  for (const [query, target, words] of [
    ['{', out, 'The view can’t be read: it is not JSON.'],
    [wrong, out, 'The view can’t be read: it is not JSON.'],
    ['no-such.json', out, 'there is no file no-such.json that can be read'],
    ['{"territories":["QQ"]}', out, 'no territory with the code “QQ”'],
    ['{"company":"nobody"}', out, 'no figures of “nobody”'],
    ['{"periods":{"from":"2016 H1","to":"2013 H1"}}', out, 'the range ends before it begins'],
    ['{"surprise":1}', out, 'surprise'],
    ['{"__proto__":{"company":"nobody"}}', out, 'it has a key that no request has'],
    ['{}', join(folder, 'none', 'x.csv'), 'x.csv was not saved: its folder does not exist.'],
    ['{}', `${folder}/home/../home.csv/x.csv`, 'x.csv was not saved'],
  ] as const) {
    const run = await runDesk('figure', '--dataset', dataset, '--query', query, '--out', target)
    expect(run).toMatchObject({ exitCode: 2, output: '' })
    expect(run.complaints).toHaveLength(1)
    expect(run.complaints[0]).toContain(words)
  }
  expect(readdirSync(folder).sort()).toEqual(['home', 'wrong.json'])
})

test('sheet writes a page to check a statement by, the same bytes each time', async () => {
  const write = async (name: string) => {
    const out = join(folder, name)
    const run = await runDesk('sheet', '--statement', 'ms-2013h2-us-content', '--out', out)
    expect(run).toMatchObject({ exitCode: 0, complaints: [] })
    return readFileSync(out)
  }
  expect((await write('one.pdf')).equals(await write('other.pdf'))).toBe(true)
  expect((await write('sheet.html')).toString('utf8')).toContain('612 ÷ 815 = 75.09%')
})

test('leads tells what stands out, as text, as JSON and as a page', async () => {
  const text = await runDesk('leads', '--as-of', '2019 H1', '--company', 'microsoft')
  expect(text).toMatchObject({ exitCode: 0, complaints: [] })
  expect(text.output).toContain('1. Türkiye: 60% of requests rejected in 2019 H1, up from 9.4% a year before')
  const out = join(folder, 'leads.html')
  expect(await runDesk('leads', '--as-of', '2019 H1', '--out', out)).toMatchObject({ exitCode: 0 })
  expect(readFileSync(out, 'utf8')).toContain('All territories: 24,538 requests in 2019 H1')
  const json = await runDesk('leads', '--as-of', '2019 H1', '--json')
  expect(JSON.parse(json.output)).toMatchObject({ company: 'microsoft', asOf: '2019 H1', onFirstScreen: 4 })
})

test.each([
  [['leads', '--as-of', '2019'], 'This dataset has no reporting period “2019”.'],
  [['leads', '--as-of', 'last year'], 'is not written as in “2025 H1”'],
  [['leads', '--company', 'nobody'], 'This dataset holds no figures of “nobody”.'],
  [['leads', '--out', 'leads.doc'], 'must end in .pdf or .html'],
  [['sheet', '--statement', 'none', '--out', 'x.pdf'], 'This dataset has no statement “none”.'],
  [['sheet', '--out', 'x.pdf'], 'The command sheet needs --statement'],
  [['sheet', '--statement', 'ms-2013h2-us-content', '--out', 'x.doc'], 'ends in .pdf or .html'],
])('%j is refused in one sentence', async (given, sentence) => {
  const run = await runDesk(...given)
  expect(run.exitCode).toBe(2)
  expect(run.complaints.join(' ')).toContain(sentence)
})
