import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FigureSpec } from '../../../data/model/figure-spec.ts'
import { FIGURE_KINDS } from '../../../data/model/view-query.ts'
import type { PublishedTexts } from '../../../data/publish/published-texts.ts'
import { type Layout, layoutFigure } from '../../../data/publish/layout-figure.ts'
import type { SceneMark } from '../../../data/drawing/scene.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { plainSheet } from '../../../data/publish/sheet.ts'
import { bundlePage } from '../../bench/bundle-page.ts'
import { launchOptions } from '../../browser/launch-options.ts'
import { presetNamed } from '../../data/publish/published.ts'
import type { DrawnFigure, DrawnNumber, DrawnNumbers } from './agreement/drawn-figure.ts'
import { statesIn } from './agreement/every-state.ts'
import { numbersOfDrawing } from './agreement/read-drawing.ts'
import { numbersOfScene } from './agreement/read-scene.ts'
import { GOLDEN_SPECS, isOfOneScene, SPECS_IN_EVERY_STATE } from './scene/golden-specs.ts'

const STYLES = join(import.meta.dirname, '../../../renderer/style')
/** The screen sets bars on whole pixels, a pixel apart and at least one high. */
const PIXELS = 3
const NO_TEXTS: PublishedTexts = {
  title: '',
  subtitle: '',
  notes: [],
  source: '',
  credit: '',
  panelLetter: '',
}

const specs = [...GOLDEN_SPECS, ...SPECS_IN_EVERY_STATE]

it('each kind of figure is among those that are drawn in every state', () => {
  expect(new Set(SPECS_IN_EVERY_STATE.map(({ spec }) => spec.kind))).toEqual(new Set(FIGURE_KINDS))
  for (const { name, spec } of SPECS_IN_EVERY_STATE)
    expect([name, statesIn(spec)]).toEqual([name, ['incomplete', 'blank', 'withheld']])
})

/** A page so high that every row and panel has its place. */
const sheet = { ...plainSheet(presetNamed('owid-web')), heightMm: null, maxHeightMm: 3000 }
const layOut = (spec: FigureSpec): Layout => layoutFigure(englishFigure(spec), sheet, NO_TEXTS)

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions())
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.setContent('<!doctype html><body></body>')
  const styles = ['tokens', 'base', 'figures', 'marks', 'panels']
  for (const name of styles)
    await page.addStyleTag({ content: readFileSync(join(STYLES, `${name}.css`), 'utf8') })
  await page.addScriptTag({
    content: await bundlePage('../../renderer/figures/agreement/drawing-page.tsx'),
  })
}, 60_000)
afterAll(() => browser.close())

const draw = (spec: FigureSpec): Promise<DrawnFigure> =>
  page.evaluate((given) => window.drawFigure(given), spec)

/** In small areas a hollow point says its number, whatever is filled below it. */
function withoutCovered(drawn: DrawnNumbers, { shape }: FigureSpec): DrawnNumbers {
  if (shape !== 'small-areas') return drawn
  const placeOf = ({ panel, series, category }: DrawnNumber): string => [panel, series, category].join(' / ')
  const hollow = new Set(drawn.numbers.flatMap((each) => (each.look === 'hollow' ? [placeOf(each)] : [])))
  return {
    ...drawn,
    numbers: drawn.numbers.filter((each) => each.look === 'hollow' || !hollow.has(placeOf(each))),
  }
}

const keyOf = ({ panel, series, category, look, colour }: DrawnNumber): string =>
  [panel ?? '', series, category, look, colour.toUpperCase()].join(' / ')

/** What the screen and the file draw differently; empty where they agree. */
function disagreements(spec: FigureSpec, drawn: DrawnFigure, layout: Layout): readonly string[] {
  const onScreen = withoutCovered(numbersOfDrawing(drawn, spec), spec)
  const inFile = withoutCovered(numbersOfScene(layout, englishFigure(spec)), spec)
  const [plot] = drawn.series.map((series) => series.plot)
  const tolerance = PIXELS / (plot?.height ?? 1)
  const found = new Map(inFile.numbers.map((number) => [keyOf(number), number]))
  const wanted = new Set(onScreen.numbers.map(keyOf))
  return [
    ...[...found.keys()].filter((key) => !wanted.has(key)).map((key) => `${key}: in the file only`),
    ...onScreen.numbers.flatMap((number) => {
      const other = found.get(keyOf(number))
      if (other === undefined) return [`${keyOf(number)}: on the screen only`]
      const apart = Math.max(Math.abs(number.from - other.from), Math.abs(number.to - other.to))
      return apart <= tolerance ? [] : [`${keyOf(number)}: ${apart.toFixed(3)} of the axis apart`]
    }),
    ...(spec.shape === 'small-areas' ? [] : inOneOnly(onScreen.joins, inFile.joins)),
  ]
}

const inOneOnly = (left: readonly string[], right: readonly string[]): readonly string[] =>
  [...left.filter((each) => !right.includes(each)), ...right.filter((each) => !left.includes(each))].map(
    (each) => `${each}: joined in one of them`,
  )

describe.each(specs.filter(({ spec }) => !isOfOneScene(spec)))('$name', ({ spec }) => {
  it('the screen and the file draw the same numbers in the same colours and forms, and join the same ones', async () => {
    const drawn = await draw(spec)
    expect(numbersOfDrawing(drawn, spec).numbers.length).toBeGreaterThan(0)
    expect(disagreements(spec, drawn, layOut(spec))).toEqual([])
  })

  it('series stand in one order, and panels have the same names', async () => {
    const drawn = await draw(spec)
    const { scene } = layOut(spec)
    const layer = (name: string): readonly SceneMark[] =>
      scene.layers.find((each) => each.name === name)?.marks ?? []
    const textsIn = (name: string): string =>
      layer(name)
        .flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
        .join(' ')
    const order = drawn.series.map(
      ({ panel, id }) => `${panel === null ? '' : `panel-${panel}-`}series-${id}`,
    )
    const layers = scene.layers.map(({ name }) => name).filter((name) => /(^|-)series-(?!labels$)/.test(name))
    if (layers.length > 0) expect(layers).toEqual(order.filter((name) => layers.includes(name)))
    expect(spec.panels.map(({ id }) => textsIn(`panel-${id}-title`))).toEqual(drawn.panelTitles)
  })
})

it('a number that is a twentieth of the axis larger, a lost one and another colour are told', async () => {
  const spec = specs.find(({ spec: { panels, shape } }) => panels.length > 0 && shape === 'stacked')?.spec
  const panel = spec?.panels[0]
  const series = panel?.series[0]
  const at = series?.cells.findIndex(({ low, high }) => low !== null && low > 0 && low === high) ?? -1
  const cell = series?.cells[at]
  if (spec === undefined || panel === undefined || series === undefined || typeof cell?.low !== 'number')
    throw new Error('no number')
  const drawn = await draw(spec)
  const larger = cell.low + (panel.valueAxis.max - panel.valueAxis.min) / 20
  const changes: readonly FigureSpec['series'][number][] = [
    { ...series, cells: series.cells.with(at, { ...cell, low: larger, high: larger }) },
    { ...series, cells: series.cells.with(at, { ...cell, low: null, high: null }) },
    { ...series, colour: { role: 'ink' } },
  ]
  for (const changed of changes) {
    const panels = spec.panels.with(0, { ...panel, series: panel.series.with(0, changed) })
    expect(disagreements(spec, drawn, layOut({ ...spec, panels })).length).toBeGreaterThan(0)
  }
})
