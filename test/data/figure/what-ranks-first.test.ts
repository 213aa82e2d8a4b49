import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCube } from '../../../data/cube/create-cube.ts'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { FigureSpec } from '../../../data/model/figure-spec.ts'
import { CHANGES, type Change, type ViewQuery } from '../../../data/model/view-query.ts'
import { MEASURES } from '../../../data/model/vocabulary.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import type { WordedFigure } from '../../../data/model/worded-figure.ts'
import { DEFAULT_PRESET, defaultPublication } from '../../../data/model/publication.ts'
import { fileStem } from '../../../data/publish/file-stem.ts'
import { makeRecipe } from '../../../data/publish/recipe/make-recipe.ts'
import { ORIGIN, presetNamed } from '../publish/published.ts'
import { smallDataset, smallQuery } from '../cube/small-dataset.ts'
import { openBundledCube, type BundledCube } from './bundled-cube.ts'

let bundled: BundledCube
beforeAll(() => {
  bundled = openBundledCube()
})
afterAll(() => {
  bundled.close()
})

const said = ({ notes }: WordedFigure): readonly string[] => notes.map(({ text }) => text)
const figureOf = (change: Partial<ViewQuery>): WordedFigure => englishFigure(specOf(change))
const specOf = (change: Partial<ViewQuery>): FigureSpec => {
  const { cube, catalogue, standard } = bundled
  return answerView(catalogue, cube.answer({ ...standard, ...change }), standard).figure
}
const RANKED = { figure: 'territories-ranked' } as const

describe('a handful leads no ranking unmarked', () => {
  const byShare = { ...RANKED, mode: 'share', outcomes: ['rejected'], top: 20 } as const

  it('territories with less than the least base stand last, and a note says how many', () => {
    const figure = figureOf({ ...byShare, outcomes: [...byShare.outcomes] })
    expect(figure.series[0]?.cells.every(({ smallDenominator }) => !smallDenominator)).toBe(true)
    expect(said(figure).join(' ')).toMatch(/\d+ territories stand after all others .* fewer than 30 requests/)
  })

  it('unless the reader asks for them', () => {
    const figure = figureOf({ ...byShare, outcomes: [...byShare.outcomes], minBase: 0 })
    expect(figure.series[0]?.cells[0]?.smallDenominator).toBe(true)
    expect(said(figure).join(' ')).not.toMatch(/after all others/)
  })

  it('the first are the highest of shares, the largest of counts, those with the largest rise or fall', () => {
    expect(figureOf({ ...byShare, outcomes: ['rejected'] }).title).toMatch(/the 20 highest of 102/)
    expect(figureOf({ ...RANKED, top: 5 }).title).toMatch(/the 5 largest of 102/)
    expect(figureOf({ ...RANKED, top: 5, sort: 'fall', compareWith: '2018 H1' }).title).toMatch(
      /the 5 with the largest fall of 102/,
    )
  })
})

describe('ties', () => {
  const values = { AA: 50, BB: 40, CC: 40, DD: 40, EE: 10 }
  const { catalogue, columns } = smallDataset(
    Object.entries(values).map(([territory, value]) => ({ period: '2020 H1', territory, value })),
  )
  const cube = createCube(catalogue, columns)

  it('have one rank, and the next rank counts on', () => {
    expect(cube.answer(smallQuery('2020 H1', '2020 H1')).ranking.map(({ rank }) => rank)).toEqual([
      1, 2, 2, 2, 5,
    ])
  })

  it('that a cut parts are said', () => {
    const query = smallQuery('2020 H1', '2020 H1', { ...RANKED, top: 2 })
    expect(said(englishFigure(answerView(catalogue, cube.answer(query), query).figure))).toContain(
      '2 more territories have the same number as the last one drawn.',
    )
  })
})

/** What names the base of each change: over time, and in a ranking. */
const BASE_OF = {
  none: [/^requests$/, /^requests$/],
  'since-first': [/since 2017 H1$/, /since 2017 H1$/],
  'since-previous': [/since the previous period$/, /since 2024 H2$/],
  'since-same-half': [/since the same period a year before$/, /since 2024 H1$/],
  index: [/^index, 2017 H1 = 100$/, /^index, 2017 H1 = 100$/],
} satisfies Record<Change, readonly [RegExp, RegExp]>

/** The period that a ranking of changes is measured from, as a file's name has it. */
const BASE_OF_RANKED = {
  none: '2017-h1',
  'since-first': '2017-h1',
  'since-previous': '2024-h2',
  'since-same-half': '2024-h1',
  index: '2017-h1',
} satisfies Record<Change, string>

describe('a change names its base', () => {
  it.each(CHANGES)('%s', (change) => {
    const view = { change, periods: { from: '2017 H1', to: '2025 H1' } } as const
    const [overTime, ranked] = BASE_OF[change]
    expect(figureOf({ ...view, by: 'territory', shape: 'lines' }).unit).toMatch(overTime)
    const figure = figureOf({ ...view, ...RANKED, top: 5 })
    expect(figure.unit).toMatch(ranked)
    if (change === 'none') return
    expect(figure.subtitle).toMatch(/, 2025 H1$/)
    expect(figure.altText).not.toMatch(/2017 H1 to 2025 H1/)
    const { standard } = bundled
    const spec = specOf({ ...view, ...RANKED, top: 5 })
    const publication = defaultPublication({ ...standard, ...view, ...RANKED })
    const recipe = makeRecipe(publication, presetNamed(DEFAULT_PRESET), spec, ORIGIN)
    const base = BASE_OF_RANKED[change]
    expect(fileStem({ spec, publication, recipe })).toContain(`-${base}-to-2025-h1-${DEFAULT_PRESET}-`)
  })

  it('after a break there is another one, and both are named', () => {
    expect(figureOf({ change: 'index', by: 'territory', shape: 'lines' }).title).toMatch(
      /\(2013 H1 and 2017 H1 = 100\)/,
    )
  })
})

describe('a sum over a whole range', () => {
  it.each(['territories-ranked', 'map', 'outcome-mix'] as const)(
    'in a %s says that it runs over a break',
    (figure) => {
      expect(said(figureOf({ figure })).join(' ')).toMatch(/These sums run over a break/)
      expect(said(figureOf({ figure, periods: { from: '2017 H1', to: '2025 H1' } })).join(' ')).not.toMatch(
        /run over a break/,
      )
    },
  )

  it.each(MEASURES)('of %s says where the same may be counted again', (measure) => {
    const dataset = smallDataset(
      ['2020 H1', '2020 H2'].map((period) => ({ period, territory: 'AA', measure, value: 5 })),
    )
    const query = smallQuery('2020 H1', '2020 H2', { ...RANKED, measure })
    const rows = createCube(dataset.catalogue, dataset.columns).answer(query)
    const isSaid = englishFigure(answerView(dataset.catalogue, rows, query).figure).notes.some(({ text }) =>
      text.startsWith('Who is named in several periods'),
    )
    expect(isSaid).toBe(measure !== 'requests' && measure !== 'share-disclosed')
  })
})

it('a slope over a break says why no line joins the periods, and from which one on they would be', () => {
  expect(said(figureOf({ figure: 'slope', by: 'territory' }))).toContain(
    'A break stands between 2013 H1 and 2025 H1, so no line joins them. From 2017 H1 on figures compare: compare with 2017 H1, or a later period.',
  )
})
