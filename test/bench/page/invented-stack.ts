import type { FigureSpec } from '../../../data/model/figure-spec.ts'
import { named, periodText } from '../../../data/model/text.ts'
import { OUTCOMES } from '../../../data/model/vocabulary.ts'
import type { FigureActions } from '../../../renderer/figures/figure-actions.ts'

const HALF_YEARS = 26
const MAX = 50_000

/** Stacked bars of 26 half-years × 5 outcomes with invented numbers: others for each seed, the same for the same. */
export function inventedStack(seed: number): FigureSpec {
  const number = (series: number, period: number): number =>
    1000 + ((seed * 7919 + series * 104729 + period * 1299709) % 8000)
  const categories = Array.from({ length: HALF_YEARS }, (_, index) => {
    const label = `${2013 + Math.floor(index / 2)} H${(index % 2) + 1}`
    return { id: label, label: periodText(label), emphasis: 'normal' as const }
  })
  return {
    kind: 'over-time',
    shape: 'stacked',
    title: named('Requests by outcome'),
    subtitle: named('Invented'),
    measure: 'requests',
    valueType: 'count',
    unit: named('requests'),
    categories,
    categoryTitle: named('Reporting period'),
    series: OUTCOMES.map((outcome, series) => ({
      id: outcome,
      label: named(outcome),
      colour: { role: 'outcome', outcome },
      cells: categories.map((_, period) => {
        const value = number(series, period)
        return {
          low: value,
          high: value,
          absence: null,
          base: null,
          reporting: 1,
          of: 1,
          smallDenominator: false,
        }
      }),
      marks: categories.map(({ id }) => ({ period: id, territory: null, outcome })),
      emphasis: 'normal',
      classes: null,
    })),
    // It moves with the numbers, as the product's does.
    valueAxis: {
      scale: 'linear',
      min: 0,
      max: MAX - (seed % 2) * 5000,
      baseline: 0,
      ticks: [0, 10_000, 20_000, 30_000, 40_000],
    },
    panels: [],
    legend: null,
    comparison: null,
    breaks: [],
    unitBreaks: [],
    events: [],
    coverage: { reporting: 1, of: 1, sentence: named(''), notListed: [], notReportedCells: 0 },
    notes: [],
    source: named(''),
    totals: null,
    alt: { subject: named('requests by outcome'), range: named('invented'), publishers: null },
    emptyReason: null,
  }
}

/** Actions that do nothing. */
export function inventedActions(): FigureActions {
  const nothing = (): void => undefined
  return {
    onFilter: nothing,
    onPick: nothing,
    onHighlight: nothing,
    onRows: nothing,
    onTable: nothing,
    onShortcuts: nothing,
    onClear: nothing,
    picked: new Set(),
    mayFilter: () => false,
    highlightOf: () => null,
  }
}
