import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Body } from '../../../../data/drawing/body.ts'
import { layout } from '../../../../data/drawing/layout.ts'
import { isPlace, placesOf } from '../../../../data/drawing/extents.ts'
import type { Box, MarkPart, SceneMark } from '../../../../data/drawing/scene.ts'
import type { WordedFigure } from '../../../../data/model/worded-figure.ts'
import { englishFigure } from '../../../../data/model/words/english-figure.ts'
import { layoutFigure } from '../../../../data/publish/layout/layout-figure.ts'
import { paintSvg } from '../../../../data/publish/paint/paint-svg.ts'
import { plainSheet } from '../../../../data/publish/layout/sheet.ts'
import { SceneMarks } from '../../../../renderer/figures/scene/scene-marks.tsx'
import { presetNamed } from '../../../data/publish/published.ts'
import { straysAmong } from '../../../../data/drawing/strays-among.ts'
import { drawnJoins, expectedJoins, expectedPlaces, misplaced, wrongShares } from './expected-marks.ts'
import { LIGHT_PEN } from './fixed-pen.ts'
import { GOLDEN_SPECS, SPECS_IN_EVERY_STATE } from './golden-specs.ts'

const specs = [...GOLDEN_SPECS, ...SPECS_IN_EVERY_STATE]
const NO_TEXTS = { title: '', subtitle: '', notes: [], source: '', credit: '', panelLetter: '' }
/** A page so high that every row has its place. */
const sheet = { ...plainSheet(presetNamed('owid-web')), heightMm: null, maxHeightMm: 3000 }
const ROOM = { x: 0, y: 0, width: 900, height: 600 }

const ofData = (marks: readonly SceneMark[]): readonly SceneMark[] =>
  marks.filter(({ of }) => of !== undefined && of.part !== 'tick' && of.part !== 'break')
const marksOf = ({ layers }: Pick<Body, 'layers'>): readonly SceneMark[] =>
  layers.flatMap(({ marks }) => marks)

/** What is drawn where, in which colours; sizes, and in how many lines a text stands, are the pens’ own. */
const told = (marks: readonly SceneMark[], parts: readonly MarkPart[]): readonly string[] => {
  const lines = new Set<string>()
  return ofData(marks)
    .filter(({ of }) => of !== undefined && parts.includes(of.part))
    .filter((mark) => {
      if (mark.kind !== 'text') return true
      const key = standsFor(mark).join(' / ')
      const isFirst = !lines.has(key)
      lines.add(key)
      return isFirst
    })
    .map((mark) => [...standsFor(mark), ...coloursOf(mark)].join(' / '))
    .toSorted()
}

const standsFor = ({ of }: SceneMark): readonly string[] => {
  const { part, panel, series, category, territory } = of ?? {}
  return [part, panel, series, category, territory].map((each) => each ?? '')
}

/** What stands on axes of its own, with its marks and its plot: the figure, or each of its panels. */
function partsOf(
  figure: WordedFigure,
  marks: readonly SceneMark[],
  { field, panels }: Pick<Body, 'field' | 'panels'>,
): readonly {
  readonly figure: WordedFigure
  readonly marks: readonly SceneMark[]
  readonly plot: Box | null
}[] {
  if (figure.panels.length === 0) return [{ figure, marks, plot: field?.plot ?? slopePlot(marks) }]
  return figure.panels.map(({ id, series, valueAxis, breaks, emptyReason }) => ({
    figure: {
      ...figure,
      series: emptyReason === null ? series : [],
      valueAxis,
      breaks,
      panels: [],
    },
    marks: marks.filter(({ of }) => of?.panel === id),
    plot: panels?.find((panel) => panel.id === id)?.plot ?? null,
  }))
}

/** Of texts, dots and lines over others the pens decide. */
function coloursOf(mark: SceneMark): readonly string[] {
  const isData = mark.of?.part === 'value' || mark.of?.part === 'absence' || mark.of?.part === 'land'
  if (!isData || mark.kind === 'text') return []
  if (mark.kind === 'line' || mark.kind === 'path') return [mark.stroke.toUpperCase()]
  const stroke = mark.kind === 'rect' ? (mark.outline?.stroke ?? '') : ''
  const opacity = mark.kind === 'rect' ? mark.opacity : 1
  return [mark.fill.toUpperCase(), stroke.toUpperCase(), String(opacity)]
}

/** A slope’s axes stand at its periods; `null` in other figures. */
function slopePlot(marks: readonly SceneMark[]): Box | null {
  const [left, right] = marks.filter((mark) => mark.kind === 'line' && mark.of?.part === 'tick')
  if (left?.kind !== 'line' || right?.kind !== 'line') return null
  return { x: left.x1, y: left.y1, width: right.x1 - left.x1, height: left.y2 - left.y1 }
}

/** How many closed figures a shape is painted as; a text is none. */
function figuresIn(mark: SceneMark): number {
  return mark.kind === 'text' ? 0 : mark.kind === 'area' ? mark.rings.length : 1
}

const count = (text: string, what: RegExp): number => (text.match(what) ?? []).length

describe.each(specs)('$name', ({ spec }) => {
  const figure = englishFigure(spec)
  const body = layout(figure, ROOM, { ...LIGHT_PEN, faintOf: sheet.faintOf })
  const screen = marksOf(body)
  const { scene, field, panels } = layoutFigure(figure, sheet, NO_TEXTS)
  const inFile = marksOf(scene)
  const [onScreen, onSheet] = [partsOf(figure, screen, body), partsOf(figure, inFile, { field, panels })]
  const isOfRows = spec.shape === 'bars' || spec.shape === 'share-bars'

  test('the screen and the file have the same values, joins, hollow marks and names in the same colours', () => {
    // Over periods only the screen marks where every number lacks.
    const isOverTime = !['heat', 'map', 'bars', 'share-bars'].includes(spec.shape)
    const parts: readonly MarkPart[] = ['value', 'hollow', 'join', 'name', 'land']
    const all: readonly MarkPart[] = isOverTime ? parts : [...parts, 'absence']
    expect(told(screen, all).length).toBeGreaterThan(1)
    expect(told(screen, all)).toEqual(told(inFile, all))
  })

  test('each number and absence of the figure has its place, and no other', () => {
    for (const { figure: part, marks } of [...onScreen, ...onSheet]) {
      const expected = expectedPlaces(part)
      if (expected === null) return
      const words = marks.filter((mark) => mark.kind === 'text' && isPlace(mark))
      const places = [...placesOf(marks), ...words].flatMap(({ of }) =>
        of === undefined ||
        (of.part === 'absence' && spec.shape !== 'heat' && of.series === undefined && !isOfRows)
          ? []
          : [[of.part, of.series ?? '', of.category ?? ''].join(' / ')],
      )
      expect([...new Set(places)].toSorted()).toEqual(expected.toSorted())
      expect(drawnJoins(marks).toSorted()).toEqual(expectedJoins(part).toSorted())
    }
  })

  test('each mark reaches as far as its number on its axis, and each part as its share of the bar', () => {
    const parts = [
      ...onScreen.map((part) => ({ ...part, most: 1.01 })),
      ...onSheet.map((part) => ({ ...part, most: 0.05 })),
    ]
    for (const { figure: part, marks, plot, most } of parts) {
      if (spec.shape === 'share-bars') expect(wrongShares(marks, part, most)).toEqual([])
      else if (plot !== null)
        expect(misplaced(marks, part, { plot, isLying: spec.shape === 'bars' }, most)).toEqual([])
    }
  })

  test('each name and number stands at its mark, or is joined to it', () => {
    expect([straysAmong(screen), straysAmong(inFile)]).toEqual([[], []])
  })

  test('both painters paint each mark of their Scene once, hatched on the screen where there is no number', () => {
    const markup = renderToStaticMarkup(
      createElement(SceneMarks, { marks: screen, pen: LIGHT_PEN, pattern: 'hatching' }),
    )
    expect(markup).not.toMatch(/NaN|undefined|Infinity/)
    for (const part of ['value', 'absence'] as const) {
      const paths = markup.match(new RegExp(`<path data-part="${part}"[^>]*>`, 'g')) ?? []
      const rings = screen.reduce((sum, mark) => sum + (mark.of?.part === part ? figuresIn(mark) : 0), 0)
      expect(paths.reduce((sum, path) => sum + count(path, /M[-\d]/g), 0)).toBe(rings)
      for (const path of paths)
        expect(path.includes('url(#hatching)')).toBe(part === 'absence' && !path.includes('fill="none"'))
    }
    expect(count(markup, /<text/g)).toBe(screen.filter(({ kind }) => kind === 'text').length)
    const svg = paintSvg(scene, { textMode: 'live', recipe: null })
    expect(count(svg, /<text/g)).toBe(inFile.filter(({ kind }) => kind === 'text').length)
    expect(count(svg, /<rect/g)).toBe(inFile.filter(({ kind }) => kind === 'rect').length + 1)
    expect(count(svg, /<circle/g)).toBe(inFile.filter(({ kind }) => kind === 'circle').length)
  })
})
