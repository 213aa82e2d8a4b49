import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCube } from '../../../data/cube/create-cube.ts'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { AggregateCell, ViewRows } from '../../../data/model/view-rows.ts'
import { FIGURE_KINDS, type FigureKind, type ViewQuery } from '../../../data/model/view-query.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import type { WordedCell, WordedFigure } from '../../../data/model/worded-figure.ts'
import { smallDataset, smallQuery, type SmallFigure } from '../cube/small-dataset.ts'
import { openBundledCube, type BundledCube } from './bundled-cube.ts'

let bundled: BundledCube
beforeAll(() => {
  bundled = openBundledCube()
})
afterAll(() => {
  bundled.close()
})

const rowsOf = (change: Partial<ViewQuery>): ViewRows =>
  bundled.cube.answer({ ...bundled.standard, ...change })
const figureOf = (change: Partial<ViewQuery>): WordedFigure =>
  englishFigure(answerView(bundled.catalogue, rowsOf(change), bundled.standard).figure)
const cellAt = (figure: WordedFigure, period: string): WordedCell | undefined =>
  figure.series[0]?.cells[figure.categories.findIndex(({ id }) => id === period)]

const WITH_CIVIL: Partial<ViewQuery> = {
  requestKinds: ['criminal', 'emergency', 'civil'],
  territories: ['US'],
  by: 'territory',
  shape: 'lines',
  periods: { from: '2017 H1', to: '2018 H2' },
}

describe('a period in which a part of the sum is not held', () => {
  it('never falls: national security letters from 2022', () => {
    const figure = figureOf({ requestKinds: ['fisa-content', 'nsl'], by: 'outcome', territories: ['US'] })
    expect(cellAt(figure, '2021 H2')?.incomplete).toBeUndefined()
    expect(cellAt(figure, '2022 H1')).toMatchObject({
      incomplete: ['nsl'],
      text: expect.stringMatching(/\(without national security letters\)$/) as string,
    })
    expect(figure.notes.map(({ text }) => text).join(' ')).toMatch(
      /Not held in this dataset: .*national security letters \(2022 H1/,
    )
    expect(figure.altText).not.toMatch(/went from .* in 20(1\d|2[01])/)
  })

  it('is compared with no sum that has the part: civil 2017 H2', () => {
    const compared = { ...WITH_CIVIL, figure: 'territories-ranked', compareWith: '2017 H2' } as const
    const upTo = { from: '2017 H1', to: '2018 H1' }
    const with_ = figureOf({ ...compared, periods: upTo }).comparison?.rows[0]
    expect([with_?.change.absence, with_?.change.text]).toEqual([
      'incomplete',
      'incomplete (a part of the sum is not held)',
    ])
    const without = figureOf({ ...compared, requestKinds: ['criminal', 'emergency'], periods: upTo })
    expect(without.comparison?.rows[0]?.change.text).toBe('+24.5%')
  })

  it('says which kind has no outcomes in this unit: civil before 2024 H2', () => {
    const figure = figureOf({
      requestKinds: ['criminal', 'civil'],
      by: 'outcome',
      periods: { from: '2021 H1', to: '2023 H2' },
    })
    expect(
      figure.series.every(({ cells }) => cells.every(({ incomplete }) => incomplete?.[0] === 'civil')),
    ).toBe(true)
    expect(figure.notes.map(({ text }) => text).join(' ')).toMatch(
      /Not held in this dataset: outcomes counted in requests, of civil.* \(2021 H1 to 2023 H2/,
    )
  })

  it('is nothing in the plainest view: a total and its parts stand for each other', () => {
    expect(rowsOf({}).incomplete).toEqual([])
    expect(
      rowsOf({ by: 'territory' }).overTime.flatMap(({ cells }) => cells.flatMap((c) => c.missing ?? [])),
    ).toEqual([])
  })
})

const SMALL: readonly SmallFigure[] = ['2020 H1', '2020 H2', '2021 H1', '2021 H2'].flatMap(
  (period, index) => [
    { period, territory: 'AA', kind: 'criminal' as const, value: 100 + index },
    { period, territory: 'AA', kind: 'criminal' as const, outcome: 'content' as const, value: 50 },
    // Rejections are held from the second half-year, civil requests in all but the third.
    ...(index === 0
      ? []
      : [{ period, territory: 'AA', kind: 'criminal' as const, outcome: 'rejected' as const, value: 20 }]),
    ...(index === 2
      ? []
      : [
          { period, territory: 'AA', kind: 'civil' as const, value: 10 },
          { period, territory: 'AA', kind: 'civil' as const, outcome: 'content' as const, value: 5 },
          { period, territory: 'AA', kind: 'civil' as const, outcome: 'rejected' as const, value: 1 },
        ]),
  ],
)

/** Of each figure over periods: the cells in which a sum of both kinds and two outcomes is drawn. */
const CELLS_OF = {
  'over-time': (rows) => rows.overTime[0]?.cells,
  'small-multiples': (rows) => rows.panels[0]?.series[0]?.cells,
  'heat-table': (rows) => rows.split[0]?.cells,
  slope: null,
  bands: null,
  'territories-ranked': null,
  map: null,
  'outcome-mix': null,
} satisfies Record<FigureKind, ((rows: ViewRows) => readonly AggregateCell[] | undefined) | null>

describe('kinds and outcomes are counted as territories are', () => {
  const { catalogue, columns } = smallDataset(SMALL)
  const cube = createCube(catalogue, columns)
  const view = (change: Partial<ViewQuery>) =>
    smallQuery('2020 H1', '2021 H2', {
      requestKinds: ['criminal', 'civil'],
      outcomes: ['content', 'rejected'],
      territories: ['AA'],
      by: 'territory',
      ...change,
    })

  it.each(FIGURE_KINDS)('in the figure %s', (figure) => {
    const cellsOf = CELLS_OF[figure]
    const rows = cube.answer(view({ figure }))
    expect(rows.incomplete).toEqual([
      { period: '2020 H1', outcome: null, kinds: [], outcomes: ['rejected'] },
      ...(figure === 'outcome-mix'
        ? [{ period: '2020 H1', outcome: 'rejected', kinds: ['criminal'], outcomes: [] }]
        : []),
      { period: '2021 H1', outcome: null, kinds: ['civil'], outcomes: [] },
    ])
    if (cellsOf === null) return
    expect(cellsOf(rows)?.map(({ missing }) => missing ?? null)).toEqual([
      { kinds: [], outcomes: ['rejected'] },
      null,
      { kinds: ['civil'], outcomes: [] },
      null,
    ])
  })

  it('no change leads there, and no rate is given', () => {
    const absences = (change: Partial<ViewQuery>) =>
      cube.answer(view(change)).overTime[0]?.cells.map(({ absence }) => absence)
    expect(absences({ change: 'since-previous' })).toEqual([
      'no-base',
      'incomplete',
      'incomplete',
      'incomplete',
    ])
    expect(absences({ mode: 'share' })).toEqual(['incomplete', null, 'incomplete', null])
  })

  it('a part that is always lacking is said, and the others keep their rates', () => {
    const lonely = smallDataset([
      ...SMALL,
      ...['2020 H1', '2020 H2'].map((period) => ({
        period,
        territory: 'AA',
        kind: 'preservation' as const,
        value: 9,
      })),
    ])
    const rows = createCube(lonely.catalogue, lonely.columns).answer(
      view({
        requestKinds: ['criminal', 'preservation'],
        outcomes: ['content'],
        mode: 'share',
        periods: { from: '2020 H1', to: '2020 H2' },
      }),
    )
    expect(rows.overTime[0]?.cells.map(({ low, missing }) => [low, missing?.kinds])).toEqual([
      [0.5, ['preservation']],
      [50 / 101, ['preservation']],
    ])
  })
})
