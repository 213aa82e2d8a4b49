import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import { settleView } from '../../../data/model/settle-view.ts'
import { viewQuerySchema } from '../../../data/model/view-query.ts'
import { parseViewText } from '../../../data/model/view-text.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { paintCsv } from '../../../data/publish/data-files/paint-csv.ts'
import { paintSvg } from '../../../data/publish/paint/paint-svg.ts'
import { openBundledCube } from '../figure/bundled-cube.ts'
import { ORIGIN, published } from './published.ts'
import { readStrictCsv } from './strict-csv.ts'

const GOLDEN = join(import.meta.dirname, '../../golden/misleading-views')

/**
 * Views whose figures once said something false, each with what is right by the source, and what may stand nowhere in them. Their
 * pictures were looked at before they were kept.
 */
const VIEWS: Readonly<
  Record<
    string,
    {
      readonly view: string | object
      readonly preset?: string
      readonly says: readonly (string | RegExp)[]
      readonly never?: RegExp
    }
  >
> = {
  'first-halves': {
    view: { half: 'H1', figure: 'territories-ranked', top: 8 },
    says: ['77,127', 'first halves of the years only'],
    never: /139,950/,
  },
  'ranked-shares-compared': {
    view: { mode: 'share', figure: 'territories-ranked', compareWith: '2018 H1', top: 10 },
    says: ['Türkiye', '−96.3% (2,165 → 80)', '+41.2% (3,161 → 4,462)', '+29.8% (5,069 → 6,580)'],
    never: /958\.5/,
  },
  'panels-of-shares-changing': {
    view: {
      ...{ mode: 'share', figure: 'small-multiples', panelsBy: 'outcome', change: 'since-first' },
      ...{ territories: ['US'], periods: { from: '2017 H1', to: '2019 H2' } },
    },
    says: ['percentage points of change since 2017 H1'],
    never: /% change in requests/,
  },
  'panels-of-shares-indexed': {
    view: {
      ...{ mode: 'share', figure: 'small-multiples', panelsBy: 'outcome', change: 'index' },
      ...{ territories: ['US'], periods: { from: '2017 H1', to: '2019 H2' } },
    },
    says: [/Index of share of requests/i, '2017 H1 = 100'],
  },
  'slope-of-ranges': {
    view: 'v1/microsoft/2015H1-2023H1/requests/kinds=fisa-non-content/figure=slope',
    says: ['whether any number changes between 2015 H1 and 2023 H1 can’t be told from the ranges'],
    never: /no number changes|highest value/,
  },
  'slope-of-years-across-a-break': {
    view: 'v1/microsoft/2015-2024/requests/territories=US,DE/by=territory/figure=slope',
    says: ['From 2017 on figures compare: compare with 2017, or a later period.'],
    never: /2017 H1, or/,
  },
  'nothing-drawn': {
    view: 'v1/microsoft/2012H2-2022H2/requests/kinds=emergency,civil/figure=outcome-mix/top=4',
    says: ['Empty chart'],
    never: /of those with the most requests|have a place here/,
  },
  'no-outcomes-for-a-rate': {
    view: 'v1/google/2019H1-2023H1/requests/service=google-diplomatic/kinds=criminal/mode=disclosure-rate/figure=slope',
    says: [/Nothing is held here to make a share of/, '0 of 89 territories reporting outcomes in 2023 H1'],
    never: /holds no requests/,
  },
  'zeros-on-a-logarithmic-axis': {
    view: 'v1/microsoft/2013H1-2025H1/requests/territories=DE,AU,BR/outcomes=content/by=territory/shape=lines/scale=log',
    says: ['logarithmic', /Germany/],
  },
  'logarithmic-panels': {
    view: 'v1/microsoft/2013H1-2025H1/requests/outcomes=content/by=territory/scale=log/shape=lines/figure=small-multiples',
    says: ['logarithmic'],
    never: /NaN/,
  },
  'kinds-not-held': {
    view: { requestKinds: ['fisa-content', 'nsl'], territories: ['US'] },
    says: [
      'national security letters (2022 H1 to 2023 H1)',
      'Not held in this dataset: FISA orders seeking content (2013 H2 to 2014 H1)',
    ],
    never: /not published|publishes no/i,
  },
  'a-half-year-without-civil': {
    view: {
      requestKinds: ['criminal', 'emergency', 'civil'],
      by: 'territory',
      territories: ['US'],
      shape: 'lines',
    },
    says: [/Not held in this dataset: civil.*2017 H2/],
  },
  'outcomes-of-one-kind': {
    view: { requestKinds: ['criminal', 'civil'] },
    says: [/outcomes counted in requests, of civil \(.*2024 H1/],
  },
  'germany-alone-on-the-map': {
    view: { territories: ['DE'], figure: 'map' },
    says: ['not selected', '116,785'],
    never: /no data|not listed/,
  },
  'seven-territories': {
    view: { territories: ['DE', 'FR', 'GB', 'BR', 'IN', 'IT', 'ES'] },
    says: [/Germany, France, United Kingdom, Brazil, India, Italy and Spain/],
  },
  'share-of-all': {
    view: {
      ...{ territories: ['US'], outcomes: ['content'], mode: 'share-of-all' },
      ...{ periods: { from: '2013 H1', to: '2013 H1' } },
    },
    says: ['2.01%', /share of all territories’ requests/i],
  },
  'share-of-the-same-outcome': {
    view: {
      ...{ territories: ['US'], outcomes: ['content'], mode: 'share-of-outcome' },
      ...{ periods: { from: '2013 H1', to: '2013 H1' } },
    },
    says: [/91\.[67]%/, /share, among all territories, of requests with content disclosed/i],
  },
  'a-ranking-of-rates': {
    view: { mode: 'share', outcomes: ['rejected'], figure: 'territories-ranked', top: 20 },
    says: ['the 20 highest of 102 territories', /fewer than 30 requests/],
    never: /Bahrain \d|the 20 largest/,
  },
  'a-slope-over-a-break': {
    view: { figure: 'slope' },
    says: ['A break stands between 2013 H1 and 2025 H1', 'compare with 2017 H1'],
  },
  'bars-are-never-logarithmic': {
    view: { figure: 'territories-ranked', scale: 'log', top: 5 },
    says: ['139,950'],
    never: /logarithmic/i,
  },
  'ranges-on-a-logarithmic-axis': {
    view: {
      ...{ figure: 'bands', requestKinds: ['fisa-content'], territories: ['US'], scale: 'log' },
      measure: 'requests',
    },
    says: ['Ranges that begin at zero are drawn from the foot of the axis, open there.'],
    never: /NaN/,
  },
  'civil-that-is-not-held': {
    view: { requestKinds: ['civil'], periods: { from: '2017 H1', to: '2018 H1' } },
    says: [/not held in this dataset/i],
    never: /not published|publishes no/i,
  },
  'a-mix-that-is-cut': {
    view: { figure: 'outcome-mix' },
    preset: 'owid-web',
    says: [/the (\d+) with the most requests of 102 territories/, /102 territories have a place here/],
    never: /the 25 largest/,
  },
  'a-comparison-that-a-map-lacks': {
    view: { territories: ['DE'], compareWith: '2019 H1', figure: 'map' },
    says: ['Germany'],
    never: /2019 H1/,
  },
}

const bundled = openBundledCube()
afterAll(() => {
  bundled.close()
})

it.each(Object.entries(VIEWS))(
  '%s says what is right, and nothing else',
  async (name, { view, preset = 'nature-double', says, never }) => {
    const { catalogue, cube, standard } = bundled
    const asked =
      typeof view === 'string' ? parseViewText(view) : viewQuerySchema.parse({ ...standard, ...view })
    const answer = answerView(catalogue, cube.answer(settleView(asked, catalogue).query), standard)
    const figure = published({ locale: 'en' }, preset, answer)
    const svg = paintSvg(figure.scene, { textMode: 'live', recipe: null })
    const { altText, notes } = englishFigure(answer.figure)
    const [head = [], ...rows] = readStrictCsv(paintCsv(answer, answer.figure, ORIGIN))
    const about = rows[0]?.slice(head.indexOf('title')) ?? []
    const texts = [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text = '']) => text)
    const said = [texts.join(' '), altText, ...notes.map(({ text }) => text), ...about].join('\n')
    for (const right of says) expect(said).toMatch(right)
    if (never !== undefined) expect(said).not.toMatch(never)
    await expect(svg.replace(/@font-face\{[^}]*\}/g, '')).toMatchFileSnapshot(join(GOLDEN, `${name}.svg`))
  },
)
