import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fc } from '../../seeded-fast-check.ts'
import { expect, test } from 'vitest'
import { importFiles } from '../../../data/import/import-files.ts'
import type { KnownCompany } from '../../../data/import/known-companies.ts'
import { openReport } from '../../../data/import/open-report.ts'
import type { ImportSurroundings } from '../../../data/import/import-surroundings.ts'
import { planImport } from '../../../data/import/plan/plan-import.ts'
import { NO_CHOICES, type ImportChoices } from '../../../data/model/import-report.ts'
import { questionWords } from '../../../data/model/words/say-question.ts'
import type { MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import { emptyDataset } from './empty-dataset.ts'
import { EXAMPLE_RECIPE } from './example-recipe.ts'
import { REPORTS_FOLDER, temporaryFile } from './import-a-file.ts'

const TIKTOK: KnownCompany = {
  id: 'tiktok',
  name: 'TikTok',
  wholeService: 'tiktok-all',
  lastPeriod: '2021 H1',
}
const SNAP: KnownCompany = { id: 'snap', name: 'Snap', wholeService: null, lastPeriod: null }

const KEPT: MappingRecipe = {
  ...EXAMPLE_RECIPE,
  id: 'tiktok-by-country',
  name: 'TikTok, by country',
  title: 'TikTok, by country',
  company: { id: 'tiktok', name: 'TikTok' },
  services: [],
  sheet: null,
  defaults: { requestKind: 'undivided', service: 'tiktok-all' },
  period: { from: 'typed', period: '2021 H1' },
  territory: { from: 'column', name: ['Country'] },
  figures: [
    { column: ['Requests'], measure: 'requests', outcome: 'total', blank: 'not-reported' },
    { column: ['Accounts'], measure: 'accounts', outcome: 'total', blank: 'not-reported' },
  ],
  recognise: { columns: [['Country'], ['Requests'], ['Accounts']], fileName: null },
}
const CONTENT = 'Country,Requests,Accounts\nChad,9,11\nMali,20,\n'

const around = (recipes: readonly MappingRecipe[]): ImportSurroundings => ({
  territories: [],
  recipes,
  companies: [TIKTOK, SNAP],
})

/** What an import of one file says before it is asked for. */
async function reportOf(
  name: string,
  choices: Partial<ImportChoices>,
  recipes: readonly MappingRecipe[] = [KEPT],
) {
  const reader = await openReport(
    temporaryFile(name, CONTENT),
    { ...NO_CHOICES, ...choices },
    around(recipes),
  )
  return planImport(reader, emptyDataset()).report
}

const company = (id: string, name = id): Partial<ImportChoices> => ({
  answers: { ...NO_CHOICES.answers, company: { id, name } },
})

test('a kept mapping that fits is offered with its evidence and never taken; its typed period is asked anew', async () => {
  const report = await reportOf('numbers.csv', {})
  expect(report.questions).toEqual([
    {
      ask: 'mapping',
      mapping: { id: 'tiktok-by-country', name: 'TikTok, by country' },
      company: { id: 'tiktok', name: 'TikTok' },
      saidBy: 'nothing',
      isChosen: false,
      lastPeriod: '2021 H1',
    },
    { ask: 'period', suggested: '2021 H2' },
  ])
  // Its rows are read and added up, but held against nothing.
  expect(report.figures).toEqual({ new: 0, same: 0, restated: 0, gone: 0 })
  expect(report.editions).toEqual([])
  expect(report.taken?.periods).toEqual([])
  expect(
    report.taken?.sums.map(({ measure, low, cells, notReported }) => [measure, low, cells, notReported]),
  ).toEqual([
    ['requests', 29, 2, 0],
    ['accounts', 11, 1, 1],
  ])
})

/** Where a kept mapping isn't even offered: one thing each that doesn't fit. */
const UNFIT: readonly {
  readonly what: string
  readonly name: string
  readonly change: Partial<MappingRecipe>
  readonly choices?: Partial<ImportChoices>
}[] = [
  { what: 'company: the file’s name names another', name: 'Snap_requests.csv', change: {} },
  {
    what: 'company: the reader says another',
    name: 'numbers.csv',
    change: {},
    choices: company('snap', 'Snap'),
  },
  { what: 'sheet: it is of a worksheet', name: 'numbers.csv', change: { sheet: 'Information' } },
  { what: 'layout: its header is in another row', name: 'numbers.csv', change: { headerRow: 2 } },
  {
    what: 'columns: one of them isn’t there',
    name: 'numbers.csv',
    change: { recognise: { columns: [['Country'], ['Items']], fileName: null } },
  },
]
test.each(UNFIT)(
  'a kept mapping is not offered where it doesn’t fit by $what',
  async ({ name, change, choices }) => {
    await expect(reportOf(name, choices ?? {}, [{ ...KEPT, ...change }])).rejects.toMatchObject({
      code: 'import-layout-unknown',
    })
  },
)

test('two kept mappings that fit are both offered, and neither is taken', async () => {
  const other = {
    ...KEPT,
    id: 'snap-by-country',
    name: 'Snap, by country',
    company: { id: 'snap', name: 'Snap' },
  }
  await expect(reportOf('numbers.csv', {}, [KEPT, other])).rejects.toMatchObject({
    code: 'import-layout-several',
  })
  const chosen = await reportOf('numbers.csv', { layout: 'snap-by-country', period: '2020 H1' }, [
    KEPT,
    other,
  ])
  // Which mapping was chosen; whose the file is is said for each.
  expect([chosen.taken?.company.id, chosen.questions.map(({ ask }) => ask)]).toEqual(['snap', ['mapping']])
})

/** How a mapping comes to be one that was chosen for a file. */
const CHOSEN = {
  'picked from those kept': { layout: KEPT.id },
  'loaded from a file': { recipe: KEPT },
} satisfies Record<string, Partial<ImportChoices>>
/** What a file's name names, and what is then asked where the reader said no company, and where TikTok or Snap is said. */
const FILES = {
  'numbers.csv': { unsaid: 'mapping', tiktok: 'nothing', snap: 'nothing' },
  'TikTok numbers.csv': { unsaid: 'nothing', tiktok: 'nothing', snap: 'refused' },
  'Snap-typed.csv': { unsaid: 'company', tiktok: 'refused', snap: 'nothing' },
  'Snap and TikTok.csv': { unsaid: 'mapping', tiktok: 'nothing', snap: 'nothing' },
} as const satisfies Record<
  string,
  Record<'unsaid' | 'tiktok' | 'snap', 'mapping' | 'company' | 'nothing' | 'refused'>
>

// The keys of the tables above.
const WAYS = Object.keys(CHOSEN) as (keyof typeof CHOSEN)[]
test.each(WAYS)(
  'whose a file is that is read by a mapping %s is said by its name or the reader, else asked',
  async (way) => {
    for (const [name, expected] of Object.entries(FILES))
      for (const [said, answer] of Object.entries(expected)) {
        const choices = { ...CHOSEN[way], period: '2021 H2', ...(said === 'unsaid' ? {} : company(said)) }
        const found = await reportOf(name, choices).then(
          ({ questions, taken }) => [questions.map(({ ask }) => ask).join() || 'nothing', taken?.company.id],
          () => ['refused', said],
        )
        expect(found, `${name}, ${said}`).toEqual([answer, said === 'unsaid' ? 'tiktok' : said])
      }
  },
)

test('where a chosen mapping’s company is denied by the file’s name, both are said, and nothing is compared', async () => {
  const report = await reportOf('Snap-typed.csv', { layout: KEPT.id, period: '2021 H2' })
  expect(report.questions).toEqual([
    {
      ask: 'company',
      held: [
        { id: 'snap', name: 'Snap' },
        { id: 'tiktok', name: 'TikTok' },
      ],
      denied: { mapping: 'TikTok, by country', company: 'TikTok', named: 'Snap' },
    },
  ])
  expect([report.figures.new, report.editions]).toEqual([0, []])
})

/** An offered mapping's question says what says whose the file is. */
test.each([
  ['numbers.csv', {}, 'nothing', 'nothing else says whose they are.'],
  ['TikTok numbers.csv', {}, 'name', 'the file’s name names TikTok, too.'],
  ['numbers.csv', company('tiktok'), 'reader', 'you said that it is TikTok’s.'],
] as const)('of %s an offer says what says whose it is', async (name, choices, saidBy, sentence) => {
  const [offer] = (await reportOf(name, choices)).questions
  if (offer?.ask !== 'mapping') throw new Error('It is offered')
  expect([offer.saidBy, offer.isChosen]).toEqual([saidBy, false])
  expect(questionWords(offer).evidence).toBe(
    `Its columns are those of the kept mapping “TikTok, by country”; ${sentence} The newest period held of TikTok is 2021 H1.`,
  )
})

test('a period that is said wins over the typed one, and one that the file’s name contradicts is refused', async () => {
  const said = await reportOf('numbers.csv', { layout: KEPT.id, period: '2021 H2', ...company('tiktok') })
  expect([said.questions, said.taken?.periods, said.figures.new]).toEqual([[], ['2021 H2'], 4])
  await expect(reportOf('x_2020_H2.csv', { layout: KEPT.id, period: '2021 H2' })).rejects.toMatchObject({
    code: 'import-period-differs',
    details: { where: 'name', said: '2020 H2', given: '2021 H2' },
  })
  // A name proposes its period; the mapping's own is still asked.
  const named = await reportOf('x_2020_H2.csv', { layout: KEPT.id, ...company('tiktok') })
  expect(named.questions).toEqual([{ ask: 'period', suggested: '2020 H2' }])
  const byColumn: MappingRecipe = { ...KEPT, period: { from: 'column', column: ['Requests'], form: 'label' } }
  await expect(
    reportOf('numbers.csv', { layout: KEPT.id, period: '2021 H2' }, [byColumn]),
  ).rejects.toMatchObject({
    code: 'import-period-differs',
    details: { where: 'column', said: 'Requests' },
  })
})

test('a company that is said wins over the mapping’s, with services of its own; one that the file’s name denies is refused', async () => {
  const said = await reportOf('numbers.csv', { layout: KEPT.id, period: '2021 H2', ...company('Éxample AG') })
  expect(said.taken).toMatchObject({
    company: { id: 'example-ag', name: 'Éxample AG' },
    services: [{ id: 'example-ag-all', name: 'Éxample AG, all services' }],
  })
  expect(said.editions).toEqual(['Éxample AG, by country, 2021 H2'])
  const byName = await reportOf('numbers.csv', { layout: KEPT.id, period: '2021 H2', ...company('TIKTOK') })
  expect(byName.taken?.company).toEqual({ id: 'tiktok', name: 'TikTok' })
  const without = await reportOf('numbers.csv', { layout: KEPT.id, period: '2021 H2', ...company('TíkTok') })
  expect(without.taken?.company).toEqual({ id: 'tiktok-2', name: 'TíkTok' })
  await expect(
    reportOf('tiktok-numbers.csv', { layout: KEPT.id, period: '2021 H2', ...company('snap') }),
  ).rejects.toMatchObject({
    code: 'import-company-differs',
    details: { where: 'name', said: 'TikTok', given: 'Snap' },
  })
})

test('an import with an open question is refused and writes nothing', async () => {
  const database = emptyDataset()
  const reader = await openReport(temporaryFile('numbers.csv', CONTENT), NO_CHOICES, around([KEPT]))
  const files = [{ reader, choices: NO_CHOICES }]
  expect(() => importFiles(files, database, { skipErrors: true, hear: () => undefined })).toThrow(
    expect.objectContaining({ code: 'import-questions' }),
  )
  expect(database.prepare('SELECT count(*) FROM figures').pluck().get()).toBe(0)
  expect(database.prepare('SELECT count(*) FROM documents').pluck().get()).toBe(0)
})

const GOOGLE =
  'Period Ending,Country/Region,CLDR Territory Code,Legal Process,User Data Requests,Percentage disclosed,Accounts'

test('a published layout says its company; another one is refused', async () => {
  const file = temporaryFile(
    'numbers.csv',
    `${GOOGLE}\n2020-12-31,Namibia,NA,Other Legal Requests,10,50,12\n`,
  )
  const read = async (choices: Partial<ImportChoices>) =>
    planImport(await openReport(file, { ...NO_CHOICES, ...choices }, around([])), emptyDataset()).report
  expect((await read({})).taken?.company).toEqual({ id: 'google', name: 'Google' })
  expect((await read(company('google'))).questions).toEqual([])
  await expect(read(company('snap'))).rejects.toMatchObject({
    code: 'import-company-differs',
    details: { where: 'layout', said: 'Google', given: 'Snap' },
  })
})

const cell = fc.oneof(fc.nat(9_999).map(String), fc.constantFrom('', '0 - 499', '500 - 999', '-'))
const NAMES = ['Chad', 'Mali', 'Niger', 'Namibia', 'Nauru']

test('the sums are those of the file’s own rows: bands by their ends, what isn’t reported counted apart', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: NAMES.length }),
      async (rows) => {
        const content = [
          'Country,Requests,Accounts',
          ...rows.map((cells, place) => [NAMES[place], ...cells].join(',')),
        ]
        const choices = { ...NO_CHOICES, layout: KEPT.id, period: '2021 H2' }
        const reader = await openReport(
          temporaryFile('numbers.csv', content.join('\n')),
          choices,
          around([KEPT]),
        )
        const { taken } = planImport(reader, emptyDataset()).report
        // By hand, of the text alone.
        const expected = [0, 1].map((column) => {
          const numbers = rows.map((cells) => /^(\d+)(?: - (\d+))?$/.exec(cells[column] ?? ''))
          const sum = (end: (found: RegExpExecArray) => number) =>
            numbers.reduce((total, found) => total + (found === null ? 0 : end(found)), 0)
          const absent = numbers.filter((found) => found === null).length
          return [
            sum((found) => Number(found[1])),
            sum((found) => Number(found[2] ?? found[1])),
            rows.length - absent,
            absent,
          ]
        })
        expect(
          taken?.sums.map(({ low, high, cells, notReported }) => [low, high, cells, notReported]),
        ).toEqual(expected)
        expect(taken?.territories).toBe(rows.length)
      },
    ),
    { numRuns: 25, seed: 11 },
  )
})

const GOOGLE_FILE = join(REPORTS_FOLDER, 'google', 'google-global-user-data-requests.csv')

test.skipIf(!existsSync(GOOGLE_FILE))(
  'of Google’s file every sum is that of its lines, added up by themselves',
  async () => {
    const reader = await openReport(GOOGLE_FILE, NO_CHOICES, around([]))
    const { taken } = planImport(reader, emptyDataset()).report
    const expected = new Map<string, number>()
    for (const line of readFileSync(GOOGLE_FILE, 'utf8').trim().split(/\r?\n/).slice(1)) {
      // Names may be quoted; the last columns never are.
      const [accounts = '', , requests = '', process = ''] = line
        .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
        .toReversed()
      const [year, , day] = [line.slice(0, 4), line.slice(5, 7), line.slice(5, 10)]
      const kind =
        process === 'All'
          ? 'undivided'
          : process === 'Emergency Disclosure Requests'
            ? 'emergency'
            : process === 'Preservation Requests'
              ? 'preservation'
              : 'criminal'
      const add = (measure: string, text: string): void => {
        const key = `${measure} ${kind} ${year} ${day === '06-30' ? 'H1' : 'H2'}`
        expected.set(key, (expected.get(key) ?? 0) + Number(text.replaceAll('"', '').replaceAll(',', '')))
      }
      add('requests', requests)
      add('accounts', accounts)
    }
    const sums = (taken?.sums ?? []).filter(({ measure }) => measure !== 'share-disclosed')
    for (const { measure, requestKind, period, low, high } of sums)
      expect([low, high], `${measure} ${requestKind} ${period}`).toEqual(
        [1, 1].map(() => expected.get(`${measure} ${requestKind} ${period}`)),
      )
    expect(sums.length).toBeGreaterThan(100)
  },
)
