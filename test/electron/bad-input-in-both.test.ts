import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NO_CHOICES, type FileReport, type ImportChoices } from '../../data/model/import-report.ts'
import type { AppPlaces } from '../../electron/host/app-places.ts'
import { startDesk, type StartedDesk } from '../../electron/host/start-desk.ts'
import type { Channel, ReplyValue, Request } from '../../electron/contract/channels.ts'
import { buildWorkbook, type CellToBuild } from '../data/import/build-workbook.ts'
import { EXAMPLE_RECIPE } from '../data/import/example-recipe.ts'
import { chance } from '../hostile/mutations.ts'
import { smallBase } from '../hostile/small-base.ts'
import { builtApp } from './built-app.ts'
import { runDesk } from './cli/run-desk.ts'

/*
 * Bad input of five kinds, each made anew from a seed, given to the command line and to the window's contract: one sentence says what is
 * wrong, and nothing is joined or dropped in silence. All numbers are made up.
 */

const SEED = Number(process.env['BAD_INPUT_SEED'] ?? 1)
/** Examples of a kind that the contract is asked; the command line, which starts a process each, is asked the first. */
const COUNT = Number(process.env['BAD_INPUT_COUNT'] ?? 5)
const pick = <T>(all: readonly T[], random: (below: number) => number): T => {
  const chosen = all[random(all.length)]
  if (chosen === undefined) throw new Error('Nothing to pick from')
  return chosen
}
const several = <T>(make: (random: (below: number) => number) => T): readonly T[] =>
  Array.from({ length: COUNT }, (_, place) => make(chance(SEED * 1000 + place)))

const COUNTRIES = [
  ['AO', 'Angola'],
  ['BW', 'Botswana'],
  ['CM', 'Cameroon'],
  ['TD', 'Chad'],
  ['ML', 'Mali'],
  ['NA', 'Namibia'],
  ['NE', 'Niger'],
  ['ZM', 'Zambia'],
] as const

const folder = mkdtempSync(join(tmpdir(), 'bad-input-'))
const home = join(folder, 'home')
let places: AppPlaces
let started: StartedDesk
beforeAll(async () => {
  mkdirSync(home)
  const built = await builtApp()
  places = { ...built, bundledDataset: smallBase(built.bundledDataset) }
  process.env['DISCLOSURE_DESK_HOME'] = home
  started = await startDesk({
    places,
    adapter: {
      shell: 'browser',
      chooseDataset: () => Promise.resolve(null),
      chooseReports: () => Promise.resolve(chosen),
      deliverFile: ({ fileName }) => Promise.resolve({ outcome: 'saved', name: fileName }),
    },
    startPath: null,
    startView: null,
    log: (line) => {
      throw new Error(line)
    },
  })
  await call('app.state', {})
})
afterAll(async () => {
  await started.close()
  rmSync(folder, { recursive: true, force: true })
})

let chosen: readonly string[] = []

async function call<C extends Channel>(channel: C, request: Request<C>): Promise<ReplyValue<C>> {
  const reply = await started.desk.answer(channel, request)
  if (!reply.ok) throw new Error(reply.sentence)
  // The desk checks each reply by its channel's schema.
  return reply.value as ReplyValue<C>
}
async function refusal<C extends Channel>(channel: C, request: Request<C>): Promise<string> {
  const reply = await started.desk.answer(channel, request)
  return reply.ok ? 'done' : reply.sentence
}
async function handleOf(path: string): Promise<string> {
  chosen = [path]
  const [handle] = await call('import.choose', {})
  return handle?.handle ?? ''
}

let files = 0
function fileOf(name: string, content: string | Uint8Array): string {
  files += 1
  const path = join(folder, `${String(files)} ${name}`)
  writeFileSync(path, content)
  return path
}

/** What the window is shown of a file before it is imported. */
async function dryRun(path: string, choices: Partial<ImportChoices> = {}): Promise<FileReport> {
  const asked = [{ handle: await handleOf(path), choices: { ...NO_CHOICES, ...choices } }]
  const { files: reports } = await call('import.dry-run', { files: asked })
  const [report] = reports
  if (report === undefined) throw new Error('No report')
  return report
}

async function importFile(path: string, choices: Partial<ImportChoices> = {}): Promise<void> {
  const { sha256, lines, figures } = await dryRun(path, choices)
  const asked = {
    handle: await handleOf(path),
    choices: { ...NO_CHOICES, ...choices },
    seen: { sha256, lines, figures },
  }
  await call('import.commit', { files: [asked], skipErrors: false })
}

const reasonsOf = ({ issues }: FileReport, level: string): readonly string[] =>
  issues.filter((issue) => issue.level === level).map(({ reason }) => reason)

const GOOGLE =
  'Period Ending,Country/Region,CLDR Territory Code,Legal Process,User Data Requests,Percentage disclosed,Accounts'
const googleOf = (rows: readonly (readonly [string, string])[]): string =>
  [
    GOOGLE,
    ...rows.map(
      ([code, name], place) => `2031-06-30,${name},${code},Other Legal Requests,${String(place + 3)},50,9`,
    ),
    '',
  ].join('\n')

test('a newer edition that drops territories names them, and their figures stay as restatements', async () => {
  const examples = several((random) => {
    const held = COUNTRIES.filter(() => random(4) > 0)
    const drops = held.filter(() => random(3) === 0)
    const dropped = drops.length === 0 ? held.slice(0, 1) : drops
    return { held, dropped, kept: held.filter((each) => !dropped.includes(each)) }
  }).filter(({ kept }) => kept.length > 0)
  expect(examples.length).toBeGreaterThan(COUNT / 2)
  for (const { held, dropped, kept } of examples) {
    await importFile(fileOf('google.csv', googleOf(held)))
    const newer = await dryRun(fileOf('google.csv', googleOf(kept)))
    const names = dropped.map(([, name]) => name).sort()
    const said = reasonsOf(newer, 'warning').join()
    expect(said).toMatch(/^The file has no row of .* in 2031 H1, of which/)
    for (const name of names) expect(said).toContain(name)
    for (const [, name] of kept) expect(said).not.toContain(name)
    // Requests, accounts and a share of each.
    expect(newer.figures.gone).toBe(3 * dropped.length)
    await call('document.undo', {})
  }
  const [first] = examples
  const dataset = join(folder, 'dropped.sqlite')
  copyFileSync(places.bundledDataset, dataset)
  await runDesk('import', fileOf('google.csv', googleOf(first?.held ?? [])), '--dataset', dataset)
  const run = await runDesk('import', fileOf('google.csv', googleOf(first?.kept ?? [])), '--dataset', dataset)
  expect(run.exitCode).toBe(0)
  expect(run.output).toMatch(/The file has no row of .* in 2031 H1, of which/)
  expect(run.output).toMatch(/Gone, 2031 H1, /)
})

/** Other spellings of a held company; each is another company until a reader says that it isn't. */
const RESPELLED: readonly ((name: string, random: (below: number) => number) => string)[] = [
  (name) => `${name} LLC`,
  (name) => `${name} Platforms, Inc.`,
  (name, random) => {
    const place = 1 + random(name.length - 2)
    return name.slice(0, place) + name.slice(place + 1)
  },
  (name, random) => {
    const place = random(name.length - 1)
    return `${name.slice(0, place)}${name[place + 1] ?? ''}${name[place] ?? ''}${name.slice(place + 2)}`
  },
  (name) => name.replace(/[aeo]/, (letter) => ({ a: 'á', e: 'é', o: 'ó' })[letter] ?? letter),
]
const RECIPE = {
  ...EXAMPLE_RECIPE,
  sheet: null,
  recognise: { columns: [['country'], ['half'], ['received']], fileName: null },
}

test('a company in another spelling comes in by itself, and the like one is named; the same name in other case is that company', async () => {
  const text = 'country,half,received\nChad,2031 H1,9\nMali,2031 H1,20\n'
  const { dataset } = await call('app.state', {})
  const held = dataset?.catalogue.companies ?? []
  for (const { name, spelled } of several((random) => {
    const { name } = pick(held, random)
    return { name, spelled: pick(RESPELLED, random)(name, random) }
  })) {
    const path = fileOf('table.csv', text)
    const answers = (company: string) => ({
      recipe: RECIPE,
      answers: { ...NO_CHOICES.answers, company: { id: '', name: company } },
    })
    const other = await dryRun(path, answers(spelled))
    expect([spelled, held.map(({ id }) => id).includes(other.taken?.company.id ?? '')]).toEqual([
      spelled,
      false,
    ])
    const [said = ''] = reasonsOf(other, 'warning')
    expect(said).toContain(`${spelled} isn’t held, and comes in as a company of its own beside`)
    expect(said).toContain(name)
    const same = await dryRun(path, answers(name.toUpperCase()))
    expect([same.taken?.company.name, reasonsOf(same, 'warning')]).toEqual([name, []])
  }
  const mapping = fileOf('mapping.json', JSON.stringify(RECIPE))
  const own = join(folder, 'spelled.sqlite')
  copyFileSync(places.bundledDataset, own)
  const given = ['import', fileOf('table.csv', text), '--recipe', mapping, '--company', 'Gogle'] as const
  const run = await runDesk(...given, '--dataset', own)
  expect(run.output).toContain('Gogle isn’t held, and comes in as a company of its own beside Google')
})

test('a population file with a gap names territory and years, and nothing is taken in', async () => {
  const examples = several((random) => {
    const [code] = pick(COUNTRIES, random)
    const from = 1990 + random(20)
    const years = Array.from({ length: 4 + random(8) }, (_, place) => from + place)
    const missing = years[1 + random(years.length - 2)] ?? from
    const rows = years
      .filter((year) => year !== missing)
      .map((year) => `${code},${String(year)},${String(1e6 + year)}`)
    return { missing, text: ['territory,year,people', ...rows, ''].join('\n'), code }
  })
  const words = { publisher: 'A statistics office', title: 'Inhabitants', licence: null }
  for (const { missing, text, code } of examples) {
    const handle = await handleOf(fileOf('people.csv', text))
    const { faults, sha256 } = await call('population.read', { handle })
    expect(faults.map(({ reason }) => reason)).toEqual([
      `${code} has ${String(missing - 1)} and ${String(missing + 1)} and nothing for ${String(missing)}: add it, since no number is made up`,
    ])
    expect(await refusal('population.hold', { handle, sha256, words })).toMatch(
      /nothing for \d{4}.*Nothing was taken in\.$/,
    )
  }
  const own = join(folder, 'gap.sqlite')
  copyFileSync(places.bundledDataset, own)
  const before = readFileSync(own)
  const path = fileOf('people.csv', examples[0]?.text ?? '')
  const run = await runDesk('people', path, '--publisher', 'A statistics office', '--dataset', own)
  expect([run.exitCode, run.complaints.join()]).toEqual([
    2,
    expect.stringMatching(/people\.csv, row \d+: .. has \d{4} and \d{4} and nothing for \d{4}/) as string,
  ])
  expect(readFileSync(own).equals(before)).toBe(true)
})

test('a group with unknown codes names each of them, and no group is made', async () => {
  for (const { known, unknown } of several((random) => ({
    known: COUNTRIES.filter(() => random(2) === 0).map(([code]) => code),
    unknown: ['QQ', 'XZ', 'AAA', 'ZZ-NOWHERE'].filter((_, place) => place === 0 || random(2) === 0),
  }))) {
    const sentence = await refusal('document.apply', {
      edit: { kind: 'put-territory-group', key: null, name: 'Made up', territories: [...known, ...unknown] },
    })
    expect(sentence).toContain(unknown.join(', '))
    expect(sentence).toMatch(
      /^That can’t be done: this dataset has no territor(y|ies) with the codes? .*Nothing was changed\.$/,
    )
  }
  const { dataset } = await call('app.state', {})
  expect(dataset?.catalogue.groups.filter(({ documentId }) => documentId === null)).toEqual([])
  // On the command line a group is a list of territories.
  const query = JSON.stringify({ territories: ['DE', 'QQ'] })
  const run = await runDesk('figure', '--query', query, '--out', join(folder, 'figure.svg'))
  expect(run.complaints.join()).toBe('This dataset lacks QQ: it is left out of the view.')
})

const LABELS = [
  'Total Number of Law Enforcement Requests',
  'Accounts / Users Specified in Requests',
  'Law Enforcement Requests Resulting in Disclosure of Content',
  'Law Enforcement Requests Resulting in Disclosure of Only Subscriber/Transactional (Non-Content) Data',
  'Law Enforcement Requests Resulting in Disclosure of No Customer Data (No Data Found)',
  'Law Enforcement Requests Resulting in Disclosure of No Customer Data (Request Rejected)',
]
type Row = readonly CellToBuild[]

/** A workbook of Microsoft's kind; `totals`: what TOTAL says in each of its rows. */
function workbook(countries: readonly Row[], totals: readonly Row[]): Uint8Array {
  const [first = [], ...others] = totals
  return buildWorkbook([
    {
      name: 'Criminal',
      rows: [
        [null, 'Law Enforcement Requests Report'],
        [null, 'from January to June 2019'],
        [null, null, 'Total Requests'],
        [null, null, ...LABELS],
        ...(totals.length === 0 ? [] : [first]),
        ...countries,
        ...others,
      ],
    },
  ])
}

test('a workbook whose TOTAL is missing is read and says so; one whose TOTAL stands twice, and not as one sum, is not read', async () => {
  const examples = several((random) => {
    const counts = COUNTRIES.filter(() => random(4) > 0).map(([, name]) => {
      const parts = [random(50), random(50), random(50), random(50)]
      return [null, name, parts.reduce((sum, each) => sum + each, 0), random(300), ...parts] as Row
    })
    const total: Row = [
      null,
      'TOTAL',
      ...LABELS.map((_, place) => counts.reduce((sum, row) => sum + Number(row[place + 2]), 0)),
    ]
    const other: Row = total.map((cell, place) => (place === 2 ? Number(cell) + 1 + random(9) : cell))
    return { counts, total, other }
  }).filter(({ counts }) => counts.length > 1)
  for (const { counts, total, other } of examples) {
    const whole = await dryRun(fileOf('LERR 2019 H1.xlsx', workbook(counts, [total])))
    expect([whole.lines.imported + whole.lines.same, reasonsOf(whole, 'error')]).toEqual([counts.length, []])
    const without = await dryRun(fileOf('LERR 2019 H1.xlsx', workbook(counts, [])))
    expect(without.lines.imported + without.lines.same).toBe(counts.length)
    expect(reasonsOf(without, 'warning')).toContain(
      'The sheet has no row TOTAL: its rows were read, and nothing holds their sums.',
    )
    const twice = await dryRun(fileOf('LERR 2019 H1.xlsx', workbook(counts, [total, other])))
    expect(twice.lines.imported).toBe(0)
    expect(reasonsOf(twice, 'error').join()).toMatch(
      /^TOTAL stands in rows 5, \d+, and not each is the sum of the others/,
    )
  }
  const [first] = examples
  const own = join(folder, 'total.sqlite')
  copyFileSync(places.bundledDataset, own)
  const before = readFileSync(own)
  const { counts = [], total = [], other = [] } = first ?? {}
  const path = fileOf('LERR 2019 H1.xlsx', workbook(counts, [total, other]))
  const missing = fileOf('LERR 2019 H1.xlsx', workbook(counts, []))
  const run = await runDesk('import', path, missing, '--dataset', own)
  expect(run.exitCode).toBe(2)
  expect(run.complaints.join()).toMatch(/rows? can’t be imported, and nothing was/)
  const tried = await runDesk('import', path, missing, '--dataset', own, '--dry-run')
  expect(tried.output).toContain('TOTAL stands in rows 5, ')
  expect(tried.output).toContain('The sheet has no row TOTAL')
  expect(readFileSync(own).equals(before)).toBe(true)
})
