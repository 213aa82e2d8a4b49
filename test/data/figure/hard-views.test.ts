import { describe, expect, it } from 'vitest'
import { createCube } from '../../../data/cube/create-cube.ts'
import { answerView } from '../../../data/figure/answer-view.ts'
import { coverageList } from '../../../data/figure/coverage-list.ts'
import { emptiedBy } from '../../../data/figure/emptied-by.ts'
import { peersOf } from '../../../data/figure/peers.ts'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { allWordedSeries, type WordedFigure } from '../../../data/model/worded-figure.ts'
import { viewAnswerSchema, type ViewAnswer } from '../../../data/model/view-answer.ts'
import { FIGURE_KINDS, type ViewQuery } from '../../../data/model/view-query.ts'
import { smallDataset, smallQuery, type SmallDataset, type SmallFigure } from '../cube/small-dataset.ts'

function answer(dataset: SmallDataset, query: ViewQuery): ViewAnswer {
  const cube = createCube(dataset.catalogue, dataset.columns)
  return viewAnswerSchema.parse(answerView(dataset.catalogue, cube.answer(query), query))
}

const figureOf = (dataset: SmallDataset, query: ViewQuery): WordedFigure =>
  englishFigure(answer(dataset, query).figure)
const textsOf = (figure: WordedFigure): readonly string[] =>
  allWordedSeries(figure).flatMap(({ cells }) => cells.map(({ text }) => text))

function codeOf(index: number): string {
  return `T${String(index).padStart(3, '0')}`
}

describe('130 territories', () => {
  const figures: SmallFigure[] = Array.from({ length: 130 }, (_, index) => [
    { period: '2020 H1', territory: codeOf(index), value: index },
    { period: '2020 H2', territory: codeOf(index), value: 2 * index },
  ]).flat()
  const dataset = smallDataset(figures)
  const range = smallQuery('2020 H1', '2020 H2', { by: 'territory', figure: 'small-multiples' })

  it('get twelve panels, those with the most, and a note', () => {
    const figure = figureOf(dataset, range)
    expect(figure.panels.map(({ id }) => id)).toEqual(
      Array.from({ length: 12 }, (_, place) => codeOf(129 - place)),
    )
    expect(figure.notes.map(({ text }) => text)).toContain(
      '130 territories have a place here; of those with the most requests, 12 are drawn.',
    )
    expect(figure.title).toBe(
      'Requests, by territory, criminal, the 12 with the most requests of 130 territories',
    )
  })

  it('all chosen get sixty, in the order of choice', () => {
    const territories = Array.from({ length: 130 }, (_, index) => codeOf(index))
    const figure = figureOf(dataset, { ...range, territories })
    expect(figure.panels.map(({ id }) => id)).toEqual(territories.slice(70))
    expect(new Set(figure.panels.map(({ valueAxis }) => valueAxis.max))).toEqual(new Set([300]))
  })

  it('have an axis each where they are asked to', () => {
    const territories = [codeOf(1), codeOf(100)]
    const figure = figureOf(dataset, { ...range, territories, panelScale: 'own' })
    expect(figure.panels.map(({ valueAxis }) => valueAxis.max)).toEqual([2, 200])
  })
})

describe('a series without a number', () => {
  const dataset = smallDataset(
    [
      { period: '2020 H1', territory: 'AA', value: 'not-reported' },
      { period: '2020 H2', territory: 'AA', value: 'suppressed' },
      { period: '2020 H1', territory: 'BB', value: 3 },
    ],
    { periods: ['2021 H1'] },
  )

  it.each(FIGURE_KINDS)('%s: a sentence, and no blank', (kind) => {
    for (const change of ['none', 'since-previous', 'index'] as const) {
      const query = smallQuery('2020 H1', '2020 H2', { figure: kind, territories: ['AA'], change })
      const figure = figureOf(dataset, query)
      expect(figure.emptyReason).toMatch(/^[A-Z].*\.$/)
      for (const text of textsOf(figure))
        expect([
          'blank in the report',
          'withheld in the report',
          'partly blank and partly withheld in the report',
        ]).toContain(text)
    }
  })

  it('beside others is a panel that says so', () => {
    const query = smallQuery('2020 H1', '2020 H2', { figure: 'small-multiples', territories: ['AA', 'BB'] })
    expect(figureOf(dataset, query).panels.map(({ emptyReason }) => emptyReason)).toEqual([
      'No number here in this range: blank in the report and withheld in the report.',
      null,
    ])
  })
})

describe('one period', () => {
  const dataset = smallDataset([
    { period: '2020 H1', territory: 'AA', value: 5 },
    { period: '2020 H1', territory: 'BB', value: 0 },
  ])

  it.each(FIGURE_KINDS)('%s: a figure, or why not', (kind) => {
    const figure = figureOf(dataset, smallQuery('2020 H1', '2020 H1', { figure: kind }))
    if (kind === 'slope') expect(figure.emptyReason).toContain('only one is chosen')
    else if (kind === 'outcome-mix') expect(figure.emptyReason).toContain('no outcomes')
    else expect([kind, figure.emptyReason]).toEqual([kind, null])
  })

  it('has no change, and says that there is no base', () => {
    const query = smallQuery('2020 H1', '2020 H1', { change: 'since-previous', by: 'territory' })
    expect(textsOf(figureOf(dataset, query))).toEqual([])
    expect(figureOf(dataset, query).emptyReason).toMatch(/\.$/)
  })
})

describe('changes', () => {
  const dataset = smallDataset([
    { period: '2020 H1', territory: 'AA', value: 0 },
    { period: '2020 H2', territory: 'AA', value: 40 },
    { period: '2021 H1', territory: 'AA', value: 10 },
    { period: '2021 H2', territory: 'AA', value: 10 },
    { period: '2022 H1', territory: 'AA', value: [0, 99] },
  ])
  const texts = (change: ViewQuery['change']): readonly string[] =>
    textsOf(figureOf(dataset, smallQuery('2020 H1', '2022 H1', { territories: ['AA'], change })))
  const noBase = 'no base (nothing, or zero, to compare with)'

  it('from zero there is none, never infinity; downwards it is negative, and nothing is nothing', () => {
    expect(texts('since-previous')).toEqual([noBase, noBase, '−75.0%', '0.0%', '−100.0% to +890.0%'])
    expect(texts('since-same-half')).toEqual([noBase, noBase, noBase, '−75.0%', '−100.0% to +890.0%'])
    for (const change of ['since-first', 'index'] as const) {
      const query = smallQuery('2020 H1', '2022 H1', { territories: ['AA'], change })
      expect(figureOf(dataset, query).emptyReason).toMatch(/^No change can be given here/)
      expect(textsOf(figureOf(dataset, { ...query, by: 'territory' }))).toEqual(Array(5).fill(noBase))
    }
  })

  it('below zero have room on the axis', () => {
    const query = smallQuery('2020 H1', '2021 H2', { territories: ['AA'], change: 'since-previous' })
    const { valueAxis, valueType } = figureOf(dataset, query)
    expect([valueType, valueAxis.min, valueAxis.baseline]).toEqual(['change', -0.8, 0])
    expect(valueAxis.ticks[0]?.label).toBe('−80%')
  })

  it('mark the ranking against the period compared with', () => {
    const query = smallQuery('2020 H2', '2021 H2', { compareWith: '2020 H2', figure: 'territories-ranked' })
    expect(figureOf(dataset, query).comparison).toMatchObject({
      label: '2021 H2 against 2020 H2',
      valueType: 'change',
      rows: [
        {
          id: 'AA',
          text: '−75.0% (40 → 10)',
          change: { text: '−75.0%', low: -0.75, high: -0.75, smallDenominator: false },
        },
      ],
    })
  })
})

describe('names', () => {
  const names: Readonly<Record<string, string>> = {
    AA: 'The Independent and Sovereign Islands of the Farthest North Sea',
    BB: 'المملكة العربية السعودية',
    CC: 'ישראל',
  }
  const plain = smallDataset(
    Object.keys(names).flatMap((territory) => [
      { period: '2020 H1', territory, value: 30 },
      { period: '2020 H2', territory, value: 60 },
    ]),
  )
  const catalogue: Catalogue = {
    ...plain.catalogue,
    territories: plain.catalogue.territories.map((entry) => ({ ...entry, name: names[entry.code] ?? '' })),
  }

  it.each(FIGURE_KINDS)('%s: of sixty letters, or from right to left, are kept whole', (kind) => {
    const query = smallQuery('2020 H1', '2020 H2', {
      figure: kind,
      by: 'territory',
      territories: ['AA', 'BB', 'CC'],
    })
    const figure = figureOf({ ...plain, catalogue }, query)
    const shown = [
      ...figure.categories.map(({ label }) => label),
      ...figure.panels.map(({ title }) => title),
      ...figure.series.map(({ label }) => label),
    ]
    expect(figure.emptyReason === null ? names['AA'] : undefined).toBe(
      figure.emptyReason === null ? shown.find((label) => label === names['AA']) : undefined,
    )
    expect(figure.altText).not.toMatch(/undefined|NaN/)
  })
})

describe('what a reader asks beside the figure', () => {
  const figures: readonly SmallFigure[] = [
    { period: '2020 H1', territory: 'AA', value: 100 },
    { period: '2020 H1', territory: 'BB', value: 90 },
    { period: '2020 H1', territory: 'CC', value: 'not-reported' },
    { period: '2020 H1', territory: 'DD', value: 300 },
    { period: '2020 H2', territory: 'AA', value: 5 },
    { period: '2020 H1', territory: 'AA', company: 'other', kind: 'criminal', value: 7 },
  ]
  const small = smallDataset(figures)
  const dataset: SmallDataset = {
    ...small,
    catalogue: {
      ...small.catalogue,
      territories: small.catalogue.territories.map((entry) => ({ ...entry, region: 'Small Region' })),
      outcomeRules: [
        {
          company: 'acme',
          requestKind: 'criminal',
          semantics: 'exclusive',
          outcomes: ['content', 'rejected'],
        },
        { company: 'other', requestKind: 'criminal', semantics: 'overlapping', outcomes: ['some-data'] },
      ],
    },
  }
  const cube = createCube(dataset.catalogue, dataset.columns)
  const range = smallQuery('2020 H1', '2020 H2')

  it('peers are the nearest of the region, by a rule that is told', () => {
    expect(peersOf(dataset.catalogue, cube.answer(range), 'AA', 2)).toEqual({
      territories: [
        { code: 'BB', name: 'BB' },
        { code: 'DD', name: 'DD' },
      ],
      rule: 'The 2 territories of Small Region with the nearest number of requests in this view, apart from AA.',
    })
    expect(peersOf(small.catalogue, cube.answer(range), 'AA', 2)).toEqual({
      territories: [],
      rule: 'AA belongs to no region, so it has no peers.',
    })
  })

  it('coverage names who has no number, and why', () => {
    expect(coverageList(dataset.catalogue, cube.coverage(range)).map(({ sentence }) => sentence)).toEqual([
      '2020 H1: 3 of 4 reporting; without a number: CC (blank in the report).',
      '2020 H2: 1 of 4 reporting; without a number: BB (not listed in the report), CC (not listed in the report) and DD (not listed in the report).',
    ])
  })

  it('regions are the sums of their territories', () => {
    expect(answer(dataset, range).facets.regions).toEqual([
      { region: 'Small Region', territories: ['DD', 'AA', 'BB', 'CC'], value: 495, text: '495' },
    ])
  })

  it('companies stand in panels of their own, with how each counts', () => {
    const query: ViewQuery = { ...range, figure: 'small-multiples', panelsBy: 'company' }
    const { figure, counting } = answer(dataset, query)
    expect(figure.panels.map(({ id }) => id)).toEqual(['acme', 'other'])
    expect(englishFigure(figure).subtitle).toContain('acme and other')
    expect(figure.panels[1]?.series[0]?.marks[0]).toMatchObject({ company: 'other' })
    expect(counting.map(({ facts }) => facts[3]?.text)).toEqual([
      'Criminal: each request has one outcome (content disclosed and rejected)',
      'Criminal: a request can have several outcomes (some data disclosed), so they do not add up',
    ])
    const mark = { period: '2020 H1', territory: null, outcome: null, company: 'other' }
    expect(cube.figureIds(query, mark)).toEqual([6])
  })

  it('a company with a service of its own has its rows behind its marks, and all rows are those of all companies', () => {
    const two = smallDataset([
      { period: '2020 H1', territory: 'AA', value: 100 },
      { period: '2020 H1', territory: 'AA', company: 'other', service: 'other-all', value: 7 },
    ])
    const once = smallQuery('2020 H1', '2020 H1')
    const query: ViewQuery = { ...once, figure: 'small-multiples', panelsBy: 'company' }
    const { figure, counting } = answer(two, query)
    expect(englishFigure(figure).panels.map(({ title }) => title)).toEqual(['acme', 'other-all'])
    expect(figure.panels[1]?.series[0]?.cells[0]?.low).toBe(7)
    expect(counting.map(({ facts }) => facts[1]?.text)).toEqual(['All', 'Other-all'])
    const all = { period: null, territory: null, outcome: null }
    const own = createCube(two.catalogue, two.columns)
    const idsOf = (of: ViewQuery, mark: Parameters<typeof own.figureIds>[1]) => own.figureIds(of, mark)
    expect(idsOf(query, { ...all, company: 'other' })).toEqual([2])
    expect(idsOf(query, all)).toEqual([1, 2])
    expect(idsOf(once, all)).toEqual([1])
    // Choosing the company shows the same number beside it.
    expect(answer(two, once).facets.companies.map(({ text }) => text)).toEqual(['100', '7'])
  })

  it('an empty view names the filter that empties it, with the query that lifts it', () => {
    const query: ViewQuery = { ...range, periods: { from: '2020 H2', to: '2020 H2' }, territories: ['BB'] }
    const figuresIn = (other: ViewQuery): number => cube.answer(other).figureCount
    expect(emptiedBy(query, range, figuresIn)).toEqual([
      {
        id: 'territories',
        sentence: 'Without “the chosen territories” there is 1 figure to show.',
        without: { ...query, territories: [] },
      },
      {
        id: 'periods',
        sentence: 'Without “the chosen periods” there is 1 figure to show.',
        without: { ...query, periods: range.periods },
      },
    ])
    const hopeless: ViewQuery = { ...query, requestKinds: ['civil'], territories: ['CC'], measure: 'devices' }
    expect(emptiedBy(hopeless, range, figuresIn).map(({ id }) => id)).toEqual(['all'])
  })
})

it('a company of which no outcome has a base says so of each, never of a total that has one', () => {
  const figures = (company: string, some: readonly number[], total: readonly number[]): SmallFigure[] =>
    ['2020 H1', '2020 H2'].flatMap((period, at): SmallFigure[] => [
      { company, period, territory: 'DE', value: total[at] ?? 0 },
      { company, period, territory: 'DE', outcome: 'some-data', value: some[at] ?? 0 },
    ])
  const dataset = smallDataset([...figures('acme', [4, 6], [8, 9]), ...figures('zero', [0, 1], [2, 3])])
  const query = smallQuery('2020 H1', '2020 H2', {
    figure: 'small-multiples',
    panelsBy: 'company',
    change: 'since-first',
  })
  const series = answer(dataset, query).figure.panels.map(({ id, series: of }) => [
    id,
    of.map(({ id: outcome, marks, cells }) => [
      outcome,
      marks[1]?.outcome,
      cells[1]?.low ?? cells[1]?.absence,
    ]),
  ])
  expect(series).toEqual([
    ['acme', [['some-data', 'some-data', 0.5]]],
    ['zero', [['some-data', 'some-data', 'no-base']]],
  ])
})
