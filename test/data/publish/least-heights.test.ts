import { afterAll, describe, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import { EXPORT_LOCALES, type ExportLocale } from '../../../data/model/publication.ts'
import type { ViewAnswer } from '../../../data/model/view-answer.ts'
import { FIGURE_KINDS, type FigureKind, type ViewQuery } from '../../../data/model/view-query.ts'
import { countDrawn } from '../../../data/model/words/count-drawn.ts'
import { BUILT_IN_PRESETS } from '../../../data/publish/presets/built-in-presets.ts'
import { mmOfPoints } from '../../../data/publish/layout/lengths.ts'
import { paintSvg } from '../../../data/publish/paint/paint-svg.ts'
import type { Breach } from '../../../data/publish/preflight/preflight-rule.ts'
import { FIT } from '../../../data/publish/preflight/preflight-size.ts'
import type { PublishedFigure } from '../../../data/publish/publish-figure.ts'
import { openBundledCube } from '../figure/bundled-cube.ts'
import { tooLow } from './drawn-height.ts'
import { published } from './published.ts'
import { readStrictSvg } from './strict-svg.ts'
import { outside, overlaps } from './text-boxes.ts'

const bundled = openBundledCube()
afterAll(() => {
  bundled.close()
})

const THREE = ['US', 'DE', 'FR']
const MANY = [
  ...THREE,
  'GB',
  'BR',
  'AU',
  'ES',
  'IT',
  'IN',
  'NL',
  'SE',
  'CH',
  'AT',
  'BE',
  'IE',
  'PL',
  'CA',
  'KR',
]
const BANDS = { requestKinds: ['fisa-content', 'fisa-non-content'], measure: 'accounts' } as const

/** Every kind of figure with few territories or companies and with many. */
const VIEWS: Readonly<Record<FigureKind, readonly (readonly [name: string, view: Partial<ViewQuery>])[]>> = {
  'over-time': [
    ['one territory', { territories: ['DE'] }],
    ['18 territories', { by: 'territory', territories: MANY, shape: 'lines' }],
  ],
  'territories-ranked': [
    ['3 territories', { territories: THREE }],
    ['all territories', { compareWith: '2024 H1' }],
  ],
  'outcome-mix': [
    ['3 territories', { territories: THREE }],
    ['all territories', {}],
  ],
  map: [['all territories', { mode: 'per-100k' }]],
  'small-multiples': [
    ['3 territories', { territories: THREE }],
    ['18 territories', { territories: MANY, top: 18 }],
    ['2 companies', { panelsBy: 'company', companies: ['google'] }],
    ['4 companies', { panelsBy: 'company' }],
    ['4 companies, per inhabitants', { panelsBy: 'company', mode: 'per-100k', territories: THREE }],
  ],
  bands: [
    ['one kind', { requestKinds: ['fisa-content'], measure: 'accounts', territories: ['US'] }],
    ['several kinds', { ...BANDS, requestKinds: [...BANDS.requestKinds], territories: ['US'] }],
  ],
  slope: [
    ['3 territories', { by: 'territory', territories: THREE, periods: { from: '2017 H1', to: '2025 H1' } }],
    ['18 territories', { by: 'territory', territories: MANY, periods: { from: '2017 H1', to: '2025 H1' } }],
  ],
  'heat-table': [
    ['3 territories', { by: 'territory', territories: THREE }],
    ['all territories', { by: 'territory' }],
  ],
}

const answerOf = (view: Partial<ViewQuery>): ViewAnswer =>
  answerView(bundled.catalogue, bundled.cube.answer({ ...bundled.standard, ...view }), bundled.standard)

const ANSWERS = FIGURE_KINDS.flatMap((figure) =>
  VIEWS[figure].map(([name, view]) => ({
    name: `${figure}, ${name}`,
    answer: answerOf({ ...view, figure }),
  })),
)
const COMPANIES = ANSWERS.filter(({ name }) => name.includes('companies'))

/** That with the most letters under and over a figure of four companies. */
const LONGEST = EXPORT_LOCALES.map((locale): readonly [ExportLocale, number] => {
  const { texts } = published({ locale }, 'a4', COMPANIES[1]?.answer)
  return [locale, [texts.title, texts.subtitle, ...texts.notes].join('').length]
}).reduce((longest, next) => (next[1] > longest[1] ? next : longest))[0]

function redsOfFit(figure: PublishedFigure): readonly Breach[] {
  return FIT.breachesOf(figure).filter(({ level }) => level === 'red')
}

function wordsOf({ scene }: PublishedFigure, layer: string): string {
  const marks = scene.layers.find(({ name }) => name === layer)?.marks ?? []
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ')
}

/** What is wrong with a figure on its page. */
function faultsOf(
  name: string,
  { answer }: { readonly answer: ViewAnswer },
  preset: string,
): readonly string[] {
  const figure = published({ locale: LONGEST }, preset, answer)
  const { kind } = figure.spec
  const elements = readStrictSvg(paintSvg(figure.scene, { textMode: 'live', recipe: null }))
  const { labelPt, maxHeightMm } = figure.sheet
  const isOver = mmOfPoints(figure.scene.heightPt) > maxHeightMm + 0.05
  const reds = redsOfFit(figure)
  const isSaid = reds.some(
    ({ sentence, fix }) => sentence.includes('Make it taller, or show less') && fix !== null,
  )
  return [
    ...tooLow(kind, elements, {
      labelPt,
      rows: countDrawn(figure.spec),
      leastPanels: name.includes('companies') ? 4 : 2,
    }),
    ...overlaps(figure.scene),
    ...outside(figure.scene),
    ...(isOver === isSaid
      ? []
      : [isOver ? 'higher than its page, and nothing is said' : 'said to be too high']),
  ].map((fault) => `${name} on ${preset}: ${fault}`)
}

describe.each(BUILT_IN_PRESETS.map(({ id }) => id))('%s', (preset) => {
  it('draws no figure of any kind too low, and says so where its page is too low for it', () => {
    expect(ANSWERS.flatMap(({ name, answer }) => faultsOf(name, { answer }, preset))).toEqual([])
  })

  it('of several companies it says under the figure that each counts in its own way, and where how', () => {
    for (const { answer } of COMPANIES) {
      const { foot, recipe, generated, ...figure } = published({ locale: LONGEST }, preset, answer)
      const words = wordsOf({ foot, recipe, generated, ...figure }, 'notes')
      const inFull = generated.notes.filter(({ key }) =>
        /^company-counts\.|^figure\.note\.companies$/.test(key),
      )
      expect(inFull.length).toBeGreaterThan(2)
      if (foot.form === 'short') expect(words).toContain(recipe.code)
      else for (const { text } of inFull) expect(words).toContain(text.split(' ')[0])
    }
  })
})

it('nothing is lost: the notes in full stay in the caption, the data and the long alt text', () => {
  const figure = published({ locale: 'de' }, 'social-square', COMPANIES[1]?.answer)
  expect(figure.foot.form).toBe('short')
  expect(figure.texts.notes).toHaveLength(figure.generated.notes.length)
  for (const note of figure.texts.notes) expect(figure.alt.long).toContain(note)
})

it('the reader’s choice stands: in full whatever its height, with a fix; in short where there is room', () => {
  const answer = COMPANIES[1]?.answer
  const full = published({ notes: 'full' }, 'social-square', answer)
  expect([full.foot.form, full.foot.notes.length]).toEqual(['full', full.generated.notes.length])
  const [red] = redsOfFit(full)
  expect(red?.fix?.publication.notes).toBe('short')
  const short = published({ ...red?.fix?.publication }, 'social-square', answer)
  expect([short.foot.form, redsOfFit(short)]).toEqual(['short', []])
  expect(published({ notes: 'short' }, 'two-columns-183', answer).foot.form).toBe('short')
})

it('what is offered ends: fewer companies, then a taller page, until the figure has its room', () => {
  for (const preset of ['ft-1', 'ft-2', 'ft-web-s']) {
    let figure = published({ locale: LONGEST }, preset, COMPANIES[1]?.answer)
    const pressed: string[] = []
    for (let [red] = redsOfFit(figure); red !== undefined && pressed.length < 9; [red] = redsOfFit(figure)) {
      if (red.fix === null) throw new Error(red.sentence)
      pressed.push(red.fix.label)
      const { publication } = red.fix
      figure = published(publication, preset, answerOf(publication.query))
    }
    expect(redsOfFit(figure), `${preset}: ${pressed.join(', ')}`).toEqual([])
    expect(pressed.length).toBeLessThan(5)
  }
})
