import type { Series } from '../../data/model/figure-spec.ts'

/** One cell's stretch of a stacked bar, in the spec's unit. */
export interface StackSpan {
  readonly series: number
  readonly category: number
  readonly from: number
  readonly to: number
  /** The stretch between a band's bounds: certain to `from`, possible up to `to`. */
  readonly isRange: boolean
}

/**
 * Where each cell lies when the series are stacked: series order from the axis outwards, categories ascending. A missing cell has
 * no span. A band is certain up to its lower bound and a range from there; what is stacked on it starts at its upper bound.
 */
export function stackSpans(series: readonly Series[], categoryCount: number): readonly StackSpan[] {
  const spans: StackSpan[] = []
  for (let category = 0; category < categoryCount; category++) {
    let base = 0
    series.forEach(({ cells }, index) => {
      const cell = cells[category]
      if (cell === undefined || cell.low === null || cell.high === null) return
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
