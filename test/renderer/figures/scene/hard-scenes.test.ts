import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { layout } from '../../../../data/drawing/layout.ts'
import type { SceneMark } from '../../../../data/drawing/scene.ts'
import type { FigureSpec } from '../../../../data/model/figure-spec.ts'
import { englishFigure } from '../../../../data/model/words/english-figure.ts'
import { layoutFigure } from '../../../../data/publish/layout/layout-figure.ts'
import { paintSvg } from '../../../../data/publish/paint/paint-svg.ts'
import { plainSheet } from '../../../../data/publish/layout/sheet.ts'
import { SceneMarks } from '../../../../renderer/figures/scene/scene-marks.tsx'
import { presetNamed } from '../../../data/publish/published.ts'
import { straysAmong } from '../../../../data/drawing/strays-among.ts'
import { LIGHT_PEN } from './fixed-pen.ts'
import { GOLDEN_SPECS } from './golden-specs.ts'

const NO_TEXTS = { title: '', subtitle: '', notes: [], source: '', credit: '', panelLetter: '' }
const LONG = 'The United Kingdom of Great Britain and Northern Ireland, 2024'
const SENTENCE = 'This figure can’t be drawn; its numbers stand in the table'

function goldenOf(shape: FigureSpec['shape']): FigureSpec {
  const found = GOLDEN_SPECS.find(({ spec }) => spec.shape === shape && spec.panels.length === 0)
  if (found === undefined) throw new Error(`no golden figure of ${shape}`)
  return found.spec
}

type Change = (spec: FigureSpec) => FigureSpec

const first = <T>(all: readonly T[]): T[] => [...all].slice(0, 1)
const ONE_ROW: Change = (spec) => ({ ...spec, series: first(spec.series) })

/** What may come in, and whether it is a picture or the sentence, in both painters. */
const HARD: Readonly<Record<string, { readonly change: Change; readonly isSentence: boolean }>> = {
  'no row': { change: (spec) => ({ ...spec, series: [] }), isSentence: true },
  'no category': {
    change: (spec) => ({
      ...spec,
      categories: [],
      series: spec.series.map((each) => ({ ...each, cells: [], marks: [], classes: [] })),
      breaks: [],
    }),
    isSentence: true,
  },
  'one value': {
    change: (spec) => ({
      ...ONE_ROW(spec),
      categories: first(spec.categories),
      series: first(spec.series).map((each) => ({
        ...each,
        cells: first(each.cells),
        marks: first(each.marks),
        classes: each.classes === null ? null : first(each.classes),
      })),
      breaks: [],
    }),
    isSentence: false,
  },
  'a name of 62 characters': {
    change: (spec) => ({
      ...spec,
      series: spec.series.map((each) => ({ ...each, label: { is: 'name', name: LONG } })),
      categories:
        spec.shape === 'heat'
          ? spec.categories
          : spec.categories.map((each) => ({ ...each, label: { is: 'name', name: LONG } })),
    }),
    isSentence: false,
  },
  '130 rows': {
    change: (spec) =>
      spec.shape === 'map'
        ? spec
        : spec.shape === 'bars' || spec.shape === 'share-bars'
          ? manyCategories(spec)
          : manySeries(spec),
    isSentence: false,
  },
}

const COUNT = 130
const repeated = <T>(all: readonly T[]): readonly T[] =>
  Array.from({ length: COUNT }, (_, index) => all[index % all.length]).flatMap((each) =>
    each === undefined ? [] : [each],
  )

const manySeries: Change = (spec) => ({
  ...spec,
  series: repeated(spec.series).map((each, index) => ({ ...each, id: `row-${index}` })),
})

const manyCategories: Change = (spec) => ({
  ...spec,
  categories: repeated(spec.categories).map((each, index) => ({ ...each, id: `row-${index}` })),
  series: spec.series.map((each) => ({
    ...each,
    cells: [...repeated(each.cells)],
    marks: [...repeated(each.marks)],
  })),
})

/** Shapes of one Scene, each with a measure that leaves its marks at no place where it is no number. */
const BROKEN_BY = {
  heat: 'gapPt',
  map: 'minLinePt',
  bars: 'labelPt',
  'share-bars': 'labelPt',
  slopes: 'dataLinePt',
  stacked: 'axisLinePt',
  'share-stacked': 'axisLinePt',
  lines: 'axisLinePt',
  ranges: 'axisLinePt',
} as const
/** As high as their rows: those scroll. */
const OF_ROWS: ReadonlySet<string> = new Set(['heat', 'bars', 'share-bars'])

// A record’s keys are its own.
const SHAPES = Object.keys(BROKEN_BY) as (keyof typeof BROKEN_BY)[]
const cases = SHAPES.flatMap((shape) =>
  Object.entries(HARD).map(([name, hard]) => ({ ...hard, name, shape })),
)

const textsOf = (marks: readonly SceneMark[]): string =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ')

test.each(cases)('$shape, $name: both painters say or show the same', ({ change, shape, isSentence }) => {
  const spec = change(goldenOf(shape))
  // A map of one territory still has its land, and one of no series says nothing.
  const figure = englishFigure(spec)
  const height = OF_ROWS.has(shape) ? Number.POSITIVE_INFINITY : 600
  const screen = layout(figure, { x: 0, y: 0, width: 480, height }, LIGHT_PEN)
  const onScreen = screen.layers.flatMap(({ marks }) => marks)
  const { scene } = layoutFigure(figure, plainSheet(presetNamed('nature-single')), NO_TEXTS)
  const inFile = scene.layers.flatMap(({ marks }) => marks)
  const markup = renderToStaticMarkup(
    createElement(SceneMarks, { marks: onScreen, pen: LIGHT_PEN, pattern: 'hatching' }),
  )
  const svg = paintSvg(scene, { textMode: 'live', recipe: null })
  expect([markup, svg].some((text) => /NaN|Infinity|undefined/.test(text))).toBe(false)
  expect([textsOf(onScreen) === SENTENCE, textsOf(inFile) === SENTENCE]).toEqual([isSentence, isSentence])
  expect([straysAmong(onScreen), straysAmong(inFile)]).toEqual([[], []])
})

test('a mark at no place makes the whole figure the sentence, on the screen and in the file', () => {
  for (const shape of SHAPES) {
    const figure = englishFigure(goldenOf(shape))
    const nowhere = { [BROKEN_BY[shape]]: Number.NaN }
    const broken = { ...LIGHT_PEN, ...nowhere }
    const sheet = { ...plainSheet(presetNamed('owid-web')), ...nowhere }
    const room = { x: 0, y: 0, width: 480, height: 400 }
    const marks = (pen: typeof broken): readonly SceneMark[] =>
      layout(figure, room, pen).layers.flatMap((layer) => layer.marks)
    expect([textsOf(marks(broken)), textsOf(marks(sheet))]).toEqual([SENTENCE, SENTENCE])
  }
})

const PANELS = GOLDEN_SPECS.filter(({ spec }) => spec.panels.length > 0)

test.each(PANELS)('$name: 130 panels, long names and one value are drawn in both', ({ spec }) => {
  const [panel] = spec.panels
  if (panel === undefined) throw new Error('no panel')
  const many = repeated(spec.panels).map((each, index) => ({ ...each, id: `panel-${index}` }))
  const called = spec.panels.map((each) => ({ ...each, title: { is: 'name' as const, name: LONG } }))
  for (const panels of [many, called, [panel]]) {
    const figure = englishFigure({ ...spec, panels: [...panels] })
    const { layers, panels: drawn } = layout(figure, { x: 0, y: 0, width: 480, height: 400 }, LIGHT_PEN)
    // The stage scrolls: none is left out.
    expect(drawn).toHaveLength(panels.length)
    const { scene } = layoutFigure(figure, plainSheet(presetNamed('nature-single')), NO_TEXTS)
    for (const of of [layers, scene.layers]) {
      const marks = of.flatMap((layer) => layer.marks)
      expect(textsOf(marks)).not.toBe(SENTENCE)
      expect(straysAmong(marks)).toEqual([])
    }
    expect(paintSvg(scene, { textMode: 'live', recipe: null })).not.toMatch(/NaN|Infinity|undefined/)
  }
})

test('a mark of one panel at no place makes the whole figure the sentence', () => {
  for (const { spec } of PANELS) {
    const broken = { ...LIGHT_PEN, axisLinePt: Number.NaN }
    const { layers } = layout(englishFigure(spec), { x: 0, y: 0, width: 480, height: 400 }, broken)
    expect(textsOf(layers.flatMap(({ marks }) => marks))).toBe(SENTENCE)
  }
})
