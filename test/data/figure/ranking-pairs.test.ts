import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { FigureSpec } from '../../../data/model/figure-spec.ts'
import { MODES, SORTS, type Mode, type Sort, type ViewQuery } from '../../../data/model/view-query.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { comparedBeside, type WordedFigure } from '../../../data/model/worded-figure.ts'
import { plottedRows } from '../../../data/publish/data-files/plotted-rows.ts'
import { openBundledCube, type BundledCube } from './bundled-cube.ts'

let bundled: BundledCube
beforeAll(() => {
  bundled = openBundledCube()
})
afterAll(() => {
  bundled.close()
})

const specOf = (change: Partial<ViewQuery>): FigureSpec => {
  const { cube, catalogue, standard } = bundled
  const query: ViewQuery = { ...standard, figure: 'territories-ranked', ...change }
  return answerView(catalogue, cube.answer(query), standard).figure
}

const figureOf = (change: Partial<ViewQuery>): WordedFigure => englishFigure(specOf(change))

/** What a territory's change is, asked for by itself. */
const changeAlone = (territory: string, change: Partial<ViewQuery>): string | undefined =>
  comparedBeside(figureOf({ ...change, territories: [territory], minBase: 0 }), territory)?.text

/** Views that order the bars by something else than the change is of, in every mode. */
const OF_MODE = {
  absolute: {},
  'per-100k': {},
  share: {},
  'share-of-all': { outcomes: ['rejected'] },
  'share-of-outcome': { outcomes: ['rejected'] },
  'disclosure-rate': {},
} satisfies Record<Mode, Partial<ViewQuery>>

describe('beside each bar stands the change of its own territory', () => {
  it('in a ranking by share of a whole, which is one of counts', () => {
    const figure = figureOf({ mode: 'share', compareWith: '2018 H1', top: 10 })
    const changes = Object.fromEntries(
      ['TR', 'DE', 'US'].map((code) => [code, comparedBeside(figure, code)?.change.text]),
    )
    expect(changes).toEqual({ TR: '−96.3%', DE: '+41.2%', US: '+29.8%' })
  })

  it.each(MODES.flatMap((mode) => SORTS.map((sort) => [mode, sort] as const)))(
    'in mode %s sorted by %s',
    (mode: Mode, sort: Sort) => {
      const view: Partial<ViewQuery> = { ...OF_MODE[mode], mode, sort, compareWith: '2018 H1', top: 8 }
      const figure = figureOf(view)
      expect(figure.categories).toHaveLength(8)
      for (const { id } of figure.categories)
        expect([id, comparedBeside(figure, id)?.text]).toEqual([id, changeAlone(id, view)])
    },
  )
})

describe('a comparison', () => {
  it('shows both values and the change, and all three are among the plotted numbers', () => {
    const figure = figureOf({ mode: 'share', compareWith: '2018 H1', top: 1 })
    expect(comparedBeside(figure, 'US')?.text).toBe('+29.8% (5,069 → 6,580)')
    expect(
      plottedRows(specOf({ mode: 'share', compareWith: '2018 H1', top: 1 })).filter(([series]) =>
        series.startsWith('compared '),
      ),
    ).toEqual([
      ['compared before', 'US', 5069, 5069, null],
      ['compared after', 'US', 6580, 6580, null],
      ['compared change', 'US', (6580 - 5069) / 5069, (6580 - 5069) / 5069, null],
    ])
  })

  it.each(['rise', 'fall'] as const)('can be ordered by the largest %s', (sort) => {
    const figure = figureOf({ sort, compareWith: '2018 H1', top: 6, minBase: 100 })
    const rows = figure.categories.map(({ id }) => comparedBeside(figure, id))
    const changes = rows.map((row) => row?.change.low ?? Number.NaN)
    expect(changes).toEqual(changes.toSorted((a, b) => (sort === 'rise' ? b - a : a - b)))
    for (const row of rows) expect(row?.before.low).toBeGreaterThanOrEqual(100)
  })
})
