import { describe, expect, test } from 'vitest'
import { buildWorkbook, type CellToBuild, type SheetToBuild } from './build-workbook.ts'
import { openText, readAll } from './import-a-file.ts'

/*
 * Workbooks of Microsoft's kind with what can go wrong in them; every number is made up.
 */

const LABELS = [
  'Total Number of Law Enforcement Requests',
  'Accounts / Users Specified in Requests',
  'Law Enforcement Requests Resulting in Disclosure of Content',
  'Law Enforcement Requests Resulting in Disclosure of Only Subscriber/Transactional (Non-Content) Data',
  'Law Enforcement Requests Resulting in Disclosure of No Customer Data (No Data Found)',
  'Law Enforcement Requests Resulting in Disclosure of No Customer Data (Request Rejected)',
]

type Row = readonly CellToBuild[]

/** Cells of a row in the columns of 2018 H1 on, moved right by `shift`: B; D, E; G, I, L and N with a count behind each. */
function cells(name: CellToBuild, counts: readonly CellToBuild[], shift = 0): Row {
  const [
    requests = null,
    accounts = null,
    content = null,
    nonContent = null,
    noData = null,
    rejected = null,
  ] = counts
  const share = (count: CellToBuild): CellToBuild =>
    typeof count === 'number' ? { number: 0.25, style: 1 } : null
  const pair = (count: CellToBuild): readonly CellToBuild[] =>
    typeof count === 'string' ? [count, null] : [share(count), count]
  return [
    ...Array<null>(shift + 1).fill(null),
    ...[
      name,
      null,
      requests,
      accounts,
      null,
      ...pair(content),
      ...pair(nonContent),
      null,
      ...pair(noData),
      ...pair(rejected),
    ],
  ]
}

const GERMANY = [20, 24, 1, 14, 3, 2]
const FRANCE = [10, 12, 1, 6, 2, 1]
const TOTAL = [30, 36, 2, 20, 5, 3]

interface Made {
  readonly name?: string
  readonly heading?: string
  readonly labels?: readonly CellToBuild[]
  readonly rows?: readonly Row[]
  readonly shift?: number
  readonly hiddenRows?: readonly number[]
}

function sheet({
  name = 'Criminal',
  heading = 'from January to June 2019',
  labels = LABELS,
  rows,
  shift = 0,
  hiddenRows = [],
}: Made): SheetToBuild {
  const own = rows ?? [
    cells('TOTAL', TOTAL, shift),
    cells('Germany', GERMANY, shift),
    cells('France', FRANCE, shift),
  ]
  return {
    name,
    hiddenRows,
    rows: [
      [null, 'Law Enforcement Requests Report'],
      [null, heading],
      [null, null, null, 'Total Requests'],
      cells(null, labels, shift),
      ...own,
    ],
  }
}

async function read(sheets: readonly SheetToBuild[], file = 'LERR 2019 H1.xlsx') {
  const { lines, issues } = readAll(await openText(file, buildWorkbook(sheets)))
  const told = issues.filter(
    ({ level, reasonId }) => (level === 'error' || level === 'warning') && reasonId !== 'sheet-missing',
  )
  return { lines, issues, told: told.map(({ level, reasonId, reason }) => [level, reasonId, reason]) }
}
const numbers = (lines: Awaited<ReturnType<typeof read>>['lines']) =>
  lines.map(({ territory, figures }) => [territory, ...figures.map(({ low }) => low)])

const RIGHT = [
  ['DE', ...GERMANY],
  ['FR', ...FRANCE],
]

describe('a workbook of Microsoft’s kind', () => {
  test('as it should be says nothing but what it is', async () => {
    const { lines, told } = await read([sheet({})])
    expect([numbers(lines), told]).toEqual([RIGHT, []])
  })

  test.each([1, 2, 5])('with its columns %i to the right is read the same', async (shift) => {
    const { lines, told } = await read([sheet({ shift })])
    expect([numbers(lines), told]).toEqual([RIGHT, []])
    expect(lines[0]?.figures[0]?.column).toBe(3 + shift)
  })

  test('without TOTAL: the only column of names holds the territories, and nothing holds the sums', async () => {
    const { lines, told } = await read([
      sheet({ rows: [cells('Germany', GERMANY), cells('France', FRANCE)] }),
    ])
    expect(numbers(lines)).toEqual(RIGHT)
    expect(told.map(([level, id]) => [level, id])).toEqual([['warning', 'total-missing']])
  })

  test('without TOTAL and with two columns of texts it can’t be told which are the territories', async () => {
    const second = (row: Row): Row => row.map((cell, place) => (place === 2 ? 'EMEA' : cell))
    const { lines, told } = await read([
      sheet({ rows: [second(cells('Germany', GERMANY)), second(cells('France', FRANCE))] }),
    ])
    expect([lines, told]).toEqual([
      [],
      [
        [
          'error',
          'total-missing',
          'The sheet has no row TOTAL, and which column holds the territories can’t be told without it.',
        ],
      ],
    ])
  })

  test('with TOTAL twice that both hold is read; where one doesn’t, no row of the sheet is', async () => {
    const twice = [
      cells('TOTAL', TOTAL),
      cells('Germany', GERMANY),
      cells('France', FRANCE),
      cells('Total', TOTAL),
    ]
    expect(numbers((await read([sheet({ rows: twice })])).lines)).toEqual(RIGHT)
    const stacked = [
      ...twice.slice(0, 2),
      cells('TOTAL', [5, 6, 0, 3, 1, 1]),
      cells('Spain', [5, 6, 0, 3, 1, 1]),
    ]
    const { lines, told } = await read([sheet({ rows: stacked })])
    expect(lines).toEqual([])
    expect(told).toEqual([
      [
        'error',
        'total-twice',
        'TOTAL stands in rows 5, 7, and not each is the sum of the others: which rows are one table can’t be told.',
      ],
    ])
  })

  test('with TOTAL in two columns is an error of the sheet', async () => {
    const beside = cells('TOTAL', TOTAL).map((cell, place) => (place === 2 ? 'TOTAL' : cell))
    const moved = cells(null, FRANCE).map((cell, place) => (place === 2 ? 'Total' : cell))
    const { lines, told } = await read([sheet({ rows: [beside, cells('Germany', GERMANY), moved] })])
    expect([lines, told.map(([level, id]) => [level, id])]).toEqual([[], [['error', 'total-columns']]])
  })

  test('whose TOTAL isn’t the sum says which numbers, and both', async () => {
    const rows = [cells('TOTAL', [31, 36, 2, 20, 5, 3]), cells('Germany', GERMANY), cells('France', FRANCE)]
    const { lines, told } = await read([sheet({ rows })])
    expect(numbers(lines)).toEqual(RIGHT)
    expect(told).toEqual([
      [
        'warning',
        'total-differs',
        'The row “TOTAL” isn’t the sum of its rows: requests 31, and the rows come to 30.',
      ],
    ])
  })

  test('with a renamed label is an error that names what is missing and what stands there', async () => {
    const { lines, told } = await read([sheet({ labels: [...LABELS.slice(0, 5), 'Declined by counsel'] })])
    expect(lines).toEqual([])
    expect(told).toEqual([
      [
        'error',
        'sheet-columns',
        'The header has no label for: rejected. Labels that say nothing here: “Declined by counsel”.',
      ],
    ])
  })

  test('with a label twice is an error', async () => {
    const { told } = await read([sheet({ labels: [...LABELS.slice(0, 5), 'No data found'] })])
    expect(told.map(([, id]) => id)).toEqual(['sheet-columns'])
  })

  test('with every label renamed is an error of a sheet that has the report’s name', async () => {
    const strange = sheet({
      name: 'Emergencies',
      labels: ['Asked', 'Named', 'Given', 'Partly', 'None', 'Denied'],
    })
    const { lines, told } = await read([sheet({}), strange])
    expect([numbers(lines), told.map(([level, id]) => [level, id])]).toEqual([
      RIGHT,
      [['error', 'sheet-header']],
    ])
  })

  test('with a column of counts that is empty is an error, and no row becomes “not reported”', async () => {
    const { lines, told } = await read([
      sheet({ rows: [cells('TOTAL', TOTAL.slice(0, 5)), cells('Germany', GERMANY.slice(0, 5))] }),
    ])
    expect([lines, told.map(([level, id]) => [level, id])]).toEqual([[], [['error', 'column-empty']]])
  })

  test('with hidden rows reads them and says how many', async () => {
    const { lines, issues } = await read([sheet({ hiddenRows: [6] })])
    expect(numbers(lines)).toEqual(RIGHT)
    expect(issues.map(({ reason }) => reason)).toContain('1 row of the sheet is hidden and was read.')
  })

  test('without a sheet says of which kind, and of one too many that it can’t tell', async () => {
    const { issues } = await read([sheet({})])
    expect(issues.filter(({ reasonId }) => reasonId === 'sheet-missing').map(({ reason }) => reason)).toEqual(
      ['Emergency', 'Civil'].map(
        (kind) =>
          `The workbook has no sheet for “${kind}” of 2019 H1: that is not zero, and what is held of it stays.`,
      ),
    )
    const { lines, told } = await read([sheet({}), sheet({ name: 'Criminal (2)' })])
    expect([numbers(lines), told.map(([level, id]) => [level, id])]).toEqual([
      RIGHT,
      [['error', 'sheet-twice']],
    ])
  })

  test('with the report’s table on a sheet of a strange name doesn’t guess what it counts', async () => {
    const { told } = await read([sheet({}), sheet({ name: 'Data' })])
    expect(told.map(([level, id]) => [level, id])).toEqual([['error', 'sheet-name']])
  })

  test('whose headings all name another half-year than its file is an error', async () => {
    const { lines, told } = await read([sheet({ heading: 'from July to December 2019' })])
    expect([lines, told]).toEqual([
      [],
      [['error', 'sheet-period', 'The sheet is headed 2019 H2, and the file’s name says 2019 H1.']],
    ])
  })

  test('with a fraction that the cell shows is an error: only a format without decimals makes it whole', async () => {
    const { told } = await read([
      sheet({
        rows: [cells('TOTAL', TOTAL), cells('Germany', [20.5, 24, 1, 14, 3, 2]), cells('France', FRANCE)],
      }),
    ])
    expect(told.map(([level, id]) => [level, id])).toEqual([
      ['warning', 'total-differs'],
      ['error', 'not-whole'],
    ])
  })

  test('with a mark that no footnote explains says so', async () => {
    const rows = [
      cells('TOTAL', TOTAL),
      cells('Germany*', GERMANY),
      cells('France†', FRANCE),
      [null, '* Returned.'],
    ]
    const { lines, told } = await read([sheet({ rows })])
    expect(lines.map(({ figures }) => figures[0]?.note)).toEqual(['Returned.', null])
    expect(told).toEqual([
      ['warning', 'footnote-missing', '“France†” points to a footnote that the sheet doesn’t have.'],
    ])
  })

  test.each([
    ['in the row of another territory', 'France', 1],
    ['missing', null, 0],
  ])('with the number of warrants %s reads none of it', async (_, of, count) => {
    const far = (row: Row, cell: CellToBuild): Row => [
      ...row,
      ...Array<null>(16 - row.length).fill(null),
      cell,
    ]
    const header =
      'Number of warrants from U.S. law enforcement seeking consumer content data stored outside the United States'
    const rows = [
      far(cells('TOTAL', TOTAL), header),
      cells('Germany', GERMANY),
      of === null ? cells('France', FRANCE) : far(cells(of, FRANCE), 7),
    ]
    const { lines, told } = await read([sheet({ rows })])
    expect(numbers(lines)).toEqual(RIGHT)
    expect(told.map(([level, id]) => [level, id])).toEqual([['warning', 'beside-not-read']])
    expect(told[0]?.[2]).toContain(count === 0 ? 'there is none' : 'this one isn’t')
  })
})
