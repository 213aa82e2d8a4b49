import { describe, expect, test } from 'vitest'
import { importFiles } from '../../../data/import/import-files.ts'
import { planImport } from '../../../data/import/plan/plan-import.ts'
import { NO_CHOICES, type ImportChoices } from '../../../data/model/import-report.ts'
import type { ImportAnswers } from '../../../data/model/import-question.ts'
import type { MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import { buildWorkbook, type CellToBuild } from './build-workbook.ts'
import { emptyDataset } from './empty-dataset.ts'
import { EXAMPLE_RECIPE } from './example-recipe.ts'
import { openText, readAll } from './import-a-file.ts'

const requestsOf = (column: string): MappingRecipe['figures'][number] => ({
  column: [column],
  measure: 'requests',
  outcome: 'total',
  blank: 'not-reported',
})

/** A mapping of one column of requests, and of a share where it is named. */
function mapping(
  columns: { country: string; code?: string; requests: string; share?: string },
  rest: Partial<MappingRecipe> = {},
): MappingRecipe {
  const { country, code, requests, share } = columns
  return {
    ...EXAMPLE_RECIPE,
    sheet: null,
    period: { from: 'typed', period: '2020 H2' },
    territory: { from: 'column', name: [country], ...(code === undefined ? {} : { code: [code] }) },
    figures: [
      requestsOf(requests),
      ...(share === undefined
        ? []
        : [{ ...requestsOf(share), measure: 'share-disclosed' as const, outcome: 'some-data' as const }]),
    ],
    absenceWords: ['NULL'],
    ...rest,
  }
}

async function readBy(
  recipe: MappingRecipe,
  content: string | Uint8Array,
  answers: Partial<ImportAnswers> = {},
  name = 'counts.csv',
) {
  const period = recipe.period.from === 'typed' ? recipe.period.period : null
  const choices: Partial<ImportChoices> = {
    recipe,
    period,
    answers: { ...NO_CHOICES.answers, company: recipe.company, ...answers },
  }
  const reader = await openText(name, content, choices)
  const { report, tables } = planImport(reader, emptyDataset())
  const { figures } = readAll(reader)
  const shares = figures.flatMap(({ territory, measure, low, high, status }) =>
    measure === 'share-disclosed' ? [[territory, status === 'not-reported' ? null : [low, high]]] : [],
  )
  const requests = figures.flatMap(({ territory, measure, low }) =>
    measure === 'requests' ? [[territory, low]] : [],
  )
  return { report, tables, shares, requests, reader }
}

const withShares = (shares: readonly string[], end = '\n'): string =>
  `country;requests;rate${end}` +
  shares
    .map((share, place) => `${['France', 'Germany', 'Chad', 'Mali', 'Peru'][place] ?? ''};5;${share}${end}`)
    .join('')
const SHARED = mapping({ country: 'country', requests: 'requests', share: 'rate' })
const COMMAS = { ...SHARED, decimal: ',' } as const

describe('shares from 0 to 1', () => {
  test.each([
    ['with points', SHARED, ['0.72', '1', 'NULL', '0'], 3, 1],
    ['with commas', COMMAS, ['0,72', '1', 'NULL', '0'], 3, 1],
    ['without a zero before the point', SHARED, ['.72', '.5'], 2, 2],
    ['as a program writes them', SHARED, ['0.7200000000000001', '1.0'], 2, 2],
    ['nothing but 0 and 1', SHARED, ['0', '1'], 2, 0],
    ['beside one with a sign', SHARED, ['72%', '0.6'], 1, 1],
    ['but for one above 1', SHARED, ['0.5', '0.4', '1.2'], 3, 3],
    ['but for a few, one of them a percentage', SHARED, ['0.5', '0.4', '54', '0.7', '0.25'], 5, 4],
  ])('%s are asked once, and keep the file out', async (_, recipe, shares, cells, withDecimals) => {
    const { report, reader } = await readBy(recipe, withShares(shares))
    expect(report.questions).toMatchObject([{ ask: 'share-unit', column: 'rate', cells, withDecimals }])
    const files = [{ reader, choices: NO_CHOICES }]
    const database = emptyDataset()
    expect(() => importFiles(files, database, { skipErrors: true, hear: () => undefined })).toThrow(
      'import-questions',
    )
    expect(database.prepare('SELECT count(*) FROM figures').pluck().get()).toBe(0)
  })

  test.each([
    ['of percents above 1', ['0.72', '1.5']],
    ['of percents with a few small ones', ['0.5', '12', '40', '33.1', '0']],
    ['of whole percents', ['0', '1', '0', '1', '50']],
    ['with a sign', ['0.72%', '0.5 %']],
    ['with a sign but for a zero', ['72%', '0']],
    ['of zeros alone', ['0', '0.0']],
  ])('a column %s is not asked', async (_, shares) => {
    expect((await readBy(SHARED, withShares(shares))).report.questions).toEqual([])
  })

  test('are what was answered: 0.72 is 72 %, or 0.72 %; a sign goes before the answer', async () => {
    const text = withShares(['0.72', '1', 'NULL', '0.6', '54%'])
    const as = async (unit: 'fraction' | 'percent') =>
      (await readBy(SHARED, text, { shareUnits: [{ column: ' RATE', unit }] })).shares
    expect(await as('fraction')).toEqual([
      ['FR', [7150, 7250]],
      ['DE', [9950, 10_000]],
      ['TD', null],
      ['ML', [5950, 6050]],
      ['PE', [5350, 5450]],
    ])
    expect((await as('percent'))[0]).toEqual(['FR', [71, 73]])
  })

  test('are not asked by a mapping that knows its unit, nor of percent formats in a workbook', async () => {
    const [requests, share] = SHARED.figures
    if (requests === undefined || share === undefined) throw new Error('Two figures')
    const knowing: MappingRecipe = { ...SHARED, figures: [requests, { ...share, shareUnit: 'fraction' }] }
    const known = await readBy(knowing, withShares(['0.72']))
    expect([known.report.questions, known.shares]).toEqual([[], [['FR', [7150, 7250]]]])
    const rows = [
      ['country', 'requests', 'rate'],
      ['France', 5, { number: 0.72, style: 1 }],
    ]
    const sheet = await readBy(SHARED, buildWorkbook([{ name: 'a', rows }]), {}, 'a.xlsx')
    expect([sheet.report.questions, sheet.shares]).toEqual([[], [['FR', [7150, 7250]]]])
    const plain = [rows[0] ?? [], ['France', 5, 0.72]]
    const asked = await readBy(SHARED, buildWorkbook([{ name: 'a', rows: plain }]), {}, 'a.xlsx')
    expect(asked.report.questions).toMatchObject([
      { ask: 'share-unit', example: { row: 2, text: '0.72', readAs: '72 %' } },
    ])
  })

  test('the same header in two tables is two columns, each asked and answered by itself', async () => {
    const text = `${withShares(['54', '60.5'])}\nOthers;;\ncountry;requests;rate\nChad;5;0.72\nMali;5;0.5\n`
    const tables = [1, 6]
    const { report } = await readBy(SHARED, text, { tables })
    expect(report.questions).toMatchObject([{ ask: 'share-unit', column: 'rate', table: 6, cells: 2 }])
    const answered = await readBy(SHARED, text, {
      tables,
      shareUnits: [{ column: 'rate', unit: 'fraction', table: 6 }],
    })
    expect([answered.report.questions, answered.shares]).toEqual([
      [],
      [
        ['FR', [5350, 5450]],
        ['DE', [6045, 6055]],
        ['TD', [7150, 7250]],
        ['ML', [4950, 5050]],
      ],
    ])
    // Of the first alone the others' is no answer.
    const first = await readBy(SHARED, text, { shareUnits: [{ column: 'rate', unit: 'fraction', table: 6 }] })
    expect(first.report.issues.map(({ reasonId }) => reasonId)).toContain('answer-unused')
  })

  test('an answer for a column that is none is said, not swallowed', async () => {
    const { report } = await readBy(SHARED, withShares(['54%']), {
      shareUnits: [{ column: 'rat', unit: 'fraction' }],
    })
    expect(report.issues).toMatchObject([{ level: 'note', reasonId: 'answer-unused', column: 'rat' }])
  })
})

const TWITTER = `Table 1/2: Government Information Requests,,,,
Time period start,Country,Combined requests,Combined compliance rate,Combined accounts specified
2020-07-01,Argentina,48,0.06,78
2020-07-01,Finland,3,1,3
2020-07-01,Czech Republic,0,NULL,0
2020-07-01,United States,3243,0.6,31080
,,,,
,,,,
Table 2/2: Non-Government Information Requests,,,,
Time period start,Country,Non-government requests,Compliance rate,Accounts
2020-07-01,Luxembourg,1,0,3
2020-07-01,United States,60,0.1,90
`
const GOVERNMENT = mapping(
  { country: 'Country', requests: 'Combined requests', share: 'Combined compliance rate' },
  { headerRow: 2 },
)
const WIKIMEDIA: readonly (readonly CellToBuild[])[] = [
  ['USER DATA REQUESTS'],
  ['Country', 'Total User Data Requests', 'Total User Data Requests Complied'],
  ['France', 3, 0],
  ['Germany', 2, 0],
  ['Total', 5, 0],
  ['CONTENT REQUESTS'],
  ['Country', 'Total Content Requests', 'Total Content Requests Complied'],
  ['Germany', 21, 0],
  ['Spain', 6, 1],
  ['Unknown', 5, 0],
  ['Total', 32, 1],
]

describe('a second table below the first', () => {
  test('is no part of it: it is said once, with its rows, and the fractions of the first are asked', async () => {
    const { report, tables, requests } = await readBy(GOVERNMENT, TWITTER)
    expect(report.questions).toMatchObject([{ ask: 'share-unit', cells: 3, withDecimals: 2 }])
    expect(requests).toEqual([
      ['AR', 48],
      ['FI', 3],
      ['CZ', 0],
      ['US', 3243],
    ])
    expect(report.lines).toEqual({ read: 11, imported: 4, same: 0, skipped: 7, errors: 0 })
    expect(report.issues.filter(({ reasonId }) => reasonId === 'other-table')).toMatchObject([
      { row: 9, rows: 4 },
    ])
    expect(
      tables.map(({ headerRow, lastRow, rows, isTaken }) => [headerRow, lastRow, rows, isTaken]),
    ).toEqual([
      [2, 6, 4, true],
      [10, 12, 2, false],
    ])
    const unit = { column: 'Combined compliance rate', unit: 'fraction' } as const
    expect((await readBy(GOVERNMENT, TWITTER, { shareUnits: [unit] })).shares).toEqual([
      ['AR', [550, 650]],
      ['FI', [9950, 10_000]],
      ['CZ', null],
      ['US', [5950, 6050]],
    ])
  })

  test('can be chosen by the row of its header', async () => {
    const other = mapping({ country: 'Country', requests: 'Non-government requests' }, { headerRow: 2 })
    const { requests, tables, report } = await readBy(other, TWITTER, { tables: [10] })
    expect(requests).toEqual([
      ['LU', 1],
      ['US', 60],
    ])
    expect(tables.map(({ headerRow, isTaken }) => [headerRow, isTaken])).toEqual([
      [2, false],
      [10, true],
    ])
    expect(report.lines).toMatchObject({ imported: 2, errors: 0 })
    await expect(readBy(other, TWITTER, { tables: [9] })).rejects.toThrow('import-table-unfit')
  })

  test('is no part of a worksheet’s table either', async () => {
    const book = buildWorkbook([{ name: 'a', rows: WIKIMEDIA }])
    const recipe = mapping({ country: 'Country', requests: 'Total User Data Requests' }, { headerRow: 2 })
    const { requests, report, tables } = await readBy(recipe, book, {}, 'a.xlsx')
    expect(requests).toEqual([
      ['FR', 3],
      ['DE', 2],
    ])
    expect(report.lines).toEqual({ read: 10, imported: 2, same: 0, skipped: 8, errors: 0 })
    expect(report.questions).toEqual([])
    expect(tables.length).toBe(2)
  })

  test.each([
    ['behind a blank row, with other words', '\nNation,Orders\nSpain,6\n'],
    ['at once, with a label of its own header', 'Country,Orders\nSpain,6\n'],
    ['at once, with the word for a territory', 'Jurisdiction,Orders\nSpain,6\n'],
    ['with years for labels', '\nCountry,2019\nSpain,6\n'],
    ['behind a title', 'Content\nNation,Orders\nSpain,6\n'],
    ['with the same header', '\nContent\nCountry,Requests\nSpain,6\n'],
  ])('begins %s', async (_, rest) => {
    const recipe = mapping({ country: 'Country', requests: 'Requests' })
    const { requests, tables } = await readBy(recipe, `Country,Requests\nFrance,3\nChad,4\n${rest}`)
    expect(requests).toEqual([
      ['FR', 3],
      ['TD', 4],
    ])
    expect(tables.map(({ isTaken }) => isTaken)).toEqual([true, false])
  })

  test.each([
    ['a blank row', '\nSpain,6\n'],
    ['a name that is no territory and a word that is no number', 'Atlantis,many\nSpain,6\n'],
    ['a remark behind a blank row', '\nNot counted: letters\nSpain,6\n'],
    ['a country without a number', 'Mali,\nSpain,6\n'],
    ['a row of totals behind a blank row', '\nTotal,n/a\nSpain,6\n'],
  ])('is not begun by %s', async (_, rest) => {
    const recipe = mapping({ country: 'Country', requests: 'Requests' })
    const { requests, tables } = await readBy(recipe, `Country,Requests\nFrance,3\nChad,4\n${rest}`)
    expect(requests).toContainEqual(['ES', 6])
    expect(tables.length).toBe(1)
  })
})

describe('states and provinces are no countries', () => {
  const CODES = `Year,State,Code,Orders
2023,California,CA,300
2023,Delaware,DE,12
2023,Georgia,GA,45
2023,Indiana,IN,7
2023,New York,NY,410
2023,Texas,TX,31
`
  const NAMES = `Year,Jurisdiction,Orders
2023,California,300
2023,Georgia,45
2023,New Jersey,88
2023,Northern District of Texas,31
2023,Puerto Rico,4
2023,TOTAL,468
`
  const byCodes = mapping({ country: 'State', code: 'Code', requests: 'Orders' })
  const byNames = mapping({ country: 'Jurisdiction', requests: 'Orders' }, { totalWords: ['TOTAL'] })

  test('their codes are no countries’: each row is an error, whatever is answered', async () => {
    const { report, requests } = await readBy(byCodes, CODES)
    expect(requests).toEqual([])
    expect(report.lines).toMatchObject({ read: 6, errors: 6 })
    expect(report.questions).toMatchObject([
      {
        ask: 'countries',
        matched: 0,
        of: 6,
        examples: [{ row: 2, text: 'California, CA', readAs: 'Canada' }, {}, {}, {}, {}],
      },
    ])
    expect((await readBy(byCodes, CODES, { areCountries: true })).requests).toEqual([])
  })

  test('a list whose names mostly match nothing is asked; answered with no, Georgia isn’t the country', async () => {
    const { report } = await readBy(byNames, NAMES)
    expect(report.questions).toMatchObject([{ ask: 'countries', matched: 2, of: 5 }])
    const no = await readBy(byNames, NAMES, { areCountries: false })
    expect([no.requests, no.report.questions, no.report.lines.errors]).toEqual([[], [], 5])
    expect((await readBy(byNames, NAMES, { areCountries: true })).requests).toEqual([
      ['GE', 45],
      ['PR', 4],
    ])
  })

  test('a column headed as states is asked as soon as one of them is unknown', async () => {
    const few = 'State,Orders\nGeorgia,45\nPuerto Rico,4\nGuam,1\nTexas,9\n'
    const recipe = mapping({ country: 'State', requests: 'Orders' })
    expect((await readBy(recipe, few)).report.questions).toMatchObject([
      { ask: 'countries', matched: 3, of: 4 },
    ])
    const member = few.replace('State', 'Member State')
    expect(
      (await readBy({ ...recipe, territory: { from: 'column', name: ['Member State'] } }, member)).report
        .questions,
    ).toEqual([])
  })

  test('codes of three letters are read; a code that nobody knows leaves the name, with a warning', async () => {
    const recipe = mapping({ country: 'country', code: 'iso3', requests: 'requests' })
    const text = 'country,iso3,requests\nFrance,FRA,10\nGermany,DEU,945\nTürkiye,TUR,12\nChad,T1,3\n'
    const { requests, report } = await readBy(recipe, text)
    expect(requests).toEqual([
      ['FR', 10],
      ['DE', 945],
      ['TR', 12],
      ['TD', 3],
    ])
    expect(report.issues).toMatchObject([{ level: 'warning', row: 5, column: 'iso3', value: 'T1' }])
    expect(report.questions).toEqual([])
  })

  test('a column of codes alone is asked, and read where it lists countries', async () => {
    const recipe = mapping({ country: 'iso', requests: 'requests' })
    const text = 'iso,requests\nDE,945\nFR,10\nGBR,3\n'
    expect((await readBy(recipe, text)).report.questions).toMatchObject([
      { ask: 'countries', examples: [{ text: 'DE', readAs: 'Germany' }, {}, {}] },
    ])
    expect((await readBy(recipe, text, { areCountries: true })).requests).toEqual([
      ['DE', 945],
      ['FR', 10],
      ['GB', 3],
    ])
  })
})
