import { afterAll, expect, it } from 'vitest'
import type { SceneLayer, SceneMark } from '../../../data/drawing/scene.ts'
import { answerView } from '../../../data/figure/answer-view.ts'
import { settleView } from '../../../data/model/settle-view.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { openBundledCube } from '../figure/bundled-cube.ts'
import { published } from './published.ts'

const bundled = openBundledCube()
afterAll(() => {
  bundled.close()
})

const ARROW_SENTENCE = 'A bar that ends in an arrow goes on beyond the axis'
const SMALL = ['AD', 'IS', 'LI', 'LU', 'MC', 'MT']

const COMPANIES = ['microsoft', 'google', 'apple', 'meta']
const NUMBERS: Readonly<Record<string, Partial<ViewQuery>>> = {
  counts: {},
  'counts per 100,000': { mode: 'per-100k' },
  'shares rejected': { mode: 'share', outcomes: ['rejected'] },
  'rates of disclosure': { mode: 'disclosure-rate' },
  changes: { change: 'since-previous' },
  'changes of shares': { mode: 'share', outcomes: ['rejected'], change: 'since-previous' },
}
const TERRITORIES: Readonly<Record<string, Partial<ViewQuery>>> = {
  all: {},
  'small and large': { territories: ['DE', 'FR', 'GB', 'US', ...SMALL] },
  'small alone': { territories: SMALL },
  'all, with a small one highlighted': { focus: { territories: ['LU'], outcomes: [] } },
}
const VIEWS = COMPANIES.flatMap((company) =>
  Object.entries(NUMBERS).flatMap(([number, counted]) =>
    Object.entries(TERRITORIES).map(
      ([territories, chosen]) =>
        [`${company}, ${number}, ${territories}`, { company, ...counted, ...chosen }] as const,
    ),
  ),
)

/** By the ids of drawn territories: where each bar ends, and whether an arrow stands there. */
function barsIn(layers: readonly SceneLayer[]): ReadonlyMap<string, { length: number; hasArrow: boolean }> {
  const rows = layers.filter(({ name }) => name.startsWith('territory-'))
  return new Map(
    rows.map(({ name, marks }) => {
      const values = marks.filter(isOfValue)
      const lengths = values.flatMap((mark) => (mark.kind === 'rect' ? [mark.width] : []))
      return [
        name.slice('territory-'.length),
        { length: Math.max(0, ...lengths), hasArrow: values.some(({ kind }) => kind === 'area') },
      ]
    }),
  )
}

const isOfValue = (mark: SceneMark): boolean => 'of' in mark && mark.of.part === 'value'

/** What is wrong with the bars of a view. */
function faultsOf(change: Partial<ViewQuery>): readonly string[] {
  const { catalogue, cube, standard } = bundled
  const { query } = settleView({ ...standard, figure: 'territories-ranked', ...change }, catalogue)
  const rows = cube.answer(query)
  const { spec, generated, scene } = published({}, 'a4', answerView(catalogue, rows, standard))
  const bars = barsIn(scene.layers)
  const ranks = new Map(rows.ranking.map(({ territory, rank }) => [territory, rank]))
  const numbers = spec.categories.flatMap(({ id }, place) => {
    const bar = bars.get(id)
    const { low = null, high = null } = spec.series[0]?.cells[place] ?? {}
    if (bar === undefined || low === null || low !== high || low === 0) return []
    return [{ id, number: Math.abs(low), rank: ranks.get(id) ?? null, ...bar }]
  })
  const perNumber = numbers
    .filter(({ hasArrow }) => !hasArrow)
    .map(({ length, number }) => ({ length, of: length / number }))
    .reduce((most, each) => (each.length > most.length ? each : most), { length: 0, of: 0 }).of
  const isTold = generated.notes.some(({ text }) => text.startsWith(ARROW_SENTENCE))
  const isDrawn = [...bars.values()].some(({ hasArrow }) => hasArrow)
  return [
    ...numbers.flatMap(({ id, number, length, hasArrow, rank }) => {
      if (hasArrow && rank !== null) return [`${id} has a rank and an arrow`]
      if (hasArrow) return length < number * perNumber ? [] : [`${id} has an arrow and isn’t too long`]
      return Math.abs(length - number * perNumber) < 0.5 ? [] : [`${id} is not as long as its number`]
    }),
    ...(isTold === isDrawn ? [] : [isTold ? 'an arrow is told' : 'an arrow is drawn']),
  ]
}

it('bars are as long as their numbers, or end in an arrow, which is told', () => {
  const faults = VIEWS.flatMap(([name, change]) => faultsOf(change).map((fault) => `${name}: ${fault}`))
  expect(faults).toEqual([])
})

it('arrows are drawn: what is tested above is not nothing', () => {
  const { catalogue, cube, standard } = bundled
  const { query } = settleView(
    { ...standard, figure: 'territories-ranked', mode: 'per-100k', ...TERRITORIES['small and large'] },
    catalogue,
  )
  const { scene } = published({}, 'a4', answerView(catalogue, cube.answer(query), standard))
  const arrows = [...barsIn(scene.layers)].filter(([, { hasArrow }]) => hasArrow)
  expect(arrows.map(([id]) => id)).toEqual(['LU'])
})
