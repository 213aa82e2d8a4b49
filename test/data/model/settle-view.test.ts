import { fc } from '../../seeded-fast-check.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCube } from '../../../data/cube/create-cube.ts'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import { defaultQuery } from '../../../data/model/default-query.ts'
import { settleView } from '../../../data/model/settle-view.ts'
import { VIEW_KEYS } from '../../../data/model/view-keys.ts'
import { noticeSentence } from '../../../data/model/view-notice.ts'
import { FIGURE_KINDS, viewQuerySchema, type ViewQuery } from '../../../data/model/view-query.ts'
import { formatViewText, parseViewText } from '../../../data/model/view-text.ts'
import { readQuery } from '../../../electron/host/read-query.ts'
import { openBundledCube, type BundledCube } from '../figure/bundled-cube.ts'
import { NO_FIGURES, SMALL_CATALOGUES } from './small-catalogues.ts'
import { anyView } from './any-view.ts'

let bundled: BundledCube
beforeAll(() => {
  bundled = openBundledCube()
})
afterAll(() => {
  bundled.close()
})

const REFUSALS = ['query-unknown-company', 'query-unknown-period', 'query-unknown-territory']

/** `undefined` where it is refused, for one of the reasons that the law has. */
function maybeSettled(asked: ViewQuery, catalogue: Catalogue): ReturnType<typeof settleView> | undefined {
  try {
    return settleView(asked, catalogue)
  } catch (error) {
    expect(REFUSALS).toContain(Reflect.get(Object(error), 'code'))
    return undefined
  }
}

function lawHolds(asked: ViewQuery, catalogue: Catalogue): ReturnType<typeof settleView> | undefined {
  const settled = maybeSettled(asked, catalogue)
  if (settled === undefined) return undefined
  const { query, said } = settled
  expect(viewQuerySchema.parse(query)).toEqual(query)
  expect(settleView(query, catalogue)).toEqual({ query, said: [] })
  expect(settleView(parseViewText(formatViewText(query)), catalogue)).toEqual({ query, said: [] })
  expect(parseViewText(formatViewText(query))).toEqual(query)
  const changed = Object.keys(VIEW_KEYS).filter(
    (key) => JSON.stringify(Reflect.get(query, key)) !== JSON.stringify(Reflect.get(asked, key)),
  )
  expect(said.map(({ key }) => key)).toEqual(expect.arrayContaining(changed))
  for (const notice of said) {
    expect(VIEW_KEYS[notice.key].told).toContain(notice.id)
    expect(noticeSentence(notice)).toMatch(/^[^{}]+\.$/)
    expect(noticeSentence(notice)).not.toMatch(/undefined|null/)
  }
  return settled
}

describe('a settled view of the bundled dataset', () => {
  it('settles to itself, is read back from its text, says each change, and is drawn', () => {
    const { catalogue, cube, standard } = bundled
    let drawn = 0
    fc.assert(
      fc.property(anyView(catalogue), (asked) => {
        const settled = lawHolds(asked, catalogue)
        if (settled === undefined) return
        drawn += 1
        // Nothing is thrown.
        const { figure } = answerView(catalogue, cube.answer(settled.query), standard)
        expect(figure.kind).toBe(settled.query.figure)
      }),
      { numRuns: 200 },
    )
    expect(drawn).toBeGreaterThan(50)
  })

  it('is the default view itself', () => {
    const { catalogue, standard } = bundled
    for (const figure of FIGURE_KINDS)
      expect(settleView({ ...standard, figure }, catalogue)).toEqual({
        query: { ...standard, figure },
        said: [],
      })
  })
})

describe.each(Object.entries(SMALL_CATALOGUES))('a settled view of %s', (_name, catalogue) => {
  it('settles to itself, is read back from its text, says each change, and is drawn', () => {
    const cube = createCube(catalogue, NO_FIGURES)
    const standard = defaultQuery(catalogue)
    expect(settleView(standard, catalogue)).toEqual({ query: standard, said: [] })
    let drawn = 0
    fc.assert(
      fc.property(anyView(catalogue), (asked) => {
        const settled = lawHolds(asked, catalogue)
        if (settled === undefined) return
        drawn += 1
        answerView(catalogue, cube.answer(settled.query), standard)
      }),
      { numRuns: 800 },
    )
    expect(drawn).toBeGreaterThan(20)
  })
})

describe('a view with keys left out', () => {
  it('is completed as the default view of its company', () => {
    const { catalogue, standard } = bundled
    expect(settleView({}, catalogue)).toEqual({ query: standard, said: [] })
    expect(settleView({ half: 'H1' }, catalogue)).toEqual({ query: { ...standard, half: 'H1' }, said: [] })
  })
})

describe('a comparison or a change without anything to compare', () => {
  it.each([
    [
      { figure: 'territories-ranked' as const, half: 'H2' as const, compareWith: '2015 H1' },
      'compareWith',
      'Only the second halves of the years are in view, so the comparison with 2015 H1 is left out.',
    ],
    [
      { figure: 'slope' as const, compareWith: '2010 H1' },
      'compareWith',
      'This dataset has no figures of 2010 H1 for what is chosen: the comparison with it is left out.',
    ],
    [
      {
        ...{ figure: 'territories-ranked' as const, compareWith: '2019 H1' },
        change: 'since-previous' as const,
      },
      'change',
      'The territories stand beside their numbers of 2019 H1 already, so “Change since the previous period” is left out.',
    ],
    [
      { periods: { from: '2019 H1', to: '2019 H1' }, change: 'index' as const },
      'change',
      'The view is of 2019 H1 alone, so there is no “Index (first period = 100)” to show.',
    ],
  ])('%j is settled and said', (asked, key, sentence) => {
    const { query, said } = settleView(asked, bundled.catalogue)
    expect(said.map((notice) => [notice.key, noticeSentence(notice)])).toEqual([[key, sentence]])
    expect(settleView(query, bundled.catalogue)).toEqual({ query, said: [] })
  })
})

describe('a view of years that asks for a half, or to be compared with a half-year', () => {
  const years = { periods: { from: '2018', to: '2021' }, figure: 'territories-ranked' as const }
  it.each([
    [
      { ...years, half: 'H2' as const },
      'half',
      'Whole years have no halves to choose: all of each year is shown.',
    ],
    [
      { ...years, compareWith: '2019 H1' },
      'compareWith',
      'Half-years and years do not compare, so the comparison with 2019 H1 is left out.',
    ],
    [
      { figure: 'territories-ranked' as const, compareWith: '2019' },
      'compareWith',
      'Half-years and years do not compare, so the comparison with 2019 is left out.',
    ],
  ])('%j is settled, as JSON and as text, and said', (asked, key, sentence) => {
    const { catalogue } = bundled
    const { query, said } = settleView(asked, catalogue)
    expect(said.map((notice) => [notice.key, noticeSentence(notice)])).toEqual([[key, sentence]])
    expect(viewQuerySchema.parse(query)).toEqual(query)
    expect(readQuery(JSON.stringify(asked), catalogue, '.')).toMatchObject(asked)
    const text = formatViewText({ ...query, ...asked })
    expect(settleView(parseViewText(text), catalogue)).toEqual({ query, said })
  })
})

describe('what is changed is said, and nothing else is changed', () => {
  const cases: readonly [asked: string, query: string, said: readonly string[]][] = [
    ['by=territory/shape=lines', 'by=territory/shape=lines', []],
    [
      'territories=DE/compare=2019H1/figure=map',
      'territories=DE/figure=map',
      ['This figure compares no two periods, so the comparison with 2019 H1 is left out.'],
    ],
    [
      'figure=territories-ranked/scale=log',
      'figure=territories-ranked',
      [
        'Only numbers over time, as ranges or as slopes, can stand on a logarithmic axis, so the axis is a plain one.',
      ],
    ],
    [
      'mode=share/outcomes=rejected/shape=lines/scale=log',
      'outcomes=rejected/mode=share/shape=lines',
      [
        'Only numbers over time, as ranges or as slopes, can stand on a logarithmic axis, so the axis is a plain one.',
      ],
    ],
    [
      'scale=log',
      'shape=lines/scale=log',
      ['A logarithmic axis has no zero for a stack to stand on, so lines are drawn.'],
    ],
    [
      'shape=share-stacked',
      'mode=share/shape=share-stacked',
      ['A stack to 100 % is one of shares, so shares are shown.'],
    ],
    [
      'outcomes=rejected/mode=disclosure-rate',
      'mode=disclosure-rate',
      [
        'A rate of disclosure counts every outcome with data disclosed, so the choice of outcomes is left out.',
      ],
    ],
    [
      'territories=DE,QQ/focus=QQ,FR',
      'territories=DE/focus=FR',
      ['This dataset lacks QQ: it is left out of the view.', 'This dataset lacks QQ: it is not highlighted.'],
    ],
    ['as-published=2022-06-30/half=H1', 'half=H1/as-published=2022-06-30', []],
    [
      'figure=slope/compare=2025H1',
      'figure=slope',
      ['2025 H1 is the newest period itself: the view is compared with no other period.'],
    ],
  ]
  it.each(cases)('%s', (asked, query, sentences) => {
    const head = 'v1/microsoft/2013H1-2025H1/requests'
    const settled = settleView(parseViewText(`${head}/${asked}`), bundled.catalogue)
    expect(formatViewText(settled.query)).toBe(query === '' ? head : `${head}/${query}`)
    expect(settled.said.map(noticeSentence)).toEqual(sentences)
  })
})

describe('a view of which nothing would be left', () => {
  it.each([
    ['v1/nobody/2013H1-2025H1/requests', 'query-unknown-company'],
    ['v1/nobody/2013H1-2025H1/requests/companies=microsoft', 'query-unknown-company'],
    ['v1/microsoft/1999H1-1999H2/requests', 'query-unknown-period'],
    ['v1/microsoft/2013H1-2025H1/requests/territories=QQ', 'query-unknown-territory'],
  ])('%s is refused', (text, code) => {
    expect(() => settleView(parseViewText(text), bundled.catalogue)).toThrow(
      expect.objectContaining({ code }) as Error,
    )
  })

  it('is that of another company where the view compares companies and the dataset has one', () => {
    const text = 'v1/nobody/2013H1-2025H1/requests/companies=microsoft/figure=small-multiples/panels=company'
    const { query, said } = settleView(parseViewText(text), bundled.catalogue)
    expect(query.company).toBe('microsoft')
    expect(said.map(noticeSentence)).toEqual([
      'This dataset holds no figures of “nobody”: the view is of Microsoft.',
    ])
  })
})
