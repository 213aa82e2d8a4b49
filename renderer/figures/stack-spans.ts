import type { Series } from './spec-types.ts'

/** One cell's stretch of a stacked bar, in the spec's unit. */
export interface StackSpan {
  readonly series: number
  readonly category: number
  /** `from` is nearer to the baseline, also where the bar goes below it. */
  readonly from: number
  readonly to: number
  /** The stretch between a band's bounds: certain to `from`, possible up to `to`. */
  readonly isRange: boolean
}

/**
 * Where each cell lies when the series are stacked: series order from the axis outwards, categories ascending. A missing cell has
 * no span. A band is certain up to its lower bound and a range from there; what is stacked on it starts at its upper bound. A number below
 * `baseline` (a change downwards; figures of one series only) goes from the baseline down.
 */
export function stackSpans(
  series: readonly Series[],
  categoryCount: number,
  baseline = 0,
): readonly StackSpan[] {
  const spans: StackSpan[] = []
  for (let category = 0; category < categoryCount; category++) {
    let base = 0
    series.forEach(({ cells }, index) => {
      const cell = cells[category]
      if (cell === undefined || cell.low === null || cell.high === null) return
      if (series.length === 1 && (baseline !== 0 || cell.low < 0)) {
        spans.push(...spansFrom(baseline, cell.low, cell.high, category))
        return
      }
      const certain = base + cell.low
      const possible = base + cell.high
      if (cell.low > 0) spans.push({ series: index, category, from: base, to: certain, isRange: false })
      if (possible > certain)
        spans.push({ series: index, category, from: certain, to: possible, isRange: true })
      base = possible
    })
  }
  return spans
}

/** A bar from a baseline: certain up to the bound nearer to it, possible up to the other; all of it a range where they lie on both sides. */
function spansFrom(baseline: number, low: number, high: number, category: number): readonly StackSpan[] {
  const one = { series: 0, category }
  if (low <= baseline && high >= baseline) {
    return low === high ? [] : [{ ...one, from: low, to: high, isRange: true }]
  }
  const [near, far] = high < baseline ? [high, low] : [low, high]
  const certain = { ...one, from: baseline, to: near, isRange: false }
  return near === far ? [certain] : [certain, { ...one, from: near, to: far, isRange: true }]
}
