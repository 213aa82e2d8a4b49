import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { FigureSpec } from '../../../data/model/figure-spec.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { paintSvg } from '../../../data/publish/paint/paint-svg.ts'
import { TWO_COLUMNS_183 } from '../../../data/publish/presets/preset.ts'
import { openBundledCube, type BundledCube } from '../figure/bundled-cube.ts'
import { layOut } from './lay-out.ts'

let bundled: BundledCube
beforeAll(() => {
  bundled = openBundledCube()
})
afterAll(() => {
  bundled.close()
})

const figureOf = (change: Partial<ViewQuery>): FigureSpec => {
  const { cube, catalogue, standard } = bundled
  return answerView(catalogue, cube.answer({ ...standard, scale: 'log', ...change }), standard).figure
}
const notesOf = (figure: FigureSpec): readonly string[] => englishFigure(figure).notes.map(({ text }) => text)
const svgOf = (figure: FigureSpec): string =>
  paintSvg(layOut(figure, TWO_COLUMNS_183, ''), { textMode: 'live', recipe: null })

const CONTENT: Partial<ViewQuery> = { outcomes: ['content'], by: 'territory', shape: 'lines' }
const SECURITY: Partial<ViewQuery> = { requestKinds: ['fisa-content'], territories: ['US'] }

/** A view of every shape, and what the axis is where a logarithmic one is asked for. */
const OF_SHAPE = {
  stacked: [{}, 'log', /The axis is logarithmic/],
  'share-stacked': [{ shape: 'share-stacked' }, 'log', /The axis is logarithmic/],
  lines: [{ shape: 'lines' }, 'log', /^The axis is logarithmic/],
  'small-areas': [{ shape: 'small-areas' }, 'linear', /never logarithmic/],
  bars: [{ figure: 'territories-ranked', top: 8 }, 'linear', /never logarithmic/],
  'share-bars': [{ figure: 'outcome-mix', top: 8 }, 'linear', null],
  map: [{ figure: 'map' }, 'linear', null],
  ranges: [{ ...SECURITY, figure: 'bands' }, 'log', /^The axis is logarithmic/],
  slopes: [{ figure: 'slope', by: 'territory' }, 'log', /^The axis is logarithmic/],
  heat: [{ figure: 'heat-table', by: 'territory', top: 5 }, 'linear', null],
} satisfies Record<FigureSpec['shape'], readonly [Partial<ViewQuery>, 'log' | 'linear', RegExp | null]>

describe('a logarithmic axis that is asked for', () => {
  it.each(Object.entries(OF_SHAPE))('of %s is drawn where points are, and said', (_, wanted) => {
    const [change, scale, note] = wanted
    const figure = figureOf(change)
    expect(figure.valueAxis.scale).toBe(scale)
    const said = notesOf(figure)
      .filter((each) => each.includes('logarithmic'))
      .join(' ')
    if (note === null) expect(said).toBe('')
    else expect(said).toMatch(note)
    const svg = svgOf(figure)
    expect(svg).not.toMatch(/NaN|Infinity/)
    expect(svg.includes(', logarithmic axis')).toBe(scale === 'log')
  })

  it('is that of the ranking only where the ranking is what is asked for', () => {
    const { cube, catalogue, standard } = bundled
    const query: ViewQuery = { ...standard, scale: 'log', shape: 'lines' }
    const { ranking } = answerView(catalogue, cube.answer(query), standard)
    expect([ranking.valueAxis.scale, notesOf(ranking).some((note) => note.includes('logarithmic'))]).toEqual([
      'linear',
      false,
    ])
  })
})

describe('zero on a logarithmic axis', () => {
  it('has no mark, and a sentence names it', () => {
    const figure = figureOf({ ...CONTENT, territories: ['DE', 'AU', 'BR'] })
    const said = notesOf(figure).find((note) => note.startsWith('Zero has no place'))
    expect(said).toMatch(/Germany \(zero in every period\)/)
    const layers = layOut(figure, TWO_COLUMNS_183, '').layers.filter(({ name }) => name === 'series-DE')
    expect(layers.flatMap(({ marks }) => marks)).toEqual([])
  })

  it('leaves small multiples with one axis, and says of each panel of zeros what it is', () => {
    const figure = figureOf({ ...CONTENT, figure: 'small-multiples' })
    expect(figure.panels.map(({ valueAxis }) => valueAxis.scale)).toEqual(figure.panels.map(() => 'log'))
    expect(Number.isFinite(figure.valueAxis.min) && figure.valueAxis.min > 0).toBe(true)
    for (const { series, emptyReason } of englishFigure(figure).panels) {
      const highs = series.flatMap(({ cells }) => cells.flatMap(({ high }) => high ?? []))
      if (highs.some((high) => high > 0)) expect(emptyReason).toBeNull()
      else expect(emptyReason).toMatch(/^(Zero in every period|Nothing is reported)/)
    }
    expect(svgOf(figure)).not.toMatch(/NaN|Infinity/)
    for (const { valueAxis } of figureOf({ ...CONTENT, figure: 'small-multiples', panelScale: 'own' }).panels)
      expect(valueAxis.ticks.every((value) => Number.isFinite(value))).toBe(true)
  })

  it('where nothing is above it there is no such axis, and the figure says so', () => {
    const figure = figureOf({ ...CONTENT, territories: ['DE'], periods: { from: '2022 H1', to: '2025 H1' } })
    const isAllZero = figure.series.every(({ cells }) => cells.every(({ high }) => (high ?? 0) === 0))
    expect([isAllZero, figure.valueAxis.scale]).toEqual([true, 'linear'])
    expect(notesOf(figure)).toContain('No number here is above zero, so the axis is not logarithmic.')
  })

  it('a range from zero goes from the foot, open there, and a sentence says so', () => {
    const figure = figureOf({ ...SECURITY, figure: 'bands' })
    expect(notesOf(figure)).toContain(
      'Ranges that begin at zero are drawn from the foot of the axis, open there.',
    )
    const places = (figure.series[0]?.cells ?? []).filter(({ low }) => low === 0).length
    const scene = layOut(figure, TWO_COLUMNS_183, '')
    const marks =
      scene.layers.find(({ name }) => name.startsWith('series-') && name !== 'series-labels')?.marks ?? []
    const boxes = marks.filter(({ kind }) => kind === 'rect').length
    const lines = marks.filter(({ kind }) => kind === 'line').length
    expect(places).toBeGreaterThan(0)
    expect(lines).toBe(2 * boxes - places)
  })
})
