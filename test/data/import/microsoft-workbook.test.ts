import { describe, expect, test } from 'vitest'
import { buildWorkbook, type CellToBuild, type SheetToBuild } from './build-workbook.ts'
import { openText, readAll } from './import-a-file.ts'

/*
 * Look-alikes of workbooks that aren't at hand (2013 H1, from 2021 H2 on), after a description; every number here is made up.
 */

const OUTCOMES = [
  'Disclosure of content',
  'Disclosure of only subscriber/transactional (non-content) data',
  'No data found',
  'Requests rejected',
]

/** A sheet as described: two header rows, each outcome a merged cell over a percentage and its number. */
function lookAlike(
  name: string,
  shift: { readonly territory: number; readonly counts: number },
  heading = '',
): SheetToBuild {
  const row = (territory: CellToBuild, counts: readonly CellToBuild[]): CellToBuild[] => {
    const cells: CellToBuild[] = Array.from({ length: shift.counts }, () => null)
    cells[shift.territory] = territory
    return [...cells, ...counts]
  }
  const pairs = (numbers: readonly CellToBuild[]): CellToBuild[] =>
    numbers.flatMap((number) => [0.25, number])
  const total: CellToBuild = { formula: 'SUM(B5:B7)', value: 30 }
  return {
    name,
    rows: [
      [heading === '' ? 'Law Enforcement Requests Report' : heading],
      row('Country', [
        'Total number of law enforcement requests',
        'Accounts/users specified',
        ...OUTCOMES.flatMap((label) => [label, null]),
      ]),
      row(null, [null, null, ...OUTCOMES.flatMap(() => ['%', '#'])]),
      row('TOTAL', [total, 37, ...pairs([2, 20, 5, 3])]),
      row('Germany*', [20, 24, ...pairs([1, 14, 3, 2])]),
      row('Turkey†', [10, 12, ...pairs([1, 6, 2, 1])]),
      row('Chad', [null, 1, ...pairs([null, null, null, null])]),
      ['* See the note.'],
      ['† And this one.'],
    ],
  }
}

const GERMANY = [
  ['requests', 'total', 20],
  ['accounts', 'total', 24],
  ['requests', 'content', 1],
  ['requests', 'non-content', 14],
  ['requests', 'no-data', 3],
  ['requests', 'rejected', 2],
]

async function readWorkbook(fileName: string, sheets: readonly SheetToBuild[]) {
  return readAll(await openText(fileName, buildWorkbook(sheets)))
}

describe('look-alikes of Microsoft’s workbook', () => {
  test.each([
    ['LERR 2013 H1.xlsx', 'MSFT', { territory: 0, counts: 1 }, 'undivided'],
    ['LERR 2014 H1.xlsx', 'All Microsoft Services', { territory: 0, counts: 2 }, 'undivided'],
    ['LERR 2014 H2.xlsx', 'Combined LERR', { territory: 0, counts: 2 }, 'undivided'],
    ['LERR 2015 H1.xlsx', 'LERR', { territory: 0, counts: 2 }, 'undivided'],
    ['LERR 2015 H2.xlsx', 'Sheet1', { territory: 0, counts: 2 }, 'undivided'],
    ['LERR 2016 H1.xlsx', 'TOTAL', { territory: 0, counts: 2 }, 'undivided'],
    ['LERR 2017 H1.xlsx', 'Total - Criminal', { territory: 0, counts: 2 }, 'criminal'],
    ['LERR 2017 H1.xlsx', 'Total - Emergencies', { territory: 0, counts: 2 }, 'emergency'],
    ['LERR 2017 H2.xlsx', 'TOTAL (2)', { territory: 0, counts: 2 }, 'criminal'],
    ['LERR 2017 H2.xlsx', 'Emergencies (2)', { territory: 0, counts: 2 }, 'emergency'],
    ['LERR 2019 H1.xlsx', 'Criminal', { territory: 1, counts: 3 }, 'criminal'],
    ['LERR 2020 H1.xlsx', 'Emergencies', { territory: 1, counts: 3 }, 'emergency'],
    ['LERR 2023 H1.xlsx', 'Criminal', { territory: 0, counts: 2 }, 'criminal'],
  ])(
    '%s, sheet “%s”: the counts are found wherever the columns stand',
    async (file, name, shift, requestKind) => {
      const MISSING = [
        ['sheet-missing', null],
        ['sheet-missing', null],
      ]
      const { lines, issues } = await readWorkbook(file, [lookAlike(name, shift)])
      const [germany, turkey, chad] = lines
      expect(germany?.figures.map(({ measure, outcome, low }) => [measure, outcome, low])).toEqual(GERMANY)
      expect(new Set(lines.flatMap(({ figures }) => figures.map((figure) => figure.requestKind)))).toEqual(
        new Set([requestKind]),
      )
      expect([germany?.territoryAsPublished, turkey?.figures[0]?.territory]).toEqual(['Germany*', 'TR'])
      // A blank cell is not reported, and never 0.
      expect(chad?.figures.map(({ status }) => status)).toEqual([
        'not-reported',
        'exact',
        ...OUTCOMES.map(() => 'not-reported'),
      ])
      expect(issues.map(({ reasonId, row }) => [reasonId, row])).toEqual([
        ['above-header', 1],
        ['total-row', 4],
        ['no-counts', 8],
        ['no-counts', 9],
        ...(file < 'LERR 2017' ? [] : MISSING),
      ])
    },
  )

  test('Skype is a service of its own', async () => {
    const shift = { territory: 0, counts: 1 }
    const { figures } = await readWorkbook('LERR 2013 H1.xlsx', [
      lookAlike('MSFT', shift),
      lookAlike('Skype', shift),
    ])
    expect(new Set(figures.map(({ service }) => service))).toEqual(new Set(['all', 'skype']))
  })

  test('outcomes of civil requests count accounts to 2024 H1, requests from 2024 H2', async () => {
    const sheet = lookAlike('Civil', { territory: 0, counts: 2 })
    for (const [file, measure] of [
      ['LERR 2024 H1.xlsx', 'accounts'],
      ['LERR 2024 H2.xlsx', 'requests'],
    ] as const) {
      const { figures } = await readWorkbook(file, [sheet])
      expect(
        figures.filter(({ outcome }) => outcome === 'content').map((figure) => figure.measure),
      ).toContain(measure)
      expect(
        new Set(figures.filter(({ outcome }) => outcome !== 'total').map((figure) => figure.measure)),
      ).toEqual(new Set([measure]))
    }
  })

  test('2017 H2: a civil sheet headed January to June is of the half-year before', async () => {
    const shift = { territory: 0, counts: 2 }
    const { figures, issues } = await readWorkbook('LERR 2017 H2.xlsx', [
      lookAlike('TOTAL (2)', shift, 'July - December 2017'),
      lookAlike('Civil Legal Requests', shift, 'January – June 2017'),
    ])
    expect(new Set(figures.map(({ requestKind, period }) => `${requestKind} ${period}`))).toEqual(
      new Set(['criminal 2017 H2', 'civil 2017 H1']),
    )
    expect(issues.filter(({ reasonId }) => reasonId === 'sheet-of-other-period')).toMatchObject([
      { level: 'warning' },
    ])
  })

  test('2024 H2: a scratch sheet beside the report is skipped and listed', async () => {
    const scratch: SheetToBuild = {
      name: 'Sheet1',
      rows: [
        ['Row Labels', 'Sum'],
        ['a', 1],
      ],
      state: 'hidden',
    }
    const { figures, issues } = await readWorkbook('LERR 2024 H2.xlsx', [
      lookAlike('Criminal', { territory: 0, counts: 2 }),
      scratch,
    ])
    expect(figures.length).toBe(18)
    expect(issues.filter(({ reasonId }) => reasonId === 'sheet-unknown').map(({ row }) => row)).toEqual([
      1, 2,
    ])
  })

  test('a formula without its kept value is an error, not a blank', async () => {
    const sheet = lookAlike('Criminal', { territory: 0, counts: 2 })
    const rows = sheet.rows.map((row, place) =>
      place === 4 ? row.map((cell) => (cell === 20 ? { formula: 'A1+B2', value: null } : cell)) : row,
    )
    const { issues } = await readWorkbook('LERR 2023 H1.xlsx', [{ ...sheet, rows, hiddenRows: [6] }])
    expect(issues.filter(({ level }) => level === 'error').map(({ row, value }) => [row, value])).toEqual([
      [5, '='],
    ])
    expect(issues.map(({ reasonId }) => reasonId)).toContain('hidden-rows')
  })

  test('without a half-year in name or heading it is asked', async () => {
    const workbook = buildWorkbook([lookAlike('Criminal', { territory: 0, counts: 2 })])
    expect((await openText('LERR.xlsx', workbook)).questions).toEqual([{ ask: 'period', suggested: null }])
    const answered = await openText('LERR.xlsx', workbook, { period: '2019 H2' })
    expect([answered.questions, readAll(answered).lines[0]?.period]).toEqual([[], '2019 H2'])
  })
})

describe('a table below the first in a sheet', () => {
  const place = { territory: 0, counts: 2 }
  const read = (rows: readonly (readonly CellToBuild[])[]) => {
    const sheet = lookAlike('Criminal', place)
    return readWorkbook('LERR 2023 H1.xlsx', [{ ...sheet, rows: [...sheet.rows, ...rows] }])
  }

  test('is no part of it: it is said once with its rows, and its countries are not counted', async () => {
    const before = await read([])
    const { lines, issues } = await read([
      ['Content removal'],
      ['Country', null, 'Removal requests', 'Accounts'],
      ['Spain', null, 7, 2],
      ['Germany', null, 5, 1],
    ])
    expect(lines).toEqual(before.lines)
    expect(issues.filter(({ level }) => level === 'error')).toEqual([])
    expect(issues.filter(({ reasonId }) => reasonId === 'other-table')).toMatchObject([
      { level: 'skipped', row: 11, rows: 3, reason: 'Rows 11 to 13 are another table, and are left out.' },
    ])
  })

  test('is none where the same header stands once more', async () => {
    const { rows } = lookAlike('Criminal', place)
    const { lines, issues } = await read([
      ...rows.slice(1, 3),
      ['Spain', null, 7, 9, 0.5, 4, 0.5, 3, 0, 0, 0, 0],
    ])
    expect(lines.map(({ territory }) => territory)).toEqual(['DE', 'TR', 'TD', 'ES'])
    expect(issues.filter(({ level }) => level === 'error')).toEqual([])
    expect(issues.filter(({ reasonId }) => reasonId === 'header-again')).toMatchObject([
      { row: 10 },
      { row: 11 },
    ])
  })
})
