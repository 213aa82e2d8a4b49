import { fc } from '../../seeded-fast-check.ts'
import { expect, test } from 'vitest'
import type { MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import { buildWorkbook } from './build-workbook.ts'
import { EXAMPLE_RECIPE } from './example-recipe.ts'
import { openText, readAll } from './import-a-file.ts'

/** The words of three rows in every kind of column; each space is a place where a person may have broken the line. */
const CELLS = {
  country: ['United Kingdom', 'South Korea', 'Papua New Guinea'],
  code: ['GB ', ' KR', 'PG'],
  half: ['2020 H1', 'H2 2020', '2021 H1'],
  process: ['Search warrant', 'Court order', 'Search warrant'],
  received: ['1 234', '0 - 499', 'fewer than 10'],
  rate: ['40 %', '54 %', 'not reported'],
  least: ['1 000', '20', '3 000'],
  most: ['2 000', '30', ' 4 000'],
  note: ['see below, too', '', 'a "word" or two'],
} satisfies Record<string, readonly [string, string, string]>
type Column = keyof typeof CELLS
// The keys of the table above.
const COLUMNS = Object.keys(CELLS) as Column[]

const figure = { outcome: 'total', blank: 'not-reported' } as const
const RECIPE: MappingRecipe = {
  ...EXAMPLE_RECIPE,
  sheet: null,
  thousands: ' ',
  territory: { from: 'column', name: ['country'], code: ['code'] },
  splits: [
    {
      column: ['process'],
      values: [
        { text: 'Search warrant', requestKind: 'criminal' },
        { text: 'Court order', requestKind: 'civil' },
      ],
    },
  ],
  figures: [
    { ...figure, column: ['received'], measure: 'requests' },
    { ...figure, column: ['rate'], measure: 'share-disclosed', outcome: 'some-data' },
    { ...figure, column: ['least'], highColumn: ['most'], measure: 'accounts' },
  ],
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** What was read, without the letters of the cells. */
const meaning = ({ lines, issues }: ReturnType<typeof readAll>) => ({
  issues,
  lines: lines.map(({ territory, period, figures }) => [
    territory,
    period,
    figures.map(({ requestKind, measure, status, low, high }) => [requestKind, measure, status, low, high]),
  ]),
})

/** By hand, of the table above. */
const EXPECTED = {
  issues: [],
  lines: [
    [
      'GB',
      '2020 H1',
      [
        ['criminal', 'requests', 'exact', 1234, 1234],
        ['criminal', 'share-disclosed', 'band', 3950, 4050],
        ['criminal', 'accounts', 'band', 1000, 2000],
      ],
    ],
    [
      'KR',
      '2020 H2',
      [
        ['civil', 'requests', 'band', 0, 499],
        ['civil', 'share-disclosed', 'band', 5350, 5450],
        ['civil', 'accounts', 'band', 20, 30],
      ],
    ],
    [
      'PG',
      '2021 H1',
      [
        ['criminal', 'requests', 'band', 0, 9],
        ['criminal', 'share-disclosed', 'not-reported', null, null],
        ['criminal', 'accounts', 'band', 3000, 4000],
      ],
    ],
  ],
}

const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
/** The cells of three rows in an order of columns, each space perhaps a line break. */
const table = fc.record({
  columns: fc.shuffledSubarray(COLUMNS, { minLength: COLUMNS.length }),
  inside: lineEnd,
  isBroken: fc.infiniteStream(fc.boolean()),
})

function rowsOf(columns: readonly Column[], breakAt: () => string): readonly (readonly string[])[] {
  return [0, 1, 2].map((row) =>
    columns.map((column) => (CELLS[column][row] ?? '').replaceAll(' ', () => breakAt())),
  )
}

test('a line break inside a cell is a space, in every column and at any place of it', async () => {
  await fc.assert(
    fc.asyncProperty(table, lineEnd, async ({ columns, inside, isBroken }, end) => {
      const rows = rowsOf(columns, () => (isBroken.next().value === true ? inside : ' '))
      const text = [columns, ...rows].map((cells) => cells.map(quoted).join(',') + end).join('')
      expect(meaning(readAll(await openText('counts.csv', text, { recipe: RECIPE })))).toEqual(EXPECTED)
    }),
    { numRuns: 80, seed: 4 },
  )
})

test.each(COLUMNS)(
  'a line break in “%s” alone is one, be the column the first, the last or between',
  async (column) => {
    const others = COLUMNS.filter((each) => each !== column)
    for (const place of [0, 4, others.length]) {
      const columns = [...others.slice(0, place), column, ...others.slice(place)]
      const rows = [0, 1, 2].map((row) =>
        columns.map((each) => {
          const cell = CELLS[each][row] ?? ''
          return quoted(each === column ? cell.replaceAll(' ', '\n') : cell)
        }),
      )
      const text = [columns, ...rows].map((cells) => `${cells.join(',')}\n`).join('')
      expect(meaning(readAll(await openText('counts.csv', text, { recipe: RECIPE })))).toEqual(EXPECTED)
    }
  },
)

test('a worksheet’s cells of several lines are read the same way', async () => {
  const rows = rowsOf(COLUMNS, () => '\n')
  const book = buildWorkbook([{ name: 'a', rows: [COLUMNS, ...rows] }])
  expect(meaning(readAll(await openText('counts.xlsx', book, { recipe: RECIPE })))).toEqual(EXPECTED)
})

test('a cell of two lines that says nothing known is one error, which says that cell', async () => {
  const read = async (row: string) => {
    const text = `country,half,received\n${row}\nChad,2020 H1,3\n`
    const recipe = { ...EXAMPLE_RECIPE, sheet: null }
    const { lines, issues } = readAll(await openText('counts.csv', text, { recipe }))
    return [lines.length, issues.map(({ reasonId, row, rows, value }) => [reasonId, row, rows, value])]
  }
  expect(await read('"North\nAtlantis",2020 H1,1')).toEqual([1, [['territory', 2, 1, 'North\nAtlantis']]])
  expect(await read('"Atlantis, North\nof it",2020 H1,1')).toEqual([
    1,
    [['territory', 2, 1, 'Atlantis, North\nof it']],
  ])
  expect(await read('France,"half\nof 2020",1')).toEqual([1, [['period', 2, 1, 'half\nof 2020']]])
  expect(await read('France,2020 H1,"12\nor 13"')).toEqual([1, [['no-number', 2, 1, '12\nor 13']]])
})

test('a name of two lines is answered as one', async () => {
  const text = 'country,half,received\n"North\nAtlantis *",2020 H1,1\n'
  const recipe = { ...EXAMPLE_RECIPE, sheet: null, footnoteMarks: '*' }
  for (const asPublished of ['North Atlantis', 'North\nAtlantis']) {
    const choices = { recipe, territories: [{ asPublished, code: 'FR' }] }
    expect(readAll(await openText('counts.csv', text, choices)).lines).toMatchObject([{ territory: 'FR' }])
  }
})
