import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { FigureSpec } from '../../../data/model/figure-spec.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { allWordedSeries } from '../../../data/model/worded-figure.ts'
import { viewAnswerSchema } from '../../../data/model/view-answer.ts'
import { CHANGES, FIGURE_KINDS, MODES, SHAPES, type ViewQuery } from '../../../data/model/view-query.ts'
import { openBundledCube, type BundledCube } from './bundled-cube.ts'

let bundled: BundledCube
beforeAll(() => {
  bundled = openBundledCube()
})
afterAll(() => bundled.close())

function figure(change: Partial<ViewQuery>): FigureSpec {
  const { catalogue, cube, standard } = bundled
  const answer = answerView(catalogue, cube.answer({ ...standard, ...change }), standard)
  return viewAnswerSchema.parse(answer).figure
}

const COUNTRIES = ['DE', 'US', 'LI']

describe.each(FIGURE_KINDS)('%s', (kind) => {
  it('draws finite numbers, or says why not, in every mode, change and shape', () => {
    for (const mode of MODES)
      for (const change of CHANGES)
        for (const by of ['outcome', 'territory'] as const)
          for (const territories of [[], COUNTRIES]) {
            const spec = figure({ figure: kind, mode, change, by, territories })
            expectSound(spec)
          }
    for (const shape of SHAPES) expectSound(figure({ figure: kind, shape }))
    for (const half of ['H1', 'H2'] as const) expectSound(figure({ figure: kind, half }))
  })
})

function expectSound(spec: FigureSpec): void {
  const figure = englishFigure(spec)
  const series = allWordedSeries(figure)
  const axes = [spec.valueAxis, ...spec.panels.map(({ valueAxis }) => valueAxis)]
  for (const { min, max, ticks } of axes) {
    expect(Number.isFinite(min) && Number.isFinite(max) && min < max).toBe(true)
    expect(ticks.length).toBeGreaterThan(0)
  }
  for (const { cells, marks } of series) {
    expect([cells.length, marks.length]).toEqual([spec.categories.length, spec.categories.length])
    for (const { low, high, absence, text } of cells) {
      expect((low === null) === (absence !== null)).toBe(true)
      expect((low ?? 0) <= (high ?? 0)).toBe(true)
      expect(text).not.toMatch(/NaN|Infinity|undefined|^$/)
    }
  }
  const hasValues = series.some(({ cells }) => cells.some(({ low }) => low !== null))
  expect([figure.title, spec.emptyReason === null]).toEqual([figure.title, hasValues])
  expect(new Set(series.map(({ id }) => id)).size).toBe(series.length)
}
