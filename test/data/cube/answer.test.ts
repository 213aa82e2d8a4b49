import { describe, expect, test } from 'vitest'
import { createCube } from '../../../data/cube/create-cube.ts'
import type { ViewRows } from '../../../data/model/view-rows.ts'
import { smallDataset, smallQuery, type SmallCatalogue, type SmallFigure } from './small-dataset.ts'

function cubeOf(figures: readonly SmallFigure[], extra: SmallCatalogue = {}) {
  const { catalogue, columns } = smallDataset(figures, extra)
  return createCube(catalogue, columns)
}

const boundsOf = (rows: ViewRows, series = 0) =>
  rows.overTime[series]?.cells.map(({ low, high }) => [low, high])
const absencesOf = (rows: ViewRows, series = 0) => rows.overTime[series]?.cells.map(({ absence }) => absence)

describe('sums', () => {
  const figures: readonly SmallFigure[] = [
    { period: '2020 H1', territory: 'AA', value: 10 },
    { period: '2020 H1', territory: 'AA', outcome: 'rejected', value: 4 },
    { period: '2020 H1', territory: 'BB', value: 30 },
    { period: '2020 H1', territory: 'BB', outcome: 'rejected', value: 'not-reported' },
    { period: '2020 H1', territory: 'CC', kind: 'emergency', value: 7 },
    { period: '2020 H1', territory: 'AA', service: 'chat', value: 5 },
    { period: '2020', territory: 'AA', value: 1000 },
  ]
  const cube = cubeOf(figures)

  test('a sum skips a blank cell, counts it, and says how many territories reported', () => {
    const rows = cube.answer(smallQuery('2020 H1', '2020 H1'))
    expect(rows.overTime).toEqual([
      {
        outcome: 'rejected',
        territory: null,
        cells: [
          {
            low: 4,
            high: 4,
            absence: null,
            numerator: null,
            denominator: null,
            reporting: 1,
            of: 2,
            notReportedCells: 1,
          },
        ],
      },
    ])
    expect(rows.notReported).toEqual([
      {
        absence: 'blank',
        territory: 'BB',
        period: '2020 H1',
        requestKind: 'criminal',
        outcome: 'rejected',
      },
    ])
  })

  test('a blank part of a share lies between nothing and what its row’s total leaves', () => {
    const rows = cube.answer(smallQuery('2020 H1', '2020 H1', { mode: 'share' }))
    expect(rows.overTime[0]?.cells[0]).toEqual({
      // 4 of 10, and of the other 30 none to all.
      low: 0.1,
      high: 0.85,
      absence: null,
      numerator: { low: 4, high: 34 },
      denominator: { low: 40, high: 40 },
      reporting: 1,
      of: 2,
      notReportedCells: 1,
    })
    expect(rows.totals[0]).toMatchObject({ low: 40, high: 40, reporting: 2 })
  })

  test('a subset service is never added to the whole, nor years to half-years', () => {
    expect(cube.answer(smallQuery('2020 H1', '2020 H1')).totals[0]).toMatchObject({ low: 40 })
    expect(cube.answer(smallQuery('2020 H1', '2020 H1', { service: 'chat' })).totals[0]).toMatchObject({
      low: 5,
    })
    const years = cube.answer(smallQuery('2020', '2020'))
    expect([years.periods, years.totals[0]?.low]).toEqual([['2020'], 1000])
  })

  test('the total of all outcomes is the published one, that of some is their sum', () => {
    expect(cube.answer(smallQuery('2020 H1', '2020 H1')).totals[0]?.low).toBe(40)
    expect(cube.answer(smallQuery('2020 H1', '2020 H1', { outcomes: ['rejected'] })).totals[0]?.low).toBe(4)
  })

  test('the m of n of m is what is chosen, or else whoever has any row for the kinds', () => {
    const ofCell = (change: Parameters<typeof smallQuery>[2]) =>
      cube.answer(smallQuery('2020 H1', '2020 H1', change)).totals[0]?.of
    expect(ofCell({})).toBe(2)
    expect(ofCell({ requestKinds: ['criminal', 'emergency'] })).toBe(3)
    expect(ofCell({ territories: ['CC'] })).toBe(1)
  })

  test('a facet ignores the choice in its own filter and keeps the others', () => {
    const { facets } = cube.answer(
      smallQuery('2020 H1', '2020 H1', { territories: ['AA'], outcomes: ['rejected'] }),
    )
    expect(facets).toEqual({
      territories: [
        { code: 'AA', low: 4, high: 4, absence: null },
        { code: 'BB', low: null, high: null, absence: 'blank' },
      ],
      requestKinds: [
        { kind: 'criminal', low: 4, high: 4, absence: null },
        { kind: 'emergency', low: null, high: null, absence: 'not-held' },
      ],
      outcomes: [{ outcome: 'rejected', low: 4, high: 4, absence: null }],
      services: [
        { service: 'all', low: 4, high: 4, absence: null },
        { service: 'chat', low: null, high: null, absence: 'not-held' },
      ],
      measures: [{ measure: 'requests', low: 4, high: 4, absence: null }],
      companies: [{ company: 'acme', low: 4, high: 4, absence: null }],
    })
  })

  test('every figure behind a mark is found, with the base of a share', () => {
    const mark = { period: '2020 H1', territory: 'AA', outcome: 'rejected' } as const
    expect(cube.figureIds(smallQuery('2020 H1', '2020 H1'), mark)).toEqual([2])
    expect(cube.figureIds(smallQuery('2020 H1', '2020 H1', { mode: 'share' }), mark)).toEqual([1, 2])
    const everything = { period: null, territory: null, outcome: null }
    const query = smallQuery('2020 H1', '2020 H1')
    expect(cube.figureIds(query, everything)).toEqual([1, 2, 3, 4])
    expect(cube.answer(query).figureCount).toBe(4)
  })

  test('a company, territory, period or service that is not there is refused by name', () => {
    const refusal = (change: Parameters<typeof smallQuery>[2]) => () =>
      cube.answer(smallQuery('2020 H1', '2020 H1', change))
    expect(refusal({ company: 'nobody' })).toThrow(
      expect.objectContaining({
        code: 'query-unknown-company',
        details: { company: 'nobody', known: 'acme' },
      }),
    )
    expect(refusal({ service: 'mail' })).toThrow(new RangeError('No service mail'))
    expect(refusal({ territories: ['ZZ'] })).toThrow(
      expect.objectContaining({
        code: 'query-unknown-territory',
        details: { territory: 'ZZ', known: 'AA, BB, CC' },
      }),
    )
    expect(refusal({ periods: { from: '2020 H1', to: '2031 H1' } })).toThrow(
      expect.objectContaining({
        code: 'query-unknown-period',
        details: { period: '2031 H1', from: '2020 H1', to: '2020 H1' },
      }),
    )
  })
})

describe('absence has names', () => {
  const cube = cubeOf(
    [
      { period: '2020 H1', territory: 'AA', value: 0 },
      { period: '2020 H2', territory: 'AA', value: 'not-reported' },
      { period: '2021 H1', territory: 'AA', value: 'suppressed' },
      { period: '2021 H2', territory: 'BB', value: 3 },
      { period: '2022 H1', territory: 'AA', value: 'suppressed' },
      { period: '2022 H1', territory: 'AA', value: 'not-reported' },
    ],
    { periods: ['2022 H2'] },
  )

  test('zero, blank, withheld, both, no row and not held stay apart', () => {
    const rows = cube.answer(smallQuery('2020 H1', '2022 H2', { territories: ['AA'] }))
    expect(boundsOf(rows)).toEqual([
      [0, 0],
      [null, null],
      [null, null],
      [null, null],
      [null, null],
      [null, null],
    ])
    expect(absencesOf(rows)).toEqual([
      null,
      'blank',
      'withheld',
      'not-listed',
      'blank-or-withheld',
      'not-held',
    ])
    expect(rows.outcomes).toEqual([])
    expect(rows.notListed).toEqual([])
  })

  test('a territory without a row in the range is named', () => {
    expect(cube.answer(smallQuery('2020 H1', '2021 H1')).notListed).toEqual(['BB'])
  })

  test('an outcome that is asked for and not held is no total in disguise', () => {
    const rows = cube.answer(smallQuery('2020 H1', '2020 H1', { outcomes: ['content'] }))
    expect(rows.overTime.map(({ outcome }) => outcome)).toEqual(['content'])
    expect(absencesOf(rows)).toEqual(['not-held'])
  })

  test('a share of no requests is nothing to take a share of', () => {
    const empty = cubeOf([
      { period: '2020 H1', territory: 'AA', value: 0 },
      { period: '2020 H1', territory: 'AA', outcome: 'rejected', value: 0 },
    ])
    const rows = empty.answer(smallQuery('2020 H1', '2020 H1', { mode: 'share' }))
    expect(rows.overTime[0]?.cells[0]).toMatchObject({
      low: null,
      high: null,
      absence: 'no-base',
      reporting: 1,
    })
  })

  test('percentages as published are shown alone and never added', () => {
    const shares = cubeOf([
      { period: '2020 H1', territory: 'AA', measure: 'share-disclosed', value: 5400 },
      { period: '2020 H1', territory: 'BB', measure: 'share-disclosed', value: 8000 },
    ])
    const query = smallQuery('2020 H1', '2020 H1', { measure: 'share-disclosed' })
    expect(absencesOf(shares.answer(query))).toEqual(['no-sum'])
    expect(boundsOf(shares.answer({ ...query, territories: ['BB'] }))).toEqual([[8000, 8000]])
  })
})

describe('bands', () => {
  const band = (territory: string, value: SmallFigure['value'], outcome: 'total' | 'content' = 'total') =>
    ({ period: '2020 H1', territory, kind: 'nsl', value, outcome }) as const

  test('bands add as intervals', () => {
    const cube = cubeOf([band('AA', [0, 499]), band('BB', [500, 999]), band('CC', 3)])
    expect(boundsOf(cube.answer(smallQuery('2020 H1', '2020 H1', { requestKinds: ['nsl'] })))).toEqual([
      [503, 1501],
    ])
  })

  test('the share of bands is the narrowest interval that the bounds allow', () => {
    const cube = cubeOf([
      band('AA', [0, 499]),
      band('AA', [0, 499], 'content'),
      band('BB', 1000),
      band('BB', 10, 'content'),
    ])
    const rows = cube.answer(smallQuery('2020 H1', '2020 H1', { requestKinds: ['nsl'], mode: 'share' }))
    expect(boundsOf(rows)).toEqual([[10 / 1499, 509 / 1499]])
  })
})

describe('comparing territories', () => {
  const cube = cubeOf(
    ['AA', 'BB', 'CC', 'DD', 'EE', 'FF', 'GG', 'HH'].map((territory, index) => ({
      period: '2020 H1',
      territory,
      value: index === 7 ? ('not-reported' as const) : index % 4,
    })),
  )

  test('none chosen: the six largest; the ranking is by size, then by name, unreported last', () => {
    const rows = cube.answer(smallQuery('2020 H1', '2020 H1', { by: 'territory' }))
    expect(rows.overTime.map(({ territory }) => territory)).toEqual(['DD', 'CC', 'GG', 'BB', 'FF', 'AA'])
    const ranking = ['DD', 'CC', 'GG', 'BB', 'FF', 'AA', 'EE', 'HH']
    expect(rows.ranking.map(({ territory }) => territory)).toEqual(ranking)
    expect(rows.facets.territories.map(({ code }) => code)).toEqual(ranking)
  })

  test('chosen: in the order of choice', () => {
    const rows = cube.answer(
      smallQuery('2020 H1', '2020 H1', { by: 'territory', territories: ['HH', 'BB', 'DD'] }),
    )
    expect(rows.overTime.map(({ territory }) => territory)).toEqual(['HH', 'BB', 'DD'])
    expect(rows.ranking.map(({ territory }) => territory)).toEqual(['DD', 'BB', 'HH'])
    expect(rows.overTime[0]?.cells[0]).toMatchObject({ absence: 'blank', reporting: 0, of: 1 })
  })
})

describe('what travels with a view', () => {
  const figures: readonly SmallFigure[] = [
    { period: '2016 H2', territory: 'AA', kind: 'undivided', value: 5, document: 'report-2016' },
    { period: '2017 H1', territory: 'AA', value: 6, document: 'report-2017' },
    { period: '2017 H1', territory: 'AA', outcome: 'content', value: 1, document: 'report-2017' },
    { period: '2017 H1', territory: 'BB', kind: 'civil', value: 2, document: 'civil' },
  ]
  const cube = cubeOf(figures, {
    methodBreaks: [
      {
        id: 'split',
        company: 'acme',
        lastBefore: '2016 H2',
        firstAfter: '2017 H1',
        requestKinds: ['undivided', 'criminal'],
        measures: [],
        outcomesOnly: false,
        label: '',
        reason: '',
        documentId: 'report-2017',
      },
    ],
    notes: [
      {
        id: 'about-bb',
        text: '',
        company: 'acme',
        requestKinds: ['civil'],
        services: [],
        territories: ['BB'],
        from: '2017 H1',
        to: null,
      },
    ],
  })
  const range = smallQuery('2016 H2', '2017 H1')

  test('a method break touches a view that holds both of its sides', () => {
    const breaksIn = (from: string, to: string) => cube.answer(smallQuery(from, to)).methodBreaks
    expect([breaksIn('2016 H2', '2017 H1'), breaksIn('2017 H1', '2017 H1')]).toEqual([['split'], []])
    expect(cube.answer({ ...range, requestKinds: ['civil'] }).methodBreaks).toEqual([])
  })

  test('a note travels with the kinds, territories and periods that it is about', () => {
    const notes = (change: Parameters<typeof smallQuery>[2]) => cube.answer({ ...range, ...change }).notes
    expect(notes({ requestKinds: ['civil'] })).toEqual(['about-bb'])
    expect(notes({ requestKinds: ['civil'], territories: ['AA'] })).toEqual([])
    expect(notes({ requestKinds: ['criminal'] })).toEqual([])
    expect(notes({ requestKinds: ['civil'], periods: { from: '2016 H2', to: '2016 H2' } })).toEqual([])
  })

  test('the documents are those of the figures in view', () => {
    expect(cube.answer({ ...range, requestKinds: ['undivided', 'criminal'] }).documents).toEqual([
      'report-2016',
      'report-2017',
    ])
    expect(cube.answer({ ...range, requestKinds: ['civil'] }).documents).toEqual(['civil'])
  })

  test('outcomes never stand on each other where one kind in the period has none', () => {
    const mayStack = (requestKinds: Parameters<typeof smallQuery>[2]) =>
      cube.answer({ ...range, ...requestKinds }).mayStack
    expect(mayStack({ requestKinds: ['criminal'] })).toBe(true)
    expect(mayStack({ requestKinds: ['criminal', 'civil'] })).toBe(false)
  })
})
