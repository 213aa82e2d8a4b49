import { describe, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { FigureSpec } from '../../../data/model/figure-spec.ts'
import { named } from '../../../data/model/text.ts'
import { type Finding, PREFLIGHT_RULES, type PreflightRule } from '../../../data/model/preflight.ts'
import { presetSchema } from '../../../data/model/preset.ts'
import type { Publication } from '../../../data/model/publication.ts'
import type { ViewAnswer } from '../../../data/model/view-answer.ts'
import { contrast } from '../../../data/drawing/contrast.ts'
import { preflight } from '../../../data/publish/preflight/preflight.ts'
import { outlineOfText } from '../../../data/publish/type/text-outlines.ts'
import { publishFigure, type PublishedFigure } from '../../../data/publish/publish-figure.ts'
import type { Scene, SceneMark } from '../../../data/drawing/scene.ts'
import { openBundledCube } from '../figure/bundled-cube.ts'
import { overTimeOf, rankingOf, STACKED_ANSWER } from './figures.ts'
import { ORIGIN, presetNamed, published } from './published.ts'

function finding(figure: PublishedFigure, rule: PreflightRule): Finding {
  const found = preflight(figure).find((each) => each.rule === rule)
  if (found === undefined) throw new Error(`nothing about ${rule}`)
  return found
}

function withMark(figure: PublishedFigure, mark: SceneMark, layer = 'series-extra'): PublishedFigure {
  const scene: Scene = { ...figure.scene, layers: [...figure.scene.layers, { name: layer, marks: [mark] }] }
  return { ...figure, scene }
}

const text = (change: Partial<Extract<SceneMark, { kind: 'text' }>>): SceneMark => ({
  kind: 'text',
  text: 'extra',
  x: 1,
  y: 300,
  sizePt: 6,
  weight: 400,
  fill: '#000000',
  anchor: 'start',
  ...change,
})

const texts = (change: Partial<Publication['texts']>): Pick<Publication, 'texts'> => ({
  texts: { ...published().publication.texts, ...change },
})

it('every rule holds for a figure as it is drafted, and says so in a sentence', () => {
  const found = preflight(published())
  expect(found.map(({ rule, level }) => [rule, level])).toEqual(
    PREFLIGHT_RULES.map((rule) => [rule, 'green']),
  )
  for (const { sentence } of found) expect(sentence).toMatch(/^.{10,}\.$/)
})

const SIX_LINES = overTimeOf(
  Array.from({ length: 6 }, (_, index) => [index + 1, index + 2]),
  'lines',
)

/** Outcomes side by side whose colours some eyes confuse. */
function likeColours(): FigureSpec {
  const spec = STACKED_ANSWER.figure
  const [first] = spec.series
  if (first === undefined) throw new Error('no series')
  const outcomes = ['some-data', 'no-data', 'rejected', 'content'] as const
  const series = outcomes.map((outcome) => ({
    ...first,
    id: outcome,
    label: named(outcome),
    colour: { role: 'outcome' as const, outcome },
  }))
  return { ...spec, series }
}

/** The same series in a panel of small multiples. */
function inAPanel(spec: FigureSpec): FigureSpec {
  const { series, valueAxis } = spec
  const panel = {
    id: 'DE',
    title: named('Germany'),
    series,
    valueAxis,
    breaks: [],
    emphasis: 'normal' as const,
    emptyReason: null,
  }
  return { ...spec, series: [], panels: [panel] }
}

const thirty = (name: string): readonly string[] =>
  Array.from({ length: 30 }, (_, index) => `${name} ${index}`)

/** Each rule with a figure that breaks it. */
const BREACHES: readonly (readonly [PreflightRule, 'red' | 'amber', PublishedFigure])[] = [
  ['text-size', 'red', withMark(published(), text({ sizePt: 4.9 }))],
  ['text-size', 'amber', withMark(published(), text({ sizePt: 7.5 }))],
  [
    'line-width',
    'red',
    withMark(published(), {
      kind: 'line',
      x1: 0,
      y1: 0,
      x2: 9,
      y2: 9,
      stroke: '#000000',
      strokePt: 0.2,
      dashPt: [],
    }),
  ],
  ['contrast', 'red', withMark(published(), text({ fill: '#8A8A8A' }))],
  [
    'contrast',
    'red',
    withMark(published(), { kind: 'rect', x: 1, y: 1, width: 2, height: 2, fill: '#F5C518', opacity: 1 }),
  ],
  ['contrast', 'red', published({ palette: 'okabe-ito' }, 'nature-double', STACKED_ANSWER, SIX_LINES)],
  [
    'contrast',
    'red',
    published({ palette: 'okabe-ito' }, 'nature-double', STACKED_ANSWER, inAPanel(SIX_LINES)),
  ],
  ['colour-vision', 'amber', published({}, 'nature-double', STACKED_ANSWER, likeColours())],
  ['colour-vision', 'amber', published({}, 'nature-double', STACKED_ANSWER, inAPanel(likeColours()))],
  ['glyphs', 'red', published(texts({ title: 'Requests 😀 中国' }))],
  ['source-line', 'red', published(texts({ source: '' }))],
  ['alt-text', 'red', published({ altText: { short: '', long: null, writtenFor: null } })],
  [
    'alt-text',
    'red',
    published({ altText: { short: 'Old words.', long: null, writtenFor: '0'.repeat(16) } }),
  ],
  [
    'alt-text',
    'amber',
    published({
      altText: { short: 'x'.repeat(151), long: null, writtenFor: published().generated.dataHash },
    }),
  ],
  ['notes', 'amber', published(texts({ rewordings: [{ of: 'No such note.', as: 'Other words.' }] }))],
  ['notes', 'red', { ...published(), texts: { ...published().texts, notes: [] } }],
  ['fit', 'red', published({ heightMm: 30 })],
  ['fit', 'red', published({ widthMm: 20, notes: 'full' })],
  ['fit', 'amber', published({ heightMm: 200 })],
  ['fit', 'amber', published({ heightMm: 60 }, 'nature-double', STACKED_ANSWER, rankingOf(thirty('Land')))],
  ['fit', 'red', withMark(withMark(published({ widthMm: 60 }), text({ x: 9 })), text({ x: 10 }), 'other')],
  ['fit', 'red', withMark(published(), text({ x: -40 }))],
  // A name at the foot of the page, far from the marks of its series.
  [
    'labels',
    'red',
    withMark(published(), text({ y: 400, of: { part: 'name', series: 'rejected', category: '2015 H2' } })),
  ],
  [
    'annotations',
    'amber',
    published({ annotations: [{ kind: 'event', id: 'e', category: '1999 H1', label: 'Before' }] }),
  ],
  ['resolution', 'red', published({ widthMm: 2000 })],
  [
    'categories',
    'amber',
    published({}, 'nature-double', STACKED_ANSWER, rankingOf([...thirty('A'), ...thirty('B')])),
  ],
]

describe.each(BREACHES)('%s, %s', (rule, level, figure) => {
  it('is found, and said in a sentence', () => {
    const found = finding(figure, rule)
    expect(found.level).toBe(level)
    expect(found.sentence).toMatch(/^.{10,}\.$/)
  })
})

it.each([
  ['中国', ['中 (U+4E2D)', '国 (U+56FD)']],
  ['한 カ', ['한 (U+D55C)', 'カ (U+30AB)']],
  ['👩‍💻', ['👩 (U+1F469)', '💻 (U+1F4BB)']],
  ['1️⃣', ['◌⃣ (U+20E3)']],
  ['न⃣', ['◌⃣ (U+20E3)']],
])(
  'the characters of %s that no face has are named with their codes, and none is drawn as a box',
  (title, glyphs) => {
    const figure = published({ ...texts({ title }), textMode: 'outlined' })
    const { level, sentence } = finding(figure, 'glyphs')
    expect(level).toBe('red')
    for (const name of glyphs) expect(sentence).toContain(name)
    const heading = figure.scene.layers.find(({ name }) => name === 'title')?.marks ?? []
    const drawn = heading
      .map((mark) => (mark.kind === 'text' ? outlineOfText(mark, figure.scene.family) : ''))
      .join('')
    const rest = Array.from(title)
      .filter((character) => /[\d\u0900-\u097F]/u.test(character))
      .join('')
    const alone = text({ text: rest, sizePt: 10 })
    const strokes = (path: string): number => path.split('M').length
    expect(strokes(drawn)).toBe(
      alone.kind === 'text' ? strokes(outlineOfText(alone, figure.scene.family)) : 0,
    )
  },
)

it.each(['नमस्ते', 'العربية', 'עברית', 'Ελλάδα', 'Україна', 'Côte d’Ivoire – “q” …'])(
  '%s is in the bundled faces',
  (title) => {
    expect(finding(published(texts({ title })), 'glyphs').level).toBe('green')
  },
)

it('no rule is without a figure that breaks it', () => {
  const broken = new Set(BREACHES.map(([rule]) => rule))
  expect(PREFLIGHT_RULES.filter((rule) => !broken.has(rule))).toEqual([])
})

/** Its fix is another view: see below. */
const isAnotherView = (rule: PreflightRule): boolean => rule === 'categories'
const FIXES = BREACHES.flatMap(([rule, level, figure]) => {
  const { fix } = finding(figure, rule)
  return fix === null || isAnotherView(rule) ? [] : [{ rule, level, figure, fix }]
})

it.each(FIXES)('“$fix.label” makes $rule, $level, green', ({ rule, figure, fix }) => {
  const again = publishFigure(figure.spec, fix.publication, figure.preset, ORIGIN)
  // Of two colours that some eyes confuse, the palette that is offered confuses fewer.
  if (rule === 'colour-vision') expect(fix.publication.palette).not.toBe('standard')
  else expect(finding(again, rule).level).toBe('green')
})

it('every rule that a publication can break has a fix', () => {
  const fixed = new Set<PreflightRule>([...FIXES.map(({ rule }) => rule), 'categories'])
  // The preset’s own sizes and weights can’t be broken by a publication, and labels by our layouts alone.
  expect(PREFLIGHT_RULES.filter((rule) => !fixed.has(rule))).toEqual(['text-size', 'line-width', 'labels'])
})

it('fewer territories are asked for where there are more than can be read, and the view that is offered has as many', () => {
  const bundled = openBundledCube()
  try {
    const answerOf = (query: Publication['query']): ViewAnswer =>
      answerView(bundled.catalogue, bundled.cube.answer(query), bundled.standard)
    const asked = answerOf({ ...bundled.standard, figure: 'territories-ranked' })
    const { fix } = finding(published({}, 'nature-double', asked), 'categories')
    if (fix === null) throw new Error('no fix')
    const { publication } = fix
    const again = published(publication, 'nature-double', answerOf(publication.query))
    expect(finding(again, 'categories')).toMatchObject({ level: 'green' })
    expect(again.spec.categories).toHaveLength(presetNamed('nature-double').maxCategories)
  } finally {
    bundled.close()
  }
})

it('contrast is computed as WCAG has it', () => {
  const ratios: Readonly<Record<string, number>> = {
    '#000000': 21,
    '#FFFFFF': 1,
    '#767676': 4.54,
    '#12436D': 10.3,
    '#28A197': 3.2,
    '#801650': 9.8,
    '#F46A25': 3.0,
    '#A285D1': 3.1,
    '#0072B2': 5.2,
    '#D55E00': 3.9,
  }
  for (const [colour, ratio] of Object.entries(ratios))
    expect(Math.abs(contrast(colour, '#FFFFFF') - ratio), colour).toBeLessThan(0.06)
})

it('a preset of nonsense is refused with a reason', () => {
  const good = presetNamed('slide')
  for (const [nonsense, reason] of [
    [{ widthMm: 1 }, /at least 20 mm/],
    [{ widthMm: 5000 }, /at most 2000 mm/],
    [{ labelPt: 4, minTextPt: 8 }, /smaller than the smallest/],
    [{ axisLinePt: 0.1, minLinePt: 1 }, /thinner than the thinnest/],
    [{ marginMm: 100, widthMm: 60 }, /no room/],
    [{ id: '../x' }, /lower-case/],
    [{ pixelsPerInch: Number.NaN }, /./],
  ] as const) {
    const parsed = presetSchema.safeParse({ ...good, ...nonsense })
    expect(parsed.error?.issues[0]?.message ?? '').toMatch(reason)
  }
})
