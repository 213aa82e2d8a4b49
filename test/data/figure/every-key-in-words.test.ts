import { afterAll, describe, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import { allSeries } from '../../../data/model/figure-spec.ts'
import { settleView } from '../../../data/model/settle-view.ts'
import type { ViewAnswer } from '../../../data/model/view-answer.ts'
import { FIGURE_KINDS, type FigureKind, type ViewQuery } from '../../../data/model/view-query.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { ABOUT_COLUMNS, dataTable } from '../../../data/publish/data-files/data-table.ts'
import { ORIGIN } from '../publish/published.ts'
import { openBundledCube } from './bundled-cube.ts'

type Change = Partial<ViewQuery>

/** A value of a key, what is chosen beside it, and the words that tell of it. */
interface Told {
  readonly value: Change
  readonly beside?: Change
  /** Where alone it changes numbers; left out: in every figure. */
  readonly figures?: readonly FigureKind[]
  /** Told also where no number is another: on that day the same figures stood. */
  readonly isAlways?: true
  readonly words: RegExp
}

const RANKED: readonly FigureKind[] = ['territories-ranked']
const OVER_TIME: readonly FigureKind[] = ['over-time']
const SEVEN = ['DE', 'FR', 'GB', 'BR', 'IN', 'IT', 'ES']

/**
 * What each key may be, and how a reader of the printed figure knows. `as it is drawn`: the key changes how numbers are drawn and no
 * number. `one in this dataset`: the bundled dataset has one value of it; `main-service.test.ts` has companies.
 */
const TOLD = {
  version: 'as it is drawn',
  company: 'one in this dataset',
  companies: 'one in this dataset',
  service: [{ value: { service: 'skype' }, words: /Skype/ }],
  periods: [
    { value: { periods: { from: '2018 H1', to: '2020 H2' } }, words: /2018 H1 to 2020 H2/ },
    { value: { periods: { from: '2013', to: '2024' } }, words: /sum of its two half-years/ },
  ],
  half: [
    { value: { half: 'H1' }, words: /first halves of the years only/i },
    { value: { half: 'H2' }, words: /second halves of the years only/i },
  ],
  territories: [
    { value: { territories: ['DE'] }, words: /Germany/ },
    { value: { territories: ['DE', 'FR'] }, words: /Germany and France/ },
    {
      value: { territories: SEVEN },
      words: /Germany, France, United Kingdom, Brazil, India, Italy and Spain/,
    },
  ],
  requestKinds: [
    { value: { requestKinds: ['criminal'] }, words: /criminal/i },
    { value: { requestKinds: ['emergency'] }, words: /emergency/i },
    { value: { requestKinds: ['civil'] }, words: /civil/i },
    { value: { requestKinds: ['criminal', 'civil'] }, words: /criminal and civil/i },
  ],
  outcomes: [
    { value: { outcomes: ['rejected'] }, words: /rejected/i },
    {
      value: { outcomes: ['content', 'non-content'] },
      words: /content disclosed and only non-content disclosed/i,
    },
  ],
  measure: [
    {
      value: { measure: 'accounts' },
      beside: { periods: { from: '2013 H1', to: '2016 H2' } },
      words: /accounts/i,
    },
  ],
  mode: [
    { value: { mode: 'per-100k' }, words: /per 100,000 inhabitants/i },
    { value: { mode: 'share' }, beside: { outcomes: ['rejected'] }, words: /share of requests/i },
    { value: { mode: 'share-of-all' }, beside: { territories: ['DE'] }, words: /share of all territories/i },
    {
      value: { mode: 'share-of-outcome' },
      beside: { territories: ['DE'], outcomes: ['content'] },
      words: /share, among all territories/i,
    },
    { value: { mode: 'disclosure-rate' }, words: /with any data disclosed/i },
  ],
  change: [
    { value: { change: 'since-first' }, words: /since 20\d\d H1/ },
    { value: { change: 'since-previous' }, words: /since the previous period|since 2024 H2/i },
    { value: { change: 'since-same-half' }, words: /a year before|since 2024 H1/i },
    { value: { change: 'index' }, words: /= 100/ },
  ],
  by: [{ value: { by: 'territory' }, figures: ['over-time', 'slope', 'heat-table'], words: /by territory/i }],
  shape: [{ value: { shape: 'share-stacked' }, figures: OVER_TIME, words: /share of requests/i }],
  figure: 'as it is drawn',
  scale: 'as it is drawn',
  focus: 'as it is drawn',
  compareWith: [
    { value: { compareWith: '2019 H1' }, figures: ['territories-ranked', 'slope'], words: /2019 H1/ },
  ],
  top: [
    {
      value: { top: 3 },
      figures: ['territories-ranked', 'outcome-mix'],
      words: /the 3 (largest|highest|with the most requests)/,
    },
  ],
  sort: [
    { value: { sort: 'rise' }, beside: { compareWith: '2019 H1', top: 5 }, figures: RANKED, words: /rise/ },
    { value: { sort: 'fall' }, beside: { compareWith: '2019 H1', top: 5 }, figures: RANKED, words: /fall/ },
  ],
  minBase: [
    {
      value: { minBase: 5000 },
      beside: { mode: 'share', outcomes: ['rejected'], top: 5 },
      figures: RANKED,
      words: /fewer than 5,000 requests/,
    },
  ],
  panelsBy: [{ value: { panelsBy: 'outcome' }, figures: ['small-multiples'], words: /by outcome/ }],
  panelScale: 'as it is drawn',
  events: 'as it is drawn',
  asPublished: [{ value: { asPublished: '2017-04-20' }, isAlways: true, words: /2017-04-20/ }],
} as const satisfies {
  readonly [Key in keyof Required<ViewQuery>]: readonly Told[] | 'as it is drawn' | 'one in this dataset'
}

const bundled = openBundledCube()
afterAll(() => {
  bundled.close()
})

function answer(change: Change): ViewAnswer {
  const { catalogue, cube, standard } = bundled
  return answerView(catalogue, cube.answer(settleView({ ...standard, ...change }, catalogue).query), standard)
}

function numbersOf({ figure }: ViewAnswer): string {
  const compared = (figure.comparison?.rows ?? []).map(({ id, before, after }) => [id, before.low, after.low])
  const drawn = allSeries(figure).flatMap(({ id, cells }) => cells.map(({ low, high }) => [id, low, high]))
  return JSON.stringify([drawn, compared])
}

/** What a reader of the printed figure, of its alt text and of its data file is told. */
function wordsOf(of: ViewAnswer): {
  readonly printed: string
  readonly spoken: string
  readonly inData: string
} {
  const { title, subtitle, notes, altText, comparison } = englishFigure(of.figure)
  const { about } = dataTable(of, of.figure, ORIGIN)
  const told = ABOUT_COLUMNS.flatMap((name, place) =>
    ['title', 'filters', 'notes'].includes(name) ? [about[place] ?? ''] : [],
  )
  return {
    printed: [title, subtitle, comparison?.label ?? '', ...notes.map(({ text }) => text)].join('\n'),
    spoken: altText,
    inData: told.join('\n'),
  }
}

const CASES = Object.entries(TOLD).flatMap(([key, told]: [string, readonly Told[] | string]) =>
  typeof told === 'string'
    ? []
    : told.flatMap(({ figures = FIGURE_KINDS, ...each }) =>
        figures.map((figure) => ({
          name: `${JSON.stringify(each.value)} in ${figure}`,
          key,
          figure,
          ...each,
        })),
      ),
)

describe('a choice that changes the numbers of a figure is told in print, in its alt text and in its data', () => {
  const seen = new Set<string>()
  it.each(CASES)('$name', ({ key, figure, value, beside, words, isAlways }) => {
    const before = answer({ ...beside, figure })
    const after = answer({ ...beside, ...value, figure })
    const isSame = numbersOf(before) === numbersOf(after)
    if (isSame && isAlways !== true) return
    seen.add(key)
    const told = wordsOf(after)
    expect(told.printed).toMatch(words)
    expect(told.inData).toMatch(words)
    if (!isSame) expect(told.spoken).not.toBe(wordsOf(before).spoken)
  })

  it('is held for every key that can change a number', () => {
    expect([...seen].sort()).toEqual([...new Set(CASES.map(({ key }) => key))].sort())
  })

  it.each(
    Object.entries({
      scale: { scale: 'log', shape: 'lines' },
      focus: { focus: { territories: ['DE'], outcomes: ['rejected'] } },
      panelScale: { panelScale: 'own' },
      events: { events: true },
    } satisfies Record<string, Change>),
  )('%s changes no number', (_, change) => {
    const beside: Change = { shape: 'lines' }
    for (const figure of FIGURE_KINDS)
      expect(numbersOf(answer({ ...beside, ...change, figure }))).toBe(
        numbersOf(answer({ ...beside, figure })),
      )
  })
})
