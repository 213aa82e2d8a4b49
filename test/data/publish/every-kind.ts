import { answerView } from '../../../data/figure/answer-view.ts'
import type { ViewAnswer } from '../../../data/model/view-answer.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { openBundledCube } from '../figure/bundled-cube.ts'

const SIX = ['US', 'DE', 'FR', 'GB', 'BR', 'AU']

/**
 * A view of the bundled dataset for every kind of figure and every shape over time, one in which the unit changes
 * and one that begins without a number, as departures from its default view.
 */
const VIEWS: Readonly<Record<string, Partial<ViewQuery>>> = {
  stacked: {},
  lines: { shape: 'lines', events: true },
  'share-stacked': { shape: 'share-stacked', mode: 'share' },
  'small-areas': { shape: 'small-areas' },
  ranked: { figure: 'territories-ranked', compareWith: '2024 H1' },
  'outcome-mix': { figure: 'outcome-mix' },
  map: { figure: 'map' },
  'small-multiples': { figure: 'small-multiples' },
  bands: { figure: 'bands', requestKinds: ['fisa-content'], measure: 'accounts', territories: ['US'] },
  slope: { figure: 'slope', by: 'territory', territories: SIX, periods: { from: '2017 H1', to: '2025 H1' } },
  'heat-table': { figure: 'heat-table', by: 'territory' },
  'unit-break': {
    requestKinds: ['civil', 'criminal'],
    shape: 'lines',
    periods: { from: '2021 H1', to: '2025 H1' },
  },
  'no-number-before': { requestKinds: ['civil'], periods: { from: '2021 H1', to: '2025 H1' } },
}

/** Their answers by name, from a dataset built of the repository's own source. */
export function answersOfEveryKind(): readonly (readonly [string, ViewAnswer])[] {
  const bundled = openBundledCube()
  try {
    return Object.entries(VIEWS).map(([name, change]) => {
      const query = { ...bundled.standard, ...change }
      return [name, answerView(bundled.catalogue, bundled.cube.answer(query), bundled.standard)] as const
    })
  } finally {
    bundled.close()
  }
}
