import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { openBundledCube, type BundledCube } from './bundled-cube.ts'

const GOLDEN = join(import.meta.dirname, '../../golden')
const RECENT = { from: '2023 H1', to: '2025 H1' }
const ACROSS = { from: '2016 H1', to: '2017 H2' }

/** One view per figure of the bundled dataset, as departures from its default view; small enough to be read. */
const VIEWS: Readonly<Record<string, Partial<ViewQuery>>> = {
  'share-stacked': { shape: 'share-stacked', mode: 'share', periods: RECENT },
  'small-areas': { shape: 'small-areas', periods: RECENT, panelScale: 'own' },
  'index-across-a-break': {
    change: 'index',
    by: 'territory',
    territories: ['DE', 'US'],
    shape: 'lines',
    periods: ACROSS,
    events: true,
  },
  'change-of-a-rate': { mode: 'disclosure-rate', change: 'since-same-half', periods: RECENT },
  'share-of-all': { mode: 'share-of-all', by: 'territory', territories: ['DE', 'FR'], periods: RECENT },
  'share-of-outcome': {
    mode: 'share-of-outcome',
    outcomes: ['content'],
    territories: ['US'],
    periods: { from: '2013 H1', to: '2013 H2' },
  },
  'per-100k-by-year': {
    mode: 'per-100k',
    by: 'territory',
    territories: ['DE', 'LI', 'RS-XK'],
    shape: 'lines',
    periods: { from: '2022', to: '2025' },
  },
  'log-lines': {
    shape: 'lines',
    scale: 'log',
    periods: RECENT,
    focus: { territories: [], outcomes: ['rejected'] },
  },
  'ranked-with-changes': { figure: 'territories-ranked', top: 5, compareWith: '2024 H1', periods: RECENT },
  'outcome-mix': { figure: 'outcome-mix', top: 5, periods: RECENT },
  'outcome-mix-refused': { figure: 'outcome-mix', requestKinds: ['civil'] },
  map: { figure: 'map', periods: { from: '2025 H1', to: '2025 H1' } },
  'map-of-changes': { figure: 'map', periods: RECENT, change: 'since-same-half' },
  'small-multiples': { figure: 'small-multiples', territories: ['US', 'DE', 'LI'], periods: RECENT },
  'small-multiples-by-outcome': {
    figure: 'small-multiples',
    panelsBy: 'outcome',
    panelScale: 'own',
    territories: ['US', 'DE'],
    periods: RECENT,
  },
  'small-multiples-by-company': {
    figure: 'small-multiples',
    panelsBy: 'company',
    by: 'territory',
    territories: ['DE'],
    shape: 'lines',
    change: 'index',
    requestKinds: ['undivided', 'criminal', 'emergency'],
    periods: { from: '2012 H2', to: '2017 H1' },
  },
  bands: {
    figure: 'bands',
    requestKinds: ['fisa-content', 'fisa-non-content'],
    measure: 'accounts',
    territories: ['US'],
    periods: { from: '2017 H1', to: '2019 H1' },
  },
  slope: { figure: 'slope', by: 'territory', top: 5, compareWith: '2024 H1' },
  'outcomes-from-a-change-of-unit': { requestKinds: ['civil'], shape: 'lines', periods: RECENT },
  'series-split-by-a-change-of-unit': {
    requestKinds: ['civil', 'criminal'],
    shape: 'lines',
    periods: RECENT,
  },
  'slope-across-a-break': { figure: 'slope', periods: ACROSS },
  'heat-table': {
    figure: 'heat-table',
    by: 'territory',
    top: 4,
    mode: 'share',
    outcomes: ['rejected'],
    periods: RECENT,
  },
}

let bundled: BundledCube
beforeAll(() => {
  bundled = openBundledCube()
})
afterAll(() => bundled.close())

it.each(Object.entries(VIEWS))('%s is the figure that was read', async (name, change) => {
  const { catalogue, cube, standard } = bundled
  const { sentence, figure } = answerView(catalogue, cube.answer({ ...standard, ...change }), standard)
  await expect(`${JSON.stringify({ sentence, figure }, null, 1)}\n`).toMatchFileSnapshot(
    join(GOLDEN, `spec-${name}.json`),
  )
})
