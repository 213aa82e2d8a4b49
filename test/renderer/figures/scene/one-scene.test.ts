import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Body } from '../../../../data/drawing/body.ts'
import { layout } from '../../../../data/drawing/layout.ts'
import type { MarkPart, SceneMark } from '../../../../data/drawing/scene.ts'
import type { FigureSpec } from '../../../../data/model/figure-spec.ts'
import { englishFigure } from '../../../../data/model/words/english-figure.ts'
import { layoutFigure } from '../../../../data/publish/layout-figure.ts'
import { paintSvg } from '../../../../data/publish/paint-svg.ts'
import { plainSheet } from '../../../../data/publish/sheet.ts'
import { SceneMarks } from '../../../../renderer/figures/scene/scene-marks.tsx'
import { presetNamed } from '../../../data/publish/published.ts'
import { straysAmong } from '../../../data/drawing/strays-among.ts'
import { LIGHT_PEN } from './fixed-pen.ts'
import { GOLDEN_SPECS, SPECS_IN_EVERY_STATE } from './golden-specs.ts'

/** Shapes whose screen and files are painted from one Scene; the others are held together by `screen-and-file-in-chromium.test.ts`. */
const OF_ONE_SCENE: readonly FigureSpec['shape'][] = ['heat', 'map']

const specs = [...GOLDEN_SPECS, ...SPECS_IN_EVERY_STATE].filter(({ spec }) =>
  OF_ONE_SCENE.includes(spec.shape),
)
const NO_TEXTS = { title: '', subtitle: '', notes: [], source: '', credit: '', panelLetter: '' }
/** A page so high that every row has its place. */
const sheet = { ...plainSheet(presetNamed('owid-web')), heightMm: null, maxHeightMm: 3000 }
const ROOM = { x: 0, y: 0, width: 900, height: 600 }

const ofData = (marks: readonly SceneMark[]): readonly SceneMark[] =>
  marks.filter(({ of }) => of !== undefined && of.part !== 'tick' && of.part !== 'break')
const marksOf = ({ layers }: Pick<Body, 'layers'>): readonly SceneMark[] =>
  layers.flatMap(({ marks }) => marks)

/** What is drawn where, in which colour; sizes are the pens’ own. */
const told = (marks: readonly SceneMark[], parts: readonly MarkPart[]): readonly string[] =>
  ofData(marks)
    .filter(({ of }) => of !== undefined && parts.includes(of.part))
    .map((mark) => {
      const fill = mark.kind === 'line' || mark.kind === 'path' ? mark.stroke : mark.fill
      const { part, series, category, territory } = mark.of ?? {}
      const isData = part === 'value' || part === 'absence' || part === 'land'
      return [part, series, category, territory, isData ? fill.toUpperCase() : ''].join(' / ')
    })
    .toSorted()

const count = (text: string, what: RegExp): number => (text.match(what) ?? []).length

describe.each(specs)('$name', ({ spec }) => {
  const figure = englishFigure(spec)
  const screen = marksOf(layout(figure, ROOM, LIGHT_PEN))
  const { scene } = layoutFigure(figure, sheet, NO_TEXTS)

  test('the screen and the file have the same values, absences and hollow marks in the same colours', () => {
    const parts = ['value', 'absence', 'hollow', 'name', 'land'] as const
    expect(told(screen, parts).length).toBeGreaterThan(10)
    expect(told(screen, parts)).toEqual(told(marksOf(scene), parts))
    if (spec.shape !== 'heat') return
    const cells = figure.series.flatMap(({ id, cells }) =>
      cells.map(({ low }, index) =>
        [low === null ? 'absence' : 'value', id, figure.categories[index]?.id].join(' / '),
      ),
    )
    expect(
      told(screen, ['value', 'absence']).map((each) => each.split(' / ').slice(0, 3).join(' / ')),
    ).toEqual(cells.toSorted())
  })

  test('each name and number stands at its mark, or is joined to it', () => {
    expect([straysAmong(screen), straysAmong(marksOf(scene))]).toEqual([[], []])
  })

  test('both painters paint each mark of their Scene once, hatched on the screen where there is no number', () => {
    const markup = renderToStaticMarkup(
      createElement(SceneMarks, { marks: screen, pen: LIGHT_PEN, pattern: 'hatching' }),
    )
    expect(markup).not.toMatch(/NaN|undefined|Infinity/)
    const shapes = (part: MarkPart): number =>
      screen.filter((mark) => mark.kind !== 'text' && mark.of?.part === part).length
    for (const part of ['value', 'absence'] as const) {
      const paths = markup.match(new RegExp(`<path data-part="${part}"[^>]*>`, 'g')) ?? []
      const rings = screen.reduce(
        (sum, mark) => sum + (mark.of?.part !== part ? 0 : mark.kind === 'area' ? mark.rings.length : 1),
        0,
      )
      expect(paths.reduce((sum, path) => sum + count(path, /M[-\d]/g), 0)).toBe(rings)
      expect(rings).toBeGreaterThanOrEqual(shapes(part))
      for (const path of paths) expect(path.includes('url(#hatching)')).toBe(part === 'absence')
    }
    expect(count(markup, /<text/g)).toBe(screen.filter(({ kind }) => kind === 'text').length)
    const svg = paintSvg(scene, { textMode: 'live', recipe: null })
    const inFile = marksOf(scene)
    expect(count(svg, /<text/g)).toBe(inFile.filter(({ kind }) => kind === 'text').length)
    expect(count(svg, /<rect/g)).toBe(inFile.filter(({ kind }) => kind === 'rect').length + 1)
    expect(count(svg, /<circle/g)).toBe(inFile.filter(({ kind }) => kind === 'circle').length)
  })
})
