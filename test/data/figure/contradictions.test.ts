import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { FigureSpec } from '../../../data/model/figure-spec.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { openBundledCube, type BundledCube } from './bundled-cube.ts'

let bundled: BundledCube
beforeAll(() => {
  bundled = openBundledCube()
})
afterAll(() => {
  bundled.close()
})

const figureOf = (change: Partial<ViewQuery>): FigureSpec => {
  const { cube, catalogue, standard } = bundled
  return answerView(catalogue, cube.answer({ ...standard, ...change }), standard).figure
}
const noteOf = (figure: FigureSpec, start: string): string | undefined =>
  englishFigure(figure)
    .notes.map(({ text }) => text)
    .find((note) => note.startsWith(start))

const CIVIL: Partial<ViewQuery> = {
  requestKinds: ['civil'],
  measure: 'accounts',
  territories: ['BR'],
  periods: { from: '2019 H1', to: '2019 H1' },
}

describe('a row of the source that contradicts itself', () => {
  it('is a footnote of each figure that shows its outcomes', () => {
    const said = 'In the source the outcomes'
    expect(noteOf(figureOf(CIVIL), said)).toMatch(/Brazil 2019 H1, civil \(83 of 84\)/)
    expect(noteOf(figureOf({ ...CIVIL, by: 'territory' }), said)).toBeUndefined()
    expect(noteOf(figureOf({ ...CIVIL, by: 'territory', outcomes: ['rejected'] }), said)).toBeDefined()
  })

  it('leaves a bar short of 100 %, or over it, and the figure says which', () => {
    const short = noteOf(
      figureOf({ ...CIVIL, mode: 'share', shape: 'share-stacked' }),
      'These bars do not end at 100%',
    )
    expect(short).toMatch(/2019 H1 \(98\.8%\)/)
    const mix = figureOf({ ...CIVIL, territories: [], figure: 'outcome-mix' })
    expect(noteOf(mix, 'These bars do not end at 100%')).toMatch(/Brazil \(98\.8%\)/)
  })

  it('is not said of rows that add up', () => {
    const plain = figureOf({
      territories: ['DE'],
      periods: { from: '2019 H1', to: '2019 H1' },
      mode: 'share',
      shape: 'share-stacked',
    })
    expect(noteOf(plain, 'In the source')).toBeUndefined()
    expect(noteOf(plain, 'These bars')).toBeUndefined()
  })
})
